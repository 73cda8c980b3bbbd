import type { FiscalYear } from '../fiscal/fiscal-year.ts';

/*
 * The plan file, version 1: what `shirube read` prints and `shirube load` takes.
 * A field that is added later is optional, so that a file of today stays valid.
 */

/** Where an element stands in its document: the page as printed on it, and its first and last line (from 1). */
export type Place = { readonly page: string | null; readonly lines: readonly [number, number] };

/** Which way is better. `keep` means: stay at or on the good side of a level. */
export type Direction = 'up' | 'down' | 'keep';

/** A target in words. `baseline` is the value at the plan's formulation (策定時実績値). */
export type TargetRelation = '>=baseline' | '<=baseline' | '>baseline' | '<baseline' | '=baseline';

/** The cross-cutting themes that a project may be marked with: デジタル化 and 脱炭素化. */
export type Theme = 'digital' | 'decarbonisation';

/**
 * A theme mark on a project where it stands in a table.
 * `kind` is `unknown` where the document lost the icon but not its trace; `suggested` waits for a person.
 */
export type MarkEntry = {
  readonly kind: Theme | 'unknown';
  readonly suggested?: Theme;
  readonly place?: Place;
};

export type ProjectEntry = {
  readonly name: string;
  readonly departments: readonly string[];
  readonly marks?: readonly MarkEntry[];
  readonly place?: Place;
};

export type ActionEntry = {
  readonly text: string;
  readonly years: readonly FiscalYear[];
  readonly projects: readonly ProjectEntry[];
  readonly place?: Place;
};

export type InitiativeEntry = {
  readonly title: string;
  readonly actions: readonly ActionEntry[];
  readonly place?: Place;
};

/** A figure as printed. `value` is null where the document has none (－) or words instead. */
export type FigureEntry = { readonly raw: string; readonly value: number | null };
export type BaselineEntry = FigureEntry & { readonly year?: FiscalYear };
export type TargetEntry = FigureEntry & { readonly relation?: TargetRelation };

export type SeriesEntry = {
  readonly label: string | null;
  readonly unit: string | null;
  readonly baseline: BaselineEntry;
  /** By target year, as a string of digits. */
  readonly targets: Readonly<Record<string, TargetEntry>>;
};

export type NoteEntry = {
  readonly mark: string;
  readonly text: string;
  /** The words before the mark; a judgement, for showing only. */
  readonly attachedTo: string | null;
  readonly place?: Place;
};

export type TermEntry = {
  readonly mark: string;
  readonly term: string;
  readonly text: string;
  readonly place?: Place;
};

export type IndicatorEntry = {
  readonly name: string;
  readonly cumulative: boolean;
  readonly notes: readonly NoteEntry[];
  readonly series: readonly SeriesEntry[];
  /** Stated by a person; absent where the plan does not print it. */
  readonly direction?: Direction;
  /** Departments that report it, by name; absent where the plan does not print them. */
  readonly departments?: readonly string[];
  readonly place?: Place;
};

export type MeasureEntry = {
  readonly no: number;
  readonly title: string;
  readonly direction: string;
  readonly terms: readonly TermEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly initiatives: readonly InitiativeEntry[];
  readonly place?: Place;
};

export type StrategyEntry = {
  readonly no: number;
  readonly title: string;
  readonly direction: string;
  readonly terms: readonly TermEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly measures: readonly MeasureEntry[];
  readonly place?: Place;
};

/** Something that a person should look at. `kind` is a stable code; `message` says why, in Japanese. */
export type ReadProblem = { readonly line: number; readonly kind: string; readonly message: string };

export type PlanFile = {
  readonly plan: {
    readonly chapter: string | null;
    readonly title: string;
    readonly actionYears: readonly FiscalYear[];
    readonly targetYears: readonly FiscalYear[];
  };
  readonly strategies: readonly StrategyEntry[];
  readonly problems?: readonly ReadProblem[];
};
