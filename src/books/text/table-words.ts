import { eraYear } from '../../core/fiscal/era.ts';
import { formatFiscalYear } from '../../core/fiscal/format-fiscal-year.ts';
import type { BookScope } from '../book-scope.ts';
import { briefYear } from '../views/figure-cell.ts';
import type { ThemeIcon } from '../views/initiative-grid.ts';
import { figureWords } from './figure-words.ts';
import { planWords } from './plan-words.ts';
import { reportWords } from './report-words.ts';

/** The heads of the tables that most books have. A head of two lines has a line break in it. */
export type TableWords = {
  readonly indicator: string;
  readonly baseline: string;
  readonly latest: string;
  readonly targets: readonly string[];
  readonly trend: string;
  readonly state: string;
  readonly cumulative: string;
  readonly direction: string;
  readonly goals: string;
  readonly kpis: string;
  readonly charts: string;
  readonly initiatives: string;
  readonly years: readonly string[];
  readonly projects: string;
  readonly icons: Readonly<Record<ThemeIcon, string>>;
};

export function tableWordsOf(scope: BookScope): TableWords {
  const { say, snapshot } = scope;
  const { plan } = snapshot;
  return {
    indicator: say(figureWords.indicator),
    baseline: say(figureWords.baseline),
    latest: say(figureWords.latest),
    targets: plan.targetYears.map((year) => say(figureWords.target, { year: briefYear(year, scope) })),
    trend: say(figureWords.trend),
    state: say(figureWords.state),
    cumulative: say(figureWords.cumulative),
    direction: say(reportWords.direction),
    goals: say(reportWords.goals),
    kpis: say(reportWords.kpis),
    charts: say(reportWords.charts),
    initiatives: say(reportWords.initiatives),
    years: plan.actionYears.map((year) => headOfYear(scope, year)),
    projects: say(reportWords.projects),
    icons: iconWordsOf(scope),
  };
}

/** What each icon says to those who cannot see it. */
export function iconWordsOf({ say }: BookScope): TableWords['icons'] {
  const { legend } = planWords;
  return {
    digital: say(legend.digital),
    'digital-inferred': say(legend['digital-inferred']),
    decarbonisation: say(legend.decarbonisation),
    'decarbonisation-inferred': say(legend['decarbonisation-inferred']),
  };
}

/** A year over a narrow column: the two calendars in two lines. */
function headOfYear({ wording }: BookScope, year: number): string {
  const { language, yearStyle } = wording;
  if (yearStyle !== 'both' || eraYear(year) === null) return formatFiscalYear(year, yearStyle, language);
  return `${formatFiscalYear(year, 'western', language)}\n${formatFiscalYear(year, 'era', language)}`;
}
