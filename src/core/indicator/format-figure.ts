import type { Series } from '../plan/plan.ts';
import type { Language } from '../text/text.ts';

/**
 * How many decimals a printed figure has. Trailing zeros count: a plan that prints 20.0％ measures in tenths.
 *
 * @example decimalsOf('１７.９％') // 1
 */
export function decimalsOf(raw: string): number {
  return /\d\.(\d+)/.exec(raw.normalize('NFKC'))?.[1]?.length ?? 0;
}

/**
 * The decimals of a series: as many as any of its figures in the plan, or any of the reported ones, has.
 *
 * @example seriesDecimals(series, ['18.25']) // 2
 */
export function seriesDecimals(series: Series, reported: readonly string[] = []): number {
  const printed = [series.baseline, ...series.targets].map(({ raw }) => raw);
  return Math.max(0, ...[...printed, ...reported].map(decimalsOf));
}

/**
 * Writes a figure with thousands separators, a fixed number of decimals and its unit. The unit is the plan's and
 * stays Japanese, but for the percent sign, which is full-width in Japanese only.
 *
 * @example
 * formatFigure(1046, 0, '人', 'ja') // '1,046人'
 * formatFigure(20, 1, '％', 'en') // '20.0%'
 * formatFigure(-256, 0, '人', 'en') // '−256 人'
 */
export function formatFigure(
  value: number,
  decimals: number,
  unit: string | null,
  language: Language,
): string {
  const number = formatNumber(value, decimals);
  if (unit === null) return number;
  if (unit === '％' || unit === '%') return `${number}${language === 'ja' ? '％' : '%'}`;
  return language === 'ja' ? `${number}${unit}` : `${number} ${unit}`;
}

/** What rounds to nought has no sign. */
function formatNumber(value: number, decimals: number): string {
  const [whole = '0', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',');
  const text = fraction === undefined ? grouped : `${grouped}.${fraction}`;
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}
