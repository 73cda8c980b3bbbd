import { addDays } from '../../../core/calendar/day-number.ts';
import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import type { Account, HeldTenure } from '../../ports/accounts.ts';

export type People = { readonly accounts: readonly Account[]; readonly tenures: readonly HeldTenure[] };

/**
 * The first day from today on which a change would leave nobody who is an administrator, or null. Where there was nobody
 * before, nothing is taken away.
 *
 * @example findDayWithoutAdministrator(before, after, '2027-03-20') // '2027-04-01'
 */
export function findDayWithoutAdministrator(before: People, after: People, today: IsoDate): IsoDate | null {
  if (!hasAdministrator(before, today)) return null;
  // Today, and every day after somebody ceased to be one.
  const ends = after.tenures
    .filter(({ post }) => post.role === 'administrator')
    .flatMap(({ until, person }) => [until, after.accounts.find(({ id }) => id === person)?.until ?? null])
    .filter((until) => until !== null && until >= today)
    .map((until) => addDays(until ?? today, 1));
  return [today, ...ends].toSorted().find((day) => !hasAdministrator(after, day)) ?? null;
}

function hasAdministrator({ accounts, tenures }: People, day: IsoDate): boolean {
  // The demonstration's administrator cannot enter in production.
  const active = new Set(
    accounts.filter(({ demo, until }) => !demo && (until === null || until >= day)).map(({ id }) => id),
  );
  return tenures.some(
    ({ person, post, from, until }) =>
      post.role === 'administrator' && active.has(person) && from <= day && (until === null || until >= day),
  );
}
