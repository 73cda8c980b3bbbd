import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import { machineAdministrator } from '../../../src/app/accounts/staff.ts';
import { loadPlan, proposePlan } from '../../../src/app/load-plan.ts';
import { toPlanFile } from '../../../src/core/plan/from-plan.ts';
import type { PlanFile } from '../../../src/core/plan/plan-file.ts';
import { listEngines } from '../../support/engines.ts';
import { manglePlan } from '../../support/mangle-plan.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { createVisitor, type TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

let server: OfficeServer;
let coordinator: TestVisitor;
let path: string;

beforeAll(async () => {
  server = await startOfficeServer({ location: await engine.locate(), demo: true });
  const { store, code, city } = server;
  const now = new Date().toISOString();
  await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
  coordinator = createVisitor(server.origin);
  await coordinator.send(`/office/${code}/demo`, { role: 'coordinator' }, `/office/${code}/sign-in`);
  path = `/office/${code}/editions/compare`;
});
afterAll(() => server.stop());

describe('the comparison of two editions', () => {
  test('says so where there is only one', async () => {
    const page = await coordinator.get(path);
    expect(page.status).toBe(200);
    expect(page.text).toContain('比べられる年度版がありません');
    expect((await coordinator.get(`${path}.pdf`)).text).toContain('比べられる年度版がありません');
  });

  test('shows both sides with marked words and the reason, in the order of print', async () => {
    const { after } = await loadNext();
    const page = await coordinator.get(path);
    expect(page.text).toMatch(/違いは\d+件です/);
    expect(page.text).toMatch(/<ins>/);
    expect(page.text).toContain('追加、ここから');
    expect(page.text).toContain('議会の意見による');
    expect(page.text).toContain(`新（${after}年度版）`);
  });

  test('filters by kind and by change, and passes over what is no filter', async () => {
    const projects = await coordinator.get(`${path}?kind=project`);
    const all = await coordinator.get(`${path}?kind=nonsense&change=nonsense&from=x`);
    expect(countRows(projects.text)).toBeGreaterThan(0);
    expect(countRows(projects.text)).toBeLessThan(countRows(all.text));
    const raised = await coordinator.get(`${path}?change=target-up`);
    expect(raised.text).toMatch(/違い\d+件のうち\d+件を示しています/);
    expect((await coordinator.get(`${path}?from=1999&to=1998`)).text).toContain(
      '比べられる年度版がありません',
    );
  });

  test('is handed out as a book and as a workbook', async () => {
    const book = await coordinator.get(`${path}.pdf`);
    expect(book.status).toBe(200);
    expect(book.text.slice(0, 5)).toBe('%PDF-');
    const workbook = await coordinator.get(`${path}.xlsx`);
    expect(workbook.text.slice(0, 2)).toBe('PK');
  });
});

function countRows(html: string): number {
  return html.match(/<th scope="row">/g)?.length ?? 0;
}

/** A made-up next edition, all that is proposed taken, with a reason. */
async function loadNext() {
  const { store, code, city } = server;
  const staff = machineAdministrator('試験');
  const { file } = manglePlan(toPlanFile(city.plan), 'office', 0.5);
  const [first = 0] = file.plan.actionYears;
  const next: PlanFile = JSON.parse(JSON.stringify(file), (key, value: unknown) =>
    (key === 'years' || key === 'actionYears') && Array.isArray(value)
      ? value.map((year) => year + 1)
      : value,
  );
  const looked = await proposePlan(store, staff, { code, file: next, name: null });
  if (looked.outcome !== 'proposed') throw new Error(looked.outcome);
  const links = looked.proposal.proposed.proposals
    .flatMap((one) => one.links)
    .map(({ from, to }) => ({ from, to, reason: '議会の意見による' }));
  const linked = await proposePlan(store, staff, { code, file: next, name: null, links });
  if (linked.outcome !== 'proposed') throw new Error(linked.outcome);
  await loadPlan(store, staff, linked.proposal, { reason: '次年度版', now: new Date().toISOString() });
  return { after: first + 1 };
}
