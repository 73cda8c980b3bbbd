import type {
  ChartBaseline,
  ChartPoint,
  ChartSeries,
  ChartTarget,
} from '../../charts/indicator-chart/chart-model.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { absenceText, type NoValueReason, relationText } from '../../core/indicator/figure-texts.ts';
import { decimalsOf, formatFigure } from '../../core/indicator/format-figure.ts';
import type { Language } from '../../core/text/text.ts';
import { expectedText } from '../text/figure-text.ts';
import { monthIn, type Scope, sayIn, translate } from './scope.ts';
import { joinSentences, quotePlan, type Sentence } from './sentence.ts';

/** A figure as a page shows it: a number with its unit, a target in words, or the reason why there is none. */
export type FigureView =
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly text: string;
      readonly unit: string | null;
      readonly provisional: boolean;
      /** Decimals that this figure lacks beside the others of its series, so that columns can align. */
      readonly missingDecimals: number;
    }
  | { readonly kind: 'words'; readonly words: Sentence }
  | {
      readonly kind: 'absent';
      readonly reason: NoValueReason;
      readonly expected: IsoDate | null;
      readonly words: Sentence;
    };

/** What a figure needs to know of its series: any part of a chart has it, and any table of one. */
type FigureSeries = Pick<ChartSeries, 'unit' | 'decimals'>;

type FigureOf<Kind extends FigureView['kind']> = Extract<FigureView, { kind: Kind }>;

export function viewBaseline(scope: Scope, series: ChartSeries, baseline: ChartBaseline): FigureView {
  if (baseline.value === null) return viewAbsence(scope, 'none-printed', null);
  return viewNumber(scope, series, baseline.value, decimalsOf(baseline.raw));
}

export function viewTarget(scope: Scope, series: FigureSeries, target: ChartTarget): FigureView {
  if (target.relation !== null) return viewRelation(scope, series, target);
  if (target.level !== null) return viewNumber(scope, series, target.level, decimalsOf(target.raw));
  if (/^[－―ー—-]?$/.test(target.raw.trim())) return viewAbsence(scope, 'no-target', null);
  return { kind: 'words', words: joinSentences([quotePlan(target.raw)]) };
}

export function viewPoint(scope: Scope, series: ChartSeries, point: ChartPoint): FigureView {
  if (point.status === 'absent') return viewAbsence(scope, point.reason, point.expected);
  return viewNumber(scope, series, point.value, series.decimals, point.provisional);
}

export function viewAbsence(
  scope: Scope,
  reason: NoValueReason,
  expected: IsoDate | null,
): FigureOf<'absent'> {
  const plain = sayIn(scope, absenceText[reason]);
  const words =
    expected === null ? plain : sayIn(scope, expectedText, { reason: plain, when: monthIn(scope, expected) });
  return { kind: 'absent', reason, expected, words };
}

export function viewNumber(
  { wording: { language } }: Scope,
  series: FigureSeries,
  value: number,
  decimals: number,
  provisional = false,
): FigureOf<'number'> {
  return {
    kind: 'number',
    value,
    text: formatFigure(value, decimals, null, language),
    unit: viewUnit(series.unit, language),
    provisional,
    missingDecimals: series.decimals - decimals,
  };
}

/** The plan's unit; only its full-width percent sign is written as each language does. */
function viewUnit(unit: string | null, language: Language): string | null {
  return unit === '％' && language !== 'ja' ? '%' : unit;
}

/** A figure inside a sentence: 281件, 未公表（2027年3月の見込み）. */
export function sayFigure(figure: FigureView): Sentence {
  if (figure.kind !== 'number') return figure.words;
  return joinSentences([figure.text, ...(figure.unit === null ? [] : [quotePlan(figure.unit)])]);
}

/** 策定時の値以上（80.0年）: the words, and the number that they come to. */
function viewRelation(scope: Scope, series: FigureSeries, target: ChartTarget): FigureView {
  const { relation, level } = target;
  if (relation === null) return viewAbsence(scope, 'no-target', null);
  const words = translate(scope, relationText[relation]);
  if (level === null) return { kind: 'words', words: joinSentences([words]) };
  const number = viewNumber(scope, series, level, series.decimals);
  const [open, close] = scope.wording.language === 'ja' ? ['（', '）'] : [' (', ')'];
  return { kind: 'words', words: joinSentences([words, open, sayFigure(number), close]) };
}
