import type {
  IndicatorEntry,
  MeasureEntry,
  PlanFile,
  StrategyEntry,
  TermEntry,
} from '../../../src/core/plan/plan-file.ts';
import type { OwnWords } from './own-words.ts';

/**
 * The plan with every direction, note and term said in our own words; names, marks, figures and places stay.
 * Throws where a text of the plan has no words of ours, so that no sentence of the city's slips through, and where
 * words of ours belong to nothing.
 */
export function putOwnWords(plan: PlanFile, words: Readonly<Record<string, OwnWords>>): PlanFile {
  const parents = plan.strategies.flatMap((strategy) => [strategy, ...strategy.measures]);
  const stray = Object.keys(words).filter((title) => !parents.some((parent) => parent.title === title));
  if (stray.length > 0) throw new Error(`words for titles that the plan does not have: ${stray.join(', ')}`);
  return {
    plan: plan.plan,
    strategies: plan.strategies.map((strategy) => ({
      ...reword(strategy, words),
      measures: strategy.measures.map((measure) => reword(measure, words)),
    })),
  };
}

function reword<Parent extends StrategyEntry | MeasureEntry>(
  parent: Parent,
  words: Readonly<Record<string, OwnWords>>,
): Parent {
  const own = words[parent.title];
  if (own === undefined) throw new Error(`no words of our own for ${parent.title}`);
  return {
    ...parent,
    direction: checkMarks(own.direction, parent.terms),
    terms: parent.terms.map((term) => ({ ...term, text: findText(own.terms, term.mark, parent.title) })),
    indicators: parent.indicators.map(
      (indicator): IndicatorEntry => ({
        ...indicator,
        notes: indicator.notes.map((note) => ({
          ...note,
          text: findText(own.notes, note.mark, parent.title),
        })),
      }),
    ),
  };
}

function findText(texts: Readonly<Record<string, string>> | undefined, mark: string, title: string): string {
  const text = texts?.[mark];
  if (text === undefined) throw new Error(`no words of our own for ${mark} of ${title}`);
  return text;
}

/** A term that its direction does not mention would stand unexplained beside it. */
function checkMarks(direction: string, terms: readonly TermEntry[]): string {
  const missing = terms.filter((term) => !direction.includes(`${term.term}${term.mark}`));
  if (missing.length > 0) {
    throw new Error(
      `the direction does not mention ${missing.map((term) => term.term).join(', ')}: ${direction}`,
    );
  }
  return direction;
}
