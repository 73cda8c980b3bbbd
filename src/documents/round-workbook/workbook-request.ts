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

/** A word that may be chosen, and what it is called in the workbook. */
export type Choice = { readonly key: string; readonly label: string };

/** What all items have. */
type Item = {
  /** Unique in the round among items of its kind. */
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

export type InitiativeField = 'done' | 'issues' | 'next' | 'nextText';

/** What the plan has for the year that is reported on, and how it went. */
export type ActionRow = { readonly id: string; readonly text: string; readonly progress: EntryValue };

export type InitiativeRow = Item & {
  /** One progress each; the other answers are for the initiative as a whole. */
  readonly actions: readonly ActionRow[];
  /** The plan's text for the year after, or null. */
  readonly following: string | null;
  /** What was reported a year ago, or null where nothing was. */
  readonly lastYear: string | null;
  readonly entry: Readonly<Partial<Record<InitiativeField, EntryValue>>>;
};

/** 予算額 or 決算額 of a fiscal year. */
export type CostColumn = {
  readonly key: string;
  readonly year: FiscalYear;
  readonly side: 'budget' | 'settled';
};

export type ProjectRow = Item & {
  /** By the key of the cost column, then by the key of the funding source; in the unit of the request. */
  readonly costs: Readonly<Record<string, Readonly<Record<string, EntryValue>>>>;
  /** 予算を伴わない事業: a choice. */
  readonly withoutCost: EntryValue;
  readonly remark: EntryValue;
};

export type WorkbookChoices = {
  /** Why there is no value. */
  readonly absences: readonly Choice[];
  /** 確定, 速報 */
  readonly certainties: readonly Choice[];
  /** Progress of an action. */
  readonly progress: readonly Choice[];
  /** 拡充, 継続, … */
  readonly directions: readonly Choice[];
  /** 国庫支出金, 県支出金, 地方債, その他, 一般財源 */
  readonly fundingSources: readonly Choice[];
  /** The one word for a project without costs. */
  readonly withoutCost: readonly Choice[];
};

/** The most characters of each written answer. */
export type TextLimits = Readonly<
  Record<'source' | 'comment' | 'done' | 'issues' | 'nextText' | 'remark', number>
>;

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
  readonly costColumns: readonly CostColumn[];
  readonly limits: TextLimits;
  readonly indicators: readonly IndicatorRow[];
  readonly initiatives: readonly InitiativeRow[];
  readonly projects: readonly ProjectRow[];
  readonly choices: WorkbookChoices;
};
