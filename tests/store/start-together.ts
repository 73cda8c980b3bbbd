import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreLocation } from '../../src/store/open-database.ts';

/** How one process ended: its exit code, and what it said on both outputs. */
export type Ended = { readonly code: number | null; readonly output: string; readonly errors: string };

/**
 * Starts a process for each code, lets all of them open one store at the same moment, and waits until they have ended.
 *
 * @example await startTogether({ engine: 'sqlite', folder }, ['992011', '142034'])
 */
export async function startTogether(
  location: StoreLocation,
  codes: readonly string[],
): Promise<readonly Ended[]> {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-together-'));
  const signal = join(folder, 'go');
  const script = join(import.meta.dirname, 'open-and-register.ts');
  const children = codes.map((code) => {
    const args = ['--disable-warning=ExperimentalWarning', script, JSON.stringify(location), signal, code];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const said = { output: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      said.output += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said.errors += text;
    });
    return { child, said, ready: once(child.stdout, 'data'), ended: once(child, 'close') };
  });
  await Promise.all(children.map(({ ready }) => ready));
  writeFileSync(signal, '');
  await Promise.all(children.map(({ ended }) => ended));
  rmSync(folder, { recursive: true, force: true });
  return children.map(({ child, said }) => ({ code: child.exitCode, ...said }));
}
