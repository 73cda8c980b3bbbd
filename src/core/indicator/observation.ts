import type { FiscalYear, IsoDate } from '../fiscal/fiscal-year.ts';
import type { IndicatorId } from '../plan/plan.ts';

/** Why there is no value. Blank is never zero and never enters an average. */
export type AbsenceReason =
  /** 調査なし: not measured in this year (a survey every third year) */
  | 'not-measured'
  /** 未公表: measured, but not published yet */
  | 'not-published'
  /** 対象外: the indicator does not apply in this year */
  | 'out-of-scope'
  /** 秘匿: withheld because few persons could be recognised */
  | 'suppressed'
  /** 欠測: should be there and cannot be had any more */
  | 'missing'
  /** 未報告: the department has not reported yet */
  | 'not-reported';

export type Measured = {
  readonly status: 'measured';
  /** In the unit of the series. A cumulative indicator's value is the running total. */
  readonly value: number;
  /** As reported, with its decimals. */
  readonly raw: string;
  /** 速報 true, 確定 false */
  readonly provisional: boolean;
  /** When it was measured, where that was said. */
  readonly measuredAt: IsoDate | null;
};

export type Absent = {
  readonly status: 'absent';
  readonly reason: AbsenceReason;
  /** When the value is expected, where that was said. */
  readonly expected: IsoDate | null;
};

/** 実績: what is known of one series in one fiscal year, and who says so. */
export type Observation = (Measured | Absent) & {
  readonly indicator: IndicatorId;
  /** The key of the series. */
  readonly series: string;
  readonly year: FiscalYear;
  /** A remark of the reporting department, for the public. */
  readonly comment: string | null;
  /** Where the figure comes from: a report, a statistic, a survey. */
  readonly source: string | null;
};
