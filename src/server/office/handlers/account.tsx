import { endOwnSession, nameSession } from '../../../app/accounts/editing/end-sessions.ts';
import { isAlive } from '../../../app/accounts/session.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import { officePath } from '../../../office/links.ts';
import { AccountPage } from '../../../office/pages/account-page.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';

export async function showAccount({ parts, page, context, signedIn, now }: StaffCall): Promise<OfficeAnswer> {
  const { code, account, tenures, session } = signedIn;
  const found = await parts.store.read(async (reader) => ({
    sessions: await reader.listSessions(code, account.id),
    departments: (await reader.findPlan(code))?.departments ?? [],
    hasPassword: (await reader.findCredential(code, account.id)) !== null,
  }));
  const view = {
    ...found,
    sessions: found.sessions
      .filter((one) => isAlive(one, now))
      .map((one) => ({ ...one, name: nameSession(one) })),
    code,
    account,
    tenures,
    current: session.tokenHash,
    today: dayInJapan(now),
    passwordChanged: context.req.query('password-changed') !== undefined,
    sessionEnded: context.req.query('session-ended') !== undefined,
  };
  return { kind: 'page', status: 200, element: <AccountPage page={page} view={view} /> };
}

/** Ends one of the person's other sessions. One that is gone already needs no ending. */
export async function endSession(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, municipality, signedIn, now } = call;
  await endOwnSession(parts.store, signedIn, { session: readField(call, 'session'), now });
  return { kind: 'redirect', to: `${officePath(municipality.code, 'account')}?session-ended` };
}
