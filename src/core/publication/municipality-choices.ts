import type { LicenceId, Municipality } from './snapshot.ts';

/* What a city can choose for itself, in the order in which it is offered. */

/** How years are written: 2024年度, 令和6年度, or both. */
export const yearStyles = ['western', 'era', 'both'] as const satisfies readonly Municipality['yearStyle'][];

/** The hues of the design system that keep enough contrast as an accent. */
export const accents = [
  'blue',
  'light-blue',
  'cyan',
  'green',
  'orange',
  'red',
  'magenta',
  'purple',
] as const satisfies readonly Municipality['accent'][];

/** The terms under which a city can give its data. */
export const licenceIds = ['pdl-1.0', 'cc-by-4.0', 'cc0-1.0'] as const satisfies readonly LicenceId[];
