import type { Wording } from '../text/format-year.ts';
import { wrapText } from '../text/text-width.ts';
import type { ChartSeries, IndicatorChartModel } from './chart-model.ts';
import { describeUnseen } from './describe-chart.ts';
import { groupPanels } from './group-panels.ts';
import { layoutPanel, type PanelLayout } from './layout-panel.ts';
import {
  collectValues,
  countsFromZero,
  equaliseSpans,
  findDomain,
  type ValueDomain,
} from './value-domain.ts';

export type ChartCaption = {
  readonly lines: readonly string[];
  readonly y: number;
  readonly fontSize: number;
};

export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly panels: readonly PanelLayout[];
  /** What the picture cannot show, in words under it; null where it shows all. */
  readonly caption: ChartCaption | null;
};

export type ChartLayoutInput = {
  readonly model: IndicatorChartModel;
  /** In pixels; 280 and more. */
  readonly width: number;
  /** In pixels, of the whole; follows from the width where it is null. */
  readonly height: number | null;
  /** Whether words under the picture say what is missing. */
  readonly captioned: boolean;
  readonly wording: Wording;
};

/** A panel narrower than this (pixels) stands under its neighbour instead of beside it. */
const narrowestPanel = 290;
const panelGap = 20;
export const captionLineHeight = 1.6;

/**
 * Turns a model into positions: pure numbers, no drawing.
 *
 * @example layoutChart({ model, width: 640, height: null, captioned: true, wording }).panels[0]?.labels
 */
export function layoutChart(input: ChartLayoutInput): ChartLayout {
  const { width } = input;
  const fontSize = width < 480 ? 11 : 12;
  const natural = layoutPanels(input, fontSize, naturalPlotHeight(width));
  const caption = layoutCaption(input, fontSize, bottomOf(natural));
  const naturalHeight = caption === null ? bottomOf(natural) : bottomOfCaption(caption);
  if (input.height === null)
    return { width, height: Math.ceil(naturalHeight), fontSize, panels: natural, caption };
  return fitHeight(input, input.height, { fontSize, naturalHeight });
}

/** The texts keep their size; the plots take what the given height leaves. */
function fitHeight(
  input: ChartLayoutInput,
  height: number,
  { fontSize, naturalHeight }: { readonly fontSize: number; readonly naturalHeight: number },
): ChartLayout {
  const { model, width } = input;
  const count = groupPanels(model).length;
  const rows = Math.ceil(count / countColumns(count, width));
  const plotHeight = Math.max(70, naturalPlotHeight(width) + (height - naturalHeight) / rows);
  const panels = layoutPanels(input, fontSize, plotHeight);
  const caption = layoutCaption(input, fontSize, bottomOf(panels));
  const needed = caption === null ? bottomOf(panels) : bottomOfCaption(caption);
  return { width, height: Math.max(height, Math.ceil(needed)), fontSize, panels, caption };
}

function naturalPlotHeight(width: number): number {
  return width < 480 ? 150 : 210;
}

function countColumns(panels: number, width: number): number {
  return Math.max(1, Math.min(panels, Math.floor((width + panelGap) / (narrowestPanel + panelGap))));
}

function layoutPanels(input: ChartLayoutInput, fontSize: number, plotHeight: number): readonly PanelLayout[] {
  const { model, width, wording } = input;
  const groups = groupPanels(model);
  const domains = findDomains(groups, model.cumulative);
  const columns = countColumns(groups.length, width);
  const panelWidth = (width - (columns - 1) * panelGap) / columns;
  const panels: PanelLayout[] = [];
  for (const [index, series] of groups.entries()) {
    const above = panels.filter((_, other) => Math.floor(other / columns) < Math.floor(index / columns));
    panels.push(
      layoutPanel({
        model,
        series,
        domain: domains[index] ?? null,
        x: (index % columns) * (panelWidth + panelGap),
        y: above.length === 0 ? 0 : bottomOf(above) + panelGap / 2,
        width: panelWidth,
        plotHeight,
        fontSize,
        wording,
      }),
    );
  }
  return panels;
}

/** Panels of one unit get scales of one length, unless they begin at zero. */
function findDomains(
  groups: readonly (readonly ChartSeries[])[],
  cumulative: boolean,
): readonly (ValueDomain | null)[] {
  const domains = groups.map((series) =>
    findDomain(series.flatMap(collectValues), cumulative || series.some((one) => countsFromZero(one.unit))),
  );
  const known = domains.filter((domain) => domain !== null);
  const isOneUnit = groups.every((series) => series[0]?.unit === groups[0]?.[0]?.unit);
  if (!isOneUnit || known.length !== domains.length || known.some(([low, high]) => low <= 0 && high >= 0))
    return domains;
  return equaliseSpans(known);
}

function layoutCaption(
  { model, width, captioned, wording }: ChartLayoutInput,
  fontSize: number,
  top: number,
) {
  const text = captioned ? describeUnseen(model, wording) : '';
  if (text === '') return null;
  return { lines: wrapText(text, fontSize, width), y: top + 6, fontSize };
}

function bottomOf(panels: readonly PanelLayout[]): number {
  return Math.max(0, ...panels.map(({ box }) => box.y + box.height));
}

function bottomOfCaption({ lines, y, fontSize }: ChartCaption): number {
  return y + lines.length * fontSize * captionLineHeight + 2;
}
