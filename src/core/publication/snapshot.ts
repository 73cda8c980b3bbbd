import type { Assessment } from '../assess/plan/assessment.ts';
import type { CostsShown, PublicCosts } from '../cost/public-cost.ts';
import type { FiscalYear, IsoDate } from '../fiscal/fiscal-year.ts';
import type { Observation } from '../indicator/observation.ts';
import type { PublicOpinion } from '../opinions/public-opinion.ts';
import type { DepartmentId, Plan } from '../plan/plan.ts';
import type { PublishedSheet } from '../sheets/published-sheet.ts';

/** 全国地方公共団体コード: six digits, the last one a check digit. */
export type MunicipalityCode = string;

/** The terms under which a city gives its data to everybody. See `licences`. */
export type LicenceId = 'pdl-1.0' | 'cc-by-4.0' | 'cc0-1.0';

export type Municipality = {
  readonly code: MunicipalityCode;
  readonly name: string;
  /** A made-up city: said so plainly on every page. */
  readonly fictional: boolean;
  /** How years are written: 2024年度, 令和6年度, or both. */
  readonly yearStyle: 'western' | 'era' | 'both';
  /** The city's accent, one of the design system's hues. */
  readonly accent: 'blue' | 'light-blue' | 'cyan' | 'green' | 'orange' | 'red' | 'magenta' | 'purple';
  /** Left out until the city says so: nobody gives away what is another's. */
  readonly licence?: LicenceId;
  /** Which amounts of money are public; left out where none are. */
  readonly costs?: CostsShown;
};

/** The document that the plan comes from; every figure's place is a place in it. */
export type PlanSource = {
  readonly title: string;
  readonly publisher: string;
  /** What of it stands here, what does not, and whose words the texts are. */
  readonly note: string | null;
};

/** 組織改編: what became of departments on a date. */
export type DepartmentChange = {
  readonly date: IsoDate;
  readonly kind: 'renamed' | 'merged' | 'split' | 'moved' | 'abolished' | 'created';
  readonly from: readonly DepartmentId[];
  readonly to: readonly DepartmentId[];
};

export type Publication = {
  /** 1, 2, 3 … within the municipality. */
  readonly no: number;
  /** ISO 8601 with zone. */
  readonly publishedAt: string;
  readonly approvedBy: string;
  readonly notes: string | null;
  /** The last fiscal year whose results are in it; null before the first round. */
  readonly resultsUpTo: FiscalYear | null;
  /** When the next results are asked for and published, in the city's words. */
  readonly nextResults: NextResults | null;
  /** 正誤: which publication this one corrects, and what was wrong in it. */
  readonly corrects?: Correction;
};

/** When the results of a year are asked for and published, in the city's words: 2027年4月, 2027年秋. */
export type NextResults = {
  readonly year: FiscalYear;
  readonly askedFor: string;
  readonly published: string;
};

export type Correction = { readonly no: number; readonly text: string };

/** All that the public may see of one municipality, as of one publication. Immutable; the site reads nothing else. */
export type Snapshot = {
  readonly format: 'shirube-snapshot/1';
  readonly municipality: Municipality;
  readonly publication: Publication;
  readonly source: PlanSource | null;
  readonly plan: Plan;
  readonly observations: readonly Observation[];
  readonly departmentChanges: readonly DepartmentChange[];
  /** The verdicts as they were given on that day; null in publications from before there were any. */
  readonly assessment: Assessment | null;
  /** 評価シート that were decided, the oldest year first; left out where there are none. */
  readonly sheets?: readonly PublishedSheet[];
  /** 意見と対応: left out where none was marked as public, and in publications from before there were any. */
  readonly opinions?: readonly PublicOpinion[];
  /** 事業費: left out where the city gives none out, and in publications from before there were any. */
  readonly costs?: PublicCosts;
};
