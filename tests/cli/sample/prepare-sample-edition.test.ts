import { describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { readEdition } from '../../../src/app/editions/read-edition.ts';
import { prepareSampleEdition } from '../../../src/cli/sample/prepare-sample-edition.ts';
import { coordinator, needed, openCity } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';

const now = '2026-11-24T03:00:00.000Z';

describe.each(await listEngines())('the made-up city’s next edition on $name', (engine) => {
  test('is in preparation with life in it, could be approved, and is made once', async () => {
    const { store, city, code } = await openCity(await engine.locate());
    const { municipality, plan } = city;
    await prepareSampleEdition(store, { municipality, now });
    expect(await store.read((reader) => reader.listEditions(code))).toEqual([plan.edition]);
    await addDemoPeople(store, { municipality, now }, { demo: true });
    await prepareSampleEdition(store, { municipality, now });
    await prepareSampleEdition(store, { municipality, now });
    const read = await readEdition(store, coordinator, { code, year: plan.edition + 1, now });
    if (read.outcome !== 'read') throw new Error(read.outcome);
    const { state, lineage, findings } = read.view;
    expect(state).toBe('preparing');
    const kinds = new Set(lineage.filter(({ reason }) => reason !== null).map(({ kind }) => kind));
    expect(kinds).toEqual(new Set(['split', 'dropped', 'changed']));
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const current = await store.read((reader) => reader.findPlan(code, { on: '2040-01-01' }));
    expect(needed(current, 'a plan')).toEqual(plan);
    await store.close();
  });
});
