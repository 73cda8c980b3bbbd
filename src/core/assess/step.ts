import type { StepCode } from './step-catalogue.ts';

/** A figure of a step: a number as it was computed with, or a code (a symbol, a reason). */
export type Figures = Readonly<Record<string, number | string>>;

/**
 * One step of a worked calculation: the rule of SPEC.md that it follows, what was done (a code of the catalogue,
 * which holds the formula and the sentence in each language), and its figures: inputs, result, threshold.
 */
export type Step = {
  readonly rule: string;
  readonly code: StepCode;
  readonly figures: Figures;
};

/**
 * @example step('P3', 'progress-share', { value: 72, base: 60, target: 80, progress: 0.6 })
 */
export function step(rule: string, code: StepCode, figures: Figures = {}): Step {
  return { rule, code, figures };
}
