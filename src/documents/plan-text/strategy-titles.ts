import type { PlacedLabel } from './page-furniture.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';

type StrategyTitle = { readonly no: number; readonly title: string };

export type StrategyTitles = {
  readonly titles: readonly StrategyTitle[];
  readonly problems: readonly ReaderProblem[];
};

/**
 * Finds the strategies' titles. They are printed as running heads, in a box on the strategy's page, and in the list
 * of contents; the one seen most often in a strategy's own pages is taken, and others are reported.
 *
 * @param lines of each strategy: its first and last line
 */
export function findStrategyTitles(
  lines: ReadonlyArray<readonly [number, number]>,
  labels: readonly PlacedLabel[],
  contents: readonly PlacedLabel[],
): StrategyTitles {
  const found = lines.map(([first, last], index) => {
    const after = lines[index - 1]?.[1] ?? 0;
    const near = labels.filter(({ line }) => line > after && line <= last);
    return findTitle(near, contents, index, first);
  });
  return { titles: found.map(({ title }) => title), problems: found.flatMap(({ problems }) => problems) };
}

function findTitle(
  near: readonly PlacedLabel[],
  contents: readonly PlacedLabel[],
  index: number,
  line: number,
): { readonly title: StrategyTitle; readonly problems: readonly ReaderProblem[] } {
  const [best, ...others] = sortByCount(near);
  if (!best) {
    const { no, title } = contents[index] ?? { no: index + 1, title: '' };
    return {
      title: { no, title },
      problems: contents[index] ? [] : [problem('title-missing', line, { no: index + 1 })],
    };
  }
  const { no, title } = best;
  const listed = contents.find((entry) => entry.no === no)?.title ?? title;
  const differing = new Set([...others.map((other) => other.title), listed]);
  differing.delete(title);
  return {
    title: { no, title },
    problems: [...differing].map((other) => problem('title-differs', line, { used: title, other })),
  };
}

/** Distinct labels, the most frequent first. */
function sortByCount(labels: readonly PlacedLabel[]): readonly PlacedLabel[] {
  const isSame = (a: PlacedLabel, b: PlacedLabel): boolean => a.no === b.no && a.title === b.title;
  const count = (label: PlacedLabel): number => labels.filter((other) => isSame(label, other)).length;
  return labels
    .filter((label, at) => labels.findIndex((other) => isSame(label, other)) === at)
    .sort((a, b) => count(b) - count(a));
}
