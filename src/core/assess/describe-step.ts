import type { Language } from '../text/text.ts';
import type { Step } from './step.ts';
import {
  DIFFERENCE_FIGURES,
  FIGURE_WORDS,
  STEP_CATALOGUE,
  type StepKind,
  VALUE_FIGURES,
} from './step-catalogue.ts';

/** What a figure of a step is, so that a page can print it as it prints its like. */
export type StepFigureKind =
  /** In the unit of the series. */
  | 'value'
  /** A change in the unit of the series; of a share in per cent it is in percentage points. */
  | 'difference'
  /** A share, 0 to 1, to be written as a percentage. */
  | 'share'
  /** A year, a ratio, a count of years or points. */
  | 'plain';

/** A number within the sentence of a step. */
export type StepFigure = {
  readonly name: string;
  readonly kind: StepFigureKind;
  readonly value: number;
  /** Whether it is what a calculation comes to: it stands behind the last equals sign. */
  readonly isResult: boolean;
};

/** Words of the sentence, or a number that stands between them. */
export type StepPart = string | StepFigure;

/**
 * The sentence of a step, taken apart at its numbers; codes are words already.
 *
 * @example splitStep(step('S1', 'latest', { year: 2026, value: 72 }), 'ja')[2] // { name: 'value', kind: 'value', … }
 */
export function splitStep(step: Step, language: Language): readonly StepPart[] {
  const { kind, text } = STEP_CATALOGUE[step.code];
  const sentence = text[language];
  const result = sentence.lastIndexOf('= {') + 2;
  let at = 0;
  const parts = sentence.split(/(\{\w+%?\})/).map((part): StepPart => {
    const start = at;
    at += part.length;
    const [, name, percent] = /^\{(\w+)(%?)\}$/.exec(part) ?? [];
    if (name === undefined) return part;
    const figure = step.figures[name];
    if (figure === undefined) return '－';
    if (typeof figure === 'string') return FIGURE_WORDS[figure]?.[language] ?? figure;
    return {
      name,
      kind: percent === '%' ? 'share' : kindOf(name, kind),
      value: figure,
      isResult: start === result,
    };
  });
  return parts.filter((part) => part !== '');
}

/**
 * The sentence of a step with its figures, for a message; a page that knows the series prints them from `splitStep`.
 *
 * @example describeStep(step('S1', 'latest', { year: 2026, value: 72 }), 'ja') // 2026年度の実績は 72
 */
export function describeStep(step: Step, language: Language): string {
  return splitStep(step, language)
    .map((part) => (typeof part === 'string' ? part : printStepFigure(part)))
    .join('');
}

/**
 * A figure of a step without its unit: four decimals at most, two of a percentage.
 *
 * @example printStepFigure({ name: 'progress', kind: 'share', value: 0.355, isResult: true }) // '35.5%'
 */
export function printStepFigure({ kind, value }: Pick<StepFigure, 'kind' | 'value'>): string {
  return kind === 'share' ? `${printFigure(value * 100, 2)}%` : printFigure(value, 4);
}

/** In a remark `needed` is a number of points; only calculations and comparisons speak of changes. */
function kindOf(name: string, of: StepKind): StepFigureKind {
  if (DIFFERENCE_FIGURES.has(name)) return of === 'note' ? 'plain' : 'difference';
  return VALUE_FIGURES.has(name) ? 'value' : 'plain';
}

/** So many decimals at most, or as many digits where the figure is below 1; a minus as Japanese print has it. */
function printFigure(value: number, digits: number): string {
  const rounded = Math.abs(value) >= 1 ? value.toFixed(digits) : value.toPrecision(digits);
  return String(Number(rounded)).replace(/^-/, '−');
}
