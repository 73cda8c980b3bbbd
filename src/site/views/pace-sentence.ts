import { formatFigure } from '../../core/indicator/format-figure.ts';
import { indicatorText } from '../text/indicator-text.ts';
import type { SeriesView } from './indicator-view.ts';
import { type Scope, sayIn } from './scope.ts';
import type { Sentence } from './sentence.ts';
import { type SeriesFormat, sayChange, sayValue } from './step-sentence.ts';
import type { PartVerdict } from './verdict-view.ts';

/** What a verdict says of the pace: how far the value is from what is required by now, or whether a level is held. */
export function sayPace(
  scope: Scope,
  { latest, lastKnown }: SeriesView,
  { goal, state, requiredNow }: PartVerdict,
  format: SeriesFormat,
): readonly Sentence[] {
  const figure = (lastKnown ?? latest)?.figure;
  if (figure?.kind !== 'number' || requiredNow === null) return [];
  if (goal.kind === 'keep') {
    const level = sayValue(scope, format, requiredNow);
    return [sayIn(scope, state === 'met' ? indicatorText.held : indicatorText.notHeld, { level })];
  }
  if (goal.kind !== 'reach' || state === 'met' || state === 'unmeasured') return [];
  const required = roundUntilApart(requiredNow, figure.value, format.decimals);
  const words = { required: sayValue(scope, format, required) };
  const difference = figure.value - required;
  if (difference === 0) return [sayIn(scope, indicatorText.paceEven, words)];
  const isAhead = difference > 0 === (goal.side === 'up');
  const behind = state === 'worsening' ? indicatorText.paceWorse : indicatorText.paceBehind;
  return [
    sayIn(scope, isAhead ? indicatorText.paceAhead : behind, {
      ...words,
      difference: sayChange(scope, format, Number(Math.abs(difference).toFixed(format.decimals + 1))),
      over: sayIn(scope, difference > 0 ? indicatorText.over : indicatorText.under),
    }),
  ];
}

/** As many decimals as the series has, so that the sentence adds up; one more where that would hide the difference. */
function roundUntilApart(required: number, value: number, decimals: number): number {
  const rounded = Number(required.toFixed(decimals));
  return formatFigure(rounded, decimals, null, 'ja') === formatFigure(value, decimals, null, 'ja')
    ? Number(required.toFixed(decimals + 1))
    : rounded;
}
