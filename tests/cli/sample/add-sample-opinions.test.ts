import { expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { listOpinions } from '../../../src/app/opinions/list-opinions.ts';
import { openSampleRound } from '../../../src/cli/sample/open-sample-round.ts';
import { OPINION_STATES } from '../../../src/core/opinions/opinion.ts';
import { coordinator, needed, openCity } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';

const [engine] = await listEngines();

test.each([
  ['in autumn', '2026-11-24T03:00:00.000Z'],
  ['in the first days of a fiscal year', '2027-04-05T03:00:00.000Z'],
  ['at its end', '2028-03-30T03:00:00.000Z'],
])('the made-up city has opinions at every stage %s', async (_, now) => {
  const { store, code, city } = await openCity(await needed(engine, 'SQLite').locate());
  const { municipality } = city;
  await addDemoPeople(store, { municipality, now }, { demo: true });
  await openSampleRound(store, { municipality, now });
  const listed = await listOpinions(store, coordinator, { code, filter: {}, now });
  if (listed.outcome !== 'listed') throw new Error(listed.outcome);
  expect(listed.opinions).toHaveLength(13);
  for (const state of OPINION_STATES) expect(listed.counts[state]).toBeGreaterThan(0);
  expect(listed.overdue).toBeGreaterThan(0);
  const outcomes = listed.opinions.flatMap(({ status }) => status.closing?.outcome ?? []);
  expect(outcomes.toSorted()).toEqual(['done', 'not-done', 'superseded']);
  const tracked = await store.read((reader) => reader.listOpinions(code));
  for (const { status } of tracked) {
    const steps = await store.read((reader) => reader.listOpinionSteps(code, status.opinion.id));
    for (const { at } of steps) expect(at <= now).toBe(true);
  }
  expect(await store.read((reader) => reader.verifyAudit(code))).toMatchObject({ holds: true });
  await store.close();
});
