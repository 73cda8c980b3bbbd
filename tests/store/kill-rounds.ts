import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { expect } from 'vitest';
import type { Plan } from '../../src/core/plan/plan.ts';
import { openDatabase } from '../../src/store/open-database.ts';
import { createStore } from '../../src/store/open-store.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';
import { actualsEvery, isActuals, listActuals } from './kill-changes.ts';

/**
 * Kills a process that loads plans and actuals, at a moment that the seed chooses, again and again on the same store.
 * After each kill: the file is sound, no acknowledged change is missing, the plan of every change is one of those that
 * were loaded, whole, and so are the actuals. Gives the number of changes that were acknowledged, so that a test can
 * see that there were some.
 */
export async function runKillRounds(rounds: number, seed: number): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'shirube-kill-'));
  const folder = join(root, 'data');
  const plansFile = join(root, 'plans.json');
  const plans = makePlans();
  writeFileSync(plansFile, JSON.stringify(plans));
  let state = seed;
  let acknowledged = 0;
  for (let round = 0; round < rounds; round += 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const moment = 20 + (state % 280);
    const last = await killAfter(folder, plansFile, moment);
    acknowledged = Math.max(acknowledged, last);
    await inspect(folder, plans, acknowledged, `round ${round}, seed ${seed}, ${moment} ms`);
  }
  rmSync(root, { recursive: true, force: true });
  return acknowledged;
}

/** The plan as it is after a change. */
function planAt(plans: readonly Plan[], no: number): Plan | undefined {
  return plans[(isActuals(no) ? no - 1 : no) % plans.length];
}

function makePlans(): readonly Plan[] {
  const [, city] = readSampleSnapshots();
  if (city === undefined) throw new Error('The sample has two cities');
  const renamed = city.plan.measures.map((measure) => ({ ...measure, title: `${measure.title}（改）` }));
  const fewer = city.plan.indicators.slice(3);
  return [city.plan, { ...city.plan, measures: renamed, indicators: fewer }];
}

/** The last change that was acknowledged before the kill; 0 for none. `moment` counts from the first output. */
async function killAfter(folder: string, plansFile: string, moment: number): Promise<number> {
  const script = join(import.meta.dirname, 'kill-writer.ts');
  const child = spawn(
    process.execPath,
    ['--disable-warning=ExperimentalWarning', script, folder, plansFile],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  await once(child.stdout, 'data');
  await wait(moment);
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  // A line without its end was cut by the kill: its change was not acknowledged.
  return Math.max(0, ...output.split('\n').slice(0, -1).map(Number));
}

async function inspect(
  folder: string,
  plans: readonly Plan[],
  acknowledged: number,
  when: string,
): Promise<void> {
  const database = await openDatabase({ engine: 'sqlite', folder });
  if ('code' in database) throw new Error(`${when}: ${database.detail}`);
  const { rows } = await sql<{ integrity_check: string }>`PRAGMA integrity_check`.execute(database.kysely);
  expect(rows, when).toEqual([{ integrity_check: 'ok' }]);
  const store = createStore(database);
  const last = await store.read((reader) => reader.findLastChangeNo('992011'));
  expect(last, when).toBeGreaterThanOrEqual(acknowledged);
  for (const asOf of [last - 1, last].filter((no) => no > 0)) {
    const plan = await store.read((reader) => reader.findPlan('992011', { asOf }));
    expect(plan, `${when}, change ${asOf}`).toEqual(planAt(plans, asOf));
  }
  const observations = await store.read((reader) => reader.listObservations('992011'));
  const loads = Math.floor(last / actualsEvery);
  const values = observations.map((one) => (one.status === 'measured' ? one.value : one.reason));
  expect(values, `${when}, change ${last}`).toEqual(
    Array.from({ length: loads === 0 ? 0 : listActuals(plans).length }, () => loads * actualsEvery),
  );
  await store.close();
}
