import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import { extendGrace } from '../../../src/app/round/extend-grace.ts';
import { listMyItems } from '../../../src/app/round/list-my-items.ts';
import { reopenItems } from '../../../src/app/round/reopen-items.ts';
import { sendBackItems } from '../../../src/app/round/send-back-items.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import { withdrawItems } from '../../../src/app/round/withdraw-items.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { coordinator, makeStaff } from './open-city.ts';
import { approverOf, type Desk, leadOf, now, openDesk, reporterOf } from './open-desk.ts';

const engines = await listEngines();

describe.each(engines)('submitting, approving and accepting on $name', ({ locate }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await locate());
  });
  afterAll(() => desk.round.store.close());

  test('all that is complete goes, and the rest says what it lacks', async () => {
    const item = desk.tray.indicator();
    const department = leadOf(item);
    const mine = desk.round.opened.items.filter(({ departments }) => departments.includes(department));
    await desk.save(item, 0, answerItem(item));
    const submitted = await submitItems(desk.round.store, reporterOf(item), {
      code: desk.round.code,
      round: 'r1',
      which: { department },
      now,
    });
    if (submitted.outcome !== 'done') throw new Error(submitted.outcome);
    expect(submitted.done).toMatchObject([{ id: item.id, state: 'submitted' }]);
    const lacking = submitted.incomplete.map(({ id }) => id);
    expect(lacking).not.toContain(item.id);
    expect(lacking.length).toBeLessThanOrEqual(mine.length - 1);
    expect(submitted.incomplete.every(({ missing }) => missing.length > 0)).toBe(true);
    expect(submitted.refused).toEqual([]);
  });

  test('what was typed after one looked is not submitted unseen, and can be taken back', async () => {
    const item = desk.tray.indicator();
    await desk.save(item, 0, answerItem(item));
    await desk.save(item, 1, answerItem(item, 2), reporterOf(item, 'suzuki'));
    expect(await desk.submit(item, 1)).toMatchObject({
      done: [],
      refused: [{ path: item.id, code: 'moved-on' }],
    });
    expect(await desk.submit(item, 2)).toMatchObject({ done: [{ state: 'submitted', version: 3 }] });
    expect(await withdrawItems(desk.round.store, reporterOf(item), desk.about(item, 3))).toMatchObject({
      done: [{ state: 'draft', version: 4 }],
    });
  });

  test('grace that was given meanwhile makes nobody look again', async () => {
    const item = desk.tray.indicator();
    await desk.save(item, 0, answerItem(item));
    await extendGrace(desk.round.store, coordinator, { ...desk.about(item, 1, '議会対応'), days: 1 });
    expect(await desk.submit(item, 1)).toMatchObject({ done: [{ state: 'submitted', version: 3 }] });
  });

  test('an item that was named and cannot go is refused or incomplete, never skipped', async () => {
    const [empty, foreign] = [desk.tray.indicator(), desk.tray.indicator()];
    await desk.save(foreign, 0, answerItem(foreign));
    const stranger = makeStaff('yoso', { role: 'reporter', department: 'd9999' });
    expect(await desk.submit(foreign, 1, stranger)).toMatchObject({ refused: [{ code: 'not-your-item' }] });
    expect(await desk.submit(empty, 0)).toMatchObject({ done: [], incomplete: [{ id: empty.id }] });
  });

  test('an approval is for what was seen; grace given meanwhile changes nothing of it', async () => {
    const item = desk.tray.indicator();
    await desk.save(item, 0, answerItem(item));
    await desk.submit(item, 1);
    const grace = { ...desk.about(item, 2, '議会対応'), days: 2 };
    expect(await extendGrace(desk.round.store, coordinator, grace)).toMatchObject({
      done: [{ graceDays: 2, version: 3 }],
    });
    expect(await approveItems(desk.round.store, approverOf(item), desk.about(item, 1))).toMatchObject({
      refused: [{ code: 'moved-on' }],
    });
    expect(await approveItems(desk.round.store, approverOf(item), desk.about(item, 2))).toMatchObject({
      done: [{ state: 'approved', graceDays: 2, version: 4 }],
    });
  });

  test('one that cannot go does not keep the others back, and all stand under one change', async () => {
    const [one, other] = [desk.tray.indicator(), desk.tray.indicator()];
    await desk.save(one, 0, answerItem(one));
    await desk.submit(one, 1);
    const department = leadOf(one);
    const before = await desk.round.store.read((reader) => reader.findNewestChange(desk.round.code));
    const stepped = await approveItems(
      desk.round.store,
      makeStaff('kacho', { role: 'approver', department }),
      {
        ...desk.about(one, 2),
        items: [
          { id: one.id, version: 2 },
          { id: other.id, version: 0 },
          { id: 'r1.k9999', version: 0 },
        ],
      },
    );
    expect(stepped).toMatchObject({ outcome: 'done', done: [{ id: one.id }] });
    if (stepped.outcome !== 'done') throw new Error(stepped.outcome);
    expect(new Map(stepped.refused.map(({ path, code }) => [path, code]))).toEqual(
      new Map([
        ['r1.k9999', 'unknown-item'],
        [other.id, leadOf(other) === department ? 'not-in-this-state' : 'not-your-item'],
      ]),
    );
    expect(await desk.round.store.read((reader) => reader.findNewestChange(desk.round.code))).toBe(
      before + 1,
    );
  });

  test('sending back and reopening need a reason, which stands on the list until it is submitted again', async () => {
    const item = desk.tray.indicator();
    await desk.save(item, 0, answerItem(item));
    await desk.submit(item, 1);
    const approver = approverOf(item);
    expect(await sendBackItems(desk.round.store, approver, desk.about(item, 2, ' '))).toMatchObject({
      refused: [{ code: 'reason-missing' }],
    });
    expect(await sendBackItems(desk.round.store, approver, desk.about(item, 2, '単位を確認'))).toMatchObject({
      done: [{ state: 'sent-back' }],
    });
    const listed = await listMyItems(desk.round.store, reporterOf(item), {
      code: desk.round.code,
      round: 'r1',
      department: leadOf(item),
      now,
    });
    if (listed.outcome !== 'listed') throw new Error(listed.outcome);
    expect(listed.items.find((one) => one.item.id === item.id)).toMatchObject({ reasonBack: '単位を確認' });
    expect(listed.items.every((one) => one.item.departments.includes(leadOf(item)))).toBe(true);
    expect(await desk.submit(item, 3)).toMatchObject({ done: [{ state: 'submitted' }] });
    expect((await desk.read(item)).item.reasonBack).toBeNull();
  });

  test('nobody accepts what they entered: a reporter neither approves nor accepts nor reopens', async () => {
    const item = desk.tray.indicator();
    expect(await desk.accept(item)).toMatchObject({ done: [{ state: 'accepted' }] });
    const reporter = reporterOf(item);
    expect(await reopenItems(desk.round.store, reporter, desk.about(item, 4, '直したい'))).toMatchObject({
      refused: [{ code: 'not-your-role' }],
    });
    const auditor = makeStaff('kansa', { role: 'auditor', department: null });
    const nobody = makeStaff('nobody');
    // Whoever acts on items has an account: the command line has none.
    for (const staff of [auditor, nobody, { ...coordinator, person: null }])
      expect(await reopenItems(desk.round.store, staff, desk.about(item, 4, '誤り'))).toMatchObject({
        done: [],
        refused: [{ code: 'not-your-role' }],
      });
  });
});
