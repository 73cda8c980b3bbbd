import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Language } from '../../core/text/text.ts';
import type { EntryValue } from './entry-value.ts';

export type ItemKind = 'indicator' | 'initiative' | 'project';

/** What is printed on the form and not asked for. */
export type GivenValue =
  | { readonly kind: 'number'; readonly value: number }
  /** A target in words, a reason why there is no value, a text of the plan. */
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'blank' };

export type YearValue = { readonly year: FiscalYear; readonly value: GivenValue };
export type YearText = { readonly year: FiscalYear; readonly text: string };

/** A word that may be chosen, and what it is called in the workbook. */
export type Choice = { readonly key: string; readonly label: string };

/** What all rows have. */
type Item = {
  /** The key of the row, unique in the round among items of its kind. */
  readonly id: string;
  readonly name: string;
  /** Which state of the item was exported, for whoever applies the changes; opaque here. */
  readonly version: string;
};

export type IndicatorField =
  | 'value'
  | 'increment'
  | 'absence'
  | 'expected'
  | 'certainty'
  | 'measuredAt'
  | 'source'
  | 'comment';

/** One series of an indicator. */
export type IndicatorRow = Item & {
  readonly series: { readonly key: string; readonly label: string | null };
  readonly unit: string | null;
  /** Digits after the point, as the plan prints them. */
  readonly decimals: number;
  /** The value is a running total, and the year's increment may be given instead. */
  readonly cumulative: boolean;
  readonly baseline: GivenValue;
  readonly target: GivenValue;
  /** What earlier years gave, in any order. */
  readonly past: readonly YearValue[];
  readonly entry: Readonly<Partial<Record<IndicatorField, EntryValue>>>;
};

export type InitiativeField = 'state' | 'done' | 'issues' | 'next';

export type InitiativeRow = Item & {
  /** The plan's text for each fiscal year. */
  readonly actions: readonly YearText[];
  /** What was reported a year ago, or null where nothing was. */
  readonly lastYear: string | null;
  readonly entry: Readonly<Partial<Record<InitiativeField, EntryValue>>>;
};

/** Money in the unit of the request. */
export type FundingAmounts = Readonly<Record<string, EntryValue>>;

export type ProjectRow = Item & {
  /** By the key of the funding source. */
  readonly budget: FundingAmounts;
  readonly settled: FundingAmounts;
  readonly remark: EntryValue;
};

export type WorkbookChoices = {
  /** Why there is no value. */
  readonly absences: readonly Choice[];
  /** 確定, 速報 */
  readonly certainties: readonly Choice[];
  /** Progress of an initiative. */
  readonly states: readonly Choice[];
  /** 拡充, 継続, … */
  readonly directions: readonly Choice[];
  /** 国庫支出金, 県支出金, 地方債, その他, 一般財源 */
  readonly fundingSources: readonly Choice[];
};

/** One department's part of one round: all that its workbook needs, and nothing of others. */
export type WorkbookRequest = {
  readonly language: Language;
  readonly municipality: string;
  readonly round: {
    readonly id: string;
    /** The year that is reported on. */
    readonly year: FiscalYear;
    readonly title: string;
    readonly due: IsoDate;
    readonly instructions: string;
  };
  readonly department: { readonly id: string; readonly name: string };
  /** 千円 */
  readonly moneyUnit: string;
  /** The most characters of a written answer. */
  readonly textLimit: number;
  readonly indicators: readonly IndicatorRow[];
  readonly initiatives: readonly InitiativeRow[];
  readonly projects: readonly ProjectRow[];
  readonly choices: WorkbookChoices;
};
