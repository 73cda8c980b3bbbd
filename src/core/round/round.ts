import type { FiscalYear, IsoDate } from '../fiscal/fiscal-year.ts';
import type { DepartmentId, IndicatorId, InitiativeId, ProjectId } from '../plan/plan.ts';
import type { Text } from '../text/text.ts';
import type { Level, RoundState } from './item-state.ts';

/** 1, 2, 3 … within the municipality; a year may have two rounds (half-year and year). */
export type RoundId = `r${number}`;

/** What a round can ask for. */
export type ItemKind = 'indicator' | 'initiative' | 'project';

/** A due date as a day, or as business days before the due date of the next level (of the closing, for planning). */
export type DueRule = { readonly date: IsoDate } | { readonly businessDaysBefore: number };

/** One answer that can be chosen. The code is stable and stored; the label may be reworded. */
export type Choice<Code extends string = string> = { readonly code: Code; readonly label: Text };

/** How an action of the year went. `behind`: a reason is demanded. */
export type ProgressChoice = Choice & { readonly behind: boolean };

/** The most characters that a text may have. */
export type TextLimits = {
  readonly comment: number;
  readonly source: number;
  readonly done: number;
  readonly issues: number;
  readonly next: number;
};

/** In what amounts are typed: 円, or 千円 as most budget books print. */
export type MoneyUnit = 'yen' | 'thousand-yen';

/** What the coordinator decides before a round opens. */
export type RoundSettings = {
  readonly id: RoundId;
  /** The fiscal year whose results are asked for. */
  readonly year: FiscalYear;
  /** The day on which departments get their lists; reorganisations up to it count. */
  readonly opens: IsoDate;
  readonly closes: IsoDate;
  readonly due: Readonly<Record<Level, DueRule>>;
  readonly asks: readonly ItemKind[];
  /** From whom; every department with something to report where it is `all`. */
  readonly departments: 'all' | readonly DepartmentId[];
  /** Who answers, where the plan does not say it or the city wants it otherwise. The first one leads. */
  readonly assigned: Readonly<
    Partial<Record<IndicatorId | InitiativeId | ProjectId, readonly DepartmentId[]>>
  >;
  /** Whether the head of the division confirms (部長確認) before planning accepts. */
  readonly divisionConfirms: boolean;
  /** In the city's words. */
  readonly instructions: string;
  readonly progressChoices: readonly ProgressChoice[];
  /** 今後の方向性: 拡充, 継続 … */
  readonly nextChoices: readonly Choice[];
  readonly limits: TextLimits;
  readonly cost: {
    readonly unit: MoneyUnit;
    readonly budgetYears: readonly FiscalYear[];
    readonly settledYears: readonly FiscalYear[];
    /** What the heads of the finance system's table are for, as the planning office last said. */
    readonly financeColumns?: Readonly<Record<string, string>>;
    /** In what that table's amounts are. */
    readonly financeUnit?: MoneyUnit;
  };
  /** The city's own closing days beside the law's holidays and the turn of the year. */
  readonly closedDays: readonly IsoDate[];
};

/** 照会: one yearly asking, with its dates worked out. */
export type Round = RoundSettings & {
  readonly state: RoundState;
  readonly dueDates: Readonly<Record<Level, IsoDate>>;
};
