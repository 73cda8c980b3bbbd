import type { ItemComment } from '../../app/ports/round-store.ts';
import type { ReadNews } from '../../app/round/read-news.ts';
import type { Instant, StepRecord } from '../../core/round/item-status.ts';
import type { RoundItem } from '../../core/round/round-item.ts';

/** One thing that happened to an item. */
export type NewsLine =
  | { readonly kind: 'step'; readonly at: Instant; readonly step: StepRecord }
  | {
      readonly kind: 'comment';
      readonly at: Instant;
      readonly comment: ItemComment;
      /** Whether the reader is mentioned. */
      readonly toReader: boolean;
    };

/** What happened to one item, the oldest first. */
export type NewsGroup = {
  readonly item: RoundItem;
  readonly lines: readonly NewsLine[];
  readonly toReader: boolean;
};

type Read = Extract<ReadNews, { outcome: 'read' }>;

/**
 * Steps and remarks brought together by item: those that speak to the reader first, then what moved last.
 *
 * @example groupNews(read)[0]?.lines.map(({ kind }) => kind) // ['step', 'comment']
 */
export function groupNews({ items, news, comments, mentions }: Read): readonly NewsGroup[] {
  const groups = [...items].map(([id, item]): NewsGroup => {
    const steps = news.find((one) => one.item.id === id)?.records ?? [];
    const said = comments.filter((comment) => comment.item === id);
    const lines = [
      ...steps.map((step): NewsLine => ({ kind: 'step', at: step.at, step })),
      ...said.map(
        (comment): NewsLine => ({
          kind: 'comment',
          at: comment.at,
          comment,
          toReader: mentions.includes(comment),
        }),
      ),
    ].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
    return { item, lines, toReader: said.some((comment) => mentions.includes(comment)) };
  });
  return groups.toSorted(
    (one, other) => Number(other.toReader) - Number(one.toReader) || lastMoment(other) - lastMoment(one),
  );
}

function lastMoment({ lines }: Pick<NewsGroup, 'lines'>): number {
  return Date.parse(lines.at(-1)?.at ?? '') || 0;
}
