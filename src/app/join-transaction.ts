import type { Store, StoreWriter } from './ports/store.ts';

/**
 * A store whose reads and writes are part of one transaction that is under way, so that several use cases become one:
 * all of them, or none. Closing it does nothing; the transaction ends with whoever began it.
 *
 * @example
 * await store.write(async (writer) => {
 *   const joined = joinTransaction(writer);
 *   await registerMunicipality(joined, actor, change);
 *   await publish(joined, actor, request);
 * });
 */
export function joinTransaction(writer: StoreWriter): Store {
  return {
    read: (work) => work(writer),
    write: (work) => work(writer),
    close: () => Promise.resolve(),
  };
}
