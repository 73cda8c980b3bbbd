import type { Store } from '../app/ports/store.ts';
import { dayInJapan } from '../core/calendar/day-in-japan.ts';
import type { IsoDate } from '../core/fiscal/fiscal-year.ts';
import { sealChanges } from './audit/chain.ts';
import { openLedger } from './audit/ledger.ts';
import { createReader } from './create-reader.ts';
import { createWriter } from './create-writer.ts';
import type { OpenDatabase } from './database.ts';
import type { StoreProblem } from './find-problem.ts';
import { openDatabase, type StoreLocation } from './open-database.ts';

export type StoreOptions = {
  /** The day whose edition is meant where nobody says which one; the day in Japan when left out. */
  readonly today?: () => IsoDate;
};

const todayInJapan = (): IsoDate => dayInJapan(new Date().toISOString());

/**
 * Opens the store, creating it where there is none. Why it cannot be opened comes back as a value.
 *
 * @example
 * const store = await openStore({ engine: 'sqlite', folder: 'data' });
 * if (!('code' in store)) await store.read((reader) => reader.listMunicipalities());
 */
export async function openStore(
  location: StoreLocation,
  options: StoreOptions = {},
): Promise<Store | StoreProblem> {
  const database = await openDatabase(location);
  return 'code' in database ? database : createStore(database, options);
}

/** The store on a database that is open. */
export function createStore(
  { read, write, close }: OpenDatabase,
  { today = todayInJapan }: StoreOptions = {},
): Store {
  return {
    read: (work) => read((transaction) => work(createReader(transaction, today))),
    write: (work) =>
      write(async (transaction) => {
        const ledger = openLedger(transaction);
        const result = await work(createWriter(transaction, today));
        await sealChanges(transaction, ledger);
        return result;
      }),
    close,
  };
}
