import { foldText } from '../../../core/text/fold-text.ts';

/** The word that a text stands for, in any of its spellings; null where it is none of them. */
export function findWord<Word extends string>(
  words: Readonly<Record<Word, readonly string[]>>,
  all: readonly Word[],
  text: string,
): Word | null {
  const folded = foldText(text).toLowerCase();
  return all.find((word) => words[word].some((name) => foldText(name).toLowerCase() === folded)) ?? null;
}
