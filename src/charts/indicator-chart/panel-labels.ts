import { decimalsOf, formatFigure } from '../../core/indicator/format-figure.ts';
import type { Language } from '../../core/text/text.ts';
import { type LabelRequest, lineHeight, type PlacedLabel, type Side } from '../labels/place-labels.ts';
import { type Box, boxAround, overlaps, type Point, type Segment, toSegments } from '../layout/geometry.ts';
import { formatNumber } from '../text/format-value.ts';
import type { Wording } from '../text/format-year.ts';
import { estimateWidth } from '../text/text-width.ts';
import type { ChartSeries, ChartTarget, MeasuredPoint } from './chart-model.ts';
import { chartTexts } from './chart-texts.ts';
import { flagSize, markRadius } from './mark-sizes.ts';
import type { SeriesMarks } from './series-marks.ts';

/** A series with its marks, and whether its name must stand at them because others share the panel. */
export type LabelledSeries = {
  readonly series: ChartSeries;
  readonly marks: SeriesMarks;
  readonly named: boolean;
};

const around: readonly Side[] = [
  'above',
  'below',
  'above-right',
  'above-left',
  'below-right',
  'below-left',
  'right',
  'left',
];
const overColumn: readonly Side[] = ['above', 'above-right', 'above-left'];
const aroundFlag: readonly Side[] = [
  'above',
  'left',
  'above-left',
  'below',
  'below-left',
  'right',
  'below-right',
];

/** The texts at the marks, the most needed first. */
export function requestLabels(
  all: readonly LabelledSeries[],
  fontSize: number,
  wording: Wording,
): readonly LabelRequest[] {
  const marks = all.map(collectMarks);
  const request = (make: (one: LabelledSeries) => readonly LabelDraft[], required: boolean) =>
    all.flatMap((one, order) =>
      make(one).map(
        (draft): LabelRequest => ({
          ...draft,
          id: `${one.series.key}/${draft.id}`,
          order,
          fontSize,
          required,
          rivals: marks.flatMap((others, at) => (at === order ? [] : others)),
        }),
      ),
    );
  return [
    ...request((one) => labelLatest(one, wording), true),
    ...request((one) => labelTargets(one, wording), true),
    ...request((one) => labelBaseline(one, wording), true),
    ...request((one) => (one === all[0] ? labelBands(one, wording) : []), false),
    ...request(labelActuals, false),
  ];
}

type LabelDraft = Pick<LabelRequest, 'id' | 'role' | 'variants' | 'mark' | 'sides'>;

function labelLatest({ series, marks }: LabelledSeries, { language }: Wording): readonly LabelDraft[] {
  const latest = findLatest(series);
  if (latest === undefined) return [];
  const mark = findMark(marks, latest);
  const texts = wordFigure(latest.value, latest.raw, series, language);
  const provisional = chartTexts.provisional[language].replace('{value}', texts[0] ?? '');
  const variants = latest.provisional ? [provisional, ...texts] : texts;
  const sides = marks.columns.length > 0 ? overColumn : around;
  return mark === null ? [] : [{ id: 'latest', role: 'latest', variants, mark, sides }];
}

function labelTargets(
  { series, marks, named }: LabelledSeries,
  { language }: Wording,
): readonly LabelDraft[] {
  const name = named ? `${series.label ?? ''} ` : '';
  const last = series.targets.length - 1;
  return series.targets
    .map((target, index): LabelDraft | null => {
      const flag = marks.flags[index];
      const isRepeated = series.targets
        .slice(index + 1)
        .some((later) => later.relation !== null && later.raw === target.raw);
      if (flag === undefined || isRepeated) return null;
      const texts = wordTarget(target, series, language);
      const isNamed = named && (index === last || (index === 0 && series.baseline.value === null));
      return {
        id: `target-${target.year}`,
        role: target.relation === null ? 'target' : 'keep',
        variants: isNamed ? [...texts.map((text) => name + text), ...texts] : texts,
        mark: flagBox(flag),
        sides: aroundFlag,
      };
    })
    .filter((draft) => draft !== null)
    .toReversed();
}

/** A target in words is said in the plan's words, with its number where there is one. */
function wordTarget(
  { relation, level, raw }: ChartTarget,
  series: ChartSeries,
  language: Language,
): readonly string[] {
  const words = raw.normalize('NFKC');
  if (level === null) return [words];
  if (relation === null) return wordFigure(level, raw, series, language);
  const [figure = ''] = wordFigure(level, series.baseline.raw, series, language);
  return [chartTexts.keptLevel[language].replace('{words}', words).replace('{value}', figure), words];
}

function labelBaseline(
  { series, marks, named }: LabelledSeries,
  { language }: Wording,
): readonly LabelDraft[] {
  const { value, raw } = series.baseline;
  if (value === null || marks.baseline === null) return [];
  const texts = wordFigure(value, raw, series, language);
  return [
    {
      id: 'baseline',
      role: 'baseline',
      variants: named ? texts.map((text) => `${series.label ?? ''} ${text}`) : texts,
      mark: boxAround(marks.baseline, markRadius + 1),
      sides: around,
    },
  ];
}

function labelActuals({ series, marks }: LabelledSeries): readonly LabelDraft[] {
  const latest = findLatest(series);
  return series.points.toReversed().flatMap((point): readonly LabelDraft[] => {
    if (point.status !== 'measured' || point === latest) return [];
    const mark = findMark(marks, point);
    if (mark === null) return [];
    const variants = [formatNumber(point.value, decimalsOf(point.raw))];
    return [{ id: `actual-${point.year}`, role: 'actual', variants, mark, sides: ['above', 'below'] }];
  });
}

/** What the fan is, once: below it or above it, at the middle of its years. */
function labelBands({ series, marks }: LabelledSeries, { language }: Wording): readonly LabelDraft[] {
  const widest = marks.bands.at(-1);
  const at = Math.floor((widest?.low.length ?? 0) / 2);
  const [low, high] = [widest?.low[at], widest?.high[at]];
  if (low === undefined || high === undefined) return [];
  const ranges = series.bands
    .map(({ probability }) => `${Math.round(probability * 100)}%`)
    .join(chartTexts.and[language]);
  const variants = [
    chartTexts.outlookRanges[language].replace('{ranges}', ranges),
    chartTexts.outlook[language],
  ];
  const mark = { x: low.x, y: high.y, width: 0, height: low.y - high.y };
  return [{ id: 'outlook', role: 'outlook', variants, mark, sides: ['below', 'above'] }];
}

/** Each increment inside its own piece of a column, where it fits; a figure that is there already stays alone. */
export function placeIncrements(
  all: readonly LabelledSeries[],
  fontSize: number,
  placed: readonly PlacedLabel[],
): readonly PlacedLabel[] {
  return all
    .flatMap(({ series, marks }) =>
      series.points.map((point) => {
        const column = marks.columns.find(({ year }) => year === point.year);
        const isDrawn = point.status === 'measured' && point.increment !== null && column !== undefined;
        if (!isDrawn || column.added === null || column.provisional) return null;
        const text = `+${formatNumber(point.increment.value, series.decimals)}`;
        return centreIn(column.added, text, fontSize, `${series.key}/increment-${point.year}`);
      }),
    )
    .filter((label) => label !== null)
    .filter((label) => !placed.some((other) => overlaps(label.box, other.box)));
}

function centreIn(room: Box, text: string, fontSize: number, id: string): PlacedLabel | null {
  const [width, height] = [estimateWidth(text, fontSize), fontSize * lineHeight];
  if (width > room.width || height > room.height) return null;
  const box = {
    x: room.x + (room.width - width) / 2,
    y: room.y + (room.height - height) / 2,
    width,
    height,
  };
  return { id, role: 'increment', order: 0, text, fontSize, box, leader: null };
}

/** The points of a series that a label can belong to. */
function collectMarks({ marks }: LabelledSeries): readonly Box[] {
  return [
    ...(marks.baseline === null ? [] : [boxAround(marks.baseline, markRadius)]),
    ...marks.dots.map((dot) => boxAround(dot, markRadius)),
    ...marks.flags.map(flagBox),
  ];
}

/** What no label may cover. */
export function collectObstacles(one: LabelledSeries): readonly Box[] {
  const { marks } = one;
  return [
    ...collectMarks(one),
    ...marks.columns.map(columnBox),
    ...(marks.baselineColumn === null ? [] : [marks.baselineColumn]),
  ];
}

/** What labels should keep clear of where another place is free. */
export function collectLines({ marks }: LabelledSeries): readonly Segment[] {
  return [...toSegments(marks.path), ...marks.lines.flatMap(toSegments)];
}

function findLatest({ points }: ChartSeries): MeasuredPoint | undefined {
  return points.findLast((point) => point.status === 'measured');
}

function findMark(marks: SeriesMarks, { year }: MeasuredPoint): Box | null {
  const dot = marks.dots.find((one) => one.year === year);
  if (dot !== undefined) return boxAround(dot, markRadius);
  const column = marks.columns.find((one) => one.year === year);
  return column === undefined ? null : columnBox(column);
}

function columnBox({ total, added, removed }: SeriesMarks['columns'][number]): Box {
  const top = Math.min(total.y, added?.y ?? total.y, removed?.y ?? total.y);
  return { ...total, y: top, height: total.y + total.height - top };
}

function flagBox({ x, y }: Point): Box {
  return { x: x - 3, y: y - flagSize.pole, width: flagSize.pennant + 4, height: flagSize.pole + 3 };
}

/** The figure as printed, with its unit and without. A long unit stands only above the plot, once. */
function wordFigure(
  value: number,
  raw: string,
  { unit }: ChartSeries,
  language: Language,
): readonly string[] {
  const decimals = decimalsOf(raw);
  const bare = formatNumber(value, decimals);
  const isShort = unit !== null && estimateWidth(unit, 1) <= 2;
  return isShort ? [formatFigure(value, decimals, unit, language), bare] : [bare];
}
