import type { ReactElement } from 'react';
import { round } from '../draw/round.ts';
import type { Wording } from '../text/format-year.ts';
import type { IndicatorChartModel } from './chart-model.ts';
import { describeChart } from './describe-chart.ts';
import { PanelShape } from './draw-panel.tsx';
import { type ChartCaption, captionLineHeight, layoutChart } from './layout-chart.ts';

export type IndicatorChartProps = Wording & {
  readonly model: IndicatorChartModel;
  /** CSS pixels, 280 or more; the text is 11 px or larger at this width, so show the picture at it or larger. */
  readonly width: number;
  /** Follows from the width and the panels when left out; grows where the texts need more. */
  readonly height?: number;
  /** Words under the picture say what is missing, unless the page says it. */
  readonly captioned?: boolean;
  /** Makes the ids of this picture unique in its page. */
  readonly idPrefix: string;
};

/**
 * An indicator's chart as SVG, drawn on the server, without script and without inline style.
 *
 * @example <IndicatorChart model={model} width={640} language="ja" yearStyle="western" idPrefix="k12-wide" />
 */
export function IndicatorChart(props: IndicatorChartProps): ReactElement {
  const { model, width, height = null, captioned = true, idPrefix, language, yearStyle } = props;
  const wording = { language, yearStyle };
  const layout = layoutChart({ model, width, height, captioned, wording });
  return (
    <svg
      role="img"
      className="chart"
      aria-labelledby={`${idPrefix}-title ${idPrefix}-desc`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      width={layout.width}
      height={layout.height}
      fontSize={layout.fontSize}
    >
      <title id={`${idPrefix}-title`}>{model.name}</title>
      <desc id={`${idPrefix}-desc`}>{describeChart(model, wording)}</desc>
      {layout.panels.map((panel) => (
        <PanelShape key={panel.key} panel={panel} fontSize={layout.fontSize} wording={wording} />
      ))}
      {layout.caption !== null && <CaptionShape caption={layout.caption} />}
    </svg>
  );
}

function CaptionShape({ caption }: { readonly caption: ChartCaption }): ReactElement {
  const { lines, y, fontSize } = caption;
  return (
    <text className="chart-caption">
      {lines.map((line, index) => (
        <tspan key={line} x={0} y={round(y + fontSize * (1.1 + index * captionLineHeight))}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
