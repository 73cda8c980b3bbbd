import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export type RunningShirube = {
  readonly origin: string;
  /** From the start of the process to the first page that answers 200, in milliseconds. */
  readonly firstPage: number;
  /** Ends the process and removes its data. */
  readonly stop: () => Promise<void>;
};

/**
 * Forgets the build, as in a clone that was never started.
 *
 * @example await removeBuild(); const { firstPage } = await startShirube();
 */
export function removeBuild(): Promise<void> {
  return rm(join(root, 'dist'), { recursive: true, force: true });
}

/**
 * Starts `npm start` as a person would, with a store of its own, and waits for its first page.
 *
 * @example const shirube = await startShirube(); await fetch(shirube.origin); await shirube.stop();
 */
export async function startShirube(): Promise<RunningShirube> {
  const folder = await mkdtemp(join(tmpdir(), 'shirube-bench-'));
  const started = performance.now();
  const child = spawn('npm', ['start', '--silent', '--', '--port', '0', '--data', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    // A group of its own, so that npm's children end with it.
    detached: true,
    env: { ...process.env, DATABASE_URL: '', PORT: '', HOST: '' },
  });
  const origin = await readOrigin(child);
  const response = await fetch(origin);
  await response.arrayBuffer();
  if (response.status !== 200) throw new Error(`${origin} answered ${response.status}`);
  const firstPage = performance.now() - started;
  return {
    origin,
    firstPage,
    stop: async () => {
      const closed = once(child, 'close');
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      await closed;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The address that the process prints. Its output is read to the end, so that it never waits for a reader. */
function readOrigin(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (part) => {
      text += String(part);
      const [origin] = /http:\/\/[\d.]+:\d+/.exec(text) ?? [];
      if (origin !== undefined) resolve(origin);
    });
    child.once('close', () => reject(new Error(`npm start ended without an address:\n${text}`)));
  });
}
