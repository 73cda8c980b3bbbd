import { printStepFigure, type StepFigure, splitStep } from '../../core/assess/describe-step.ts';
import type { Step } from '../../core/assess/step.ts';
import { STEP_CATALOGUE, type StepKind } from '../../core/assess/step-catalogue.ts';
import { formatFigure } from '../../core/indicator/format-figure.ts';
import { indicatorText } from '../text/indicator-text.ts';
import { type FigureView, viewNumber } from './figure-view.ts';
import { type Scope, sayIn } from './scope.ts';
import { joinSentences, type Piece, quotePlan, type Sentence, type SentenceValue } from './sentence.ts';

/** How the values of a series are written. */
export type SeriesFormat = { readonly unit: string | null; readonly decimals: number };

/** One step of a worked calculation as a page prints it. */
export type StepView = {
  readonly rule: string;
  readonly code: string;
  readonly kind: StepKind;
  readonly figures: Step['figures'];
  readonly sentence: Sentence;
};

/** A step with its values in the decimals and the unit of the series; in a calculation only the result has its unit. */
export function viewStep(scope: Scope, series: SeriesFormat, step: Step): StepView {
  const { rule, code, figures } = step;
  const { kind } = STEP_CATALOGUE[code];
  const parts = splitStep(step, scope.wording.language).map((part): SentenceValue => {
    if (typeof part === 'string') return part;
    return sayStepFigure(scope, series, part, kind !== 'formula' || part.isResult);
  });
  return { rule, code, kind, figures, sentence: mergePieces(joinSentences(parts)) };
}

/** Words and figures that follow each other as one piece, so that a bracket of a formula can be kept on one line. */
function mergePieces(sentence: Sentence): Sentence {
  const merged: Piece[] = [];
  for (const piece of sentence.pieces) {
    const last = merged.at(-1);
    if (last?.from === piece.from) merged.splice(-1, 1, { from: piece.from, text: last.text + piece.text });
    else merged.push(piece);
  }
  return { kind: 'sentence', pieces: merged };
}

function sayStepFigure(
  scope: Scope,
  series: SeriesFormat,
  figure: StepFigure,
  withUnit: boolean,
): SentenceValue {
  const { kind, value } = figure;
  if (kind === 'plain' || kind === 'share') return printStepFigure(figure);
  if (kind === 'value') return sayValue(scope, series, value, withUnit);
  return sayChange(scope, series, value, withUnit);
}

/**
 * A value of a series, which may have been worked out: one decimal more than the series has where it is not round.
 *
 * @example sayValue(scope, { unit: '件', decimals: 0 }, 274.5) // 274.5件
 */
export function sayValue(scope: Scope, series: SeriesFormat, value: number, withUnit = true): Sentence {
  const text = formatFigure(value, decimalsFor(value, series.decimals), null, scope.wording.language);
  return withUnit ? withUnitOf(scope, series.unit, text) : joinSentences([text]);
}

/** The same as a figure of a table. */
export function viewValue(scope: Scope, series: SeriesFormat, value: number): FigureView {
  return viewNumber(scope, series, value, decimalsFor(value, series.decimals));
}

/** A change of a series: of a percentage in percentage points. */
export function sayChange(scope: Scope, series: SeriesFormat, change: number, withUnit = true): Sentence {
  const text = formatFigure(change, decimalsFor(change, series.decimals), null, scope.wording.language);
  if (!withUnit) return joinSentences([text]);
  if (isPercent(series.unit)) return sayIn(scope, indicatorText.percentagePoints, { number: text });
  return withUnitOf(scope, series.unit, text);
}

function withUnitOf(scope: Scope, unit: string | null, text: string): Sentence {
  if (unit === null) return joinSentences([text]);
  if (isPercent(unit)) return joinSentences([text, scope.wording.language === 'ja' ? '％' : '%']);
  return joinSentences([text, quotePlan(unit)]);
}

function isPercent(unit: string | null): boolean {
  return unit === '％' || unit === '%';
}

/** Values that were printed or reported have no more decimals than their series. */
function decimalsFor(value: number, decimals: number): number {
  const rest = Math.abs(value - Number(value.toFixed(decimals)));
  return rest < 1e-9 * Math.max(1, Math.abs(value)) ? decimals : decimals + 1;
}
