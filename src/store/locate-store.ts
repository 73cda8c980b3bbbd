import type { StoreLocation } from './open-database.ts';

/**
 * Where the store is: at `DATABASE_URL` (postgres://…) where that is set, else in the folder.
 *
 * @example locateStore({ folder: 'data', databaseUrl: undefined }) // { engine: 'sqlite', folder: 'data' }
 */
export function locateStore({
  folder,
  databaseUrl,
}: {
  readonly folder: string;
  readonly databaseUrl: string | undefined;
}): StoreLocation {
  return databaseUrl === undefined || databaseUrl === ''
    ? { engine: 'sqlite', folder }
    : { engine: 'postgres', url: databaseUrl };
}
