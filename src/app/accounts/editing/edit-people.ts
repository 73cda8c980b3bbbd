import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import type { Department } from '../../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../../core/publication/snapshot.ts';
import type { Account, HeldTenure } from '../../ports/accounts.ts';
import type { Store, StoreReader } from '../../ports/store.ts';
import { mayDo, type Staff } from '../staff.ts';
import { findDayWithoutAdministrator, type People } from '../transfers/find-day-without-administrator.ts';
import type { TransferChange } from '../transfers/plan-transfers.ts';
import { writeChanges } from '../transfers/transfer.ts';
import type { AccountField, AccountProblem, EditedAccount } from './account-problem.ts';

/** Who changes what, when and why. */
export type EditRequest = {
  readonly code: MunicipalityCode;
  readonly reason: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
};

/** What a change of people is decided on. */
export type Desk = People & { readonly departments: readonly Department[]; readonly today: IsoDate };

/** Changes without the line of a table. */
export type PeopleChange = TransferChange extends infer Change
  ? Change extends TransferChange
    ? Omit<Change, 'line'>
    : never
  : never;

type Decision = readonly PeopleChange[] | AccountProblem | { readonly outcome: 'unknown-account' };

/**
 * Changes people's accounts and posts in one transaction, with a record of each change. Whoever decides gets the people
 * as they are in that transaction. Refuses what would leave the city without an administrator.
 *
 * @example await editPeople(store, staff, request, (desk) => [{ kind: 'account-changed', before, account }])
 */
export async function editPeople(
  store: Store,
  staff: Staff,
  request: EditRequest,
  decide: (desk: Desk) => Decision,
): Promise<EditedAccount> {
  if (!mayDo(staff, 'manage-accounts')) return { outcome: 'not-allowed' };
  const { code, now } = request;
  const reason = request.reason.trim();
  return store.write(async (writer): Promise<EditedAccount> => {
    const desk = await openDesk(writer, code, dayInJapan(now));
    const decision = decide(desk);
    if ('outcome' in decision) return decision;
    if ('field' in decision) return { outcome: 'faulty', problem: decision };
    if (decision.length === 0) return { outcome: 'same' };
    if (reason === '') return { outcome: 'faulty', problem: fault('reason', 'reason-missing') };
    const lacking = findDayWithoutAdministrator(desk, applyAll(desk, decision), desk.today);
    if (lacking !== null) {
      return { outcome: 'faulty', problem: fault(fieldOf(decision), 'no-administrator', lacking) };
    }
    const changes = decision.map((change): TransferChange => ({ ...change, line: 0 }));
    await writeChanges(writer, staff, { code, now, reason }, changes);
    return { outcome: 'changed' };
  });
}

export function fault(field: AccountField, code: AccountProblem['code'], found = ''): AccountProblem {
  return { field, code, found };
}

async function openDesk(reader: StoreReader, code: MunicipalityCode, today: IsoDate): Promise<Desk> {
  return {
    accounts: await reader.listAccounts(code),
    tenures: await reader.listTenures(code),
    departments: (await reader.findPlan(code, { on: today }))?.departments ?? [],
    today,
  };
}

function applyAll({ accounts, tenures }: People, changes: readonly PeopleChange[]): People {
  const changedAccounts = new Map(accounts.map((account): [string, Account] => [account.id, account]));
  const changedTenures = new Map(tenures.map((tenure): [string, HeldTenure] => [tenure.id, tenure]));
  for (const change of changes) {
    if ('tenure' in change) changedTenures.set(change.tenure.id, change.tenure);
    else changedAccounts.set(change.account.id, change.account);
  }
  return { accounts: [...changedAccounts.values()], tenures: [...changedTenures.values()] };
}

/** Which day the last administrator would go by: that of the account, or of a post. */
function fieldOf(changes: readonly PeopleChange[]): AccountField {
  if (changes.some(({ kind }) => kind === 'account-changed')) return 'last';
  return 'until';
}
