import { describe, expect, test } from 'vitest';
import type { Staff } from '../../../src/app/accounts/staff.ts';
import { publish } from '../../../src/app/publish.ts';
import { acceptItems } from '../../../src/app/round/accept-items.ts';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import { closeRound } from '../../../src/app/round/close-round.ts';
import { extendGrace } from '../../../src/app/round/extend-grace.ts';
import { listMyItems } from '../../../src/app/round/list-my-items.ts';
import { listReminders } from '../../../src/app/round/list-reminders.ts';
import { readBoard } from '../../../src/app/round/read-board.ts';
import { readItem } from '../../../src/app/round/read-item.ts';
import { reopenItems } from '../../../src/app/round/reopen-items.ts';
import { enterByProxy, saveEntry } from '../../../src/app/round/save-entry.ts';
import { sendBackItems } from '../../../src/app/round/send-back-items.ts';
import type { SeenItem, SteppedItems } from '../../../src/app/round/step-items.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import type { Observation } from '../../../src/core/indicator/observation.ts';
import { observationKey } from '../../../src/core/indicator/observation-key.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import type { ItemEntry } from '../../../src/core/round/entry.ts';
import type { ItemEventKind } from '../../../src/core/round/item-status.ts';
import type { ItemId, RoundItem } from '../../../src/core/round/round-item.ts';
import { toObservations } from '../../../src/core/round/to-observations.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { coordinator, makeStaff, needed, openTestRound, type TestRound } from './open-city.ts';

const engines = await listEngines();

/** Minute by minute, so that every step has its own moment. */
function makeClock(): () => string {
  let minutes = 0;
  return () => {
    minutes += 1;
    return new Date(Date.UTC(2027, 4, 10, 0, minutes)).toISOString();
  };
}

const reporterOf = (department: DepartmentId): Staff =>
  makeStaff(`rep-${department}`, { role: 'reporter', department });
const approverOf = (department: DepartmentId): Staff =>
  makeStaff(`app-${department}`, { role: 'approver', department });

/** Takes the outcome of a step for granted, or fails with what it was. */
function seen(result: SteppedItems): readonly SeenItem[] {
  if (result.outcome !== 'done' || result.refused.length > 0) throw new Error(JSON.stringify(result));
  return result.done.map(({ id, version }) => ({ id, version }));
}

/** Drives the round by use cases alone, and notes what ends up accepted and which steps each item took. */
async function driveRound({ store, code, opened }: TestRound) {
  const now = makeClock();
  const round = opened.round.id;
  const leads = new Map<DepartmentId, RoundItem[]>();
  for (const item of opened.items) {
    const lead = needed(item.departments[0], 'somebody who answers');
    leads.set(lead, [...(leads.get(lead) ?? []), item]);
  }
  const departments = [...leads.keys()];
  const [silent, byTelephone, ...rest] = departments;
  const expected = new Map<ItemId, ItemEntry>();
  const steps = new Map<ItemId, ItemEventKind[]>();
  const note = (ids: readonly ItemId[], ...kinds: readonly ItemEventKind[]) => {
    for (const id of ids) steps.set(id, [...(steps.get(id) ?? []), ...kinds]);
  };

  const submitOf = async (department: DepartmentId, items: readonly SeenItem[]) => {
    const submitted = await submitItems(store, reporterOf(department), {
      code,
      round,
      which: { items },
      now: now(),
    });
    if (submitted.outcome !== 'done') throw new Error(submitted.outcome);
    if (submitted.incomplete.length + submitted.refused.length > 0)
      throw new Error(JSON.stringify(submitted));
    return submitted.done.map(({ id, version }) => ({ id, version }));
  };
  const approveOf = async (department: DepartmentId, items: readonly SeenItem[]) =>
    seen(await approveItems(store, approverOf(department), { code, round, items, reason: null, now: now() }));

  const accepted: SeenItem[] = [];
  for (const department of departments) {
    if (department === silent) continue;
    const onBehalfOf = { department, person: '係長', reason: '電話で確認' };
    const items = needed(leads.get(department), 'items');
    const saved: SeenItem[] = [];
    for (const item of items) {
      const entry = answerItem(item);
      const request = { code, round, item: item.id, version: 0, entry, now: now() };
      const done =
        department === byTelephone
          ? await enterByProxy(store, coordinator, { ...request, onBehalfOf })
          : await saveEntry(store, reporterOf(department), request);
      if (done.outcome !== 'saved') throw new Error(JSON.stringify(done));
      saved.push({ id: item.id, version: done.status.version });
      expected.set(item.id, entry);
    }
    const ids = items.map(({ id }) => id);
    note(ids, 'save', 'submit', 'approve', 'accept');
    const approved = await approveOf(department, await submitOf(department, saved));
    accepted.push(
      ...seen(
        await acceptItems(store, coordinator, { code, round, items: approved, reason: null, now: now() }),
      ),
    );
  }

  // One department is late: reminded, given grace, and still silent at the end.
  const late = { code, round, now: '2027-06-01T00:00:00.000Z' };
  const reminders = await listReminders(store, coordinator, late);
  const silentItems = needed(leads.get(needed(silent, 'a silent department')), 'items');
  const graced = silentItems.map(({ id }) => ({ id, version: 0 }));
  seen(
    await extendGrace(store, coordinator, {
      code,
      round,
      items: graced,
      days: 10,
      reason: '議会',
      now: late.now,
    }),
  );
  note(
    graced.map(({ id }) => id),
    'extend-grace',
  );

  // Two are sent back and one is reopened, each to be mended; all three come back with other values.
  const [first, second] = rest;
  for (const [department, way] of [
    [needed(first, 'a department'), 'send-back'],
    [needed(second, 'a department'), 'send-back'],
    [needed(rest[2], 'a department'), 'reopen'],
  ] as const) {
    const item = needed(
      needed(leads.get(department), 'items').find(({ kind }) => kind === 'indicator') ??
        leads.get(department)?.[0],
      'an item',
    );
    const version = needed(
      accepted.find(({ id }) => id === item.id),
      'an accepted item',
    ).version;
    const request = { code, round, items: [{ id: item.id, version }], now: now() };
    let [open] = seen(await reopenItems(store, coordinator, { ...request, reason: '確報のため' }));
    note([item.id], 'reopen');
    if (way === 'send-back') {
      const approved = await approveOf(department, await submitOf(department, [needed(open, 'an item')]));
      [open] = seen(
        await sendBackItems(store, coordinator, {
          code,
          round,
          items: approved,
          reason: '単位？',
          now: now(),
        }),
      );
      note([item.id], 'submit', 'approve', 'send-back');
    }
    const entry = answerItem(item, 3);
    const saved = await saveEntry(store, reporterOf(department), {
      code,
      round,
      item: item.id,
      version: needed(open, 'an item').version,
      entry,
      now: now(),
    });
    if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved));
    const again = await approveOf(
      department,
      await submitOf(department, [{ id: item.id, version: saved.status.version }]),
    );
    seen(await acceptItems(store, coordinator, { code, round, items: again, reason: null, now: now() }));
    expected.set(item.id, entry);
    note([item.id], 'save', 'submit', 'approve', 'accept');
  }

  const board = await readBoard(store, coordinator, { ...late, cell: { department: null, state: 'late' } });
  const closing = { code, round, reason: '締切', now: '2027-06-11T09:00:00.000Z' };
  const closed = await closeRound(store, coordinator, closing);
  note(
    opened.items.map(({ id }) => id),
    'close',
  );
  return { departments, silent, silentItems, reminders, board, closed, closing, expected, steps };
}

describe.each(engines)('a whole round on $name', ({ locate }) => {
  test('is driven by use cases alone; the results are what was accepted, and the history holds every step', async () => {
    const all = await openTestRound(await locate());
    const { store, code, city, opened } = all;
    const driven = await driveRound(all);
    expect(driven.departments.length).toBeGreaterThan(30);

    // Before the closing, one department was late and nobody else had anything left to do.
    if (driven.reminders.outcome !== 'listed') throw new Error(driven.reminders.outcome);
    const reminded = driven.reminders.reminders.map(({ addressee, late }) => [addressee, late.length]);
    expect(reminded).toContainEqual([
      { level: 'department', department: driven.silent },
      driven.silentItems.length,
    ]);
    if (driven.board.outcome !== 'read') throw new Error(driven.board.outcome);
    expect(driven.board.board.all.byState.accepted).toBe(opened.items.length - driven.silentItems.length);
    // With ten days of grace nobody is late on the 1st of June.
    expect(driven.board.cell).toEqual([]);

    // Closed: all items locked, and those of the silent department do not count.
    expect(driven.closed).toMatchObject({ outcome: 'closed', locked: opened.items.length });
    if (driven.closed.outcome !== 'closed') throw new Error(driven.closed.outcome);
    expect(new Set(driven.closed.unaccepted)).toEqual(new Set(driven.silentItems.map(({ id }) => id)));

    // Every observation in the store is what was there before, or what was entered and accepted.
    const before = new Map(city.observations.map((one) => [observationKey(one), one]));
    const after = await store.read((reader) => reader.listObservations(code));
    const wanted = new Map(before);
    for (const item of opened.items) {
      if (item.kind !== 'indicator') continue;
      const entry = driven.expected.get(item.id);
      const results: readonly Observation[] =
        entry?.kind === 'indicator'
          ? toObservations(item, entry)
          : toObservations(item, { kind: 'indicator', series: {} });
      for (const result of results) wanted.set(observationKey(result), result);
    }
    expect(new Map(after.map((one) => [observationKey(one), one]))).toEqual(wanted);
    const fresh = after.filter(({ year }) => year === 2026);
    expect(fresh.filter(({ status }) => status === 'measured').length).toBeGreaterThan(40);
    expect(fresh.some((one) => one.status === 'absent' && one.reason === 'not-published')).toBe(true);
    for (const one of fresh) {
      const item = opened.items.find(({ id }) => id === `${opened.round.id}.${one.indicator}`);
      const entry = item && driven.expected.get(item.id);
      if (one.status !== 'measured' || entry?.kind !== 'indicator') continue;
      expect(`${one.raw}`).toBe(entry.series[one.series]?.figure);
      expect(one.value).toBe(Number(entry.series[one.series]?.figure));
    }

    // The history of every item is every step that was taken, and every entry that was saved.
    for (const item of opened.items) {
      const read = await readItem(store, coordinator, {
        code,
        round: opened.round.id,
        item: item.id,
        now: driven.closing.now,
      });
      if (read.outcome !== 'read' || read.history === null) throw new Error(`${item.id}: ${read.outcome}`);
      expect(read.history.steps.map(({ kind }) => kind)).toEqual(driven.steps.get(item.id));
      expect(read.history.steps.map(({ version }) => version)).toEqual(
        read.history.steps.map((_, position) => position + 1),
      );
      expect(read.history.versions.at(-1)?.entry ?? item.prefilled).toEqual(read.item.entry);
      expect(read.item.entry).toEqual(driven.expected.get(item.id) ?? item.prefilled);
    }

    // What is published next shows it, and the chain over all of it holds.
    const published = await publish(
      store,
      { name: '企画政策課', role: 'administrator' },
      {
        code,
        notes: null,
        resultsUpTo: null,
        nextResults: null,
        reason: '実績の公表',
        now: '2027-06-15T00:00:00.000Z',
      },
    );
    expect(published).toMatchObject({ outcome: 'published' });
    const snapshot = await store.read((reader) => reader.findPublication(code));
    expect(new Set(snapshot?.observations)).toEqual(new Set(after));
    expect(await store.read((reader) => reader.verifyAudit(code))).toMatchObject({ holds: true });

    // Nothing moves any more.
    const [one] = opened.items;
    const item = needed(one, 'an item');
    const reporter = reporterOf(needed(item.departments[0], 'a department'));
    const again = await saveEntry(store, reporter, {
      code,
      round: opened.round.id,
      item: item.id,
      version: 1,
      entry: answerItem(item, 9),
      now: driven.closing.now,
    });
    expect(again).toMatchObject({ outcome: 'refused', refusal: { code: 'not-in-this-state' } });
    const mine = await listMyItems(store, reporter, {
      code,
      round: opened.round.id,
      department: null,
      now: driven.closing.now,
    });
    if (mine.outcome !== 'listed') throw new Error(mine.outcome);
    expect(mine.items.every(({ acts }) => !acts.includes('edit-draft'))).toBe(true);
    await store.close();
  });
});
