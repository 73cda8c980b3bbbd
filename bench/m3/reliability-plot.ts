import type { Bin } from './score.ts';

const SIZE = 420;
const MARGIN = 56;
const INNER = SIZE - 2 * MARGIN;

/** Stated chance against observed share, one dot a tenth; the diagonal is what honest chances would give. */
export function drawReliability(bins: readonly Bin[]): string {
  const x = (share: number) => (MARGIN + share * INNER).toFixed(1);
  const y = (share: number) => (SIZE - MARGIN - share * INNER).toFixed(1);
  const most = Math.max(...bins.map(({ count }) => count));
  const dots = bins
    .filter(({ count }) => count > 0)
    .map(({ stated, observed, count }) => {
      const radius = (3 + 5 * Math.sqrt(count / most)).toFixed(1);
      return `<circle cx="${x(stated)}" cy="${y(observed)}" r="${radius}" fill="#0017c1"><title>${stated.toFixed(2)} → ${observed.toFixed(2)} (${count})</title></circle>`;
    });
  const ticks = [0, 0.2, 0.4, 0.6, 0.8, 1].flatMap((share) => [
    `<line x1="${x(0)}" x2="${x(1)}" y1="${y(share)}" y2="${y(share)}" stroke="#d8d8db"/>`,
    `<text x="${MARGIN - 8}" y="${y(share)}" dy="4" text-anchor="end">${share.toFixed(1)}</text>`,
    `<text x="${x(share)}" y="${SIZE - MARGIN + 20}" text-anchor="middle">${share.toFixed(1)}</text>`,
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE} ${SIZE}" role="img" font-family="sans-serif" font-size="12" fill="#1a1a1c">`,
    '<title>Stated chance against observed share</title>',
    `<rect width="${SIZE}" height="${SIZE}" fill="#ffffff"/>`,
    ...ticks,
    `<line x1="${x(0)}" y1="${y(0)}" x2="${x(1)}" y2="${y(1)}" stroke="#767679" stroke-dasharray="4 4"/>`,
    ...dots,
    `<text x="${SIZE / 2}" y="${SIZE - 12}" text-anchor="middle">stated chance</text>`,
    `<text x="16" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 16 ${SIZE / 2})">observed share</text>`,
    '</svg>',
    '',
  ].join('\n');
}
