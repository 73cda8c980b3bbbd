import { afterAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import type { Staff } from '../../../src/app/accounts/staff.ts';
import { readBoard } from '../../../src/app/round/read-board.ts';
import { openSampleRound } from '../../../src/cli/sample/open-sample-round.ts';
import { reasonKey } from '../../../src/core/sheets/sheet.ts';
import { coordinator, openCity } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const auditor: Staff = { ...coordinator, posts: [{ role: 'auditor', department: null }] };

describe.each(await listEngines())('the made-up city’s round on $name', (engine) => {
  async function openDemo(now: string) {
    const office = await openCity(await engine.locate());
    const { municipality } = office.city;
    await addDemoPeople(office.store, { municipality, now }, { demo: true });
    await openSampleRound(office.store, { municipality, now });
    const request = {
      code: office.code,
      round: 'r1',
      cell: { department: null, state: 'all' },
      now,
    } as const;
    const read = await readBoard(office.store, auditor, request);
    if (read.outcome !== 'read') throw new Error(read.outcome);
    return { ...office, read };
  }

  // Making it takes most of the time: what only looks at it looks at one.
  const spring = '2027-05-10T03:00:00.000Z';
  let shared: ReturnType<typeof openDemo> | undefined;
  const openShared = () => {
    shared ??= openDemo(spring);
    return shared;
  };
  afterAll(async () => (await shared)?.store.close());

  test.each([
    ['before the plan’s first year ends', '2026-11-24T03:00:00.000Z', 2026],
    ['in the spring after it', '2027-05-10T03:00:00.000Z', 2026],
    ['over the turn of the year', '2028-01-05T03:00:00.000Z', 2026],
    ['a year later', '2028-06-01T03:00:00.000Z', 2027],
    ['long after the plan', '2035-08-15T03:00:00.000Z', 2028],
  ])('is under way %s', async (_when, now, year) => {
    const demo = now === spring ? openShared() : openDemo(now);
    const { read, store } = await demo;
    const { all, rows } = read.board;
    expect(read.round).toMatchObject({ year, state: 'open' });
    expect(read.round.dueDates.department < now.slice(0, 10)).toBe(true);
    expect(read.round.closes > now.slice(0, 10)).toBe(true);
    for (const state of ['not-started', 'draft', 'submitted', 'approved', 'accepted'] as const)
      expect(all.byState[state]).toBeGreaterThan(0);
    expect(all.byState['sent-back']).toBe(1);
    expect(rows.filter(({ late }) => late > 0).length).toBeGreaterThanOrEqual(1);
    expect(rows.filter(({ late }) => late > 0).length).toBeLessThan(rows.length / 4);
    // Nothing was done after today.
    for (const { status } of read.cell) for (const { at } of status.records) expect(at <= now).toBe(true);
    const sent = read.cell.flatMap(({ status }) => status.records.filter(({ kind }) => kind === 'send-back'));
    expect(sent.map(({ reason }) => reason?.includes('見本'))).toEqual([true]);
    if (demo !== shared) await store.close();
  });

  test('leaves the demonstration’s reporter something to do and the approver something to approve', async () => {
    const { read, store, code } = await openShared();
    const post = await store.read(async (reader) => {
      const person = await reader.findAccountByLoginName(code, 'demo-reporter');
      const [tenure] = person === null ? [] : await reader.listTenures(code, person.id);
      return tenure?.post;
    });
    const department = post?.role === 'reporter' ? post.department : null;
    const row = read.board.rows.find((one) => one.department === department);
    expect(row?.byState).toMatchObject({ submitted: 3 });
    expect(row?.byState['not-started']).toBeGreaterThan(3);
  });

  test('has assessment sheets at every stage, one with an override, and some for the demonstration’s head', async () => {
    const { store, code } = await openShared();
    const { sheets, own } = await store.read(async (reader) => {
      const head = await reader.findAccountByLoginName(code, 'demo-division-head');
      const [tenure] = head === null ? [] : await reader.listTenures(code, head.id);
      const own = tenure?.post.role === 'division-head' ? tenure.post.division : null;
      return { own, sheets: await reader.listSheets(code, 'r1') };
    });
    const states = new Set(sheets.map(({ status }) => status.state));
    expect(states).toEqual(
      new Set(['not-started', 'draft', 'sent-back', 'at-second', 'at-third', 'decided']),
    );
    expect(sheets.filter(({ status }) => status.state === 'decided')).toHaveLength(2);
    expect(sheets.some(({ entry }) => (entry[reasonKey('result-third')] ?? '') !== '')).toBe(true);
    expect(sheets.some(({ sheet, status }) => sheet.division === own && status.state === 'not-started')).toBe(
      true,
    );
    for (const { steps } of sheets) for (const { at } of steps) expect(at <= spring).toBe(true);
  });

  test('is the same at every start, and is made once', async () => {
    const one = await openShared();
    const other = await openDemo(spring);
    expect(other.read.cell).toEqual(one.read.cell);
    await openSampleRound(other.store, { municipality: other.city.municipality, now: spring });
    expect(await other.store.read((reader) => reader.listRounds(other.code))).toHaveLength(1);
    await other.store.close();
  });

  test('is given up as a whole where the server stops meanwhile, and made at the next start', async () => {
    const { store, code, city } = await openCity(await engine.locate());
    const now = spring;
    const { municipality } = city;
    await addDemoPeople(store, { municipality, now }, { demo: true });
    const stopping = AbortSignal.abort();
    await expect(openSampleRound(store, { municipality, now, stopping })).rejects.toThrow(/abort/i);
    expect(await store.read((reader) => reader.listRounds(code))).toEqual([]);
    await openSampleRound(store, { municipality, now });
    expect(await store.read((reader) => reader.listRounds(code))).toHaveLength(1);
    await store.close();
  });

  test('is made for no real city, and nowhere without the demonstration’s people', async () => {
    const { store, code, city } = await openCity(await engine.locate());
    const now = spring;
    await openSampleRound(store, { municipality: city.municipality, now });
    const real = readSampleSnapshots().find(({ municipality }) => !municipality.fictional)?.municipality;
    if (real === undefined) throw new Error('The sample has a real city');
    await openSampleRound(store, { municipality: real, now });
    expect(await store.read((reader) => reader.listRounds(code))).toEqual([]);
    await store.close();
  });
});
