import { addDays } from '../../../core/calendar/day-number.ts';
import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import type { Account, HeldTenure } from '../../ports/accounts.ts';
import { nextAccountId, nextTenureId } from '../editing/next-ids.ts';
import { isSamePost } from '../is-same-post.ts';
import { findDayWithoutAdministrator, type People } from './find-day-without-administrator.ts';
import type { Transfer } from './read-transfers.ts';
import type { TransferProblem, TransferProblemCode } from './transfer-problem.ts';
import type { TransferColumn } from './transfer-table.ts';

/** One change that a line brings, with what stood there before. */
export type TransferChange = { readonly line: number } & (
  | { readonly kind: 'account-added'; readonly account: Account }
  | { readonly kind: 'account-changed'; readonly before: Account; readonly account: Account }
  | { readonly kind: 'post-taken'; readonly account: Account; readonly tenure: HeldTenure }
  | {
      readonly kind: 'post-ended' | 'post-changed';
      readonly account: Account;
      readonly before: HeldTenure;
      readonly tenure: HeldTenure;
    }
);

export type PlannedTransfers = {
  readonly changes: readonly TransferChange[];
  readonly problems: readonly TransferProblem[];
  /** Everybody as they are afterwards. */
  readonly after: People;
};

type State = { readonly accounts: Map<string, Account>; readonly tenures: Map<string, HeldTenure> };
type Fault = { readonly column: TransferColumn | null; readonly code: TransferProblemCode };

/**
 * What transfers change, one after the other, so that a later line sees what an earlier one did. Days of leaving are
 * the last ones in the post; with `moves` the day is the first in the new one. After all of them somebody must still
 * be an administrator on every day from `today` on.
 *
 * @example planTransfers(transfers, { accounts, tenures }, '2027-03-20').changes
 */
export function planTransfers(
  transfers: readonly Transfer[],
  before: People,
  today: IsoDate,
): PlannedTransfers {
  const state: State = {
    accounts: new Map(before.accounts.map((account) => [account.id, account])),
    tenures: new Map(before.tenures.map((tenure) => [tenure.id, tenure])),
  };
  const changes: TransferChange[] = [];
  const problems: TransferProblem[] = [];
  for (const transfer of transfers) {
    const step = planOne(transfer, state);
    if ('code' in step) {
      problems.push({ line: transfer.line, ...step, found: transfer.loginName });
      continue;
    }
    for (const change of step) apply(state, change);
    changes.push(...step);
  }
  const after = { accounts: [...state.accounts.values()], tenures: [...state.tenures.values()] };
  const lacking = findDayWithoutAdministrator(before, after, today);
  if (lacking !== null) problems.push({ line: null, column: null, code: 'no-administrator', found: lacking });
  return { changes, problems, after };
}

function planOne(transfer: Transfer, state: State): readonly TransferChange[] | Fault {
  const { kind, loginName, line } = transfer;
  const known = [...state.accounts.values()].find((account) => account.loginName === loginName);
  if (kind === 'new') {
    if (known !== undefined) return { column: 'loginName', code: 'login-name-taken' };
    const account = newAccount(transfer, state);
    const added: TransferChange = { line, kind: 'account-added', account };
    return [added, ...takePost(transfer, account, state)];
  }
  if (known === undefined) return { column: 'loginName', code: 'login-name-unknown' };
  if (
    transfer.displayName !== null &&
    !isSameName(transfer.displayName, known.displayName) &&
    kind !== 'takes'
  ) {
    return { column: 'displayName', code: 'display-name-differs' };
  }
  if (kind === 'leaves' || kind === 'retires') return leave(transfer, known, state);
  if (heldFrom(state, known, transfer.date).some(({ post }) => isSamePost(post, transfer.post))) {
    return { column: 'role', code: 'post-held-already' };
  }
  const ended = kind === 'moves' ? endPosts(transfer, known, state, addDays(transfer.date, -1)) : [];
  if ('code' in ended) return ended;
  return [...ended, ...takePost(transfer, known, state)];
}

function leave(transfer: Transfer, account: Account, state: State): readonly TransferChange[] | Fault {
  const { kind, line, date } = transfer;
  const ended = endPosts(transfer, account, state, date);
  if ('code' in ended) return ended;
  if (kind === 'leaves') {
    return ended.length === 0 ? { column: 'role', code: 'post-not-held' } : ended;
  }
  return [...ended, { line, kind: 'account-changed', before: account, account: { ...account, until: date } }];
}

/** Ends the posts that go on after the last day: the one named, or all. */
function endPosts(
  { post, kind, line }: Transfer,
  account: Account,
  state: State,
  last: IsoDate,
): readonly TransferChange[] | Fault {
  const isMeant = (tenure: HeldTenure): boolean =>
    kind === 'moves' || post === null || isSamePost(tenure.post, post);
  const running = heldFrom(state, account, last).filter(
    (tenure) => isMeant(tenure) && (tenure.until === null || tenure.until > last),
  );
  if (running.some(({ from }) => from > last)) return { column: 'date', code: 'ends-before-it-begins' };
  return running.map((before) => {
    const tenure = { ...before, until: last };
    return { line, kind: 'post-ended', account, before, tenure } as const;
  });
}

function takePost({ post, date, line }: Transfer, account: Account, state: State): readonly TransferChange[] {
  if (post === null) return [];
  const own = [...state.tenures.values()].filter(({ person }) => person === account.id);
  const id = nextTenureId(account.id, own);
  const tenure = { id, person: account.id, post, from: date, until: null, source: 'office' } as const;
  return [{ line, kind: 'post-taken', account, tenure }];
}

function newAccount({ loginName, displayName, mail }: Transfer, { accounts }: State): Account {
  const name = displayName ?? loginName;
  return {
    id: nextAccountId([...accounts.values()]),
    loginName,
    displayName: name,
    mail,
    until: null,
    identity: null,
    demo: false,
  };
}

function apply({ accounts, tenures }: State, change: TransferChange): void {
  if (change.kind === 'account-added' || change.kind === 'account-changed') {
    accounts.set(change.account.id, change.account);
  } else {
    tenures.set(change.tenure.id, change.tenure);
  }
}

/** Posts that the person holds on the day or will hold later. */
function heldFrom({ tenures }: State, { id }: Account, day: IsoDate): readonly HeldTenure[] {
  return [...tenures.values()].filter(
    ({ person, until }) => person === id && (until === null || until >= day),
  );
}

/** Family names change spelling with spaces only. */
function isSameName(left: string, right: string): boolean {
  const fold = (name: string): string => name.normalize('NFKC').replace(/\s+/gu, '');
  return fold(left) === fold(right);
}
