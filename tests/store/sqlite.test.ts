import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll } from 'vitest';
import type { StoreLocation } from '../../src/store/open-database.ts';
import { describeStore } from './contract-suite.ts';
import { describeOpening } from './opening-suite.ts';
import { describeReorganisations } from './reorganisation-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'shirube-sqlite-'));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function locate(): Promise<StoreLocation> {
  count += 1;
  return { engine: 'sqlite', folder: join(folder, String(count)) };
}

/** A transaction of another connection that has begun to write. */
async function hold(location: StoreLocation): Promise<() => Promise<void>> {
  if (location.engine !== 'sqlite') throw new Error('This holds SQLite');
  const other = new DatabaseSync(join(location.folder, 'shirube.sqlite'));
  other.exec('BEGIN IMMEDIATE');
  return async () => {
    other.exec('ROLLBACK');
    other.close();
  };
}

describeStore('the store on SQLite', locate);
describeOpening('the store on SQLite', locate, hold);
describeReorganisations('the store on SQLite', locate);
