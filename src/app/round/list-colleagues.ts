import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { type PersonId, type Post, postsOn } from '../../core/round/role.ts';
import type { TrackedItem } from '../../core/round/tracked-item.ts';
import type { Staff } from '../accounts/staff.ts';
import type { StoreReader } from '../ports/store.ts';
import { askOfItem } from './ask-rights.ts';

/** Somebody who has to do with an item, and the post by which they have. */
export type Colleague = { readonly person: PersonId; readonly name: string; readonly post: Post };

/**
 * Who besides the one who asks may talk on an item today: those who can be mentioned and can answer.
 *
 * @example await listColleagues(reader, staff, answered, { code: '992011', now })
 */
export async function listColleagues(
  reader: StoreReader,
  { person: self }: Staff,
  item: TrackedItem,
  { code, now }: { readonly code: MunicipalityCode; readonly now: Instant },
): Promise<readonly Colleague[]> {
  const accounts = await reader.listAccounts(code);
  const tenures = await reader.listTenures(code);
  const today = dayInJapan(now);
  return accounts
    .filter(({ id, until }) => id !== self && (until === null || today <= until))
    .flatMap(({ id, displayName }): readonly Colleague[] => {
      const staff: Staff = {
        person: id,
        name: displayName,
        posts: postsOn(tenures, id, today),
        origin: null,
      };
      const permission = askOfItem(staff, 'comment', item);
      return permission.allowed ? [{ person: id, name: displayName, post: permission.post }] : [];
    });
}
