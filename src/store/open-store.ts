import type { Store } from '../app/ports/store.ts';
import { sealChanges } from './audit/chain.ts';
import { openLedger } from './audit/ledger.ts';
import { createReader } from './create-reader.ts';
import { createWriter } from './create-writer.ts';
import type { OpenDatabase } from './database.ts';
import type { StoreProblem } from './find-problem.ts';
import { openDatabase, type StoreLocation } from './open-database.ts';

/**
 * Opens the store, creating it where there is none. Why it cannot be opened comes back as a value.
 *
 * @example
 * const store = await openStore({ engine: 'sqlite', folder: 'data' });
 * if (!('code' in store)) await store.read((reader) => reader.listMunicipalities());
 */
export async function openStore(location: StoreLocation): Promise<Store | StoreProblem> {
  const database = await openDatabase(location);
  return 'code' in database ? database : createStore(database);
}

/** The store on a database that is open. */
export function createStore({ read, write, close }: OpenDatabase): Store {
  return {
    read: (work) => read((transaction) => work(createReader(transaction))),
    write: (work) =>
      write(async (transaction) => {
        const ledger = openLedger(transaction);
        const result = await work(createWriter(transaction));
        await sealChanges(transaction, ledger);
        return result;
      }),
    close,
  };
}
