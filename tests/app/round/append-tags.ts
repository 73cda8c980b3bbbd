// Several people at once append tags of their own to the texts of a few items, and say each tag once its save was
// acknowledged. Ends after so many saves each; with 0, when it is killed.
import { saveEntry } from '../../../src/app/round/save-entry.ts';
import type { InitiativeItem, ItemId } from '../../../src/core/round/round-item.ts';
import type { StoreLocation } from '../../../src/store/open-database.ts';
import { makeStaff, needed, openStoreForTest } from './open-city.ts';

const [where = '{}', name = '', people = '1', saves = '0'] = process.argv.slice(2);
const location: StoreLocation = JSON.parse(where);
const code = '992011';
const store = await openStoreForTest(location);
const asked = await store.read((reader) => reader.listItems(code, 'r1'));
const items = asked
  .map(({ item }) => item)
  .filter((item): item is InitiativeItem => item.kind === 'initiative')
  .slice(0, 3);

/** Appends one tag. Who meets a conflict reads what is there and tries again, as a person would. */
async function append(id: ItemId, tag: string): Promise<void> {
  let seen = await store.read((reader) => reader.findItem(code, id));
  for (;;) {
    const { item, status, entry } = needed(seen, 'the item');
    if (entry.kind !== 'initiative') throw new Error(`${id} is no initiative`);
    const staff = makeStaff(tag, {
      role: 'reporter',
      department: needed(item.departments[0], 'a department'),
    });
    const mine = { ...entry, done: `${entry.done}[${tag}]` };
    const now = '2027-05-28T08:00:00.000Z';
    const request = { code, round: 'r1', item: id, version: status.version, entry: mine, now } as const;
    const saved = await saveEntry(store, staff, request);
    if (saved.outcome === 'saved') return;
    if (saved.outcome !== 'conflict') throw new Error(JSON.stringify(saved));
    seen = { item, status: saved.status, entry: saved.theirs };
  }
}

async function work(person: number): Promise<void> {
  for (let no = 1; saves === '0' || no <= Number(saves); no += 1) {
    const item = needed(items[(person + no) % items.length], 'an item');
    const tag = `${name}-${person}-${no}`;
    await append(item.id, tag);
    process.stdout.write(`${tag}\n`);
  }
}

await Promise.all(Array.from({ length: Number(people) }, (_, person) => work(person)));
await store.close();
