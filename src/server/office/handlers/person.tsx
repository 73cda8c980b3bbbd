import type { AccountField, EditedAccount } from '../../../app/accounts/editing/account-problem.ts';
import { addAccount } from '../../../app/accounts/editing/add-account.ts';
import { changeAccount, endAccount } from '../../../app/accounts/editing/change-account.ts';
import { changePost, givePost } from '../../../app/accounts/editing/change-posts.ts';
import {
  type EndedSessions,
  endSessionsOf,
  nameSession,
  unlockAccount,
} from '../../../app/accounts/editing/end-sessions.ts';
import { isAlive } from '../../../app/accounts/session.ts';
import { findBlock } from '../../../app/accounts/throttle.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import { officePath } from '../../../office/links.ts';
import { NewAccountPage } from '../../../office/pages/new-account-page.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { PersonPage } from '../../../office/pages/person-page.tsx';
import type { PersonForm, PersonNotice, PersonView } from '../../../office/person-view.ts';
import { type PersonDone, personDoneText } from '../../../office/text/person-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';

export async function showPerson(call: StaffCall): Promise<OfficeAnswer> {
  const asked = call.context.req.query('done') ?? '';
  const what = Object.keys(personDoneText).find((key): key is PersonDone => key === asked);
  return show(call, 200, what === undefined ? null : { kind: 'done', what });
}

export function changeName(call: StaffCall): Promise<OfficeAnswer> {
  return edit(call, 'name', 'name', ({ parts, signedIn }, request) =>
    changeAccount(parts.store, signedIn.staff, request),
  );
}

export function addPost(call: StaffCall): Promise<OfficeAnswer> {
  return edit(call, 'post', 'post', ({ parts, signedIn }, request) =>
    givePost(parts.store, signedIn.staff, request),
  );
}

export function changeTerm(call: StaffCall): Promise<OfficeAnswer> {
  const no = call.context.req.param('post') ?? '';
  return edit(call, `term-${no}`, 'term', ({ parts, signedIn }, request) =>
    changePost(parts.store, signedIn.staff, { ...request, no }),
  );
}

export function endPerson(call: StaffCall): Promise<OfficeAnswer> {
  return edit(call, 'end', 'end', ({ parts, signedIn }, request) =>
    endAccount(parts.store, signedIn.staff, request),
  );
}

export function endPersonSessions(call: StaffCall): Promise<OfficeAnswer> {
  return edit(call, 'sessions', 'sessions', ({ parts, signedIn }, request) =>
    endSessionsOf(parts.store, signedIn.staff, { ...request, session: request.session || null }),
  );
}

export function unlockPerson(call: StaffCall): Promise<OfficeAnswer> {
  return edit(call, 'unlock', 'unlock', ({ parts, signedIn }, request) =>
    unlockAccount(parts.store, parts.secrets, signedIn.staff, request),
  );
}

export async function showNewAccount(call: StaffCall): Promise<OfficeAnswer> {
  return showNew(call, 200, null);
}

export async function addPerson(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality } = call;
  const typed = readTyped(call);
  const added = await addAccount(parts.store, signedIn.staff, { ...typed, ...baseOf(call) });
  switch (added.outcome) {
    case 'added':
      return {
        kind: 'redirect',
        to: `${officePath(municipality.code, 'accounts', added.account)}?done=added`,
      };
    case 'faulty':
      return showNew(call, 422, { kind: 'problem', form: 'new', problem: added.problem, typed });
    case 'not-allowed':
      return notice(call, 'not-allowed', 403);
  }
}

/** The fields of all forms of the page: what was typed comes back where something is wrong. */
type Typed = Readonly<Record<Exclude<AccountField, 'post'> | 'session', string>>;
type Request = Typed & ReturnType<typeof baseOf> & { readonly account: string };

async function edit(
  call: StaffCall,
  form: PersonForm,
  done: PersonDone,
  work: (call: StaffCall, request: Request) => Promise<EditedAccount | EndedSessions>,
): Promise<OfficeAnswer> {
  const account = accountOf(call);
  const typed = readTyped(call);
  const result = await work(call, { ...typed, ...baseOf(call), account });
  switch (result.outcome) {
    case 'changed':
    case 'ended':
      return goBack(call, done);
    case 'same':
    case 'none':
      return goBack(call, result.outcome);
    case 'faulty':
      return show(call, 422, { kind: 'problem', form, problem: result.problem, typed });
    case 'unknown-account':
      return notice(call, 'not-found', 404);
    case 'not-allowed':
      return notice(call, 'not-allowed', 403);
  }
}

function baseOf(call: StaffCall) {
  const reason = readField(call, 'reason').trim().slice(0, 200);
  return { code: call.municipality.code, reason, now: call.now };
}

function readTyped(call: StaffCall): Typed {
  const read = (name: keyof Typed): string => readField(call, name);
  return {
    loginName: read('loginName'),
    displayName: read('displayName'),
    mail: read('mail'),
    role: read('role'),
    place: read('place'),
    from: read('from'),
    until: read('until'),
    last: read('last'),
    session: read('session'),
    reason: read('reason'),
  };
}

function accountOf({ context }: StaffCall): string {
  return context.req.param('account') ?? '';
}

function goBack(call: StaffCall, done: PersonDone): OfficeAnswer {
  const to = officePath(call.municipality.code, 'accounts', accountOf(call));
  return { kind: 'redirect', to: `${to}?done=${done}` };
}

async function show(call: StaffCall, status: 200 | 422, said: PersonNotice | null): Promise<OfficeAnswer> {
  const view = await readView(call, said);
  if (view === null) return notice(call, 'not-found', 404);
  // Forms of this page are sent to addresses that only take forms; the other language is asked for at its own.
  const page = { ...call.page, path: officePath(view.code, 'accounts', view.account.id) };
  return { kind: 'page', status, element: <PersonPage page={page} view={view} /> };
}

function readView(
  { parts, municipality, now, context }: StaffCall,
  said: PersonNotice | null,
): Promise<PersonView | null> {
  const { code } = municipality;
  return parts.store.read(async (reader): Promise<PersonView | null> => {
    const account = await reader.findAccount(code, context.req.param('account') ?? '');
    if (account === null) return null;
    const sessions = await reader.listSessions(code, account.id);
    const key = `name:${parts.secrets.hashToken(account.loginName)}`;
    return {
      code,
      account,
      tenures: await reader.listTenures(code, account.id),
      sessions: sessions
        .filter((session) => isAlive(session, now))
        .map((session) => ({ ...session, name: nameSession(session) })),
      hasPassword: (await reader.findCredential(code, account.id)) !== null,
      blockedUntil: findBlock(await reader.findThrottle(code, key), now),
      departments: (await reader.findPlan(code))?.departments ?? [],
      today: dayInJapan(now),
      notice: said,
    };
  });
}

async function showNew(
  { parts, page, municipality, now }: StaffCall,
  status: 200 | 422,
  said: PersonNotice | null,
): Promise<OfficeAnswer> {
  const { code } = municipality;
  const plan = await parts.store.read((reader) => reader.findPlan(code));
  const view = { code, departments: plan?.departments ?? [], today: dayInJapan(now), notice: said };
  return { kind: 'page', status, element: <NewAccountPage page={page} {...view} /> };
}

function notice({ page }: StaffCall, kind: 'not-found' | 'not-allowed', status: 403 | 404): OfficeAnswer {
  return { kind: 'page', status, element: <NoticePage page={page} kind={kind} /> };
}
