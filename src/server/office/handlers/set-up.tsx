import { readSetUp } from '../../../app/accounts/read-set-up.ts';
import { enterAfterSetUp, setUp } from '../../../app/accounts/set-up.ts';
import { parseMunicipalityCode } from '../../../core/publication/municipality-code.ts';
import { officePath } from '../../../office/links.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { type SetUpNotice, SetUpPage, type SetUpValues } from '../../../office/pages/set-up-page.tsx';
import { SetUpProgressPage } from '../../../office/pages/set-up-progress-page.tsx';
import { type OfficeAnswer, type OfficeCall, readField, type StaffCall } from '../office-call.ts';

const nothing: SetUpValues = { code: '', name: '', loginName: '', displayName: '' };

export async function showSetUp(call: OfficeCall): Promise<OfficeAnswer> {
  const token = call.context.req.query('token') ?? '';
  if (call.parts.setUp?.opens(token) !== true) return closed(call);
  return show(call, token, 200, nothing, null);
}

export async function enterCity(call: OfficeCall): Promise<OfficeAnswer> {
  const { parts, visitor, now } = call;
  const token = readField(call, 'token');
  if (parts.setUp?.opens(token) !== true) return closed(call);
  const field = (name: string): string => readField(call, name);
  const values = {
    code: field('code').normalize('NFKC').trim(),
    name: field('name'),
    loginName: field('loginName'),
    displayName: field('displayName'),
  };
  const parsed = parseMunicipalityCode(values.code);
  if (!parsed.ok) {
    return show(call, token, 422, values, { kind: 'code-invalid', expected: parsed.expected });
  }
  const { code } = parsed;
  const known = (await parts.store.read((reader) => reader.findMunicipality(code)))?.municipality;
  const plain = { code, name: values.name, fictional: false, yearStyle: 'both', accent: 'blue' } as const;
  const result = await setUp(parts.store, parts.secrets, {
    municipality: known ?? plain,
    administrator: { ...values, password: field('password'), repeated: field('repeated') },
    origin: visitor.origin,
    now,
  });
  if (result.outcome === 'faulty') {
    return show(call, token, 422, values, { kind: 'faulty', problem: result.problem });
  }
  if (result.outcome === 'there-already') return show(call, token, 409, values, { kind: 'there-already' });
  parts.setUp.close();
  const session = { code, account: result.account, visitor, now };
  const sessionToken = await enterAfterSetUp(parts.store, parts.secrets, session);
  return { kind: 'redirect', to: officePath(code, 'plan'), session: { token: sessionToken } };
}

/** How far the set-up is. The steps after the first are pages of their own, which stay. */
export async function showProgress({ parts, page, municipality }: StaffCall): Promise<OfficeAnswer> {
  const { code } = municipality;
  const progress = await parts.store.read((reader) => readSetUp(reader, code));
  const element = <SetUpProgressPage page={page} code={code} progress={progress} />;
  return { kind: 'page', status: 200, element };
}

function show(
  { page }: OfficeCall,
  token: string,
  status: 200 | 409 | 422,
  values: SetUpValues,
  notice: SetUpNotice | null,
): OfficeAnswer {
  const element = <SetUpPage page={page} token={token} values={values} notice={notice} />;
  return { kind: 'page', status, element };
}

/** Without the token there is no such page, whether the store is empty or not. */
function closed({ page }: OfficeCall): OfficeAnswer {
  return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
}
