import { decimalsOf, formatFigure } from '../../core/indicator/format-figure.ts';
import type { Direction } from '../../core/plan/plan-file.ts';
import { indicatorText } from '../text/indicator-text.ts';
import { type FigureView, sayFigure } from './figure-view.ts';
import type { IndicatorView, SeriesView, YearFigure } from './indicator-view.ts';
import { sayPace } from './pace-sentence.ts';
import { type Scope, sayIn, yearIn } from './scope.ts';
import { joinSentences, quotePlan, type Sentence } from './sentence.ts';

/** What an indicator's page says first: where it stands and what is promised, one sentence a part. */
export function sayStanding(scope: Scope, view: IndicatorView): readonly Sentence[] {
  const { series, direction, verdict, chart } = view;
  return series.map((part) => {
    const judged = verdict?.parts.find((one) => one.series === part.key);
    const format = chart.series.find(({ key }) => key === part.key);
    const pace = judged === undefined || format === undefined ? [] : sayPace(scope, part, judged, format);
    const words = joinSentences([
      sayWhereItIs(scope, part),
      sayWhereItGoes(scope, part, direction.way),
      ...pace,
    ]);
    if (part.label === null) return words;
    const label = sayIn(scope, indicatorText.partLabel, { label: quotePlan(part.label) });
    return joinSentences([label, words]);
  });
}

function sayWhereItIs(scope: Scope, { baseline, latest, lastKnown }: SeriesView): Sentence {
  if (latest === null) {
    if (baseline.figure.kind === 'absent') return sayIn(scope, indicatorText.startedWithout);
    return sayIn(scope, indicatorText.startedFrom, { figure: sayFigure(baseline.figure) });
  }
  const known = lastKnown === null ? [] : [sayYear(scope, indicatorText.lastKnown, lastKnown)];
  const { figure } = latest;
  if (figure.kind === 'absent') {
    const values = { year: yearIn(scope, latest.year), reason: figure.words };
    return joinSentences([sayIn(scope, indicatorText.latestAbsent, values), ...known]);
  }
  const isProvisional = figure.kind === 'number' && figure.provisional;
  return sayYear(scope, isProvisional ? indicatorText.latestProvisional : indicatorText.latest, latest);
}

/** Before the first results all targets; afterwards the next one, and how far it is. */
function sayWhereItGoes(scope: Scope, part: SeriesView, way: Direction | null): Sentence {
  const { latest, lastKnown, targets } = part;
  const now = lastKnown ?? latest;
  const next = targets.find(({ year }) => now === null || year >= now.year) ?? targets.at(-1);
  if (next === undefined) return joinSentences([]);
  if (now === null) return sayPromise(scope, targets);
  const values = { year: yearIn(scope, next.year), target: sayFigure(next.figure) };
  if (isReached(now.figure, next.figure, way)) return sayIn(scope, indicatorText.reached, values);
  const distance = measureDistance(scope, part, now.figure, next.figure, way);
  if (distance === null) return sayIn(scope, indicatorText.targetIs, values);
  return sayIn(scope, indicatorText.toGo, { ...values, distance });
}

function sayPromise(scope: Scope, targets: readonly YearFigure[]): Sentence {
  const points = targets.map(({ year, figure }) => {
    const values = { year: yearIn(scope, year), figure: sayFigure(figure) };
    return sayIn(scope, indicatorText.targetPoint, values);
  });
  const separator = scope.wording.language === 'ja' ? '、' : ', ';
  return sayIn(scope, indicatorText.promise, { target: joinSentences(points, separator) });
}

/** Arithmetic only, towards the side that is better; a verdict is an assessment's. */
function isReached(now: FigureView, target: FigureView, way: Direction | null): boolean {
  if (now.kind !== 'number' || target.kind !== 'number') return false;
  if (way === 'up') return now.value >= target.value;
  if (way === 'down') return now.value <= target.value;
  return false;
}

function measureDistance(
  scope: Scope,
  { unit }: SeriesView,
  now: FigureView,
  target: FigureView,
  way: Direction | null,
): Sentence | null {
  if (now.kind !== 'number' || target.kind !== 'number' || (way !== 'up' && way !== 'down')) return null;
  const decimals = Math.max(decimalsOf(now.text), decimalsOf(target.text));
  const text = formatFigure(Math.abs(target.value - now.value), decimals, null, scope.wording.language);
  if (unit === '％') return sayIn(scope, indicatorText.percentagePoints, { number: text });
  return joinSentences([text, ...(unit === null ? [] : [quotePlan(unit)])]);
}

function sayYear(
  scope: Scope,
  text: (typeof indicatorText)['latest' | 'lastKnown' | 'latestProvisional'],
  { year, figure }: YearFigure,
): Sentence {
  return sayIn(scope, text, { year: yearIn(scope, year), figure: sayFigure(figure) });
}
