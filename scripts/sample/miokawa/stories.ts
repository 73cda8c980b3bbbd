/** The last years with results; the plan was formulated in the year before the first. */
export const actualYears = [2022, 2023, 2024, 2025] as const;

/**
 * Shares of the way from the baseline to the 2027 target in each year with results, before noise.
 * The straight path from 2021 would be 0.17, 0.33, 0.50, 0.67.
 */
export const shapes = {
  steady: [0.16, 0.34, 0.5, 0.68],
  ahead: [0.3, 0.5, 0.72, 0.92],
  lagging: [0.12, 0.22, 0.33, 0.43],
  behind: [0.04, 0.09, 0.17, 0.24],
  worsening: [-0.06, -0.2, -0.33, -0.48],
  flat: [0.03, -0.04, 0.05, 0.01],
  noisy: [0.45, -0.15, 0.8, 0.35],
  metEarly: [0.5, 1.05, 1.12, 1.18],
  jump: [0.03, 0.06, 0.1, 0.88],
  dip: [-4.2, -2.6, -0.5, 0.62],
  belowBaseline: [0.2, -0.12, -0.3, -0.22],
  overshoot: [0.6, 1.15, 1.6, 2.1],
} as const satisfies Readonly<Record<string, readonly [number, number, number, number]>>;

export type Shape = keyof typeof shapes;
