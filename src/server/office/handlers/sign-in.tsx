import { signInAsDemo } from '../../../app/accounts/demo.ts';
import { signOut, signOutEverywhere } from '../../../app/accounts/session.ts';
import { signIn } from '../../../app/accounts/sign-in.ts';
import { ROLES } from '../../../core/round/role.ts';
import { officePath } from '../../../office/links.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import {
  ChoosePage,
  SignedOutPage,
  type SignInNotice,
  SignInPage,
} from '../../../office/pages/sign-in-page.tsx';
import { signOnText } from '../../../office/text/office-text.ts';
import {
  type CityCall,
  type OfficeAnswer,
  type OfficeCall,
  readField,
  type StaffCall,
} from '../office-call.ts';
import { safeNext } from '../safe-next.ts';

/** Where there is one municipality, straight to it. */
export async function chooseCity({ parts, page }: OfficeCall): Promise<OfficeAnswer> {
  const records = await parts.store.read((reader) => reader.listMunicipalities());
  const municipalities = records.map(({ municipality }) => municipality);
  const [only] = municipalities;
  if (only !== undefined && municipalities.length === 1)
    return { kind: 'redirect', to: officePath(only.code) };
  return {
    kind: 'page',
    status: 200,
    element: <ChoosePage page={page} municipalities={municipalities} />,
  };
}

export async function showSignIn(call: CityCall): Promise<OfficeAnswer> {
  const { context, municipality, signedIn } = call;
  const asked = context.req.query('next');
  const next = safeNext(municipality.code, asked);
  if (signedIn !== null) return { kind: 'redirect', to: next };
  return showForm(call, { status: 200, next, loginName: '', notice: readNotice(call) });
}

function readNotice({ context }: CityCall): SignInNotice | null {
  const failed = context.req.query('sign-on');
  const code = Object.keys(signOnText).find((key): key is keyof typeof signOnText => key === failed);
  if (code !== undefined) return { kind: 'sign-on', code };
  if (context.req.query('signed-out') !== undefined) return { kind: 'signed-out' };
  return context.req.query('next') === undefined ? null : { kind: 'needed' };
}

export async function enterWithPassword(call: CityCall): Promise<OfficeAnswer> {
  const { parts, municipality, visitor, now } = call;
  const { code } = municipality;
  const loginName = readField(call, 'loginName');
  const next = safeNext(code, readField(call, 'next'));
  const password = readField(call, 'password');
  const request = { code, loginName, password, visitor, now };
  const result = await signIn(parts.store, parts.secrets, request);
  switch (result.outcome) {
    case 'signed-in':
      return { kind: 'redirect', to: next, session: { token: result.token } };
    case 'refused':
      return showForm(call, { status: 422, next, loginName, notice: { kind: 'refused' } });
    case 'blocked':
      return showForm(call, {
        status: 429,
        next,
        loginName,
        notice: { kind: 'blocked', until: result.until },
      });
  }
}

function showForm(
  { page, parts, municipality }: CityCall,
  {
    status,
    ...form
  }: {
    readonly status: 200 | 422 | 429;
    readonly next: string;
    readonly loginName: string;
    readonly notice: SignInNotice | null;
  },
): OfficeAnswer {
  const signOn = parts.signOn.has(municipality.code);
  const demo = parts.demo && municipality.fictional;
  const view = { municipality, ...form, signOn, demo };
  return { kind: 'page', status, element: <SignInPage page={page} view={view} /> };
}

export async function enterAsDemo(call: CityCall): Promise<OfficeAnswer> {
  const { parts, municipality, visitor, now, page } = call;
  const role = ROLES.find((one) => one === readField(call, 'role'));
  const token =
    role === undefined
      ? null
      : await signInAsDemo(parts.store, parts.secrets, { municipality, role, visitor, now }, parts);
  if (token === null) {
    return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
  }
  return { kind: 'redirect', to: officePath(municipality.code), session: { token } };
}

export async function leave(call: StaffCall): Promise<OfficeAnswer> {
  await signOut(call.parts.store, call.signedIn, call.now);
  return sayGoodbye(call);
}

export async function leaveEverywhere(call: StaffCall): Promise<OfficeAnswer> {
  await signOutEverywhere(call.parts.store, call.signedIn, call.now);
  return sayGoodbye(call);
}

/**
 * Back to the sign-in. Who came by the single sign-on is shown its own way out, as a link: a form of ours may lead
 * nowhere else, and the provider may be one that others use at the same machine.
 */
async function sayGoodbye({ parts, page, municipality, signedIn }: StaffCall): Promise<OfficeAnswer> {
  const { code } = municipality;
  const { way, idToken } = signedIn.session;
  const back = officePath(code, 'sign-in');
  const provider = way === 'sign-on' ? parts.signOn.get(code) : undefined;
  const wayOut = idToken === null ? null : await provider?.findWayOut(idToken, back);
  if (wayOut == null) return { kind: 'redirect', to: `${back}?signed-out`, session: 'end' };
  const left = { ...page, person: null };
  return {
    kind: 'page',
    status: 200,
    session: 'end',
    element: <SignedOutPage page={left} code={code} wayOut={wayOut} />,
  };
}
