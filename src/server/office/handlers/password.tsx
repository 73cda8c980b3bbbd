import { changePassword, findLinkAccount, setPasswordByLink } from '../../../app/accounts/set-password.ts';
import { officePath } from '../../../office/links.ts';
import { type PasswordNotice, PasswordPage, VoidLinkPage } from '../../../office/pages/password-page.tsx';
import { type CityCall, type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';

export async function showOwnPassword(call: StaffCall): Promise<OfficeAnswer> {
  return ownForm(call, 200, null);
}

export async function changeOwnPassword(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, visitor, now, municipality } = call;
  const result = await changePassword(parts.store, parts.secrets, signedIn, {
    old: readField(call, 'old'),
    password: readField(call, 'password'),
    repeated: readField(call, 'repeated'),
    visitor,
    now,
  });
  switch (result.outcome) {
    case 'changed': {
      const to = `${officePath(municipality.code, 'account')}?password-changed`;
      return { kind: 'redirect', to, session: { token: result.token } };
    }
    case 'faulty':
      return ownForm(call, 422, { kind: 'faulty', problem: result.problem });
    case 'wrong-old-password':
      return ownForm(call, 422, { kind: 'wrong-old-password' });
    case 'blocked':
      return ownForm(call, 429, { kind: 'blocked', until: result.until });
  }
}

function ownForm(
  { page, signedIn, municipality }: StaffCall,
  status: 200 | 422 | 429,
  notice: PasswordNotice | null,
): OfficeAnswer {
  const action = officePath(municipality.code, 'account', 'password');
  const element = (
    <PasswordPage page={page} account={signedIn.account} action={action} withOld notice={notice} />
  );
  return { kind: 'page', status, element };
}

export async function showLinkedPassword(call: CityCall): Promise<OfficeAnswer> {
  return linkedForm(call, 200, null);
}

export async function setLinkedPassword(call: CityCall): Promise<OfficeAnswer> {
  const { parts, municipality, visitor, now } = call;
  const result = await setPasswordByLink(parts.store, parts.secrets, {
    code: municipality.code,
    token: readToken(call),
    password: readField(call, 'password'),
    repeated: readField(call, 'repeated'),
    visitor,
    now,
  });
  if (result.outcome === 'changed') {
    const to = `${officePath(municipality.code, 'account')}?password-changed`;
    return { kind: 'redirect', to, session: { token: result.token } };
  }
  const problem = result.outcome === 'faulty' ? result.problem : null;
  return linkedForm(call, 422, problem === null ? null : { kind: 'faulty', problem });
}

async function linkedForm(
  call: CityCall,
  status: 200 | 422,
  notice: PasswordNotice | null,
): Promise<OfficeAnswer> {
  const { parts, page, municipality, now } = call;
  const { code } = municipality;
  const token = readToken(call);
  const account = await findLinkAccount(parts.store, parts.secrets, { code, token, now });
  if (account === null) {
    return { kind: 'page', status: 404, element: <VoidLinkPage page={page} code={code} /> };
  }
  const action = officePath(code, 'password', token);
  const element = (
    <PasswordPage page={page} account={account} action={action} withOld={false} notice={notice} />
  );
  return { kind: 'page', status, element };
}

function readToken({ context }: CityCall): string {
  return context.req.param('token') ?? '';
}
