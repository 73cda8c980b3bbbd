import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineAdministrator } from '../../../src/app/accounts/staff.ts';
import { publish } from '../../../src/app/publish.ts';
import { carryOutDue } from '../../../src/app/reorganisations/carry-out.ts';
import {
  callOffReorganisation,
  chooseSuccessors,
} from '../../../src/app/reorganisations/decide-reorganisation.ts';
import {
  prepareReorganisation,
  proposeReorganisation,
} from '../../../src/app/reorganisations/prepare-reorganisation.ts';
import { readReorganisation } from '../../../src/app/reorganisations/read-reorganisation.ts';
import { readNews } from '../../../src/app/round/read-news.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { ReorganisationId } from '../../../src/core/reorganisation/reorganisation.ts';
import { listEngines } from '../../support/engines.ts';
import { coordinator, makeStaff, needed } from '../round/open-city.ts';
import { type Desk, now, openDesk } from '../round/open-desk.ts';
import { decide, findDepartmentIn, makeLines, prepare } from './reorganise-city.ts';

const engines = await listEngines();
const date = '2027-06-01';
const dayBefore = '2027-05-31T03:00:00.000Z';
const theDay = '2027-05-31T15:00:01.000Z';

describe.each(engines)('a reorganisation on $name', ({ locate }) => {
  let desk: Desk;
  let id: ReorganisationId;
  beforeAll(async () => {
    desk = await openDesk(await locate());
    const { store, code } = desk.round;
    const { id: department } = await findDepartmentIn(store, code, '市民課');
    await store.write(async (writer) => {
      const details = { kind: 'accounts', madeAt: now, madeBy: '管理', reason: '着任' } as const;
      const no = await writer.addChange(code, details);
      const account = { id: 'u1', loginName: 'sato', displayName: '佐藤', mail: null, until: null };
      await writer.writeAccounts(code, no, [{ ...account, identity: null, demo: false }]);
      const post = { role: 'reporter', department } as const;
      const tenure = { id: 'u1/1', person: 'u1', post, from: '2026-04-01', until: null } as const;
      await writer.writeTenures(code, no, [{ ...tenure, source: 'office' }]);
    });
  });
  afterAll(() => desk.round.store.close());

  const planNow = async (): Promise<Plan> =>
    needed(await desk.round.store.read((reader) => reader.findPlan(desk.round.code)), 'a plan');
  const read = async () => {
    const { store, code } = desk.round;
    const found = await readReorganisation(store, coordinator, { code, id });
    if (found.outcome !== 'read') throw new Error(found.outcome);
    return found;
  };

  test('is looked at before anything is kept, and refused to who may not', async () => {
    const { store, code } = desk.round;
    const lines = makeLines(['分割', '観光交流課', '観光課、交流課'], ['改称', '市民課', '市民窓口課']);
    const request = { code, id: null, date, lines, now };
    const proposed = await proposeReorganisation(store, coordinator, request);
    expect(proposed).toMatchObject({ outcome: 'proposed', effects: { counts: [{}, { posts: 1 }] } });
    expect(await store.read((reader) => reader.listReorganisations(code))).toEqual([]);
    const viewer = makeStaff('viewer', { role: 'viewer', department: null });
    expect(await proposeReorganisation(store, viewer, request)).toEqual({ outcome: 'not-allowed' });
    const bad = { ...request, lines: makeLines(['廃止', '架空課']), reason: '準備' };
    expect(await prepareReorganisation(store, coordinator, bad)).toMatchObject({
      outcome: 'faulty',
      problems: [{ code: 'department-unknown', found: '架空課' }],
    });
  });

  test('is prepared, chosen, decided, and changes nothing before its date', async () => {
    const { store, code } = desk.round;
    const before = await planNow();
    const lines = makeLines(
      ['分割', '観光交流課', '観光課、交流課'],
      ['改称', '市民課', '市民窓口課'],
      ['移管', '保育課', '', '未来部'],
      ['廃止', '財産管理課'],
    );
    id = await prepare(store, { code, date, now }, lines);
    const { effects } = await read();
    const open = effects.elements.filter(({ how }) => how === 'unsettled');
    const anybody = (await findDepartmentIn(store, code, '企画政策課')).id;
    if (open.length > 0 || effects.items.some(({ how }) => how === 'unsettled')) {
      expect(await decide(store, { code, id, now })).toMatchObject({ outcome: 'unsettled' });
    }
    const given = Object.fromEntries(open.map(({ element }) => [element, [anybody]]));
    const split = needed(
      effects.elements.find(({ how }) => how === 'proposed'),
      'something to choose',
    );
    const last = needed(split.options.at(-1), 'an option');
    const choose = (elements: Record<string, readonly `d${number}`[]>) =>
      chooseSuccessors(store, coordinator, { code, id, elements, posts: {}, reason: '選択', now });
    expect(await choose({ [split.element]: [anybody] })).toMatchObject({ outcome: 'not-an-option' });
    expect(await choose({ ...given, [split.element]: [last] })).toEqual({ outcome: 'chosen' });
    expect(await decide(store, { code, id, now })).toEqual({ outcome: 'decided' });
    expect(await carryOutDue(store, { code, now: dayBefore })).toEqual([]);
    expect(await planNow()).toEqual(before);
  });

  test('stands in the way of an earlier one, and is not revised any more', async () => {
    const { store, code } = desk.round;
    const request = { code, id: null, date: '2027-05-20', lines: makeLines(['廃止', '保険年金課']), now };
    expect(await proposeReorganisation(store, coordinator, request)).toMatchObject({
      outcome: 'faulty',
      problems: [{ code: 'before-earlier-change', found: date }],
    });
    expect(await prepareReorganisation(store, coordinator, { ...request, id, reason: '' })).toEqual({
      outcome: 'not-a-draft',
    });
    const staff = makeStaff('viewer', { role: 'viewer', department: null });
    expect(await callOffReorganisation(store, staff, { code, id, reason: '撤回', now })).toEqual({
      outcome: 'not-allowed',
    });
  });

  test('is carried out once on its date: plan, items that are not closed, posts', async () => {
    const { store, code } = desk.round;
    const expected = (await read()).effects;
    const before = await store.read((reader) => reader.listItems(code, 'r1'));
    const [done] = await carryOutDue(store, { code, now: theDay });
    expect(done).toMatchObject({ id, outcome: 'carried-out', items: expected.items.length, posts: 2 });
    expect(await carryOutDue(store, { code, now: theDay })).toEqual([]);
    const after = await store.read((reader) => reader.listItems(code, 'r1'));
    expect(after.map(({ item }) => item.id)).toEqual(before.map(({ item }) => item.id));
    for (const move of expected.items) {
      const { item, status } = needed(
        after.find((one) => one.item.id === move.answered.item.id),
        'the item',
      );
      expect(item.departments).toEqual(move.after);
      expect(status.version).toBe(move.answered.status.version + 1);
      expect(status.records.at(-1)).toMatchObject({ kind: 'reassign', reason: '組織規則の改正' });
    }
    const plan = await planNow();
    const city = await findDepartmentIn(store, code, '市民課');
    const owners = plan.actions.flatMap(({ projects }) => projects.flatMap(({ departments }) => departments));
    expect(owners).not.toContain(city.id);
    expect(plan.indicators.flatMap(({ departments }) => departments)).not.toContain(city.id);
    expect(await findDepartmentIn(store, code, '保育課')).toMatchObject({ division: '未来部' });
    const window = await findDepartmentIn(store, code, '市民窓口課');
    const tenures = await store.read((reader) => reader.listTenures(code, 'u1'));
    expect(tenures).toMatchObject([
      { id: 'u1/1', until: '2027-05-31' },
      { id: 'u1/2', post: { department: window.id }, from: date, until: null },
    ]);
  });

  test('is in the history, and cannot be called off any more', async () => {
    const { store, code } = desk.round;
    const { versions, effects } = await read();
    expect(versions.map(({ reorganisation: { state } }) => state)).toEqual([
      'draft',
      'draft',
      'decided',
      'carried-out',
    ]);
    expect(effects.items).toEqual([]);
    const request = { code, id, reason: '撤回', now: theDay };
    expect(await callOffReorganisation(store, coordinator, request)).toEqual({ outcome: 'wrong-state' });
    expect(await store.read((reader) => reader.verifyAudit(code))).toMatchObject({ holds: true });
    const news = await readNews(store, coordinator, { code, round: 'r1' });
    expect(news.outcome).toBe('read');
  });

  test('is called off before its date, with a reason; its date come, one is done at once', async () => {
    const { store, code } = desk.round;
    const lines = makeLines(['改称', '保険年金課', '国保年金課']);
    const other = await prepare(store, { code, date: '2027-08-01', now: theDay }, lines);
    await decide(store, { code, id: other, now: theDay });
    const callOff = (reason: string) =>
      callOffReorganisation(store, coordinator, { code, id: other, reason, now: theDay });
    expect(await callOff(' ')).toEqual({ outcome: 'reason-missing' });
    expect(await callOff('議案の撤回')).toEqual({ outcome: 'called-off' });
    expect(await carryOutDue(store, { code, now: '2027-09-01T00:00:00.000Z' })).toEqual([]);
    const third = await prepare(store, { code, date, now: theDay }, lines);
    expect(await decide(store, { code, id: third, now: theDay })).toMatchObject({ outcome: 'carried-out' });
    await findDepartmentIn(store, code, '国保年金課');
  });

  test('goes into the next publication with its old and new names', async () => {
    const { store, code } = desk.round;
    const words = { notes: null, resultsUpTo: null, nextResults: null, reason: '公表' };
    const staff = machineAdministrator('企画政策課');
    expect(await publish(store, staff, { code, now: theDay, ...words })).toMatchObject({
      outcome: 'published',
    });
  });
});
