import { findWord, type Span } from './find-word.ts';
import type { FoldedText } from './fold-for-search.ts';
import type { QueryWord } from './parse-query.ts';

/** A part of a text to be marked: first UTF-16 unit and the one after the last. */
export type Range = readonly [number, number];

export type MarkedText = {
  readonly text: string;
  /** In order, apart from each other. */
  readonly ranges: readonly Range[];
};

/** A piece of a longer text around what was found. */
export type Excerpt = MarkedText & { readonly cutStart: boolean; readonly cutEnd: boolean };

/** How much of a longer text is shown before and after the first word found, in folded characters. */
const before = 20;
const after = 60;

type Field = FoldedText & { readonly text: string };

/** Marks every place where a word of the query stands: in ｻｰﾋﾞｽの案内, the first five units for サービス. */
export function markWords(field: Field, words: readonly QueryWord[]): MarkedText {
  return {
    text: field.text,
    ranges: joinRanges(findSpans(field, words).map((span) => toRange(field, span))),
  };
}

/** Cuts a text to the surroundings of the first word in it, with its marks. */
export function excerptAround(field: Field, words: readonly QueryWord[]): Excerpt {
  const { text, starts, stops } = field;
  const [first = 0] = findSpans(field, words)[0] ?? [];
  const [head, tail] = [first - before, first + after];
  const start = head <= 0 ? 0 : (starts[head] ?? 0);
  const stop = tail >= stops.length - 1 ? text.length : (stops[tail] ?? text.length);
  return {
    text: text.slice(start, stop),
    ranges: markWords(field, words)
      .ranges.filter(([from, to]) => from >= start && to <= stop)
      .map(([from, to]) => [from - start, to - start] as const),
    cutStart: start > 0,
    cutEnd: stop < text.length,
  };
}

/** All places of all words, the first in the text first. */
function findSpans(folded: FoldedText, words: readonly QueryWord[]): readonly Span[] {
  return words
    .filter((word) => word.folded !== '')
    .flatMap((word) => {
      const spans: Span[] = [];
      for (let span = findWord(folded, word); span !== null; span = findWord(folded, word, span[1]))
        spans.push(span);
      return spans;
    })
    .toSorted((a, b) => a[0] - b[0]);
}

function toRange({ starts, stops }: FoldedText, [from, to]: Span): Range {
  return [starts[from] ?? 0, stops[to - 1] ?? 0];
}

function joinRanges(ranges: readonly Range[]): readonly Range[] {
  const joined: Range[] = [];
  for (const [start, stop] of ranges) {
    const last = joined.at(-1);
    if (last !== undefined && start <= last[1])
      joined[joined.length - 1] = [last[0], Math.max(last[1], stop)];
    else joined.push([start, stop]);
  }
  return joined;
}
