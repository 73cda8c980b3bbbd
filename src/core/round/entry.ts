import type { FiscalYear } from '../fiscal/fiscal-year.ts';
import type { AbsenceReason } from '../indicator/observation.ts';
import type { ActionId } from '../plan/plan.ts';

/*
 * What a department enters, as it was typed: figures and dates are text until they are read (read-figure.ts), so
 * that a half-typed draft can be kept and two people's edits can be compared field by field. The keys of an
 * entry are fixed by its item; an empty field is ''.
 */

/** A choice by its code; '' until somebody chooses. */
type Chosen = string;

/** A date as `YYYY-MM-DD`, or what somebody has typed of it so far. */
type TypedDate = string;

/** Where money comes from: 国庫支出金, 県支出金, 市債, その他, 一般財源. */
export const FUNDING_SOURCES = ['national', 'prefecture', 'bond', 'other', 'general'] as const;

export type FundingSource = (typeof FUNDING_SOURCES)[number];

/** 予算 and 決算. */
export type CostKind = 'budget' | 'settled';

/** What is entered for one series of an indicator. */
export type SeriesEntry = {
  /** 値 as typed: `１，２３４`, `45.2`. */
  readonly figure: string;
  /** Of a cumulative indicator: whether `figure` is the running total or what the year added. */
  readonly counts: 'total' | 'increment';
  /** Why there is no value; null where there is one, or nothing was said yet. */
  readonly absence: Exclude<AbsenceReason, 'not-reported'> | null;
  /** When an absent value is expected. */
  readonly expected: TypedDate;
  readonly provisional: boolean;
  readonly measuredAt: TypedDate;
  readonly source: string;
  readonly comment: string;
};

export type IndicatorEntry = {
  readonly kind: 'indicator';
  /** By the key of the series. */
  readonly series: Readonly<Record<string, SeriesEntry>>;
};

export type InitiativeEntry = {
  readonly kind: 'initiative';
  /** The progress of each action of the year. */
  readonly progress: Readonly<Partial<Record<ActionId, Chosen>>>;
  /** 取組実績: what was done. */
  readonly done: string;
  /** 課題 */
  readonly issues: string;
  /** 今後の方向性 */
  readonly nextChoice: Chosen;
  /** What that means, in words. */
  readonly next: string;
};

/** One column of the cost table. */
export type CostKey = `${FiscalYear}-${CostKind}`;

/** Amounts as typed, in the round's unit of money. */
export type CostEntry = Readonly<Record<FundingSource | 'total', string>>;

/** Before anything is typed: not nought, but nothing. */
export const emptyCost: CostEntry = {
  national: '',
  prefecture: '',
  bond: '',
  other: '',
  general: '',
  total: '',
};

export type ProjectEntry = {
  readonly kind: 'project';
  /** 予算を伴わない事業: nothing to enter. */
  readonly withoutCost: boolean;
  readonly costs: Readonly<Partial<Record<CostKey, CostEntry>>>;
  readonly comment: string;
};

/** What is entered for one item. */
export type ItemEntry = IndicatorEntry | InitiativeEntry | ProjectEntry;
