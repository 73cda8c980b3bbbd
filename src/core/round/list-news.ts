import type { Instant, StepRecord } from './item-status.ts';
import type { PersonId } from './role.ts';
import type { TrackedItem } from './tracked-item.ts';

/** What happened to one item since somebody last looked. */
export type News = {
  readonly item: TrackedItem['item'];
  /** Oldest first. Saves in a row by one person are one line: the last of them. */
  readonly records: readonly StepRecord[];
};

/**
 * What others did since a moment, the item that moved last first. The reader's own steps are no news, but they are
 * shown where somebody else followed up on them.
 *
 * @example listNews(tracked, { since: '2026-05-28T00:00:00.000Z', reader: 'sato' })
 */
export function listNews(
  tracked: readonly TrackedItem[],
  { since, reader }: { readonly since: Instant; readonly reader: PersonId },
): readonly News[] {
  return tracked
    .map(({ item, status }) => ({
      item,
      records: gatherSaves(status.records.filter(({ at }) => at > since)),
    }))
    .filter(({ records }) => records.some(({ by }) => by !== reader))
    .toSorted((a, b) => compareTexts(lastMoment(b), lastMoment(a)));
}

function gatherSaves(records: readonly StepRecord[]): readonly StepRecord[] {
  return records.filter((record, position) => {
    const next = records[position + 1];
    return !(record.kind === 'save' && next?.kind === 'save' && next.by === record.by);
  });
}

function lastMoment({ records }: Pick<News, 'records'>): Instant {
  return records.at(-1)?.at ?? '';
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
