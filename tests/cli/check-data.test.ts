import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/check-data.ts';
import { createDataFiles } from '../../src/server/open-data/data-files.ts';
import { makeExampleSnapshot } from '../site/example-snapshot.ts';

let folder = '';
let said = '';
let printed = '';

beforeEach(async () => {
  [said, printed] = ['', ''];
  folder = await mkdtemp(join(tmpdir(), 'shirube-check-data-'));
  vi.stubEnv('LC_ALL', 'ja_JP.UTF-8');
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
  vi.spyOn(process.stdout, 'write').mockImplementation((text, ...rest) => {
    printed += String(text);
    const done = rest.find((one) => typeof one === 'function');
    done?.();
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true, force: true });
});

/** The files of the example’s tables and what describes them, in one folder. */
async function writeOwnFiles(change: (content: string) => string = (content) => content): Promise<void> {
  for (const [path, { make }] of createDataFiles(makeExampleSnapshot(), { origin: null }).files) {
    if (!path.includes('/data/')) continue;
    const content = make();
    const isTargets = path.endsWith('/targets.csv') && typeof content === 'string';
    await writeFile(
      join(folder, path.slice(path.lastIndexOf('/') + 1)),
      isTargets ? change(content) : content,
    );
  }
}

describe('check-data', () => {
  it('gives 0 for a folder that keeps the rules', async () => {
    await writeOwnFiles();
    expect(await run([folder])).toBe(0);
    expect(printed).toBe('');
    expect(said).toMatch(/^64ファイル、63個の表を30項目で調べました。守られていない所は0件です。\n$/);
  });

  it('names the rule, the place and what stands there, and gives 1', async () => {
    await writeOwnFiles((content) => content.replace(/target,(\d+),([^,]*),([\d.]+)/, 'target,$1,$2,$3件'));
    expect(await run([folder, '--language', 'en'])).toBe(1);
    expect(printed).toContain(`targets.csv: L2-01 Numbers are numbers, without any words\n`);
    expect(printed).toMatch(/ {2}row \d+, column value: “[\d.]+件” stands in a column of numbers\.\n/);
  });

  it('gives 2 where there is nothing to check', async () => {
    expect(await run([folder])).toBe(2);
    expect(await run([join(folder, 'none')])).toBe(2);
    expect(await run([])).toBe(2);
  });
});
