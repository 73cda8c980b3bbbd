import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import { proposeCosts, recordCosts } from '../../src/app/costs/record-costs.ts';
import { publish } from '../../src/app/publish.ts';
import { registerMunicipality } from '../../src/app/register-municipality.ts';
import { closeRound } from '../../src/app/round/close-round.ts';
import type { CostsShown } from '../../src/core/cost/public-cost.ts';
import type { CostRow } from '../../src/core/cost/settle-costs.ts';
import { emptyCost } from '../../src/core/round/entry.ts';
import { listEngines } from '../support/engines.ts';
import { answerAll, startDrive } from './round/drive-round.ts';
import {
  coordinator,
  makeStaff,
  needed,
  openCity,
  openRoundOf2026,
  type TestRound,
} from './round/open-city.ts';

const planning = machineAdministrator('企画政策課');
const reporter = makeStaff('tantou', { role: 'reporter', department: 'd1' });
const now = '2027-06-20T09:00:00+09:00';

describe.each(await listEngines())('what projects cost on $name', ({ locate }) => {
  let office: Omit<TestRound, 'opened'>;

  beforeEach(async () => {
    office = await openCity(await locate());
    onTestFinished(() => office.store.close());
  });

  const rowOf = (total: string, more: Partial<CostRow> = {}): CostRow => {
    const project = needed(office.city.plan.projects[0], 'a project').name;
    const amounts = { ...emptyCost, total };
    return {
      line: 2,
      project,
      year: 2026,
      kind: 'settled',
      withoutCost: false,
      amounts,
      source: '決算書',
      ...more,
    };
  };
  const list = (...rows: readonly CostRow[]) => ({
    code: office.code,
    rows,
    unit: 'thousand-yen' as const,
    now,
  });
  const propose = async (...rows: readonly CostRow[]) => {
    const proposed = await proposeCosts(office.store, planning, list(...rows));
    if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
    return proposed.proposal;
  };
  const record = async (...rows: readonly CostRow[]) =>
    recordCosts(office.store, planning, await propose(...rows), { reason: '決算', now });
  const giveOut = (costs: CostsShown | null) =>
    registerMunicipality(office.store, planning, { code: office.code, costs, reason: '公表の方針', now });
  const publishUpTo = async (resultsUpTo: number) => {
    const request = { code: office.code, notes: null, resultsUpTo, reason: '公表', now };
    const published = await publish(office.store, planning, request);
    if (published.outcome !== 'published') throw new Error(published.outcome);
    return office.store.read((reader) => reader.findPublication(office.code, published.no));
  };

  test('is proposed first, recorded once, and revised with what stood before', async () => {
    const first = await propose(rowOf('1,200'));
    expect(first.differences).toMatchObject([{ before: null, after: { amounts: { total: '1,200' } } }]);
    expect(await recordCosts(office.store, planning, first, { reason: '決算', now })).toMatchObject({
      outcome: 'recorded',
    });
    const overtaken = await recordCosts(office.store, planning, first, { reason: '決算', now });
    expect(overtaken).toEqual({ outcome: 'overtaken' });
    expect(await propose(rowOf('1,200'))).toMatchObject({ differences: [], same: 1 });
    const revised = await propose(rowOf('1,300'));
    expect(revised.differences).toMatchObject([{ before: { amounts: { total: '1,200' } } }]);
    const project = needed(office.city.plan.projects[0], 'a project').id;
    const history = await office.store.read((reader) => reader.listHistory(office.code, project));
    expect(history.filter(({ table, field }) => table === 'cost' && field === 'total')).toMatchObject([
      { row: `${project}/2026/settled`, before: null, after: '1,200', change: { reason: '決算' } },
    ]);
  });

  test('is recorded only by who may load', async () => {
    expect(await proposeCosts(office.store, reporter, list(rowOf('1')))).toEqual({ outcome: 'not-allowed' });
    const proposal = await propose(rowOf('1'));
    const refused = await recordCosts(office.store, reporter, proposal, { reason: '決算', now });
    expect(refused).toEqual({ outcome: 'not-allowed' });
    expect(await office.store.read((reader) => reader.listRecordedCosts(office.code))).toEqual([]);
  });

  test('comes out as the city says: not at all, settled amounts, budgets too', async () => {
    await record(rowOf('1,200'), rowOf('1,500', { year: 2027, kind: 'budget' }));
    const shown = [];
    for (const choice of [null, 'settled', 'all'] as const) {
      await giveOut(choice);
      const snapshot = await publishUpTo(2026);
      shown.push(snapshot?.costs?.costs.map(({ year, kind, yen }) => [year, kind, yen]));
    }
    expect(shown).toEqual([
      undefined,
      [[2026, 'settled', 1_200_000]],
      [
        [2026, 'settled', 1_200_000],
        [2027, 'budget', 1_500_000],
      ],
    ]);
    await giveOut('all');
    expect((await publishUpTo(2025))?.costs?.costs.map(({ kind }) => kind)).toEqual(['budget']);
  });

  test('of a round comes out when it is closed, and nothing of it before', async () => {
    await giveOut('all');
    const opened = await openRoundOf2026(office.store, office.code, { asks: ['project'] });
    const drive = startDrive({ ...office, opened });
    const [department] = drive.leads.keys();
    await answerAll(drive, { department: needed(department, 'a department'), byTelephone: false });
    expect((await publishUpTo(2026))?.costs).toBeUndefined();
    const closing = {
      code: office.code,
      round: opened.round.id,
      reason: '締切',
      now: '2027-06-11T09:00:00.000Z',
    };
    await closeRound(office.store, coordinator, closing);
    expect((await publishUpTo(2025))?.costs).toBeUndefined();
    const costs = needed((await publishUpTo(2026))?.costs, 'costs');
    const answered = new Set(
      drive.leads.get(needed(department, 'a department'))?.map(({ id }) => id.split('.')[1]),
    );
    expect(new Set(costs.costs.map(({ project }) => project))).toEqual(answered);
    expect(costs.costs.every(({ from }) => from.kind === 'round' && from.year === 2026)).toBe(true);
    expect(new Set(costs.gaps.map(({ reason }) => reason))).toEqual(new Set(['not-reported']));
    expect(JSON.stringify(costs)).not.toMatch(/r1|not-accepted/);
  });
});
