import type { Indicator, Measure, Strategy } from '../../core/plan/plan.ts';
import type { BookScope } from '../book-scope.ts';
import type { BookSourceOf } from '../book-source.ts';
import { type Frame, makeFrame } from '../frame.ts';
import { planWords } from '../text/plan-words.ts';
import { iconWordsOf } from '../text/table-words.ts';
import { briefYear } from '../views/figure-cell.ts';
import { type GridGroup, layOutInitiatives } from '../views/initiative-grid.ts';
import { attachMarks, type Explanation, splitMarks, type TextPiece } from '../views/marked-text.ts';

/** An indicator as the plan prints it: its figures to the letter. */
export type PrintedIndicator = {
  readonly name: readonly TextPiece[];
  readonly cumulative: boolean;
  /** Baseline and targets; a line for each part. */
  readonly figures: readonly (readonly string[])[];
};

type Opening = {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly direction: readonly TextPiece[];
  readonly terms: readonly Explanation[];
  readonly indicators: readonly PrintedIndicator[];
  readonly notes: readonly Explanation[];
};

export type PrintedMeasure = Opening & { readonly initiatives: readonly GridGroup[] };
export type PrintedStrategy = Opening & { readonly measures: readonly PrintedMeasure[] };

/** The plan as its template reads it. */
export type PlanBook = {
  readonly frame: Frame;
  readonly words: ReturnType<typeof wordsOf>;
  readonly legend: readonly { readonly icon: string; readonly words: string }[];
  readonly strategies: readonly PrintedStrategy[];
};

/**
 * Makes the plan's own book in the layout that cities print: directions, indicators with baseline and targets, and
 * initiatives under their fiscal years with merged cells of projects.
 *
 * @example makePlan(createBookScope(snapshot, 'ja')).template // 'plan'
 */
export function makePlan(scope: BookScope): BookSourceOf<PlanBook> {
  const { plan } = scope.snapshot;
  const strategies = plan.strategies.map((strategy) => printStrategy(scope, strategy));
  const years = plan.actionYears;
  const [first, last] = [years[0], years.at(-1)];
  const subtitle =
    first === undefined || last === undefined
      ? ''
      : scope.say(planWords.span, { from: scope.year(first), to: scope.year(last) });
  const book: PlanBook = {
    frame: makeFrame(scope, plan.title, subtitle),
    words: wordsOf(scope),
    legend: makeLegend(scope, strategies),
    strategies,
  };
  return { template: 'plan', data: book, pictures: new Map() };
}

function printStrategy(scope: BookScope, strategy: Strategy): PrintedStrategy {
  return {
    ...printOpening(scope, scope.say(planWords.strategyNo, { no: toFullWidth(strategy.no) }), strategy),
    measures: scope.index.measuresOf(strategy.id).map((measure) => ({
      ...printOpening(scope, `（${toFullWidth(measure.no)}）`, measure),
      initiatives: layOutInitiatives(scope, scope.index.initiativesOf(measure.id)),
    })),
  };
}

function printOpening(scope: BookScope, number: string, element: Strategy | Measure): Opening {
  const { id, title, direction, terms } = element;
  const indicators = scope.index.indicatorsOf(id);
  return {
    id,
    number,
    title,
    direction: splitMarks(direction, terms),
    // The mark in the text says which word is meant; plans do not repeat it.
    terms: terms.map(({ mark, text }) => ({ mark, term: null, text })),
    indicators: indicators.map((indicator) => printIndicator(scope, indicator)),
    notes: indicators.flatMap(({ notes }) => notes.map(({ mark, text }) => ({ mark, term: null, text }))),
  };
}

function printIndicator(scope: BookScope, { name, cumulative, notes, series }: Indicator): PrintedIndicator {
  const { targetYears } = scope.snapshot.plan;
  const withLabel = (label: string | null, raw: string): string => (label === null ? raw : `${label} ${raw}`);
  return {
    name: attachMarks(name, notes),
    cumulative,
    figures: [
      series.map(({ label, baseline }) => withLabel(label, baseline.raw)),
      ...targetYears.map((year) =>
        series.map(({ label, targets }) =>
          withLabel(label, targets.find((one) => one.year === year)?.raw ?? '－'),
        ),
      ),
    ],
  };
}

/** Which icons occur, and what they stand for: a city that marks nothing needs no legend. */
function makeLegend(scope: BookScope, strategies: readonly PrintedStrategy[]): PlanBook['legend'] {
  const marks = strategies
    .flatMap(({ measures }) => measures.flatMap(({ initiatives }) => initiatives.flatMap(({ rows }) => rows)))
    .flatMap(({ projects }) => projects?.groups ?? [])
    .flatMap(({ projects }) => projects.flatMap(({ icons }) => icons));
  return (['digital', 'digital-inferred', 'decarbonisation', 'decarbonisation-inferred'] as const)
    .filter((icon) => marks.includes(icon))
    .map((icon) => ({ icon, words: scope.say(planWords.legend[icon]) }));
}

/** Numbers of strategies and measures are printed full-width in Japanese plans. */
function toFullWidth(no: number): string {
  return `${no}`.replace(/\d/g, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0));
}

function wordsOf(scope: BookScope) {
  const { say, snapshot } = scope;
  const { plan } = snapshot;
  return {
    direction: say(planWords.direction),
    goals: say(planWords.goals),
    kpis: say(planWords.kpis),
    initiatives: say(planWords.initiatives),
    indicator: say(planWords.indicator),
    baseline: say(planWords.baseline),
    targets: plan.targetYears.map((year) => say(planWords.target, { year })),
    cumulative: say(planWords.cumulative),
    initiative: say(planWords.initiative),
    years: plan.actionYears.map((year) => briefYear(year, scope)),
    projects: say(planWords.projects),
    icons: iconWordsOf(scope),
  };
}
