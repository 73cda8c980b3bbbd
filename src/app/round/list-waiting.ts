import { worstState } from '../../core/assess/roll-up.ts';
import type { State } from '../../core/assess/verdict.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { checkEntry } from '../../core/round/checks/check-entry.ts';
import type { Judge } from '../../core/round/checks/check-indicator.ts';
import type { Problem } from '../../core/round/checks/problem.ts';
import { readSeries } from '../../core/round/checks/read-series.ts';
import { levelOf } from '../../core/round/item-state.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { Staff } from '../accounts/staff.ts';
import type { AnsweredItem } from '../ports/round-store.ts';
import type { Store } from '../ports/store.ts';
import { askOfItem } from './ask-rights.ts';
import { describeItems, type ListedItem } from './list-my-items.ts';
import { loadGrounds } from './load-grounds.ts';

/** What a person is waited for to do. */
export const WAITING_ACTS = ['approve', 'confirm', 'accept'] as const;

export type WaitingAct = (typeof WAITING_ACTS)[number];

/** An item that waits for a person's word. */
export type WaitingItem = ListedItem & {
  readonly act: WaitingAct;
  /** What the checks say of what was entered. */
  readonly problems: readonly Problem[];
  /** Of an indicator, how it stands with what was entered: the worst of its parts. Null of other items. */
  readonly standing: State | null;
};

export type Waiting =
  | { readonly outcome: 'unknown-round' }
  | {
      readonly outcome: 'listed';
      readonly round: Round;
      readonly departments: readonly Department[];
      /** In the order of the plan. */
      readonly items: readonly WaitingItem[];
    };

/**
 * What waits for a person: submitted items for the head of their department, approved ones for the head of their
 * division where the round asks for that, and then for planning.
 *
 * @example await listWaiting(store, staff, { code: '992011', round: 'r1', now })
 */
export async function listWaiting(
  store: Store,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly round: RoundId; readonly now: Instant },
): Promise<Waiting> {
  const { code, now } = request;
  return store.read(async (reader): Promise<Waiting> => {
    const round = await reader.findRound(code, request.round);
    if (round === null) return { outcome: 'unknown-round' };
    const stored = (await reader.listItems(code, round.id)).flatMap((answered) => {
      const act = findWaitingAct(staff, answered, round);
      return act === null ? [] : [{ answered, act }];
    });
    const { rules, plan } = await loadGrounds(store, reader, code, round);
    const items = stored.flatMap(({ answered, act }) =>
      describeItems(staff, [answered], round, now).map((listed) => ({
        ...listed,
        act,
        problems: checkEntry(listed.item, listed.entry, rules),
        standing: findStanding(listed, rules.judge),
      })),
    );
    return { outcome: 'listed', round, departments: plan.departments, items };
  });
}

/**
 * What an item waits for this person to do, or null. The head of a division may approve for a head of department, but
 * is not waited for to do so.
 *
 * @example findWaitingAct(staff, answered, round) // 'approve'
 */
export function findWaitingAct(
  staff: Staff,
  answered: AnsweredItem,
  round: Pick<Round, 'divisionConfirms'>,
): WaitingAct | null {
  const { status } = answered;
  if (status.state === 'submitted') {
    const permission = askOfItem(staff, 'approve', answered);
    return permission.allowed && permission.post.role === 'approver' ? 'approve' : null;
  }
  if (status.state !== 'approved') return null;
  const act = levelOf(status, round) === 'division' ? 'confirm' : 'accept';
  return askOfItem(staff, act, answered).allowed ? act : null;
}

function findStanding({ item, entry }: AnsweredItem, judge: Judge): State | null {
  if (item.kind !== 'indicator' || entry.kind !== 'indicator') return null;
  const states = item.series.map((asked): State => {
    const typed = entry.series[asked.key];
    const reading = typed === undefined || typed.absence !== null ? null : readSeries(asked, typed, item);
    return reading?.status === 'read' ? judge(item, asked, reading.value) : 'unmeasured';
  });
  return worstState(states);
}
