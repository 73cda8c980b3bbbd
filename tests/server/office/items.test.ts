import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listEngines } from '../../support/engines.ts';
import { openRoundOffice, type RoundOffice } from './support/round-office.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');
let office: RoundOffice;

beforeAll(async () => {
  office = await openRoundOffice(await engine.locate());
});
afterAll(() => office.stop());

describe('the page of one item', () => {
  test('shows', async () => {
    const visitor = await office.enter('reporter');
    for (const item of office.own) {
      const page = await visitor.get(office.path('items', item.id));
      expect(page.status).toBe(200);
    }
    console.log(
      office.own.map(({ id, kind }) => id + kind),
      office.department,
    );
  });
});
