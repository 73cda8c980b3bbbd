import type { ReactElement } from 'react';
import { BoxShape } from '../draw/draw-box.tsx';
import { round, traceLine } from '../draw/round.ts';
import type { Point } from '../layout/geometry.ts';
import { flagSize } from './mark-sizes.ts';
import type { BandMarks, Column, Dot, SeriesMarks } from './series-marks.ts';

/*
 * Shapes tell the marks apart, colour only helps: attributes give a picture that reads in grey and without a
 * stylesheet, classes let the page colour it.
 */

export type SeriesShapeProps = {
  readonly marks: SeriesMarks;
  /** Which of several parts in one panel: its class, and square dots for every second one. */
  readonly order: number;
};

export function SeriesShape({ marks, order }: SeriesShapeProps): ReactElement {
  return (
    <g className={`chart-series chart-series-${order + 1}`}>
      {marks.bands.map((band) => (
        <BandShape key={band.probability} band={band} />
      ))}
      {marks.baselineColumn !== null && (
        <BoxShape className="chart-column-baseline" box={marks.baselineColumn} fill="none" stroke="#595959" />
      )}
      {marks.columns.map((column) => (
        <ColumnShape key={column.year} column={column} />
      ))}
      {marks.path.length > 1 && (
        <path
          className="chart-path"
          d={traceLine(marks.path)}
          fill="none"
          stroke="#595959"
          strokeWidth={1.25}
          strokeDasharray="4 3"
        />
      )}
      {marks.lines.map((points) => (
        <path
          key={points[0]?.x}
          className="chart-line"
          d={traceLine(points)}
          fill="none"
          stroke="#1a1a1a"
          strokeWidth={2.25}
        />
      ))}
      {marks.flags.map((flag) => (
        <FlagShape key={flag.year} foot={flag} />
      ))}
      {marks.baseline !== null && (
        <circle
          className="chart-baseline"
          {...toCircle(marks.baseline)}
          fill="#fff"
          stroke="#1a1a1a"
          strokeWidth={1.75}
        />
      )}
      {marks.dots.map((dot) => (
        <DotShape key={dot.year} dot={dot} isSquare={order % 2 === 1} />
      ))}
      {marks.gaps.map((gap) => (
        <path
          key={gap.year}
          className="chart-gap"
          d={traceCross(gap)}
          fill="none"
          stroke="#595959"
          strokeWidth={1.5}
        />
      ))}
    </g>
  );
}

function DotShape({ dot, isSquare }: { readonly dot: Dot; readonly isSquare: boolean }): ReactElement {
  const look = {
    className: dot.provisional ? 'chart-dot chart-dot-provisional' : 'chart-dot',
    fill: dot.provisional ? '#fff' : '#1a1a1a',
    stroke: '#1a1a1a',
    strokeWidth: 1.75,
  };
  if (!isSquare) return <circle {...toCircle(dot)} {...look} />;
  return <rect x={round(dot.x - 3.5)} y={round(dot.y - 3.5)} width={7} height={7} {...look} />;
}

function ColumnShape({ column }: { readonly column: Column }): ReactElement {
  const { total, added, removed, provisional } = column;
  return (
    <>
      <BoxShape className="chart-column-total" box={total} fill="#d9d9d9" />
      {added !== null && (
        <BoxShape
          className={provisional ? 'chart-column-added chart-column-provisional' : 'chart-column-added'}
          box={added}
          fill={provisional ? '#fff' : '#595959'}
          stroke="#595959"
          {...(provisional && { dash: '3 2' })}
        />
      )}
      {removed !== null && (
        <BoxShape className="chart-column-removed" box={removed} fill="none" stroke="#595959" dash="2 2" />
      )}
    </>
  );
}

function FlagShape({ foot }: { readonly foot: Point }): ReactElement {
  const { pole, pennant, cloth } = flagSize;
  const [x, y] = [round(foot.x), round(foot.y)];
  return (
    <path
      className="chart-flag"
      d={`M${x} ${y}v${-pole}l${pennant} ${cloth / 2}l${-pennant} ${cloth / 2}M${x - 2.5} ${y}h5`}
      fill="#1a1a1a"
      stroke="#1a1a1a"
      strokeWidth={1.25}
    />
  );
}

function BandShape({ band }: { readonly band: BandMarks }): ReactElement {
  const outline = [...band.high, ...band.low.toReversed()];
  return <path className="chart-band" d={`${traceLine(outline)}Z`} fill="#1a1a1a" fillOpacity={0.1} />;
}

function toCircle({ x, y }: Point) {
  return { cx: round(x), cy: round(y), r: 4 };
}

function traceCross({ x, y }: Point): string {
  const [left, top] = [round(x - 3), round(y - 3)];
  return `M${left} ${top}l6 6m0 -6l-6 6`;
}
