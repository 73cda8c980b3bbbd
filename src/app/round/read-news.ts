import { groupBy } from '../../core/plan/group-by.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { listNews, type News } from '../../core/round/list-news.ts';
import type { PersonId } from '../../core/round/role.ts';
import type { RoundId } from '../../core/round/round.ts';
import type { ItemId, RoundItem } from '../../core/round/round-item.ts';
import type { Staff } from '../accounts/staff.ts';
import type { AnsweredItem, ItemComment } from '../ports/round-store.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { askOfItem } from './ask-rights.ts';

export type ReadNews =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | {
      readonly outcome: 'read';
      /** When the person looked last; null: never, and everything is news. */
      readonly since: Instant | null;
      /** The newest change that was there to see, for `markLooked`. */
      readonly upTo: number;
      readonly news: readonly News[];
      /** Remarks of others, the oldest first. */
      readonly comments: readonly ItemComment[];
      /** Of these, those in which the person is mentioned. */
      readonly mentions: readonly ItemComment[];
      /** What all this is about. */
      readonly items: ReadonlyMap<ItemId, RoundItem>;
    };

/**
 * What others did and said since the person last looked, on all items whose history they may read. Looking is marked
 * apart, by `markLooked`, so that reading writes nothing.
 *
 * @example const read = await readNews(store, staff, { code: '992011', round: 'r1' });
 */
export async function readNews(
  store: Store,
  staff: Staff,
  { code, round }: { readonly code: MunicipalityCode; readonly round: RoundId },
): Promise<ReadNews> {
  const { person } = staff;
  if (person === null) return { outcome: 'not-allowed' };
  return store.read(async (reader): Promise<ReadNews> => {
    if ((await reader.findRound(code, round)) === null) return { outcome: 'unknown-round' };
    const look = await reader.findLastLook(code, round, person);
    const upTo = await reader.findNewestChange(code);
    const items = await reader.listItems(code, round);
    const seen = items.filter((answered) => askOfItem(staff, 'read-item-history', answered).allowed);
    const about = { code, round, since: look?.changeNo ?? 0, person };
    const comments = await listRemarks(reader, seen, about);
    const news = await listSteps(reader, seen, about);
    const touched = new Set([...news.map(({ item }) => item.id), ...comments.map(({ item }) => item)]);
    return {
      outcome: 'read',
      since: look?.at ?? null,
      upTo,
      news,
      comments,
      mentions: comments.filter(({ mentions }) => mentions.includes(person)),
      items: new Map(seen.flatMap(({ item }) => (touched.has(item.id) ? [[item.id, item] as const] : []))),
    };
  });
}

type About = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  readonly since: number;
  readonly person: PersonId;
};

/** By the number of the change and not by the clock: what was under way while somebody looked is not missed. */
async function listSteps(
  reader: StoreReader,
  seen: readonly AnsweredItem[],
  { code, round, since, person }: About,
): Promise<readonly News[]> {
  const steps = groupBy(await reader.listStepsSince(code, round, since), ({ item }) => item);
  const tracked = seen.map(({ item, status }) => ({
    item,
    status: { ...status, records: steps.get(item.id) ?? [] },
  }));
  return listNews(tracked, { since: '', reader: person });
}

async function listRemarks(
  reader: StoreReader,
  seen: readonly AnsweredItem[],
  { code, round, since, person }: About,
): Promise<readonly ItemComment[]> {
  const visible = new Set(seen.map(({ item }) => item.id));
  const comments = await reader.listCommentsSince(code, round, since);
  return comments.filter(({ item, by }) => visible.has(item) && by !== person);
}

/**
 * Marks all up to a change as seen: the one that `readNews` gave, not what has come since.
 *
 * @example await markLooked(store, staff, { code: '992011', round: 'r1', upTo: read.upTo, now })
 */
export async function markLooked(
  store: Store,
  { person }: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly round: RoundId;
    readonly upTo: number;
    readonly now: Instant;
  },
): Promise<void> {
  if (person === null) return;
  const { code, round, now } = request;
  await store.write(async (writer) => {
    if ((await writer.findRound(code, round)) === null) return;
    const before = await writer.findLastLook(code, round, person);
    const changeNo = Math.min(request.upTo, await writer.findNewestChange(code));
    if (before === null || before.changeNo < changeNo)
      await writer.putLastLook(code, round, person, { at: now, changeNo });
  });
}
