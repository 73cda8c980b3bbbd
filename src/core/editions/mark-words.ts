import { diffWords } from '../text/diff-words.ts';
import type { MarkedRun } from './comparison.ts';

/** Texts that share less than this part of their characters are shown as another text, not as crumbs of one. */
const leastShared = 0.3;

/**
 * The two texts of a change, each with the words marked that the other one does not have.
 *
 * @example
 * markWords('研修の実施', '研修の充実')
 * // [[研修の, *実施*], [研修の, *充実*]]
 */
export function markWords(
  before: string,
  after: string,
): readonly [before: readonly MarkedRun[], after: readonly MarkedRun[]] {
  const runs = diffWords(before, after);
  const shared = runs.reduce((sum, { kind, text }) => sum + (kind === 'same' ? text.length : 0), 0);
  if (shared < leastShared * Math.max(before.length, after.length)) return markWhole(before, after);
  const side = (own: 'removed' | 'added'): readonly MarkedRun[] =>
    runs
      .filter(({ kind }) => kind === 'same' || kind === own)
      .map(({ kind, text }) => ({ text, changed: kind === own }));
  return [side('removed'), side('added')];
}

/** Two texts, each marked as a whole where they differ: for figures, of which a part says nothing. */
export function markWhole(
  before: string,
  after: string,
): readonly [before: readonly MarkedRun[], after: readonly MarkedRun[]] {
  return [plainRuns(before, before !== after), plainRuns(after, before !== after)];
}

/** A text as one run; none where it is empty. */
export function plainRuns(text: string, changed: boolean): readonly MarkedRun[] {
  return text === '' ? [] : [{ text, changed }];
}
