import type { IndicatorProgress } from '../../core/assess/plan/measure-progress.ts';
import { orderByRisk } from '../../core/assess/plan/order-by-risk.ts';
import { type CostSums, findCostYear, sumCosts } from '../../core/cost/sum-costs.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { type BoardRow, countBoard } from '../../core/round/count-board.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import type { Staff } from '../accounts/staff.ts';
import type { ItemComment } from '../ports/round-store.ts';
import type { Store } from '../ports/store.ts';
import { askOfItem, mayOfRounds } from '../round/ask-rights.ts';
import { departmentsOf } from '../round/load-sources.ts';
import { loadPicture, type Picture } from './load-picture.ts';

/** An indicator that will miss its target as things stand, with what was last said of it. */
export type RiskyIndicator = {
  /** What one says aloud: its place in the plan, from 1. */
  readonly no: number;
  readonly progress: IndicatorProgress;
  /** What the department reported with its latest value. */
  readonly comment: string | null;
  /** The last remark on its item of the round that the reader may see. */
  readonly remark: ItemComment | null;
  /** Its item of the round, where the reader may write a remark on it. */
  readonly noteOn: ItemId | null;
};

/** Budgets and settled amounts of the latest year that has them; null where there are none. */
export type MoneyOf = { readonly budget: CostSums | null; readonly settled: CostSums | null };

export type Dashboard = Picture & {
  /** The most at risk first. */
  readonly risks: readonly RiskyIndicator[];
  readonly byStrategy: MoneyOf;
  readonly byMeasure: MoneyOf;
  /** How far the departments are in the round; those with the most late items first. */
  readonly departments: readonly BoardRow[];
};

export type ReadDashboard =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'no-plan' }
  | ({ readonly outcome: 'read' } & Dashboard);

/**
 * What mayor and directors look at, and what the meeting goes through: for everybody who may look at the board.
 *
 * @example await readDashboard(store, staff, { code: '992011', now })
 */
export async function readDashboard(
  store: Store,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly now: Instant },
): Promise<ReadDashboard> {
  if (!mayOfRounds(staff, 'view-board')) return { outcome: 'not-allowed' };
  const picture = await store.read((reader) => loadPicture(store, reader, request));
  if (picture === null) return { outcome: 'no-plan' };
  return {
    outcome: 'read',
    ...picture,
    risks: listRisks(picture, staff),
    byStrategy: sumBoth(picture, 'strategies'),
    byMeasure: sumBoth(picture, 'measures'),
    departments: listDepartments(picture),
  };
}

function listRisks({ assessment, progress, observations, running }: Picture, staff: Staff) {
  return orderByRisk(assessment.indicators).flatMap(({ indicator: id }): readonly RiskyIndicator[] => {
    const at = progress.findIndex(({ indicator }) => indicator.id === id);
    const one = progress[at];
    if (one === undefined) return [];
    const said = observations
      .filter(({ indicator, year }) => indicator === id && year === one.latest?.year)
      .flatMap(({ comment }) => comment ?? []);
    const answered = running?.items.find(({ item }) => item.kind === 'indicator' && item.indicator === id);
    const mayRead = answered !== undefined && askOfItem(staff, 'read-item-history', answered).allowed;
    const remark = mayRead ? running?.comments.findLast(({ item }) => item === answered.item.id) : undefined;
    const mayWrite = answered !== undefined && askOfItem(staff, 'comment', answered).allowed;
    return [
      {
        no: at + 1,
        progress: one,
        comment: said.join('\n') || null,
        remark: remark ?? null,
        noteOn: mayWrite ? answered.item.id : null,
      },
    ];
  });
}

function sumBoth({ index, costs }: Picture, level: CostSums['level']): MoneyOf {
  const sum = (kind: 'budget' | 'settled'): CostSums | null => {
    const year = findCostYear(costs, kind);
    return year === null ? null : sumCosts(index, costs, level, { year, kind });
  };
  return { budget: sum('budget'), settled: sum('settled') };
}

function listDepartments({ running }: Picture): readonly BoardRow[] {
  if (running === null) return [];
  const asked = departmentsOf(running.items.map(({ item }) => item));
  const { rows } = countBoard(running.items, asked, running.view);
  const open = ({ total, counted }: BoardRow): number => total - counted;
  return rows.toSorted((a, b) => b.late - a.late || open(b) - open(a));
}
