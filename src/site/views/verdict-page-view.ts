import type { IndicatorAssessment, SeriesAssessment } from '../../core/assess/plan/assessment.ts';
import { methodText } from '../../core/assess/state-texts.ts';
import { stateWords } from '../../core/assess/state-words.ts';
import type { StepKind } from '../../core/assess/step-catalogue.ts';
import { isJudged, type State, type Verdict } from '../../core/assess/verdict.ts';
import { chanceText } from '../../core/forecast/chance-texts.ts';
import type { NoForecastReason } from '../../core/forecast/forecast-input.ts';
import type { WhatItTakes } from '../../core/forecast/what-it-takes.ts';
import type { Indicator } from '../../core/plan/plan.ts';
import { noOutlookText, verdictPageText } from '../text/verdict-text.ts';
import type { FigureView } from './figure-view.ts';
import { describeState, type IndicatorState } from './indicator-state.ts';
import type { IndicatorView } from './indicator-view.ts';
import { briefYearsIn, type Scope, sayIn, yearIn } from './scope.ts';
import { joinSentences, quotePlan, type Sentence } from './sentence.ts';
import {
  type SeriesFormat,
  type StepView,
  sayChange,
  sayValue,
  viewStep,
  viewValue,
} from './step-sentence.ts';

type StateWords = Pick<IndicatorState, 'key' | 'shape' | 'text'>;

export type StepGroup = { readonly kind: StepKind; readonly steps: readonly StepView[] };

/** What another method says, with its own word and its working. */
export type OpinionView = {
  readonly method: Verdict['method'];
  readonly name: Sentence;
  readonly state: StateWords;
  /** The method's own word, where it has one. */
  readonly mark: string | null;
  readonly groups: readonly StepGroup[];
};

/** A target that is still to come: how likely it is, and what it takes. */
export type TargetRow = {
  readonly year: number;
  readonly level: FigureView;
  /** Null where there is no forecast. */
  readonly chance: Sentence | null;
  readonly needed: Sentence;
  readonly best: Sentence | null;
  /** What is needed beside what was ever done, in a sentence; null where the target is reached. */
  readonly comparison: Sentence | null;
};

export type RangeRow = {
  readonly year: number;
  readonly middle: FigureView;
  /** Low to high, one for each level. */
  readonly ranges: readonly Sentence[];
};

/** How one part was judged and what lies ahead of it. */
export type PartPageView = {
  readonly key: string;
  /** Null where the indicator has one part only. */
  readonly label: string | null;
  readonly state: IndicatorState | null;
  readonly groups: readonly StepGroup[];
  readonly opinions: readonly OpinionView[];
  /** Whether the methods agree, in a sentence. */
  readonly agreement: Sentence;
  readonly agree: boolean;
  /** Why there is no outlook; null where there is one. */
  readonly noOutlook: Sentence | null;
  readonly targets: readonly TargetRow[];
  readonly ranges: readonly RangeRow[];
};

export type VerdictPageView = {
  readonly basis: Sentence;
  /** Which part decided; null where there is one part only. */
  readonly worstPart: Sentence | null;
  readonly parts: readonly PartPageView[];
};

/** How an indicator was judged, part by part; null where nothing was judged. */
export function viewVerdictPage(
  scope: Scope,
  { id }: Indicator,
  view: IndicatorView,
): VerdictPageView | null {
  const assessment = scope.city.assessmentOf(id);
  if (assessment === null || view.verdict === null) return null;
  const method = sayIn(scope, methodText[view.verdict.method]);
  const asOf = yearIn(scope, view.verdict.asOf);
  return {
    basis: sayIn(scope, verdictPageText.byMethod, { method, asOf }),
    worstPart:
      view.decidedBy === null
        ? null
        : sayIn(scope, verdictPageText.worstPart, { part: quotePlan(view.decidedBy) }),
    parts: viewParts(scope, assessment, view),
  };
}

function viewParts(
  scope: Scope,
  { series }: IndicatorAssessment,
  view: IndicatorView,
): readonly PartPageView[] {
  return series.map((part) => {
    const format = view.chart.series.find(({ key }) => key === part.series) ?? { unit: null, decimals: 0 };
    const shown = view.series.find(({ key }) => key === part.series);
    return viewPart(scope, part, format, { label: shown?.label ?? null, state: shown?.state ?? null });
  });
}

function viewPart(
  scope: Scope,
  part: SeriesAssessment,
  format: SeriesFormat,
  { label, state }: Pick<PartPageView, 'label' | 'state'>,
): PartPageView {
  const { points, none, targets } = part.outlook;
  return {
    key: part.series,
    label,
    state,
    groups: groupSteps(scope, format, part.verdict),
    opinions: part.opinions.map((opinion) => viewOpinion(scope, format, opinion)),
    agreement: sayAgreement(scope, part),
    agree: part.agree,
    noOutlook: none === null ? null : sayNoOutlook(scope, none),
    targets: targets.map((target) => ({
      year: target.year,
      level: viewValue(scope, format, target.value),
      chance: target.band === null ? null : sayIn(scope, chanceText[target.band]),
      ...viewTakes(scope, format, target.year, target.takes),
    })),
    ranges: points.map(({ year, mean, ranges }) => ({
      year,
      middle: viewValue(scope, format, roundTo(mean, format)),
      ranges: ranges.map(({ low, high }) =>
        sayIn(scope, verdictPageText.fromUpTo, {
          low: sayValue(scope, format, roundTo(low, format), false),
          high: sayValue(scope, format, roundTo(high, format)),
        }),
      ),
    })),
  };
}

/** What is foreseen is not known to more decimals than what is measured. */
function roundTo(value: number, { decimals }: SeriesFormat): number {
  return Number(value.toFixed(decimals));
}

const kinds: readonly StepKind[] = ['input', 'formula', 'threshold', 'note'];

function groupSteps(scope: Scope, format: SeriesFormat, { reasons }: Verdict): readonly StepGroup[] {
  const steps = reasons.map((step) => viewStep(scope, format, step));
  return kinds
    .map((kind) => ({ kind, steps: steps.filter((step) => step.kind === kind) }))
    .filter((group) => group.steps.length > 0);
}

function viewOpinion(scope: Scope, format: SeriesFormat, opinion: Verdict): OpinionView {
  const { method, mark, state } = opinion;
  return {
    method,
    name: sayIn(scope, methodText[method]),
    state: describeState(state),
    mark: mark === state || mark === 'none' ? null : mark,
    groups: groupSteps(scope, format, opinion),
  };
}

function sayAgreement(scope: Scope, { verdict, opinions, agree }: SeriesAssessment): Sentence {
  const judged = opinions.filter(({ state }) => isJudged(state));
  if (judged.length === 0) return sayIn(scope, verdictPageText.opinionsNone);
  if (agree) return sayIn(scope, verdictPageText.opinionsAgree);
  const all = [verdict, ...judged];
  const good = all.filter(({ state }) => isGood(state));
  const bad = all.filter(({ state }) => isJudged(state) && !isGood(state));
  return sayIn(scope, verdictPageText.opinionsDiffer, {
    good: sayMethods(scope, good),
    bad: sayMethods(scope, bad),
  });
}

function isGood(state: State): boolean {
  return state === 'met' || state === 'on-track';
}

function sayMethods(scope: Scope, verdicts: readonly Verdict[]): Sentence {
  const isJapanese = scope.wording.language === 'ja';
  const said = verdicts.map(({ method, state }) =>
    joinSentences([
      sayIn(scope, methodText[method]),
      isJapanese ? '＝' : ': ',
      sayIn(scope, stateWords[state]),
    ]),
  );
  return joinSentences(said, isJapanese ? '、' : '; ');
}

function sayNoOutlook(scope: Scope, reason: NoForecastReason | 'not-measured'): Sentence {
  return sayIn(scope, noOutlookText[reason]);
}

type Takes = Pick<TargetRow, 'needed' | 'best' | 'comparison'>;

function viewTakes(scope: Scope, format: SeriesFormat, year: number, takes: WhatItTakes | null): Takes {
  if (takes === null) {
    return { needed: sayIn(scope, verdictPageText.neededNone), best: null, comparison: null };
  }
  const { neededPerYear, best, timesBest } = takes;
  return {
    needed: signed(scope, format, neededPerYear),
    best:
      best === null
        ? sayIn(scope, verdictPageText.bestNone)
        : sayIn(scope, verdictPageText.bestIn, {
            change: signed(scope, format, best.perYear),
            year: briefYearsIn(scope, [best.year]),
          }),
    comparison: sayComparison(scope, yearIn(scope, year), timesBest),
  };
}

function sayComparison(scope: Scope, year: string, timesBest: number | null): Sentence {
  if (timesBest === null) return sayIn(scope, verdictPageText.takesNew, { year });
  const times = timesBest.toFixed(1);
  const text = Number(times) > 1 ? verdictPageText.takesMore : verdictPageText.takesLess;
  return sayIn(scope, text, { year, times });
}

function signed(scope: Scope, format: SeriesFormat, change: number): Sentence {
  return joinSentences([...(change > 0 ? ['+'] : []), sayChange(scope, format, change)]);
}
