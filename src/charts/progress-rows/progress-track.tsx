import type { ReactElement } from 'react';
import type { State } from '../../core/assess/verdict.ts';
import { round } from '../draw/round.ts';
import { layoutTrack, type Track } from './layout-track.ts';

const size = { width: 260, height: 30 };

/** One track. Its words stand beside it, so it has none of its own. */
export function ProgressTrack({ state, ...track }: Track & { readonly state: State }): ReactElement {
  const { width, height, middle, start, goal, value, required } = layoutTrack(track, size);
  return (
    <svg
      className={`track track-${state}`}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path className="track-way" d={`M0 ${middle}H${width}`} stroke="#cccccc" />
      {value !== null && (
        <path
          className="track-done"
          d={`M${round(start)} ${middle}H${round(value.x)}`}
          stroke="#4d4d4d"
          strokeWidth={6}
        />
      )}
      <path className="track-start" d={`M${round(start)} ${middle - 9}v18`} stroke="#666666" />
      <path className="track-goal" d={`M${round(goal)} ${middle - 11}v22`} stroke="#1a1a1a" strokeWidth={3} />
      {required !== null && (
        <path
          className="track-required"
          d={`M${round(required.x - 5)} 1h10l-5 8z`}
          fill="#ffffff"
          stroke="#1a1a1a"
        />
      )}
      {value !== null && (
        <path className="track-value" d={markOf(value.x, middle, value.beyond)} fill="#1a1a1a" />
      )}
    </svg>
  );
}

/** A dot, or an arrowhead that points to where the value is. */
function markOf(x: number, y: number, beyond: 'start' | 'goal' | null): string {
  const at = round(x);
  if (beyond === null) return `M${at - 6} ${y}a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z`;
  const way = beyond === 'goal' ? 1 : -1;
  return `M${at - 5 * way} ${y - 7}v14l${11 * way} -7z`;
}
