import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import { AccountPage } from '../../../office/pages/account-page.tsx';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';

export async function showAccount({ parts, page, context, signedIn, now }: StaffCall): Promise<OfficeAnswer> {
  const { code, account, tenures, session } = signedIn;
  const found = await parts.store.read(async (reader) => ({
    sessions: await reader.listSessions(code, account.id),
    departments: (await reader.findPlan(code))?.departments ?? [],
    hasPassword: (await reader.findCredential(code, account.id)) !== null,
  }));
  const view = {
    ...found,
    code,
    account,
    tenures,
    current: session.tokenHash,
    today: dayInJapan(now),
    passwordChanged: context.req.query('password-changed') !== undefined,
  };
  return { kind: 'page', status: 200, element: <AccountPage page={page} view={view} /> };
}
