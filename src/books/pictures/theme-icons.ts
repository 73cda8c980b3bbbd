import type { ThemeIcon } from '../views/initiative-grid.ts';

/*
 * The signs of the two themes as plans print them beside a project: a screen for digitalisation, a leaf for
 * decarbonisation. Drawn as shapes, so that no letter of theirs gets into the text of a table; hollow where the mark
 * is inferred.
 */
const screen = (fill: string): string =>
  `<rect x="1" y="1.5" width="14" height="9.5" rx="1.2" fill="${fill}" stroke="#0055ad" stroke-width="1.3"/><path d="M8 11v3M4.5 14.5h7" stroke="#0055ad" stroke-width="1.3" fill="none"/>`;

const leaf = (fill: string, vein: string): string =>
  `<path d="M2 13C1 6 5 2 14.5 1.5 15 10 11 14.5 4 13.2Z" fill="${fill}" stroke="#115a36" stroke-width="1.3"/><path d="M2 15 10 6" stroke="${vein}" stroke-width="1.2" fill="none"/>`;

const draw = (shape: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="16" height="16">${shape}</svg>`;

export const themeIcons = {
  digital: draw(screen('#0055ad')),
  'digital-inferred': draw(screen('none')),
  decarbonisation: draw(leaf('#115a36', '#ffffff')),
  'decarbonisation-inferred': draw(leaf('none', '#115a36')),
} as const satisfies Record<ThemeIcon, string>;
