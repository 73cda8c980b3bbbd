import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { restoreBackup } from '../../src/store/backup/restore-backup.ts';
import { writeBackup } from '../../src/store/backup/write-backup.ts';
import type { StoreLocation } from '../../src/store/open-database.ts';
import { createStore } from '../../src/store/open-store.ts';
import { holdStore, startPostgres } from '../support/postgres.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';
import { describeStore, dump, openForTest } from './contract-suite.ts';
import { describeOpening } from './opening-suite.ts';
import { describeReorganisations } from './reorganisation-suite.ts';

const server = await startPostgres();
afterAll(() => server?.stop());

if (server === null) {
  process.stderr.write('\nSKIPPED: no PostgreSQL is installed, and SHIRUBE_TEST_DATABASE_URL names none.\n');
  test.skip('the store on PostgreSQL: none was found', () => undefined);
} else {
  const locate = async (): Promise<StoreLocation> => ({
    engine: 'postgres',
    url: await server.createDatabase(),
  });
  describeStore('the store on PostgreSQL', locate);
  describeReorganisations('the store on PostgreSQL', locate);
  describeOpening('the store on PostgreSQL', locate, (location) =>
    holdStore(location.engine === 'postgres' ? location.url : ''),
  );

  describe('from one database to the other', () => {
    test('a backup of SQLite is the same store on PostgreSQL, and back', async () => {
      const folder = mkdtempSync(join(tmpdir(), 'shirube-move-'));
      const small = await openForTest({ engine: 'sqlite', folder: join(folder, 'a') });
      const large = await openForTest({ engine: 'postgres', url: await server.createDatabase() });
      const again = await openForTest({ engine: 'sqlite', folder: join(folder, 'b') });
      const [city] = readSampleSnapshots();
      if (city === undefined) throw new Error('The sample has a city');
      const { code } = city.municipality;
      await createStore(small).write(async (writer) => {
        const change = {
          kind: 'plan',
          madeAt: '2026-04-01T09:00:00+09:00',
          madeBy: '試験',
          reason: '移行',
        } as const;
        const no = await writer.addChange(code, change);
        await writer.writeMunicipality(no, city);
        await writer.writePlan(code, no, city.plan);
        await writer.writePublication(no, city);
      });
      await writeBackup(small, join(folder, '1'));
      await restoreBackup(large, join(folder, '1'), { replace: false });
      await writeBackup(large, join(folder, '2'));
      await restoreBackup(again, join(folder, '2'), { replace: false });
      expect(new Set(await dump(large))).toEqual(new Set(await dump(small)));
      expect(await dump(again)).toEqual(await dump(small));
      await Promise.all([small.close(), large.close(), again.close()]);
      rmSync(folder, { recursive: true, force: true });
    });
  });
}
