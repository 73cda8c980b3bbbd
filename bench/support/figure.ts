/** One measured figure, and the goal that it is held against. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 's' | 'kB' | 'MB' | '/s' | 'ratio' | 'pages/s';
  /** The goal: at most, or at least. */
  readonly goal: { readonly atMost: number } | { readonly atLeast: number } | null;
  readonly note: string;
};

/** A figure that could not be measured here, and why. */
export type SkippedFigure = { readonly name: string; readonly skipped: string };

/**
 * A figure as a line of a table, with its share of the goal: below 1.00 is better where the goal is a most, above
 * where it is a least.
 *
 * @example console.log(formatFigure(figure))
 */
export function formatFigure(figure: Figure | SkippedFigure): string {
  const name = figure.name.padEnd(46);
  if ('skipped' in figure) return `${name} skipped: ${figure.skipped}`;
  const value = `${formatNumber(figure.value)} ${figure.unit}`.padStart(16);
  return `${name}${value}  ${formatGoal(figure).padEnd(36)} ${figure.note}`.trimEnd();
}

function formatGoal({ goal, value }: Figure): string {
  if (goal === null) return '';
  const [word, limit, good] =
    'atMost' in goal
      ? ['at most', goal.atMost, value <= goal.atMost]
      : ['at least', goal.atLeast, value >= goal.atLeast];
  return `goal ${word} ${limit}: ${(value / limit).toFixed(2)} of it${good ? '' : ', MISSED'}`;
}

function formatNumber(value: number): string {
  if (value >= 100) return Math.round(value).toLocaleString('en');
  return value.toFixed(value >= 10 ? 1 : 2);
}
