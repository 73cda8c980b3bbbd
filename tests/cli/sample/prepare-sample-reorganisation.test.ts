import { describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { readReorganisation } from '../../../src/app/reorganisations/read-reorganisation.ts';
import { prepareSampleReorganisation } from '../../../src/cli/sample/prepare-sample-reorganisation.ts';
import { coordinator, openCity } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';

const now = '2026-11-24T03:00:00.000Z';

describe.each(await listEngines())('the made-up city’s next reorganisation on $name', (engine) => {
  test('is a draft for the next fiscal year with something to choose, and is made once', async () => {
    const { store, city, code } = await openCity(await engine.locate());
    const { municipality } = city;
    await prepareSampleReorganisation(store, { municipality, now });
    expect(await store.read((reader) => reader.listReorganisations(code))).toEqual([]);
    await addDemoPeople(store, { municipality, now }, { demo: true });
    await prepareSampleReorganisation(store, { municipality: { ...municipality, fictional: false }, now });
    await prepareSampleReorganisation(store, { municipality, now });
    await prepareSampleReorganisation(store, { municipality, now });
    const read = await readReorganisation(store, coordinator, { code, id: 'o1' });
    if (read.outcome !== 'read') throw new Error(read.outcome);
    expect(read).toMatchObject({ reorganisation: { state: 'draft', date: '2027-04-01' }, obstacles: [] });
    const ways = new Set(read.effects.elements.map(({ how }) => how));
    expect(ways).toEqual(new Set(['follows', 'proposed']));
    expect(await store.read((reader) => reader.listReorganisations(code))).toHaveLength(1);
    await store.close();
  });
});
