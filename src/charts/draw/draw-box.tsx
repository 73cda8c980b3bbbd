import type { ReactElement } from 'react';
import type { Box } from '../layout/geometry.ts';
import { round } from './round.ts';

export type BoxShapeProps = {
  readonly box: Box;
  readonly className: string;
  /** Presentation attributes that hold where no stylesheet is. */
  readonly fill: string;
  readonly stroke?: string;
  readonly dash?: string;
};

export function BoxShape({ box, className, fill, stroke, dash }: BoxShapeProps): ReactElement {
  return (
    <rect
      className={className}
      x={round(box.x)}
      y={round(box.y)}
      width={round(box.width)}
      height={round(Math.max(0, box.height))}
      fill={fill}
      stroke={stroke}
      strokeDasharray={dash}
    />
  );
}
