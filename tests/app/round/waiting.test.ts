import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Staff } from '../../../src/app/accounts/staff.ts';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import { confirmItems } from '../../../src/app/round/confirm-items.ts';
import { listWaiting } from '../../../src/app/round/list-waiting.ts';
import { readItemPage } from '../../../src/app/round/read-item-page.ts';
import { saveEntry } from '../../../src/app/round/save-entry.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { coordinator, makeStaff, needed, openTestRound, type TestRound } from './open-city.ts';
import { approverOf, type Desk, now, openDesk, reporterOf } from './open-desk.ts';

const engines = await listEngines();

const listFor = async ({ store, code }: TestRound, staff: Staff) => {
  const waiting = await listWaiting(store, staff, { code, round: 'r1', now });
  if (waiting.outcome !== 'listed') throw new Error(waiting.outcome);
  return waiting.items.map(({ item, act }) => [item.id, act]);
};

describe.each(engines)('what waits on $name', ({ locate }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await locate());
  });
  afterAll(() => desk.round.store.close());

  test('what was submitted waits for the head of the department, and then for planning', async () => {
    const item = desk.tray.indicator();
    const division = makeStaff('bucho', {
      role: 'division-head',
      division: needed(item.divisions[0], 'one'),
    });
    expect(await listFor(desk.round, approverOf(item))).toEqual([]);
    await desk.save(item, 0, answerItem(item));
    await desk.submit(item, 1);
    expect(await listFor(desk.round, approverOf(item))).toEqual([[item.id, 'approve']]);
    expect(await listFor(desk.round, reporterOf(item))).toEqual([]);
    expect(await listFor(desk.round, coordinator)).toEqual([]);
    expect(await listFor(desk.round, division)).toEqual([]);
    await approveItems(desk.round.store, approverOf(item), desk.about(item, 2));
    expect(await listFor(desk.round, approverOf(item))).toEqual([]);
    expect(await listFor(desk.round, coordinator)).toEqual([[item.id, 'accept']]);
  });

  test('with the verdict and the remarks that the page of the item has too', async () => {
    const item = desk.tray.indicator();
    await desk.save(item, 0, answerItem(item, 900));
    const { code, store } = desk.round;
    const page = await readItemPage(store, approverOf(item), { code, round: 'r1', item: item.id, now });
    if (page.outcome !== 'read') throw new Error(page.outcome);
    expect(await desk.submit(item, 1)).toMatchObject({ done: [{ state: 'submitted' }] });
    const waiting = await listWaiting(store, approverOf(item), { code, round: 'r1', now });
    const found = waiting.outcome === 'listed' ? waiting.items.find((one) => one.item.id === item.id) : null;
    expect(found?.problems.length).toBeGreaterThan(0);
    expect(found?.problems).toEqual(page.problems);
    expect(found?.standing).toBe(page.judged?.assessment.state);
  });

  test('in a round in which divisions confirm, what was approved waits for them first', async () => {
    const round = await openTestRound(await locate(), { divisionConfirms: true });
    const { store, code, opened } = round;
    const item = needed(
      opened.items.find(({ kind, divisions }) => kind === 'initiative' && divisions.length === 1),
      'an initiative of one division',
    );
    const division = makeStaff('bucho', {
      role: 'division-head',
      division: needed(item.divisions[0], 'one'),
    });
    const about = (version: number) => ({
      code,
      round: 'r1' as const,
      items: [{ id: item.id, version }],
      reason: null,
      now,
    });
    await saveEntry(store, reporterOf(item), {
      ...about(0),
      item: item.id,
      version: 0,
      entry: answerItem(item),
    });
    await submitItems(store, reporterOf(item), {
      code,
      round: 'r1',
      which: { items: [{ id: item.id, version: 1 }] },
      now,
    });
    await approveItems(store, approverOf(item), about(2));
    expect(await listFor(round, coordinator)).toEqual([]);
    expect(await listFor(round, division)).toEqual([[item.id, 'confirm']]);
    await confirmItems(store, division, about(3));
    expect(await listFor(round, division)).toEqual([]);
    expect(await listFor(round, coordinator)).toEqual([[item.id, 'accept']]);
    await store.close();
  });
});
