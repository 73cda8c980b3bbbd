import type { Language } from '../text/text.ts';
import type { Step } from './step.ts';
import { FIGURE_WORDS, STEP_CATALOGUE } from './step-catalogue.ts';

/**
 * The sentence of a step with its figures, for a page or a message.
 *
 * @example describeStep(step('S1', 'latest', { year: 2026, value: 72 }), 'ja') // 2026年度の実績は 72
 */
export function describeStep(step: Step, language: Language): string {
  return STEP_CATALOGUE[step.code].text[language].replace(
    /\{(\w+)(%?)\}/g,
    (_, name: string, percent: string) => {
      const figure = step.figures[name];
      if (figure === undefined) return '－';
      if (typeof figure === 'string') return FIGURE_WORDS[figure]?.[language] ?? figure;
      return percent === '%' ? `${printFigure(figure * 100, 2)}%` : printFigure(figure, 4);
    },
  );
}

/** So many decimals at most, or as many digits where the figure is below 1; a minus as Japanese print has it. */
function printFigure(value: number, digits: number): string {
  const rounded = Math.abs(value) >= 1 ? value.toFixed(digits) : value.toPrecision(digits);
  return String(Number(rounded)).replace(/^-/, '−');
}
