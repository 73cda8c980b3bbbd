/** How many decimals a printed figure has: `１７.９％` has one. */
export function countDecimals(raw: string): number {
  return /\d\.(\d+)/.exec(raw.normalize('NFKC'))?.[1]?.length ?? 0;
}

/** A number with thousands separators and a fixed number of decimals; ▲ marks a negative in Japanese papers. */
export function formatNumber(value: number, decimals: number): string {
  const text = Math.abs(value).toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  const isZero = !/[1-9]/.test(text);
  return value < 0 && !isZero ? `−${text}` : text;
}
