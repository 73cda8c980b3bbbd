import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDashboard } from '../../../src/app/dashboards/read-dashboard.ts';
import { sumCosts } from '../../../src/core/cost/sum-costs.ts';
import { ROLES, type Role } from '../../../src/core/round/role.ts';
import { act, enterOne, headOf, promise } from '../../app/opinions/open-opinions.ts';
import { coordinator, makeStaff, needed } from '../../app/round/open-city.ts';
import { makeTestSheets, writeTestSheet } from '../../app/sheets/open-sheets.ts';
import { listEngines } from '../../support/engines.ts';
import { openRoundOffice, type RoundOffice } from './support/round-office.ts';

/** Who sees all of the round, and so what is made of it. */
const onlookers: readonly Role[] = [
  'viewer',
  'division-head',
  'coordinator',
  'theme-coordinator',
  'second-assessor',
  'auditor',
];

describe.each(await listEngines())('dashboards and the meeting on $name', (engine) => {
  let office: RoundOffice;

  beforeAll(async () => {
    office = await openRoundOffice(await engine.locate());
  });
  afterAll(() => office.stop());

  const at = (path: string): string => `/office/${office.code}${path}`;

  test.each(ROLES)('%s sees what the role may see', async (role) => {
    const visitor = await office.enter(role);
    const status = onlookers.includes(role) ? 200 : 403;
    for (const path of ['/dashboard', '/dashboard/themes/digital', '/meeting', '/meeting/handout'])
      expect((await visitor.get(at(path))).status, path).toBe(status);
  });

  test('a department opens its own dashboard and no other one', async () => {
    const reporter = await office.enter('reporter');
    const own = await reporter.get(at(`/dashboard/departments/${office.department}`));
    expect(own.status).toBe(200);
    const [first] = office.own;
    expect(own.text).toContain(office.path('items', first?.id ?? ''));
    const other = office.city.plan.departments.find(({ id }) => id !== office.department);
    expect((await reporter.get(at(`/dashboard/departments/${other?.id}`))).status).toBe(404);
    expect((await reporter.get(at('/dashboard/departments/d9999'))).status).toBe(404);
  });

  test('the most at risk come first, and the meeting goes through the same ones in the same order', async () => {
    const staff = await office.staffOf('coordinator');
    const read = await readDashboard(office.store, staff, {
      code: office.code,
      now: new Date().toISOString(),
    });
    if (read.outcome !== 'read') throw new Error(read.outcome);
    const order = ['worsening', 'behind', 'at-risk'];
    const states = read.risks.map(({ progress }) => order.indexOf(progress.state));
    expect(states.length).toBeGreaterThan(5);
    expect(states).toEqual(states.toSorted((a, b) => a - b));
    const planning = await office.enter('coordinator');
    const { text } = await planning.get(at('/meeting'));
    const agenda = [...text.matchAll(/>指標(\d+)　/g)].map(([, no]) => Number(no));
    expect(agenda).toEqual(read.risks.map(({ no }) => no));
  });

  test('a meeting’s note is kept as a remark on the item and shown at once; an empty one is asked for again', async () => {
    const planning = await office.enter('coordinator');
    const { text } = await planning.get(at('/meeting'));
    const [, page = ''] = /href="[^"]+\/meeting\/(\d+)"[^>]*>指標/.exec(text) ?? [];
    const here = at(`/meeting/${page}`);
    const [, item = ''] = /name="item" value="([^"]+)"/.exec((await planning.get(here)).text) ?? [];
    const refused = await planning.send(`${here}/note`, { item, text: ' ' }, here);
    expect(refused.status).toBe(422);
    const done = await planning.send(`${here}/note`, { item, text: '次の会議までに対策案を示す' }, here);
    expect([done.status, done.location]).toEqual([303, `${here}?noted`]);
    expect((await planning.get(here)).text).toContain('次の会議までに対策案を示す');
    expect((await planning.get(office.path('items', item))).text).toContain('次の会議までに対策案を示す');
  });

  test('a page that the meeting does not have is not there', async () => {
    const planning = await office.enter('coordinator');
    expect((await planning.get(at('/meeting/999'))).status).toBe(404);
    expect((await planning.get(at('/meeting/0'))).status).toBe(404);
  });

  test('what was submitted waits for a decision, and no amount counts before planning accepts it', async () => {
    const projects = office.own.filter(({ kind }) => kind === 'project').slice(0, 1);
    await office.submit(projects);
    const staff = await office.staffOf('coordinator');
    const read = await readDashboard(office.store, staff, {
      code: office.code,
      now: new Date().toISOString(),
    });
    if (read.outcome !== 'read') throw new Error(read.outcome);
    const waiting = read.decisions.find(({ kind }) => kind === 'submitted');
    expect(waiting?.kind === 'submitted' ? waiting.items.map(({ item }) => item.id) : []).toEqual(
      projects.map(({ id }) => id),
    );
    expect(read.costs.costs).toEqual([]);
    expect(read.costs.gaps.every(({ reason }) => reason === 'not-accepted')).toBe(true);
    const column = { year: 2026, kind: 'budget' } as const;
    expect(sumCosts(read.index, read.costs, 'strategies', column).all.yen).toBeNull();
  });

  test('sheets and opinions that wait for a decision are counted with their place', async () => {
    const { store, code } = office;
    const planning = await office.enter('coordinator');
    expect((await planning.get(at('/dashboard'))).text).not.toContain('対応する課を決める意見');
    const unasked = await enterOne(store, code);
    const answered = await enterOne(store, code);
    const head = headOf('d1');
    await act(answered, coordinator, { kind: 'assign', departments: ['d1'], due: '2026-12-10' });
    await act(answered, head, { kind: 'save-response', department: 'd1', response: promise });
    await act(answered, head, { kind: 'submit-response', department: 'd1' });
    const { text } = await planning.get(at('/dashboard'));
    expect(text).toContain('対応する課を決める意見 1件');
    expect(text).toContain('企画の受理を待つ、意見への対応 1件');
    expect(text).not.toContain('完了の判断を待つ意見');
    await act(unasked, coordinator, { kind: 'assign', departments: ['d1'], due: '2026-12-10' });
    expect((await planning.get(at('/dashboard'))).text).not.toContain('対応する課を決める意見');

    const [, sheet] = await makeTestSheets({ store, code });
    const { id, division } = needed(sheet, 'a sheet of a measure');
    expect((await planning.get(at('/dashboard'))).text).not.toContain('二次評価を待つ評価シート');
    const chief = makeStaff('bucho', { role: 'division-head', division: needed(division, 'its division') });
    await writeTestSheet({ store, code, sheet: id }, chief, { finish: true });
    const later = (await planning.get(at('/dashboard'))).text;
    expect(later).toContain('二次評価を待つ評価シート 1件');
    expect(later).toContain(`href="${office.path('sheets')}"`);
    const assessor = await office.enter('second-assessor');
    expect((await assessor.get(at(''))).text).toMatch(/評価シート<\/a><\/dt><dd><strong[^>]*>1件/u);
  });

  test('the first page leads reporters to the dashboard of their department, and nobody else', async () => {
    const link = `href="${at(`/dashboard/departments/${office.department}`)}"`;
    expect((await (await office.enter('reporter')).get(at(''))).text).toContain(link);
    expect((await (await office.enter('viewer')).get(at(''))).text).not.toContain(link);
  });
});
