import type { ReactElement } from 'react';
import { BoxShape } from '../draw/draw-box.tsx';
import { round, traceLine } from '../draw/round.ts';
import { lineHeight, type PlacedLabel } from '../labels/place-labels.ts';
import type { Box } from '../layout/geometry.ts';
import type { Wording } from '../text/format-year.ts';
import { chartTexts } from './chart-texts.ts';
import { SeriesShape } from './draw-marks.tsx';
import type { KeepMarks, PanelLayout } from './layout-panel.ts';
import type { AxisText } from './year-axis.ts';

export type PanelShapeProps = {
  readonly panel: PanelLayout;
  readonly fontSize: number;
  readonly wording: Wording;
};

export function PanelShape({ panel, fontSize, wording }: PanelShapeProps): ReactElement {
  const { plot, grid, axis, keep, series, labels } = panel;
  const right = plot.x + plot.width;
  return (
    <g className="chart-panel">
      <PanelHeading panel={panel} fontSize={fontSize} wording={wording} />
      {keep !== null && keep.shade !== null && (
        <BoxShape className="chart-good" box={keep.shade} fill="#f0f0f0" />
      )}
      {grid.map(({ y, text, isZero }) => (
        <g key={text} className={isZero ? 'chart-grid chart-zero' : 'chart-grid'}>
          <path d={`M${round(plot.x)} ${round(y)}H${round(right)}`} stroke="#d9d9d9" />
          <text x={round(plot.x - 6)} y={round(y + fontSize * 0.36)} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      <YearAxisShape panel={panel} />
      {keep !== null && <KeepShape keep={keep} />}
      {series.map((marks, index) => (
        <SeriesShape key={marks.key} marks={marks} order={index} />
      ))}
      {labels.map((label) => (
        <LabelShape key={label.id} label={label} />
      ))}
      {axis.texts.map((text) => (
        <AxisTextShape key={`${text.kind}${text.text}${text.box.x}`} text={text} />
      ))}
    </g>
  );
}

function PanelHeading({ panel, fontSize, wording }: PanelShapeProps): ReactElement | null {
  const { name, unit, box } = panel.heading;
  if (name === null && unit === null) return null;
  return (
    <text className="chart-heading" x={round(box.x)} y={round(box.y + fontSize)}>
      {name !== null && <tspan className="chart-part">{name}</tspan>}
      {unit !== null && (
        <tspan className="chart-unit" {...(name !== null && { dx: fontSize * 0.6 })}>
          {chartTexts.unit[wording.language].replace('{unit}', unit)}
        </tspan>
      )}
    </text>
  );
}

function YearAxisShape({ panel: { axis, plot } }: { readonly panel: PanelLayout }): ReactElement {
  const y = round(axis.y);
  const ticks = axis.ticks.map(({ x }) => `M${round(x)} ${y}v4`).join('');
  return (
    <path
      className="chart-axis"
      d={`M${round(plot.x)} ${y}H${round(plot.x + plot.width)}${ticks}`}
      stroke="#767676"
      fill="none"
    />
  );
}

function KeepShape({ keep }: { readonly keep: KeepMarks }): ReactElement {
  return <path className="chart-keep" d={traceLine(keep.level)} stroke="#1a1a1a" strokeWidth={1.25} />;
}

function AxisTextShape({ text }: { readonly text: AxisText }): ReactElement {
  return (
    <text className={`chart-axis-${text.kind}`} {...middleOf(text.box, text.fontSize)} textAnchor="middle">
      {text.text}
    </text>
  );
}

/** The figure carries the weight, its unit stands back; words stand as they are. */
function LabelShape({ label }: { readonly label: PlacedLabel }): ReactElement {
  const parts = label.role === 'outlook' ? null : /^(.*\d)(\D*)$/.exec(label.text);
  const [, figure = label.text, rest = ''] = parts ?? [];
  return (
    <>
      {label.leader !== null && (
        <path className="chart-leader" d={traceLine(label.leader)} stroke="#767676" strokeWidth={0.75} />
      )}
      <text
        className={`chart-label chart-label-${label.role} chart-series-${label.order + 1}`}
        {...middleOf(label.box, label.fontSize)}
        textAnchor="middle"
      >
        {figure}
        {rest !== '' && <tspan className="chart-unit">{rest}</tspan>}
      </text>
    </>
  );
}

/** Where the text of a box begins to be drawn: its middle, on the base line. */
function middleOf(box: Box, fontSize: number) {
  return { x: round(box.x + box.width / 2), y: round(box.y + (fontSize * lineHeight) / 2 + fontSize * 0.36) };
}
