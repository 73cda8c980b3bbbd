import { formatDate } from '../../core/fiscal/format-fiscal-year.ts';
import { decimalsOf, formatFigure } from '../../core/indicator/format-figure.ts';
import type { Text } from '../../core/text/text.ts';
import { formatYear, type Wording } from '../text/format-year.ts';
import type { AbsentPoint, ChartSeries, IndicatorChartModel } from './chart-model.ts';
import { absenceTexts, chartTexts } from './chart-texts.ts';

/**
 * The story of a chart in plain sentences: where it starts, where it should go, where it is, what is missing.
 *
 * @example describeChart(model, { language: 'ja', yearStyle: 'western' })
 * // '策定時（2023年度）は229件。目標は2027年度に429件、2031年度に589件。実績はまだない。'
 */
export function describeChart(model: IndicatorChartModel, wording: Wording): string {
  const parts = model.series.map((series) => {
    const label = series.label === null ? '' : series.label + chartTexts.partSeparator[wording.language];
    return label + describeSeries(series, wording);
  });
  return [...parts, describeNext(model, wording)].join('').trim();
}

/**
 * What a picture of the model cannot show, in words: a baseline's year that was assumed, a target without a number,
 * that there are no results yet and when they come. Empty where the picture shows all.
 */
export function describeUnseen(model: IndicatorChartModel, wording: Wording): string {
  const { language } = wording;
  const assumed = model.series.find(({ baseline }) => baseline.yearAssumed && baseline.value !== null);
  const isLevelUnknown = model.series.some(
    ({ targets }) => targets.length > 0 && targets.every((target) => target.level === null),
  );
  const hasResults = model.series.some(({ points }) => points.some((one) => one.status === 'measured'));
  return [
    isLevelUnknown ? chartTexts.noLevel[language] : '',
    hasResults ? '' : chartTexts.noActual[language] + describeNext(model, wording),
    assumed === undefined
      ? ''
      : fill(chartTexts.assumedYear, wording, { year: formatYear(assumed.baseline.year, wording) }),
  ]
    .join('')
    .trim();
}

function describeSeries(series: ChartSeries, wording: Wording): string {
  return [
    describeBaseline(series, wording),
    describeTargets(series, wording),
    describeLatest(series, wording),
    ...series.points.flatMap((point) => (point.status === 'absent' ? [describeGap(point, wording)] : [])),
  ].join('');
}

function describeBaseline(series: ChartSeries, wording: Wording): string {
  const { value, raw, year, yearAssumed } = series.baseline;
  if (value === null) return chartTexts.noBaseline[wording.language];
  return fill(yearAssumed ? chartTexts.fromAssumed : chartTexts.from, wording, {
    year: formatYear(year, wording),
    value: formatPrinted(value, raw, series, wording),
  });
}

function describeTargets(series: ChartSeries, wording: Wording): string {
  if (series.targets.length === 0) return '';
  const targets = series.targets.map((target) =>
    fill(chartTexts.aim, wording, {
      year: formatYear(target.year, wording),
      value:
        target.relation === null && target.level !== null
          ? formatPrinted(target.level, target.raw, series, wording)
          : target.raw,
    }),
  );
  return fill(chartTexts.aims, wording, {
    targets: targets.join(chartTexts.listSeparator[wording.language]),
  });
}

function describeLatest(series: ChartSeries, wording: Wording): string {
  const latest = series.points.findLast((point) => point.status === 'measured');
  if (latest === undefined) return chartTexts.noActual[wording.language];
  return fill(latest.provisional ? chartTexts.latestProvisional : chartTexts.latest, wording, {
    year: formatYear(latest.year, wording),
    value: formatPrinted(latest.value, latest.raw, series, wording),
  });
}

function describeGap(point: AbsentPoint, wording: Wording): string {
  const year = formatYear(point.year, wording);
  const reason = absenceTexts[point.reason][wording.language];
  if (point.expected === null) return fill(chartTexts.gap, wording, { year, reason });
  return fill(chartTexts.gapExpected, wording, {
    year,
    reason,
    expected: formatDate(point.expected, wording.yearStyle, wording.language),
  });
}

function describeNext({ nextResults }: IndicatorChartModel, wording: Wording): string {
  if (nextResults === null) return '';
  const { year, askedFor, published } = nextResults;
  return fill(chartTexts.next, wording, { year: formatYear(year, wording), askedFor, published });
}

/** With the decimals that the plan or the report prints. */
function formatPrinted(value: number, raw: string, { unit }: ChartSeries, { language }: Wording): string {
  return formatFigure(value, decimalsOf(raw), unit, language);
}

function fill(text: Text, { language }: Wording, words: Readonly<Record<string, string>>): string {
  return text[language].replace(/\{(\w+)\}/g, (whole, key: string) => words[key] ?? whole);
}
