import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  binomialCdf,
  negativeBinomialCdf,
  negativeBinomialQuantile,
  poissonCdf,
} from '../../../src/core/statistics/counts.ts';
import { incompleteBeta } from '../../../src/core/statistics/incomplete-beta.ts';
import { normalCdf, normalQuantile } from '../../../src/core/statistics/normal.ts';
import { studentTCdf, studentTQuantile } from '../../../src/core/statistics/student-t.ts';
import { sharedPath } from '../../support/shared-folder.ts';

/** The functions of R by their names there. */
const functions: Readonly<Record<string, (a: number, b: number, c: number) => number>> = {
  pt: (t, df) => studentTCdf(t, df),
  qt: (p, df) => studentTQuantile(p, df),
  pnorm: (z) => normalCdf(z),
  qnorm: (p) => normalQuantile(p),
  ppois: (k, mean) => poissonCdf(k, mean),
  pbinom: (k, n, p) => binomialCdf(k, n, p),
  pnbinom_size_prob: (k, size, p) => negativeBinomialCdf(k, size, p),
  pbeta: (x, a, b) => incompleteBeta(x, a, b),
};

/** R prints twelve digits; agreement is asked for to 1e-10, relative. */
function expectClose(name: string, args: readonly number[], published: number): void {
  const [a = 0, b = 0, c = 0] = args;
  const value = functions[name]?.(a, b, c) ?? Number.NaN;
  const difference = Math.abs(value - published);
  expect(difference, `${name}(${args.join(', ')}) = ${value}, R has ${published}`).toBeLessThanOrEqual(
    1e-10 * Math.abs(published),
  );
}

describe('distribution functions', () => {
  it.each([
    ['pt', [-4, 1], 0.0779791303774],
    ['pt', [-4, 5], 0.00516170774042],
    ['pt', [2.5, 20], 0.98938322728],
    ['qt', [0.9, 1], 3.07768353718],
    ['qt', [0.1, 5], -1.47588404882],
    ['qt', [0.995, 5], 4.03214298356],
    ['pnorm', [-1], 0.158655253931],
    ['qnorm', [0.001], -3.09023230617],
    ['ppois', [30, 40], 0.0616941531125],
    ['pnbinom_size_prob', [0, 12.5, 0.5], 0.000172633491501],
    ['pnbinom_size_prob', [5, 0.8, 0.9], 0.999999396838],
    ['pbinom', [4, 100, 0.5], 3.22484444788e-24],
    ['pbinom', [15, 100, 0.85], 2.11975597926e-54],
    ['pbeta', [0.05, 0.5, 3.5], 0.436972196301],
    ['pbeta', [0.6, 7, 3.5], 0.305552393561],
  ] as const)('%s(%j) is what R computes', (name, args, published) => {
    expectClose(name, args, published);
  });

  const path = sharedPath('methods', 'vectors', 'r_distribution_values.csv');
  it.skipIf(path === null || !existsSync(path))('agree with every value of r_distribution_values.csv', () => {
    const [, ...lines] = readFileSync(path ?? '', 'utf8')
      .trim()
      .split('\n');
    expect(lines.length).toBe(276);
    for (const line of lines) {
      const [name = '', a = '', b = '', c = '', value = ''] = line.split(',');
      expectClose(name, [Number(a), Number(b), Number(c)], Number(value));
    }
  });

  it('give each quantile the probability that it was asked for', () => {
    for (const df of [1, 2, 3, 4.5, 7, 28]) {
      for (const p of [1e-9, 0.001, 0.025, 0.1, 0.4, 0.6, 0.9, 0.975, 0.9999]) {
        expect(studentTCdf(studentTQuantile(p, df), df)).toBeCloseTo(p, 12);
      }
    }
    for (const level of [0.025, 0.1, 0.5, 0.9, 0.975]) {
      const k = negativeBinomialQuantile(level, 2.5, 0.2);
      expect(negativeBinomialCdf(k, 2.5, 0.2)).toBeGreaterThanOrEqual(level);
      expect(negativeBinomialCdf(k - 1, 2.5, 0.2)).toBeLessThan(level);
    }
  });

  it('answer at the ends of their ranges', () => {
    expect(studentTQuantile(0, 3)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentTQuantile(1, 3)).toBe(Number.POSITIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
    expect(normalCdf(-40)).toBeLessThan(1e-300);
    expect(studentTQuantile(1.2, 3)).toBeNaN();
    expect(poissonCdf(-1, 2)).toBe(0);
    expect(binomialCdf(5, 5, 0.3)).toBe(1);
    expect(incompleteBeta(-0.1, 2, 2)).toBe(0);
    expect(incompleteBeta(1.1, 2, 2)).toBe(1);
  });
});
