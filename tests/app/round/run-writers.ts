import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'vitest';
import type { Store } from '../../../src/app/ports/store.ts';
import type { StoreLocation } from '../../../src/store/open-database.ts';

export type WriterOptions = {
  /** Of the process, and the beginning of its tags. */
  readonly name: string;
  readonly people: number;
  /** 0: until it is killed. */
  readonly saves: number;
  /** Milliseconds from the first acknowledged save to the kill; null: it ends by itself. */
  readonly killAfter: number | null;
};

/**
 * Runs a process in which people append tags to items of the round `r1`, and gives the tags that were acknowledged.
 *
 * @example await runWriters(location, { name: 'a', people: 6, saves: 5, killAfter: null })
 */
export async function runWriters(
  location: StoreLocation,
  { name, people, saves, killAfter }: WriterOptions,
): Promise<readonly string[]> {
  const script = join(import.meta.dirname, 'append-tags.ts');
  const args = [JSON.stringify(location), name, `${people}`, `${saves}`];
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const ended = once(child, 'close');
  if (killAfter !== null) {
    await Promise.race([once(child.stdout, 'data'), ended]);
    await wait(killAfter);
    child.kill('SIGKILL');
  }
  await ended;
  if (killAfter === null) expect(child.exitCode).toBe(0);
  // A line without its end was cut by the kill: its save was not acknowledged.
  return output.split('\n').slice(0, -1);
}

/**
 * Checks that every acknowledged tag is in the store, once; that every version of a text has all of the one before;
 * and that the versions have no gap. Gives how many saves the store holds.
 *
 * @example expect(await checkTags(store, '992011', tags)).toBe(tags.length)
 */
export async function checkTags(store: Store, code: string, tags: readonly string[]): Promise<number> {
  const texts = await store.read(async (reader) => {
    const found: string[][] = [];
    for (const { item, status } of await reader.listItems(code, 'r1')) {
      const versions = await reader.listEntryVersions(code, item.id);
      expect(versions.map(({ version }) => version)).toEqual(versions.map((_, position) => position + 1));
      expect(status.version).toBe(versions.length);
      const steps = await reader.listSteps(code, item.id);
      expect(steps.map(({ version }) => version)).toEqual(versions.map(({ version }) => version));
      found.push(versions.map(({ entry }) => (entry.kind === 'initiative' ? entry.done : '')));
    }
    return found;
  });
  for (const versions of texts) {
    for (const [position, text] of versions.entries())
      expect(text.startsWith(versions[position - 1] ?? '')).toBe(true);
  }
  const all = texts.map((versions) => versions.at(-1) ?? '').join('');
  for (const tag of tags) expect(all.split(`[${tag}]`), tag).toHaveLength(2);
  return all.split('[').length - 1;
}
