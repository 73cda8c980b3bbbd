import { applyEntries, proposeEntries } from '../../../app/round/apply-entries.ts';
import { keepFinanceColumns } from '../../../app/round/keep-finance-columns.ts';
import type { Text } from '../../../core/text/text.ts';
import { roundPath } from '../../../office/links.ts';
import { FinancePage, type FinanceState } from '../../../office/pages/finance-page.tsx';
import { financeText } from '../../../office/text/finance-text.ts';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { describeFinance } from '../finance/describe-finance.ts';
import {
  type FinanceProposal,
  type LoadedFinance,
  loadFinance,
  proposeFinance,
} from '../finance/look-at-finance.ts';
import { type FinanceForm, nameColumns, readFinanceForm } from '../finance/read-finance-form.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { noSuchRound } from './workbooks.tsx';

export async function showFinance(call: StaffCall): Promise<OfficeAnswer> {
  const loaded = await loadFinance(call);
  if (loaded === null) return noSuchRound(call);
  const applied = /^\d{1,6}$/.exec(call.context.req.query('applied') ?? '');
  return show(
    call,
    200,
    loaded,
    applied ? { kind: 'applied', count: Number(applied[0]) } : { kind: 'empty' },
  );
}

/** The table is read and shown; nothing of it is kept. */
export async function lookAtFinance(call: StaffCall): Promise<OfficeAnswer> {
  const loaded = await loadFinance(call);
  if (loaded === null) return noSuchRound(call);
  const form = await readFinanceForm(call, loaded.kept);
  if (form === null) return show(call, 422, loaded, { kind: 'no-file' });
  return showLook(call, loaded, form, { status: 200, why: null });
}

/** The table comes back as it was sent, and is read and checked anew: a browser's preview proves nothing. */
export async function applyFinance(call: StaffCall): Promise<OfficeAnswer> {
  const loaded = await loadFinance(call);
  if (loaded === null) return noSuchRound(call);
  const form = await readFinanceForm(call, loaded.kept);
  if (form === null) return show(call, 422, loaded, { kind: 'no-file' });
  const [person, reason] = [readField(call, 'person').trim(), readField(call, 'reason').trim()];
  if (person === '' || reason === '')
    return showLook(call, loaded, form, { status: 422, why: refusalText['proxy-incomplete'] });
  const wanted = await proposeFinance(call, loaded, form);
  if (wanted.entries.length === 0)
    return showLook(call, loaded, form, { status: 422, why: financeText.nothing });
  const overtaken = { status: 409, why: financeText.overtaken } as const;
  if (hasMoved(readField(call, 'seen'), wanted)) return showLook(call, loaded, form, overtaken);
  const { parts, signedIn, municipality, now } = call;
  const place = { code: municipality.code, round: loaded.round.id, now };
  const proposed = await proposeEntries(parts.store, signedIn.staff, { ...place, entries: wanted.entries });
  if (proposed.outcome === 'unknown-round') return noSuchRound(call);
  const applied = await applyEntries(parts.store, signedIn.staff, proposed.proposal, now);
  if (applied.outcome === 'unknown-round') return noSuchRound(call);
  if (applied.outcome !== 'applied')
    return showLook(call, (await loadFinance(call)) ?? loaded, form, overtaken);
  const kept = { columns: nameColumns(form), unit: form.unit, reason };
  await keepFinanceColumns(parts.store, signedIn.staff, { ...place, ...kept });
  const to = roundPath(municipality.code, loaded.round.id, 'finance');
  return { kind: 'redirect', to: `${to}?applied=${applied.changed.length}` };
}

/** Whether the projects to be changed are others, or stand otherwise, than those that were looked at. */
function hasMoved(seen: string, { entries }: FinanceProposal): boolean {
  return seen !== JSON.stringify(Object.fromEntries(entries.map(({ item, version }) => [item, version])));
}

async function showLook(
  call: StaffCall,
  loaded: LoadedFinance,
  form: FinanceForm,
  { status, why }: { readonly status: 200 | 409 | 422; readonly why: Text | null },
): Promise<OfficeAnswer> {
  const { language } = call.page;
  const proposal = await proposeFinance(call, loaded, form);
  const words = {
    why,
    person: readField(call, 'person'),
    reason: readField(call, 'reason') || financeText.reasonDefault[language],
  };
  return show(call, status, loaded, describeFinance(loaded, form, proposal, words, language));
}

function show(
  { page, municipality }: StaffCall,
  status: 200 | 409 | 422,
  { round, kept }: LoadedFinance,
  state: FinanceState,
): OfficeAnswer {
  const unit = state.kind === 'looked' ? state.unit : (kept?.unit ?? 'yen');
  const view = { code: municipality.code, round, unit, state };
  return { kind: 'page', status, element: <FinancePage page={page} view={view} /> };
}
