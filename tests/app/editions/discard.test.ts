import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { beginEdition } from '../../../src/app/editions/begin-edition.ts';
import { compareStoredEditions } from '../../../src/app/editions/compare-stored-editions.ts';
import { discardEdition } from '../../../src/app/editions/discard-edition.ts';
import { editEdition } from '../../../src/app/editions/edit-edition.ts';
import { listEditions } from '../../../src/app/editions/list-editions.ts';
import { readEdition } from '../../../src/app/editions/read-edition.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { MeasureId, Plan } from '../../../src/core/plan/plan.ts';
import { listEngines } from '../../support/engines.ts';
import { coordinator, makeStaff, needed, openCity } from '../round/open-city.ts';

const now = '2026-11-23T00:00:00.000Z';
const reporter = makeStaff('tantou', { role: 'reporter', department: 'd1' });

describe.each(await listEngines())('discarding an edition in preparation on $name', ({ locate }) => {
  let store: Store;
  let code: string;
  let plan: Plan;
  let year: number;

  beforeEach(async () => {
    const city = await openCity(await locate());
    ({ store, code } = city);
    ({ plan } = city.city);
    year = plan.edition + 1;
    onTestFinished(() => store.close());
    await begin();
  });

  const begin = () => beginEdition(store, coordinator, { code, intoNewYear: true, reason: '次年度版', now });
  const view = async () => {
    const read = await readEdition(store, coordinator, { code, year, now });
    if (read.outcome !== 'read') throw new Error(read.outcome);
    return read.view;
  };
  const discard = async (
    more: { readonly reason?: string; readonly seen?: number } = {},
    staff = coordinator,
  ) =>
    discardEdition(store, staff, {
      code,
      year,
      seen: more.seen ?? (await view()).seen,
      reason: more.reason ?? '改訂の時期を改めた',
      now,
    });
  const addMeasure = async (title: string): Promise<MeasureId> => {
    const strategy = needed(plan.strategies[0], 'a strategy').id;
    const content = { title, direction: '', strategy };
    const edit = { act: 'add', kind: 'measure', content } as const;
    const { seen } = await view();
    await editEdition(store, coordinator, { code, year, edit, seen, reason: '新設', now });
    return needed(
      (await view()).plan.measures.find((one) => one.title === title),
      'the measure',
    ).id;
  };

  test('takes a reason and the coordinator, and what was looked at', async () => {
    expect(await discard({}, reporter)).toEqual({ outcome: 'not-allowed' });
    expect(await discard({ reason: ' ' })).toEqual({ outcome: 'reason-missing' });
    const { seen } = await view();
    await addMeasure('見ていない施策');
    expect(await discard({ seen })).toEqual({ outcome: 'overtaken' });
    expect((await view()).state).toBe('preparing');
  });

  test('leaves it in the list alone, with who and why in the history', async () => {
    await addMeasure('やめる施策');
    expect(await discard()).toEqual({ outcome: 'discarded' });
    const listed = await listEditions(store, coordinator, { code, now });
    expect(listed).toMatchObject({
      editions: [
        { year, state: 'discarded' },
        { year: year - 1, state: 'current' },
      ],
      next: year,
    });
    expect(await store.read((reader) => reader.listEditions(code))).toEqual([year - 1]);
    expect(await compareStoredEditions(store, coordinator, { code, from: null, to: null })).toMatchObject({
      outcome: 'nothing-to-compare',
    });
    const changes = await store.read((reader) => reader.listChanges(code));
    expect(changes.at(-1)).toMatchObject({ kind: 'edition', reason: '改訂の時期を改めた' });
    const edit = { act: 'drop', id: needed(plan.measures[0], 'a measure').id } as const;
    const request = { code, year, edit, seen: 99, reason: '後から', now };
    expect(await editEdition(store, coordinator, request)).toEqual({ outcome: 'not-in-preparation' });
    expect(await discard({ seen: 99 })).toEqual({ outcome: 'unknown-edition' });
  });

  test('makes room for another one of the same year, which gives no number a second time', async () => {
    const first = await addMeasure('やめる施策');
    await discard();
    expect(await begin()).toEqual({ outcome: 'begun', year });
    expect((await view()).state).toBe('preparing');
    expect((await view()).plan.measures.map(({ title }) => title)).not.toContain('やめる施策');
    expect(Number((await addMeasure('別の施策')).slice(1))).toBeGreaterThan(Number(first.slice(1)));
    const asOf = await store.read((reader) => reader.findLastChangeNo(code));
    const once = await store.read((reader) => reader.findPlan(code, { edition: year, asOf: asOf - 3 }));
    expect(once?.measures.map(({ title }) => title)).toContain('やめる施策');
  });

  test('is not for an edition in force', async () => {
    const current = { code, year: year - 1, seen: 99, reason: '破棄', now };
    expect(await discardEdition(store, coordinator, current)).toEqual({ outcome: 'not-in-preparation' });
  });
});
