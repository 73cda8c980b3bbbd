import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import type { StoreLocation } from '../../src/store/open-database.ts';
import { startPostgres } from './postgres.ts';

export type TestEngine = { readonly name: string; readonly locate: () => Promise<StoreLocation> };

/**
 * The databases that a test runs on: SQLite always, PostgreSQL where one is to be had. Each location that `locate`
 * gives is empty and nobody else's. Says aloud what is skipped.
 */
export async function listEngines(): Promise<readonly TestEngine[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-engines-'));
  const server = await startPostgres();
  let count = 0;
  afterAll(async () => {
    await server?.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const sqlite: TestEngine = {
    name: 'SQLite',
    locate: async () => {
      count += 1;
      return { engine: 'sqlite', folder: join(folder, String(count)) };
    },
  };
  if (server === null) {
    process.stderr.write(
      '\nSKIPPED: no PostgreSQL is installed, and SHIRUBE_TEST_DATABASE_URL names none.\n',
    );
    return [sqlite];
  }
  const locate = async (): Promise<StoreLocation> => ({
    engine: 'postgres',
    url: await server.createDatabase(),
  });
  return [sqlite, { name: 'PostgreSQL', locate }];
}
