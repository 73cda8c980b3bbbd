import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { Direction, Place, TargetRelation, Theme } from './plan-file.ts';

/*
 * A plan as the product holds it: one list per kind of element, tied by ids, so that a project that stands
 * under three strategies is one project. Ids stay the same for good (see assign-ids.ts) and are the addresses
 * of the pages; numbers and titles may change from edition to edition.
 */

export type StrategyId = `s${number}`;
export type MeasureId = `m${number}`;
export type IndicatorId = `k${number}`;
export type InitiativeId = `i${number}`;
export type ActionId = `a${number}`;
export type ProjectId = `p${number}`;
export type DepartmentId = `d${number}`;
export type ElementId =
  | StrategyId
  | MeasureId
  | IndicatorId
  | InitiativeId
  | ActionId
  | ProjectId
  | DepartmentId;

export type Term = {
  readonly mark: string;
  readonly term: string;
  readonly text: string;
  readonly place: Place | null;
};
export type Note = {
  readonly mark: string;
  readonly attachedTo: string | null;
  readonly text: string;
  readonly place: Place | null;
};

/** 重点戦略 */
export type Strategy = {
  readonly id: StrategyId;
  readonly no: number;
  readonly title: string;
  readonly direction: string;
  readonly terms: readonly Term[];
  readonly place: Place | null;
};

/** 施策 */
export type Measure = {
  readonly id: MeasureId;
  readonly strategy: StrategyId;
  readonly no: number;
  readonly title: string;
  readonly direction: string;
  readonly terms: readonly Term[];
  readonly place: Place | null;
};

/** 策定時実績値. `value` is null where the plan prints none (－). `year` is null until somebody says it. */
export type Baseline = {
  readonly raw: string;
  readonly value: number | null;
  readonly year: FiscalYear | null;
};

/** 目標値: a number, or a relation to the baseline. */
export type Target = {
  readonly year: FiscalYear;
  readonly raw: string;
  readonly value: number | null;
  readonly relation: TargetRelation | null;
};

/** One part of an indicator (小学校 / 中学校), or the whole of it where `label` is null. */
export type Series = {
  /** Unique within the indicator: the label, or '' for the whole. */
  readonly key: string;
  readonly label: string | null;
  readonly unit: string | null;
  readonly baseline: Baseline;
  /** In order of year. */
  readonly targets: readonly Target[];
};

/** 数値目標 on a strategy, ＫＰＩ on a measure. */
export type Indicator = {
  readonly id: IndicatorId;
  readonly parent: StrategyId | MeasureId;
  readonly name: string;
  readonly cumulative: boolean;
  /** As stated by the city; null until then. */
  readonly direction: Direction | null;
  /** Who reports it; empty until the city says so. */
  readonly departments: readonly DepartmentId[];
  readonly notes: readonly Note[];
  readonly series: readonly Series[];
  readonly place: Place | null;
};

/** 具体的な取組 */
export type Initiative = {
  readonly id: InitiativeId;
  readonly measure: MeasureId;
  readonly title: string;
  readonly place: Place | null;
};

/** A theme mark on a link. `confirmed` is false where only the trace of an icon was found and the kind is suggested. */
export type Mark = {
  readonly theme: Theme | null;
  readonly confirmed: boolean;
  readonly place: Place | null;
};

/** A project as it stands on one action, with the departments and marks printed there. */
export type ActionProject = {
  readonly project: ProjectId;
  readonly departments: readonly DepartmentId[];
  readonly marks: readonly Mark[];
  readonly place: Place | null;
};

/** 年度の内容 */
export type Action = {
  readonly id: ActionId;
  readonly initiative: InitiativeId;
  readonly text: string;
  readonly years: readonly FiscalYear[];
  readonly projects: readonly ActionProject[];
  readonly place: Place | null;
};

/** 関連事業. One project by its name; its departments are those of its links. */
export type Project = { readonly id: ProjectId; readonly name: string };

/** 課 */
export type Department = {
  readonly id: DepartmentId;
  readonly name: string;
  readonly division: string | null;
};

/** One edition (実施計画) of a comprehensive plan. Every list is in the order of print. */
export type Plan = {
  /** The edition's first action year. */
  readonly edition: FiscalYear;
  readonly chapter: string | null;
  readonly title: string;
  readonly actionYears: readonly FiscalYear[];
  readonly targetYears: readonly FiscalYear[];
  readonly strategies: readonly Strategy[];
  readonly measures: readonly Measure[];
  readonly indicators: readonly Indicator[];
  readonly initiatives: readonly Initiative[];
  readonly actions: readonly Action[];
  readonly projects: readonly Project[];
  readonly departments: readonly Department[];
};
