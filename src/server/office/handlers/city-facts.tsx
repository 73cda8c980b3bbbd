import { registerMunicipality } from '../../../app/register-municipality.ts';
import {
  type CityFactsForm,
  cityFactsFields,
  readCityFactsForm,
  toCityFactsForm,
} from '../../../office/city-facts/city-facts-form.ts';
import { officePath } from '../../../office/links.ts';
import { CityFactsPage, type CityFactsView } from '../../../office/pages/city-facts-page.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';

/** Longest text of a field, in characters. */
const longest = 2000;

export async function showCityFacts(call: StaffCall): Promise<OfficeAnswer> {
  const isKept = call.context.req.query('done') === 'kept';
  return show(call, 200, null, isKept ? 'kept' : null);
}

/** Keeps what the form says and leads back; shows the form again where something must be put right. */
export async function keepCityFacts(call: StaffCall): Promise<OfficeAnswer> {
  const form = readForm(call);
  const read = readCityFactsForm(form);
  if (!read.ok) return show(call, 422, form, read.problem);
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const kept = await registerMunicipality(parts.store, signedIn.staff, { ...read.change, code, now });
  switch (kept.outcome) {
    case 'registered':
      return { kind: 'redirect', to: `${officePath(code, 'city')}?done=kept` };
    case 'same':
      return show(call, 200, form, 'same');
    case 'name-missing':
      return show(call, 422, form, 'name-missing');
    case 'not-allowed':
      return { kind: 'page', status: 403, element: <NoticePage page={call.page} kind="not-allowed" /> };
  }
}

function readForm(call: StaffCall): CityFactsForm {
  const typed = cityFactsFields.map((field) => [field, readField(call, field).trim().slice(0, longest)]);
  return { ...emptyForm, ...Object.fromEntries(typed) };
}

const emptyForm: CityFactsForm = {
  name: '',
  yearStyle: '',
  accent: '',
  licence: '',
  costs: '',
  sourceTitle: '',
  sourcePublisher: '',
  sourceNote: '',
  nextYear: '',
  nextAsked: '',
  nextPublished: '',
  reason: '',
};

async function show(
  { parts, page, municipality }: StaffCall,
  status: 200 | 422,
  typed: CityFactsForm | null,
  notice: CityFactsView['notice'],
): Promise<OfficeAnswer> {
  const { code } = municipality;
  const { record, history } = await parts.store.read(async (reader) => ({
    record: await reader.findMunicipality(code),
    history: await reader.listHistory(code, 'municipality'),
  }));
  const form = typed ?? toCityFactsForm(record ?? { municipality, source: null });
  return {
    kind: 'page',
    status,
    element: <CityFactsPage page={page} view={{ code, form, history, notice }} />,
  };
}
