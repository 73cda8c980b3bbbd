import type { Staff } from '../../../src/app/accounts/staff.ts';
import { acceptItems } from '../../../src/app/round/accept-items.ts';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import { readItem } from '../../../src/app/round/read-item.ts';
import { saveEntry } from '../../../src/app/round/save-entry.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import type { ItemEntry } from '../../../src/core/round/entry.ts';
import type { IndicatorItem, InitiativeItem, RoundItem } from '../../../src/core/round/round-item.ts';
import type { StoreLocation } from '../../../src/store/open-database.ts';
import { answerItem } from './answer-item.ts';
import { coordinator, makeStaff, needed, openTestRound, type TestRound } from './open-city.ts';

/** When the tests act, unless they say otherwise. */
export const now = '2027-05-10T01:00:00.000Z';

/** Of the department that leads an item. */
export function reporterOf(item: RoundItem, name = 'sato'): Staff {
  return makeStaff(name, { role: 'reporter', department: leadOf(item) });
}

export function approverOf(item: RoundItem): Staff {
  return makeStaff('kacho', { role: 'approver', department: leadOf(item) });
}

export function leadOf(item: RoundItem): DepartmentId {
  return needed(item.departments[0], 'a department that answers');
}

/** An open round with short words for what tests do most. */
export type Desk = Awaited<ReturnType<typeof openDesk>>;

/** Opens the round of the made-up city on a database of its own. */
export async function openDesk(location: StoreLocation) {
  const round = await openTestRound(location);
  const { store, code } = round;
  const about = (item: RoundItem, version: number, reason: string | null = null) => ({
    code,
    round: 'r1' as const,
    items: [{ id: item.id, version }],
    reason,
    now,
  });
  const save = (item: RoundItem, version: number, entry: ItemEntry, staff = reporterOf(item)) =>
    saveEntry(store, staff, { code, round: 'r1', item: item.id, version, entry, now });
  const submit = (item: RoundItem, version: number, staff = reporterOf(item)) => {
    const { items, ...request } = about(item, version);
    return submitItems(store, staff, { ...request, which: { items } });
  };
  return {
    round,
    tray: makeTray(round),
    about,
    save,
    submit,
    read: async (item: RoundItem, staff: Staff = coordinator) => {
      const found = await readItem(store, staff, { code, round: 'r1', item: item.id, now });
      if (found.outcome !== 'read') throw new Error(found.outcome);
      return found;
    },
    /** Takes an untouched item to its acceptance, in four steps. */
    accept: async (item: RoundItem) => {
      await save(item, 0, answerItem(item));
      await submit(item, 1);
      await approveItems(store, approverOf(item), about(item, 2));
      return acceptItems(store, coordinator, about(item, 3));
    },
  };
}

/** Every test takes items that no other test has touched. */
function makeTray({ opened }: TestRound) {
  let rest = opened.items;
  const take = <Item extends RoundItem>(is: (item: RoundItem) => item is Item): Item => {
    const found = needed(rest.find(is), 'one more item');
    rest = rest.filter((item) => item !== found);
    return found;
  };
  return {
    indicator: () =>
      take((item): item is IndicatorItem => item.kind === 'indicator' && item.series.length === 1),
    initiative: () => take((item): item is InitiativeItem => item.kind === 'initiative'),
  };
}
