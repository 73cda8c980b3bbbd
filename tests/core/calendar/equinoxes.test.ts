import { expect, test } from 'vitest';
import { dateOfDayNumber } from '../../../src/core/calendar/day-number.ts';
import { holidaysOf } from '../../../src/core/calendar/holidays.ts';

/*
 * The equinoxes worked out from the sun, to hold the calendar's own formula against: J. Meeus, "Astronomical
 * Algorithms", 2nd edition, chapter 27, tables 27.B and 27.C, good to a minute for our time.
 */

/** The mean equinox in days of dynamical time, by powers of thousands of years from 2000. */
const MEAN = {
  'vernal-equinox': [2451623.80984, 365242.37404, 0.05169, -0.00411, -0.00057],
  'autumnal-equinox': [2451810.21715, 365242.01767, -0.11575, 0.00337, 0.00078],
} as const;

/** Amplitude, phase and rate (degrees, degrees a century) of the periodic terms. */
const TERMS = [
  [485, 324.96, 1934.136],
  [203, 337.23, 32964.467],
  [199, 342.08, 20.186],
  [182, 27.85, 445267.112],
  [156, 73.14, 45036.886],
  [136, 171.52, 22518.443],
  [77, 222.54, 65928.934],
  [74, 296.72, 3034.906],
  [70, 243.58, 9037.513],
  [58, 119.81, 33718.147],
  [52, 297.17, 150.678],
  [50, 21.02, 2281.226],
  [45, 247.54, 29929.562],
  [44, 325.15, 31555.956],
  [29, 60.93, 4443.417],
  [18, 155.12, 67555.328],
  [17, 288.79, 4562.452],
  [16, 198.04, 62894.029],
  [14, 199.76, 31436.921],
  [12, 95.39, 14577.848],
  [12, 287.11, 31931.756],
  [12, 320.81, 34777.259],
  [9, 227.73, 1222.114],
  [8, 15.45, 16859.074],
] as const;

/** The Julian day of 1970-01-01 at midnight; Japan is 9 hours ahead; dynamical time is ahead by about 80 seconds. */
const EPOCH = 2440587.5;
const AHEAD = 9 / 24 - 80 / 86_400;

function cosine(degrees: number): number {
  return Math.cos((degrees * Math.PI) / 180);
}

function dayOfEquinox(kind: keyof typeof MEAN, year: number): string {
  const thousands = (year - 2000) / 1000;
  const mean = MEAN[kind].reduce((sum, factor, power) => sum + factor * thousands ** power, 0);
  const centuries = (mean - 2451545) / 36525;
  const longitude = 35999.373 * centuries - 2.47;
  const scale = 1 + 0.0334 * cosine(longitude) + 0.0007 * cosine(2 * longitude);
  const periodic = TERMS.reduce(
    (sum, [size, phase, rate]) => sum + size * cosine(phase + rate * centuries),
    0,
  );
  return dateOfDayNumber(Math.floor(mean + (0.00001 * periodic) / scale - EPOCH + AHEAD));
}

test.each(['vernal-equinox', 'autumnal-equinox'] as const)(
  'every %s from 2020 to 2050 is where the sun has it',
  (kind) => {
    for (let year = 2020; year <= 2050; year += 1) {
      const computed = holidaysOf(year).find((holiday) => holiday.kind === kind)?.date;
      expect(computed).toBe(dayOfEquinox(kind, year));
    }
  },
);
