import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { countCharacters } from '../../core/round/checks/count-characters.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { DenialCode } from '../../core/round/may-act.ts';
import { type PersonId, postsOn } from '../../core/round/role.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { AnsweredItem } from '../ports/round-store.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { askOfItem } from './ask-rights.ts';

/** The most characters of one remark: two sheets of manuscript paper. */
export const longestComment = 800;

export type CommentedItem =
  | { readonly outcome: 'denied'; readonly code: DenialCode }
  | { readonly outcome: 'unknown-item' }
  | { readonly outcome: 'text-missing' }
  | { readonly outcome: 'text-too-long'; readonly count: number }
  /** These persons may not see the item, or are not known. */
  | { readonly outcome: 'cannot-see'; readonly persons: readonly PersonId[] }
  | { readonly outcome: 'commented'; readonly no: number };

/**
 * Puts a remark on an item, for all who may see its history; whoever is mentioned finds it among the news.
 *
 * @example await commentOnItem(store, staff, { code, item: 'r1.k3', text: '出典は？', mentions: ['u7'], now })
 */
export async function commentOnItem(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly item: ItemId;
    readonly text: string;
    readonly mentions: readonly PersonId[];
    readonly now: Instant;
  },
): Promise<CommentedItem> {
  const { code, item, now } = request;
  const text = request.text.trim();
  const mentions = [...new Set(request.mentions)];
  return store.write(async (writer): Promise<CommentedItem> => {
    const stored = await writer.findItem(code, item);
    if (stored === null) return { outcome: 'unknown-item' };
    const permission = askOfItem(staff, mentions.length > 0 ? 'mention' : 'comment', stored);
    if (!permission.allowed) return { outcome: 'denied', code: permission.code };
    if (text === '') return { outcome: 'text-missing' };
    const count = countCharacters(text);
    if (count > longestComment) return { outcome: 'text-too-long', count };
    const persons = await listBlind(writer, stored, { code, mentions, now });
    if (persons.length > 0) return { outcome: 'cannot-see', persons };
    const no = await openChange(writer, code, staff, { kind: 'round', madeAt: now, reason: '' });
    const comment = { item, at: now, by: permission.person, post: permission.post, text, mentions };
    return { outcome: 'commented', no: await writer.addComment(code, no, comment) };
  });
}

/** Of the mentioned, those whom it would reach nothing: they could not open what they are told of. */
async function listBlind(
  reader: StoreReader,
  stored: AnsweredItem,
  about: { readonly code: MunicipalityCode; readonly mentions: readonly PersonId[]; readonly now: Instant },
): Promise<readonly PersonId[]> {
  const blind: PersonId[] = [];
  for (const person of about.mentions) {
    const posts = postsOn(await reader.listTenures(about.code, person), person, dayInJapan(about.now));
    const staff: Staff = { person, name: '', posts, origin: null };
    if (!askOfItem(staff, 'read-item-history', stored).allowed) blind.push(person);
  }
  return blind;
}
