import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Observation } from '../indicator/observation.ts';
import type { YearValue } from '../indicator/year-value.ts';
import type {
  ActionId,
  DepartmentId,
  IndicatorId,
  InitiativeId,
  MeasureId,
  ProjectId,
  StrategyId,
} from '../plan/plan.ts';
import type { Theme } from '../plan/plan-file.ts';
import type { CostEntry, CostKey, IndicatorEntry, InitiativeEntry, ProjectEntry } from './entry.ts';
import type { RoundId } from './round.ts';

/*
 * What a round asks, one item an element, frozen when the round opens: names and departments stay as they were,
 * whatever becomes of the plan later.
 */

export type ItemId = `${RoundId}.${IndicatorId | InitiativeId | ProjectId}`;

type ItemBase<Entry> = {
  readonly id: ItemId;
  readonly year: FiscalYear;
  /** Who answers. The first one leads; all of them see it and may write. Empty: nobody was found. */
  readonly departments: readonly DepartmentId[];
  /** The divisions of these departments, each once. */
  readonly divisions: readonly string[];
  /** Themes that it is marked with, or that a mark suggests. */
  readonly themes: readonly Theme[];
  /** What the department finds in its boxes when it first looks. */
  readonly prefilled: Entry;
};

/** One series as it is asked for. Values are in `unit`; of a cumulative indicator they are running totals. */
export type AskedSeries = {
  readonly key: string;
  readonly label: string | null;
  readonly unit: string | null;
  /** Digits after the point that the plan and earlier values are written with. */
  readonly decimals: number;
  readonly baseline: YearValue | null;
  /** Measured values before the year asked for, in order of year. */
  readonly earlier: readonly YearValue[];
  /** What was said of the year before, a value or a reason; null where nothing was. */
  readonly last: Observation | null;
};

export type IndicatorItem = ItemBase<IndicatorEntry> & {
  readonly kind: 'indicator';
  readonly indicator: IndicatorId;
  readonly parent: StrategyId | MeasureId;
  readonly name: string;
  readonly cumulative: boolean;
  readonly series: readonly AskedSeries[];
};

/** An action that the plan has in the year asked for. */
export type AskedAction = {
  readonly id: ActionId;
  readonly text: string;
  readonly departments: readonly DepartmentId[];
  readonly projects: readonly ProjectId[];
};

export type InitiativeItem = ItemBase<InitiativeEntry> & {
  readonly kind: 'initiative';
  readonly initiative: InitiativeId;
  readonly measure: MeasureId;
  readonly title: string;
  readonly actions: readonly AskedAction[];
  /** What the department wrote a year ago, to stand beside the boxes; null where there was no report. */
  readonly last: InitiativeEntry | null;
};

export type ProjectItem = ItemBase<ProjectEntry> & {
  readonly kind: 'project';
  readonly project: ProjectId;
  readonly name: string;
  /** Every initiative that it stands under; it is asked for once. */
  readonly initiatives: readonly InitiativeId[];
  readonly costKeys: readonly CostKey[];
  /** Amounts entered in the last round; null where there were none. */
  readonly last: Readonly<Partial<Record<CostKey, CostEntry>>> | null;
};

export type RoundItem = IndicatorItem | InitiativeItem | ProjectItem;

/**
 * The element of the plan that an item is about.
 *
 * @example elementOf(item) // 'k3'
 */
export function elementOf(item: RoundItem): IndicatorId | InitiativeId | ProjectId {
  if (item.kind === 'indicator') return item.indicator;
  return item.kind === 'initiative' ? item.initiative : item.project;
}
