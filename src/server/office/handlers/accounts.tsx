import { makeResetLink } from '../../../app/accounts/set-password.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import { postsOn } from '../../../core/round/role.ts';
import { officePath } from '../../../office/links.ts';
import { AccountsPage, LinkPage } from '../../../office/pages/accounts-page.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';

export async function showAccounts({ parts, page, municipality, now }: StaffCall): Promise<OfficeAnswer> {
  const { code } = municipality;
  const today = dayInJapan(now);
  const view = await parts.store.read(async (reader) => {
    const tenures = await reader.listTenures(code);
    const accounts = await reader.listAccounts(code);
    const rows = accounts.map((account) => ({ account, posts: postsOn(tenures, account.id, today) }));
    return { code, rows, departments: (await reader.findPlan(code, { on: today }))?.departments ?? [] };
  });
  return { kind: 'page', status: 200, element: <AccountsPage page={page} view={view} /> };
}

export async function makeLink(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, page, municipality, signedIn, context, now } = call;
  const { code } = municipality;
  const account = context.req.param('account') ?? '';
  const made = await makeResetLink(parts.store, parts.secrets, signedIn.staff, { code, account, now });
  if (made.outcome !== 'made') {
    const kind = made.outcome === 'not-allowed' ? 'not-allowed' : 'not-found';
    const status = made.outcome === 'not-allowed' ? 403 : 404;
    return { kind: 'page', status, element: <NoticePage page={page} kind={kind} /> };
  }
  const origin = parts.origin ?? new URL(context.req.url).origin;
  const address = `${origin}${officePath(code, 'password', made.token)}`;
  const element = (
    <LinkPage page={page} code={code} account={made.account} address={address} until={made.until} />
  );
  return { kind: 'page', status: 200, element };
}
