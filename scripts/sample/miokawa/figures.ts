/** A value rounded to the decimals that its series is given with; never −0. */
export function roundTo(value: number, decimals: number): number {
  const rounded = Number(value.toFixed(decimals));
  return rounded === 0 ? 0 : rounded;
}

/** A figure as a city prints it: thousands separated, decimals kept, △ before a negative one. */
export function printFigure(value: number, decimals: number): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return `${value < 0 ? '△' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A figure with its unit, a space before units in Latin letters: `17.9％`, `12.6 ha`. */
export function printQuantity(value: number, decimals: number, unit: string | null): string {
  const gap = unit !== null && /^[A-Za-z]/.test(unit) ? ' ' : '';
  return `${printFigure(value, decimals)}${gap}${unit ?? ''}`;
}
