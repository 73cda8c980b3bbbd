import { formatFigure } from '../../core/indicator/format-figure.ts';
import type { Language } from '../../core/text/text.ts';

/** A figure's number without its unit; the languages write it alike. */
export function formatNumber(value: number, decimals: number): string {
  return formatFigure(value, decimals, null, 'ja');
}

/** Large powers of ten that have a word of their own; a scale counts in the largest that its numbers are multiples of. */
const magnitudes = {
  ja: [
    [1e12, '兆'],
    [1e8, '億'],
  ],
  en: [
    [1e12, ' tn'],
    [1e9, ' bn'],
  ],
} as const satisfies Record<Language, readonly (readonly [number, string])[]>;

/**
 * The numbers of a scale, as short as they can be told apart.
 *
 * @example formatTicks([0, 5e8, 1e9], 0, 'ja') // ['0', '5億', '10億']
 */
export function formatTicks(
  values: readonly number[],
  decimals: number,
  language: Language,
): readonly string[] {
  const highest = Math.max(...values.map(Math.abs));
  const [size, word] = magnitudes[language].find(([one]) => highest >= one) ?? [1, ''];
  const shown = leastDecimals(
    values.map((value) => value / size),
    size === 1 ? decimals : 2,
  );
  return values.map((value) => (value === 0 ? '0' : formatNumber(value / size, shown) + word));
}

/** As many decimals as any of the numbers needs, at most `most`. */
function leastDecimals(values: readonly number[], most: number): number {
  const needed = Array.from({ length: most }, (_, decimals) => decimals).find((decimals) =>
    values.every((value) => Math.abs(value - Number(value.toFixed(decimals))) < 1e-9),
  );
  return needed ?? most;
}
