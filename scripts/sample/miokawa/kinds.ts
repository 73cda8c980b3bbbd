import type { FiscalYear, IsoDate } from '../../../src/core/fiscal/fiscal-year.ts';
import type { AbsenceReason } from '../../../src/core/indicator/observation.ts';
import type {
  Direction,
  NoteEntry,
  TargetRelation,
  TermEntry,
  Theme,
} from '../../../src/core/plan/plan-file.ts';
import type { Shape } from './stories.ts';

/** Why a year has no value, as its department would say it. */
export type AbsenceSpec = {
  readonly reason: AbsenceReason;
  readonly expected?: IsoDate;
  readonly comment?: string;
};

/** How the actuals of one series go on from the baseline. */
export type StorySpec = {
  readonly shape: Shape;
  /** Where the story starts, in the series' unit, where there is no baseline. */
  readonly from?: number;
  /** What counts as the whole way, in the series' unit, where the target is in words. */
  readonly to?: number;
  /** Largest noise, as a share of the whole way; 0.03 when not given. */
  readonly noise?: number;
  readonly absent?: Readonly<Record<FiscalYear, AbsenceSpec>>;
  readonly comments?: Readonly<Record<FiscalYear, string>>;
};

export type SeriesSpec = StorySpec & {
  readonly label?: string;
  readonly unit: string | null;
  readonly decimals?: number;
  readonly baseline: number | null;
  /** The formulation year 2021 where it is not given. */
  readonly baselineYear?: FiscalYear;
  /** For 2027 and 2031. */
  readonly targets: readonly [number | TargetRelation, number | TargetRelation];
};

export type IndicatorSpec = {
  readonly name: string;
  readonly cumulative?: true;
  readonly direction?: Direction;
  readonly departments: readonly string[];
  readonly notes?: readonly NoteEntry[];
  readonly series: readonly SeriesSpec[];
  /** The statistic, survey or record that the actuals are taken from. */
  readonly source: string;
  /** `MM-DD` of the day measured in each fiscal year, where it is said. */
  readonly measuredOn?: string;
  /** The last year's value is 速報. */
  readonly provisional?: true;
  /** Years without a value in every series. */
  readonly absent?: Readonly<Record<FiscalYear, AbsenceSpec>>;
  /** Remarks on every series. */
  readonly comments?: Readonly<Record<FiscalYear, string>>;
};

export type ActionSpec = { readonly text: string; readonly years?: readonly FiscalYear[] };

/** One cell of the column 関連事業 with the actions that it stands beside. */
export type CellSpec = { readonly projects: readonly string[]; readonly actions: readonly ActionSpec[] };

export type InitiativeSpec = { readonly title: string; readonly cells: readonly CellSpec[] };

export type MeasureSpec = {
  readonly title: string;
  readonly direction: string;
  readonly terms?: readonly TermEntry[];
  readonly indicators: readonly IndicatorSpec[];
  readonly initiatives: readonly InitiativeSpec[];
};

export type StrategySpec = {
  readonly title: string;
  readonly direction: string;
  readonly terms?: readonly TermEntry[];
  readonly indicators: readonly IndicatorSpec[];
  readonly measures: readonly MeasureSpec[];
};

export type ProjectSpec = { readonly departments: readonly string[]; readonly marks?: readonly Theme[] };

/** An initiative: its title and the cells of its table. */
export function initiative(title: string, ...cells: readonly CellSpec[]): InitiativeSpec {
  return { title, cells };
}

/** A cell of projects (separated by `/`, as printed) and the actions beside it. */
export function cell(projects: string, ...actions: readonly (string | ActionSpec)[]): CellSpec {
  return {
    projects: projects.split('/'),
    actions: actions.map((action) => (typeof action === 'string' ? { text: action } : action)),
  };
}

/** An action of some of the edition's years only. */
export function only(years: readonly FiscalYear[], text: string): ActionSpec {
  return { text, years };
}

/** A note (注釈) on the words before its mark. */
export function note(mark: string, attachedTo: string, text: string): NoteEntry {
  return { mark, text, attachedTo };
}

/** A term (用語) explained below a direction. */
export function term(mark: string, word: string, text: string): TermEntry {
  return { mark, term: word, text };
}
