import { machineAdministrator, type Staff } from '../../app/accounts/staff.ts';
import { applyTransfers, proposeTransfers } from '../../app/accounts/transfers/transfer.ts';
import { columnHeads, kindWords, roleWords } from '../../app/accounts/transfers/transfer-table.ts';
import type { Store } from '../../app/ports/store.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import { fillText } from '../../core/text/fill-text.ts';
import { sampleRoundTexts } from '../texts/sample-round-texts.ts';
import { expectOutcome } from './expect-outcome.ts';

/** Who answers and who approves in each department of the sample. */
export type SampleStaff = ReadonlyMap<DepartmentId, { readonly reporter: Staff; readonly approver: Staff }>;

/** A day that is always past, as for the demonstration's people. */
const since = '2020-04-01';

const roles = ['reporter', 'approver'] as const;

/**
 * Gives every department of a made-up city somebody who answers and somebody who approves, by a table of transfers as
 * a city would. They have no password: nobody can sign in as them.
 *
 * @example (await addSampleStaff(store, { code, departments: ['d3'], now })).get('d3')?.reporter
 */
export async function addSampleStaff(
  store: Store,
  {
    code,
    departments,
    now,
  }: { readonly code: string; readonly departments: readonly DepartmentId[]; readonly now: string },
): Promise<SampleStaff> {
  const names = await store.read(async (reader) => {
    const plan = await reader.findPlan(code);
    return new Map((plan?.departments ?? []).map(({ id, name }) => [id, name]));
  });
  const columns = ['kind', 'loginName', 'displayName', 'role', 'department', 'date'] as const;
  const people = departments.flatMap((department) =>
    roles.map((role) => [
      kindWords.new[0],
      loginNameOf(role, department),
      fillText(sampleRoundTexts[`${role}Name`], { department: names.get(department) ?? '' }, 'ja'),
      roleWords[role][0],
      names.get(department) ?? '',
      since,
    ]),
  );
  await applyTable(store, code, [columns.map((column) => columnHeads[column][0]), ...people], now);
  return findStaff(store, code, departments);
}

/**
 * Gives every division of a made-up city its head, in the same way.
 *
 * @example (await addSampleHeads(store, { code, divisions: ['福祉部'], now })).get('福祉部')
 */
export async function addSampleHeads(
  store: Store,
  {
    code,
    divisions,
    now,
  }: { readonly code: string; readonly divisions: readonly string[]; readonly now: string },
): Promise<ReadonlyMap<string, Staff>> {
  const columns = ['kind', 'loginName', 'displayName', 'role', 'division', 'date'] as const;
  const people = divisions.map((division, at) => [
    kindWords.new[0],
    headNameOf(at),
    fillText(sampleRoundTexts.headName, { division }, 'ja'),
    roleWords['division-head'][0],
    division,
    since,
  ]);
  await applyTable(store, code, [columns.map((column) => columnHeads[column][0]), ...people], now);
  const accounts = await store.read((reader) => reader.listAccounts(code));
  return new Map(
    divisions.map((division, at) => {
      const account = accounts.find(({ loginName }) => loginName === headNameOf(at));
      if (account === undefined) throw new Error(`The sample has no head of ${division}`);
      const posts = [{ role: 'division-head', division }] as const;
      return [division, { person: account.id, name: account.displayName, posts, origin: null }];
    }),
  );
}

function headNameOf(at: number): string {
  return `sample-division-head-${at + 1}`;
}

/** Takes a table of transfers in, as an administrator would. */
async function applyTable(
  store: Store,
  code: string,
  table: readonly (readonly string[])[],
  now: string,
): Promise<void> {
  const administrator = machineAdministrator('shirube start');
  const request = { code, rows: table.map((cells, at) => ({ line: at + 1, cells })), now };
  const { lastChangeNo } = expectOutcome(await proposeTransfers(store, administrator, request), 'proposed');
  const reason = sampleRoundTexts.staff.ja;
  expectOutcome(await applyTransfers(store, administrator, { ...request, lastChangeNo, reason }), 'applied');
}

function loginNameOf(role: (typeof roles)[number], department: DepartmentId): string {
  return `sample-${role}-${department}`;
}

async function findStaff(
  store: Store,
  code: string,
  departments: readonly DepartmentId[],
): Promise<SampleStaff> {
  const accounts = await store.read((reader) => reader.listAccounts(code));
  const staffOf = (role: (typeof roles)[number], department: DepartmentId): Staff => {
    const account = accounts.find(({ loginName }) => loginName === loginNameOf(role, department));
    if (account === undefined) throw new Error(`The sample has no ${role} of ${department}`);
    return { person: account.id, name: account.displayName, posts: [{ role, department }], origin: null };
  };
  return new Map(
    departments.map((department) => [
      department,
      { reporter: staffOf('reporter', department), approver: staffOf('approver', department) },
    ]),
  );
}
