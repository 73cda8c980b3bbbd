import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { approveEdition, undoApproval } from '../../../src/app/editions/approve-edition.ts';
import { beginEdition } from '../../../src/app/editions/begin-edition.ts';
import { editEdition } from '../../../src/app/editions/edit-edition.ts';
import { listEditions } from '../../../src/app/editions/list-editions.ts';
import { readEdition } from '../../../src/app/editions/read-edition.ts';
import { loadPlan, proposePlan } from '../../../src/app/load-plan.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { proposePublication } from '../../../src/app/publication/propose-publication.ts';
import { publish } from '../../../src/app/publish.ts';
import { loadSources } from '../../../src/app/round/load-sources.ts';
import { readPreparation } from '../../../src/app/round/read-preparation.ts';
import type { EditionEdit } from '../../../src/core/editions/apply-edit.ts';
import { toPlanFile } from '../../../src/core/plan/from-plan.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { listEngines } from '../../support/engines.ts';
import { coordinator, makeStaff, needed, openCity } from '../round/open-city.ts';

const now = '2026-11-23T00:00:00.000Z';
const words = { notes: null, resultsUpTo: null, nextResults: null };
const marker = '漏れてはならない題名';
const reporter = makeStaff('tantou', { role: 'reporter', department: 'd1' });
const administrator = makeStaff('kanri', { role: 'administrator', department: null });

describe.each(await listEngines())('editions on $name', ({ locate }) => {
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
  });

  const begin = () => beginEdition(store, coordinator, { code, intoNewYear: true, reason: '次年度版', now });

  const view = async (at = now) => {
    const read = await readEdition(store, coordinator, { code, year, now: at });
    if (read.outcome !== 'read') throw new Error(read.outcome);
    return read.view;
  };

  const edit = async (one: EditionEdit, more: { readonly seen?: number; readonly reason?: string } = {}) => {
    const seen = more.seen ?? (await view()).seen;
    return editEdition(store, coordinator, {
      code,
      year,
      edit: one,
      seen,
      reason: more.reason ?? '見直し',
      now,
    });
  };

  const retitle = (title: string): EditionEdit => {
    const { id, measure } = needed(plan.initiatives[0], 'an initiative');
    return { act: 'change', kind: 'initiative', id, content: { measure, title } };
  };

  const approve = async (from: string) =>
    approveEdition(store, coordinator, {
      code,
      year,
      from,
      seen: (await view()).seen,
      reason: '庁議決定',
      now,
    });

  const planOn = (on: string) => store.read((reader) => reader.findPlan(code, { on }));

  test('the first edition is in force at once, and the next one is in preparation', async () => {
    const before = await listEditions(store, coordinator, { code, now });
    expect(before).toMatchObject({ editions: [{ year: year - 1, state: 'current' }], next: year });
    expect(await begin()).toEqual({ outcome: 'begun', year });
    const after = await listEditions(store, coordinator, { code, now });
    expect(after).toMatchObject({
      editions: [
        { year, state: 'preparing' },
        { year: year - 1, state: 'current' },
      ],
      next: null,
    });
    expect(await begin()).toEqual({ outcome: 'begun-before', year });
  });

  test('only the coordinator prepares, edits and approves', async () => {
    await begin();
    const { seen } = await view();
    for (const staff of [reporter, administrator]) {
      const outcomes = [
        await listEditions(store, staff, { code, now }),
        await readEdition(store, staff, { code, year, now }),
        await beginEdition(store, staff, { code, intoNewYear: true, reason: '理由', now }),
        await editEdition(store, staff, { code, year, edit: retitle('題'), seen, reason: '理由', now }),
        await approveEdition(store, staff, { code, year, from: '2027-04-01', seen, reason: '理由', now }),
        await undoApproval(store, staff, { code, year, reason: '理由', now }),
      ];
      expect(outcomes).toEqual(outcomes.map(() => ({ outcome: 'not-allowed' })));
    }
  });

  test('one in preparation is not published, asked about or listed, whatever the day', async () => {
    await begin();
    expect(await edit(retitle(marker))).toMatchObject({ outcome: 'edited' });
    const seen = await Promise.all([
      planOn('2040-01-01'),
      store.read((reader) => reader.findPlan(code)),
      proposePublication(store, coordinator, { code, ...words, now: '2040-01-01T00:00:00.000Z' }),
      store.read((reader) => loadSources(reader, code, year)),
      store.read((reader) => loadSources(reader, code, 2050)),
      readPreparation(store, coordinator, { code, round: null, now: '2040-01-01T00:00:00.000Z' }),
    ]);
    const text = JSON.stringify(seen);
    expect(text).toContain(needed(plan.initiatives[0], 'an initiative').title);
    expect(text).not.toContain(marker);
  });

  test('an approved one is in force from its day on: before, at, after', async () => {
    await begin();
    await edit(retitle(marker));
    expect(await approve('2027-04-01')).toEqual({ outcome: 'approved', from: '2027-04-01' });
    expect((await planOn('2027-03-31'))?.edition).toBe(year - 1);
    expect((await planOn('2027-04-01'))?.edition).toBe(year);
    expect((await planOn('2030-01-01'))?.edition).toBe(year);
    // Midnight in Japan is three in the afternoon of the day before in UTC.
    for (const [at, edition] of [
      ['2027-03-31T14:59:59.000Z', year - 1],
      ['2027-03-31T15:00:00.000Z', year],
    ] as const) {
      const proposed = await proposePublication(store, coordinator, { code, ...words, now: at });
      expect(proposed).toMatchObject({ outcome: 'proposed', snapshot: { plan: { edition } } });
    }
    expect((await view('2027-04-01T00:00:00.000Z')).state).toBe('current');
  });

  test('what was published before stays as it was, byte for byte', async () => {
    const request = { code, reason: '公表', ...words };
    await publish(store, coordinator, { ...request, now });
    const before = JSON.stringify(await store.read((reader) => reader.findPublication(code, 1)));
    await begin();
    await edit(retitle(marker));
    await approve('2027-04-01');
    // Approved today, out on the day on which the new edition is in force.
    expect(
      await publish(store, coordinator, { ...request, now, publishAt: '2027-04-01T09:00:00+09:00' }),
    ).toEqual({
      outcome: 'published',
      no: 2,
    });
    const [first, second] = await store.read(async (reader) => [
      await reader.findPublication(code, 1),
      await reader.findPublication(code, 2),
    ]);
    expect(JSON.stringify(first)).toBe(before);
    expect(second?.plan.edition).toBe(year);
    expect(JSON.stringify(second)).toContain(marker);
  });

  test('an approval can be undone before its day, and not after', async () => {
    await begin();
    await approve('2027-04-01');
    expect(await edit(retitle('遅い'))).toEqual({ outcome: 'not-in-preparation' });
    const undo = (at: string) =>
      undoApproval(store, coordinator, { code, year, reason: '予算の修正', now: at });
    expect(await undo('2027-04-01T00:00:00.000Z')).toEqual({ outcome: 'in-force' });
    expect(await undo('2027-03-31T00:00:00.000Z')).toEqual({ outcome: 'undone' });
    expect((await planOn('2030-01-01'))?.edition).toBe(year - 1);
    expect(await undo(now)).toEqual({ outcome: 'not-approved' });
    expect(await edit(retitle('間に合う'))).toMatchObject({ outcome: 'edited' });
  });

  test.each(['', '2027-02-30', '2026-11-22'])('is not approved from %j', async (from) => {
    await begin();
    expect(await approve(from)).toEqual({ outcome: 'bad-date' });
  });

  test('errors stand in the way of an approval', async () => {
    await begin();
    await store.write(async (writer) => {
      const broken = needed(await writer.findPlan(code, { edition: year }), 'a plan');
      const details = { kind: 'edition', madeAt: now, madeBy: '企画政策課', reason: '誤り' } as const;
      const [first, ...others] = broken.indicators;
      const indicators = [{ ...needed(first, 'an indicator'), series: [] }, ...others];
      await writer.writePlan(code, await writer.addChange(code, details), { ...broken, indicators });
    });
    expect(await approve('2027-04-01')).toMatchObject({
      outcome: 'faulty',
      findings: [{ code: 'indicator-without-series' }],
    });
  });

  test('what nobody has looked at is not approved', async () => {
    await begin();
    const { seen } = await view();
    await edit(retitle('あとから'));
    const request = { code, year, from: '2027-04-01', seen, reason: '庁議決定', now };
    expect(await approveEdition(store, coordinator, request)).toEqual({ outcome: 'overtaken' });
  });

  test('of two people who edit one element the second is shown what the first did, and nothing is written', async () => {
    await begin();
    const { seen } = await view();
    await edit(retitle('先の人の題'), { seen });
    const late = await edit(retitle('後の人の題'), { seen });
    expect(late).toMatchObject({
      outcome: 'overtaken',
      differences: [{ kind: 'changed', after: '先の人の題' }],
    });
    expect((await view()).plan.initiatives[0]?.title).toBe('先の人の題');
    const again = await edit(retitle('後の人の題'));
    expect(again).toMatchObject({ outcome: 'edited' });
  });

  test('two people who edit two elements do not meet', async () => {
    await begin();
    const { seen } = await view();
    await edit(retitle('題'), { seen });
    const { id } = needed(plan.indicators[0], 'an indicator');
    expect(await edit({ act: 'drop', id }, { seen })).toMatchObject({ outcome: 'edited' });
  });

  test('what became of what and why stands with the edition and in the history', async () => {
    await begin();
    const { id } = needed(plan.indicators[0], 'an indicator');
    expect(await edit({ act: 'drop', id }, { reason: ' ' })).toEqual({ outcome: 'reason-missing' });
    await edit({ act: 'drop', id }, { reason: '統計の廃止' });
    const dropped = { kind: 'dropped', from: [id], to: [], reason: '統計の廃止' };
    expect((await view()).lineage).toContainEqual(dropped);
    const history = await store.read((reader) => reader.listHistory(code, id));
    expect(history.at(-1)).toMatchObject({ edition: year, after: null, change: { reason: '統計の廃止' } });
    const current = await planOn(now.slice(0, 10));
    expect(current?.indicators.some((one) => one.id === id)).toBe(true);
  });

  test('saving what is there already writes nothing', async () => {
    await begin();
    const { seen } = await view();
    expect(await edit(retitle(needed(plan.initiatives[0], 'an initiative').title))).toEqual({
      outcome: 'same',
    });
    expect((await view()).seen).toBe(seen);
  });

  test('a document of another year becomes an edition in preparation; loaded into an approved one, it is so again', async () => {
    const load = async (title: string) => {
      const file = toPlanFile({
        ...plan,
        title,
        edition: year,
        actionYears: plan.actionYears.map((one) => one + 1),
      });
      const proposed = await proposePlan(store, coordinator, { code, file: shiftActions(file), name: null });
      if (proposed.outcome !== 'proposed') throw new Error(JSON.stringify(proposed));
      const loaded = await loadPlan(store, coordinator, proposed.proposal, { reason: '取込み', now });
      return [proposed.proposal.kind, loaded.outcome];
    };
    expect(await load('次の実施計画')).toEqual(['edition', 'loaded']);
    expect((await view()).state).toBe('preparing');
    expect((await planOn('2040-01-01'))?.edition).toBe(year - 1);
    await approve('2027-04-01');
    expect(await load('次の実施計画 改')).toEqual(['changed', 'loaded']);
    expect((await view()).state).toBe('preparing');
  });

  test('a document of an earlier year becomes a former edition', async () => {
    const shift = (years: readonly number[]) => years.map((one) => one - 3);
    const earlier = { ...plan, edition: plan.edition - 3, actionYears: shift(plan.actionYears) };
    const actions = plan.actions.map((action) => ({ ...action, years: shift(action.years) }));
    const submission = { code, file: toPlanFile({ ...earlier, actions }), name: null };
    const proposed = await proposePlan(store, coordinator, submission);
    if (proposed.outcome !== 'proposed') throw new Error(JSON.stringify(proposed));
    await loadPlan(store, coordinator, proposed.proposal, { reason: '過去の版', now });
    const listed = await listEditions(store, coordinator, { code, now });
    expect(listed).toMatchObject({ editions: [{ state: 'current' }, { state: 'former' }] });
    expect((await planOn('2026-11-23'))?.edition).toBe(plan.edition);
  });

  test('the history is whole, with editions in it', async () => {
    await begin();
    await edit(retitle('題'));
    await approve('2027-04-01');
    expect(await store.read((reader) => reader.verifyAudit(code))).toMatchObject({ holds: true });
  });
});

type PlanFile = ReturnType<typeof toPlanFile>;

/** Actions of the year that is over are moved with the rest. */
function shiftActions(file: PlanFile): PlanFile {
  return {
    ...file,
    strategies: file.strategies.map((strategy) => ({
      ...strategy,
      measures: strategy.measures.map((measure) => ({
        ...measure,
        initiatives: measure.initiatives.map((initiative) => ({
          ...initiative,
          actions: initiative.actions.map((action) => ({
            ...action,
            years: action.years.map((one) => one + 1),
          })),
        })),
      })),
    })),
  };
}
