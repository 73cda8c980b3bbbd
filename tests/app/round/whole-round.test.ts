import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineAdministrator } from '../../../src/app/accounts/staff.ts';
import { publish } from '../../../src/app/publish.ts';
import { type ClosedRoundResult, closeRound } from '../../../src/app/round/close-round.ts';
import { listMyItems } from '../../../src/app/round/list-my-items.ts';
import { type ListedReminders, listReminders } from '../../../src/app/round/list-reminders.ts';
import { type ReadBoard, readBoard } from '../../../src/app/round/read-board.ts';
import { readItem } from '../../../src/app/round/read-item.ts';
import { saveEntry } from '../../../src/app/round/save-entry.ts';
import type { SeenItem } from '../../../src/app/round/step-items.ts';
import type { Observation } from '../../../src/core/indicator/observation.ts';
import { observationKey } from '../../../src/core/indicator/observation-key.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import type { RoundItem } from '../../../src/core/round/round-item.ts';
import { toObservations } from '../../../src/core/round/to-observations.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { answerAll, type Drive, giveGrace, mendItem, reporterFor, startDrive } from './drive-round.ts';
import { coordinator, needed, openTestRound } from './open-city.ts';

const engines = await listEngines();
const june = '2027-06-01T00:00:00.000Z';
const closingTime = '2027-06-11T09:00:00.000Z';

describe.each(engines)('a whole round on $name, driven by use cases alone', ({ locate }) => {
  let drive: Drive;
  let silent: DepartmentId;
  let silentItems: readonly RoundItem[];
  let reminders: ListedReminders;
  let board: ReadBoard;
  let closed: ClosedRoundResult;

  beforeAll(async () => {
    drive = startDrive(await openTestRound(await locate()));
    const { store, code, opened, leads } = drive;
    const [late, byTelephone, ...others] = [...leads.keys()];
    silent = needed(late, 'a department');
    silentItems = needed(leads.get(silent), 'items');
    const accepted = new Map<RoundItem['id'], SeenItem>();
    for (const department of leads.keys()) {
      if (department === silent) continue;
      const done = await answerAll(drive, { department, byTelephone: department === byTelephone });
      for (const item of done) accepted.set(item.id, item);
    }
    const mended = [others[0], others[1], others[2]].map((department) => {
      const items = needed(leads.get(needed(department, 'a department')), 'items');
      return needed(items.find(({ kind }) => kind === 'indicator') ?? items[0], 'an item');
    });
    for (const [position, item] of mended.entries()) {
      const way = position < 2 ? 'send-back' : 'reopen';
      await mendItem(drive, item, needed(accepted.get(item.id), 'an accepted item'), way);
    }
    const request = { code, round: opened.round.id, now: june };
    reminders = await listReminders(store, coordinator, request);
    await giveGrace(drive, silent);
    board = await readBoard(store, coordinator, { ...request, cell: { department: null, state: 'late' } });
    closed = await closeRound(store, coordinator, { ...request, reason: '締切', now: closingTime });
    for (const { id } of opened.items) drive.taken.set(id, [...(drive.taken.get(id) ?? []), 'close']);
  });
  afterAll(() => drive.store.close());

  test('more than thirty departments took part, and all but one were done', () => {
    expect(drive.leads.size).toBeGreaterThan(30);
    if (board.outcome !== 'read') throw new Error(board.outcome);
    const done = drive.opened.items.length - silentItems.length;
    expect(board.board.all.byState).toMatchObject({ accepted: done, 'not-started': silentItems.length });
  });

  test('the one that was late was to be reminded of all its items; with grace it was not late any more', () => {
    if (reminders.outcome !== 'listed' || board.outcome !== 'read') throw new Error('both can be read');
    const [only, ...others] = reminders.reminders.filter(({ addressee }) => addressee.level === 'department');
    expect(only).toMatchObject({ addressee: { department: silent }, sent: [] });
    expect(only?.late.map(({ id }) => id)).toEqual(silentItems.map(({ id }) => id));
    // Items that the silent department leads wait for the departments beside it too.
    const beside = new Set(silentItems.flatMap(({ departments }) => departments));
    for (const { addressee } of others)
      expect(addressee.level === 'department' && beside.has(addressee.department)).toBe(true);
    expect(board.cell).toEqual([]);
  });

  test('closing locks everything, and says what does not count', () => {
    if (closed.outcome !== 'closed') throw new Error(closed.outcome);
    expect(closed.locked).toBe(drive.opened.items.length);
    expect(new Set(closed.unaccepted)).toEqual(new Set(silentItems.map(({ id }) => id)));
  });

  test('every result in the store is one from before, or what was entered and accepted', async () => {
    const { store, code, city, opened, entered } = drive;
    const wanted = new Map(city.observations.map((one) => [observationKey(one), one]));
    for (const item of opened.items) {
      if (item.kind !== 'indicator') continue;
      const entry = entered.get(item.id);
      const results: readonly Observation[] = toObservations(
        item,
        entry?.kind === 'indicator' ? entry : { kind: 'indicator', series: {} },
      );
      for (const result of results) wanted.set(observationKey(result), result);
    }
    const after = await store.read((reader) => reader.listObservations(code));
    expect(new Map(after.map((one) => [observationKey(one), one]))).toEqual(wanted);
  });

  test('the figures are those that were typed, or the total that what was added makes', async () => {
    const { store, code, opened, entered } = drive;
    const counts = { whole: 0, added: 0, withheld: 0 };
    for (const one of await store.read((reader) => reader.listObservations(code))) {
      const item = opened.items.find(({ id }) => id === `${opened.round.id}.${one.indicator}`);
      const entry = item && entered.get(item.id);
      if (one.year !== 2026 || item?.kind !== 'indicator' || entry?.kind !== 'indicator') continue;
      const typed = needed(entry.series[one.series], 'what was typed');
      if (one.status === 'absent') {
        expect([one.reason, one.expected]).toEqual([typed.absence, typed.expected]);
        counts.withheld += 1;
      } else if (typed.counts === 'increment') {
        const last = item.series.find(({ key }) => key === one.series)?.earlier.at(-1)?.value ?? 0;
        expect(one.value).toBeCloseTo(last + Number(typed.figure), 9);
        counts.added += 1;
      } else {
        expect([one.value, one.raw]).toEqual([Number(typed.figure), typed.figure]);
        counts.whole += 1;
      }
    }
    expect(counts.whole).toBeGreaterThan(20);
    expect(counts.added).toBeGreaterThan(3);
    expect(counts.withheld).toBeGreaterThan(3);
  });

  test('the history of every item holds every step in order, and every entry that was saved', async () => {
    const { store, code, opened, taken, entered } = drive;
    const about = { code, round: opened.round.id, now: closingTime };
    for (const item of opened.items) {
      const read = await readItem(store, coordinator, { ...about, item: item.id });
      if (read.outcome !== 'read' || read.history === null) throw new Error(`${item.id}: ${read.outcome}`);
      const { steps, versions } = read.history;
      expect(steps.map(({ kind }) => kind)).toEqual(taken.get(item.id));
      expect(steps.map(({ version }) => version)).toEqual(steps.map((_, position) => position + 1));
      expect(steps.every((one, position) => position === 0 || one.from === steps[position - 1]?.to)).toBe(
        true,
      );
      expect(versions.map(({ version }) => version)).toEqual(
        steps.filter(({ kind }) => kind === 'save').map(({ version }) => version),
      );
      expect(read.item.entry).toEqual(entered.get(item.id) ?? item.prefilled);
    }
    const kinds = new Set([...taken.values()].flat());
    expect([...kinds].toSorted()).toEqual([
      'accept',
      'approve',
      'close',
      'extend-grace',
      'reopen',
      'save',
      'send-back',
      'submit',
    ]);
  });

  test('the next publication shows the results, and the chain over all of it holds', async () => {
    const { store, code } = drive;
    const staff = machineAdministrator('企画政策課');
    const about = { notes: null, resultsUpTo: null, nextResults: null, reason: '実績の公表' };
    const published = await publish(store, staff, { code, ...about, now: '2027-06-15T00:00:00.000Z' });
    expect(published).toMatchObject({ outcome: 'published' });
    const found = await store.read(async (reader) => ({
      snapshot: await reader.findPublication(code),
      results: await reader.listObservations(code),
      verdict: await reader.verifyAudit(code),
    }));
    expect(new Set(found.snapshot?.observations)).toEqual(new Set(found.results));
    expect(found.verdict).toMatchObject({ holds: true });
  });

  test('nothing moves any more', async () => {
    const { store, code, opened } = drive;
    const item = needed(opened.items[0], 'an item');
    const department = needed(item.departments[0], 'a department');
    const about = { code, round: opened.round.id, now: closingTime };
    const change = { ...about, item: item.id, version: 1, entry: answerItem(item, 9) };
    expect(await saveEntry(store, reporterFor(department), change)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'not-in-this-state' },
    });
    const mine = await listMyItems(store, reporterFor(department), { ...about, department: null });
    if (mine.outcome !== 'listed') throw new Error(mine.outcome);
    expect(mine.items.length).toBeGreaterThan(0);
    const acts = new Set(mine.items.flatMap((one) => one.acts));
    expect(acts).toEqual(new Set(['view', 'export', 'read-item-history']));
  });
});
