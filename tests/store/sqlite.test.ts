import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { describeStore } from './contract-suite.ts';

const folder = mkdtempSync(join(tmpdir(), 'shirube-sqlite-'));
let count = 0;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describeStore('the store on SQLite', async () => {
  count += 1;
  return { engine: 'sqlite', folder: join(folder, String(count)) };
});
