import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listMyItems } from '../../../src/app/round/list-my-items.ts';
import { readNews } from '../../../src/app/round/read-news.ts';
import { reassignItem } from '../../../src/app/round/reassign-item.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import type { RoundItem } from '../../../src/core/round/round-item.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { coordinator, makeStaff, needed } from './open-city.ts';
import { type Desk, leadOf, now, openDesk, reporterOf } from './open-desk.ts';

const engines = await listEngines();

describe.each(engines)('giving an item to other departments on $name', ({ locate }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await locate());
  });
  afterAll(() => desk.round.store.close());

  const reassign = (
    item: RoundItem,
    version: number,
    departments: readonly DepartmentId[],
    reason: string | null = '所管替え',
    staff = coordinator,
  ) => {
    const { code, store } = desk.round;
    const seen = { id: item.id, version };
    return reassignItem(store, staff, { code, round: 'r1', item: seen, departments, reason, now });
  };

  const listOf = async (department: DepartmentId) => {
    const staff = makeStaff('tanaka', { role: 'reporter', department });
    const request = { code: desk.round.code, round: 'r1', department, now } as const;
    const mine = await listMyItems(desk.round.store, staff, request);
    return mine.outcome === 'listed' ? mine.items.map(({ item }) => item.id) : [];
  };

  /** A department with a division that does not answer the item. */
  const other = (item: RoundItem) =>
    needed(
      desk.round.city.plan.departments.find(
        ({ id, division }) => division !== null && !item.departments.includes(id),
      ),
      'another department',
    );

  test('it leaves the one list and stands in the other at its place, with all that was entered', async () => {
    const item = desk.tray.indicator();
    const before = leadOf(item);
    const { id: after, division } = other(item);
    await desk.save(item, 0, answerItem(item));
    const order = desk.round.opened.items.map(({ id }) => id);
    expect(await listOf(before)).toContain(item.id);
    expect(await reassign(item, 1, [after])).toMatchObject({
      done: [{ state: 'draft', version: 2 }],
      refused: [],
    });
    expect(await listOf(before)).not.toContain(item.id);
    const list = await listOf(after);
    expect(list).toEqual(order.filter((id) => list.includes(id)));
    expect(list).toContain(item.id);
    const read = await desk.read(item);
    expect(read.item.entry).toEqual(answerItem(item));
    expect(read.item.item).toMatchObject({ departments: [after], divisions: [division] });
    expect(read.history?.steps.at(-1)).toMatchObject({
      kind: 'reassign',
      answerers: { before: item.departments, after: [after] },
      reason: '所管替え',
      by: coordinator.person,
    });
  });

  test('who was typing goes on where they may: it makes nobody look again', async () => {
    const item = desk.tray.indicator();
    const { id } = other(item);
    await desk.save(item, 0, answerItem(item));
    await reassign(item, 1, [leadOf(item), id]);
    expect(await desk.save(item, 1, answerItem(item, 2))).toMatchObject({ outcome: 'saved' });
    expect(await desk.submit(item, 1)).toMatchObject({ refused: [{ code: 'moved-on' }] });
    expect(await desk.submit(item, 3)).toMatchObject({ done: [{ state: 'submitted' }] });
  });

  test.each([
    ['without a reason', 'reason-missing', (item: RoundItem) => reassign(item, 0, [other(item).id], ' ')],
    ['to nobody', 'unknown-department', (item: RoundItem) => reassign(item, 0, [])],
    [
      'to a department that is not there',
      'unknown-department',
      (item: RoundItem) => reassign(item, 0, ['d9999']),
    ],
    [
      'to one department twice',
      'unknown-department',
      (item: RoundItem) => reassign(item, 0, [other(item).id, other(item).id]),
    ],
    ['to those who have it', 'same-departments', (item: RoundItem) => reassign(item, 0, item.departments)],
    [
      'by who may not',
      'not-your-role',
      (item: RoundItem) => reassign(item, 0, [other(item).id], '所管替え', reporterOf(item)),
    ],
  ])('%s it is refused, and nothing is written', async (_how, code, attempt) => {
    const item = desk.tray.initiative();
    expect(await attempt(item)).toEqual({
      outcome: 'done',
      done: [],
      refused: [{ path: item.id, code, severity: 'error' }],
    });
    expect((await desk.read(item)).item).toMatchObject({
      item: { departments: item.departments },
      status: { version: 0 },
    });
  });

  test('what was submitted has to be taken back first; what changed meanwhile is looked at again', async () => {
    const item = desk.tray.indicator();
    await desk.save(item, 0, answerItem(item));
    expect(await reassign(item, 0, [other(item).id])).toMatchObject({ refused: [{ code: 'moved-on' }] });
    await desk.submit(item, 1);
    expect(await reassign(item, 2, [other(item).id])).toMatchObject({
      refused: [{ code: 'not-in-this-state' }],
    });
  });

  test('the department that has it now finds it among the news', async () => {
    const item = desk.tray.indicator();
    const { id } = other(item);
    await reassign(item, 0, [id]);
    const staff = makeStaff('tanaka', { role: 'reporter', department: id });
    const news = await readNews(desk.round.store, staff, { code: desk.round.code, round: 'r1' });
    if (news.outcome !== 'read') throw new Error(news.outcome);
    expect(news.news.find((one) => one.item.id === item.id)?.records).toMatchObject([{ kind: 'reassign' }]);
  });
});
