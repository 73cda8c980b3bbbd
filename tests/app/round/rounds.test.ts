import { describe, expect, test } from 'vitest';
import type { Staff } from '../../../src/app/accounts/staff.ts';
import { acceptItems } from '../../../src/app/round/accept-items.ts';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import { changeDueDates } from '../../../src/app/round/change-due-dates.ts';
import { closeRound } from '../../../src/app/round/close-round.ts';
import { confirmItems } from '../../../src/app/round/confirm-items.ts';
import { listRounds } from '../../../src/app/round/list-rounds.ts';
import { openRound } from '../../../src/app/round/open-round.ts';
import { prepareRound, previewRound } from '../../../src/app/round/prepare-round.ts';
import { reopenItems } from '../../../src/app/round/reopen-items.ts';
import { saveEntry } from '../../../src/app/round/save-entry.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import type { IndicatorItem, InitiativeItem, RoundItem } from '../../../src/core/round/round-item.ts';
import { listEngines } from '../../support/engines.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';
import { answerItem } from './answer-item.ts';
import {
  coordinator,
  makeStaff,
  needed,
  openCity,
  openingDay,
  openTestRound,
  settingsOf2026,
} from './open-city.ts';
import { approverOf, now, openDesk, reporterOf } from './open-desk.ts';

const engines = await listEngines();

describe.each(engines)('rounds one after the other on $name', ({ locate }) => {
  test('a round is prepared, changed, previewed and opened once; who may not, does not', async () => {
    const { store, code } = await openCity(await locate());
    const reporter = makeStaff('sato', { role: 'reporter', department: 'd1' });
    const request = { code, round: null, settings: settingsOf2026, reason: '準備', now: openingDay };
    expect(await prepareRound(store, reporter, request)).toEqual({ outcome: 'not-allowed' });
    expect(await previewRound(store, reporter, { code, settings: settingsOf2026 })).toEqual({
      outcome: 'not-allowed',
    });
    const wrong = { ...settingsOf2026, closes: '2027-02-30' };
    expect(await prepareRound(store, coordinator, { ...request, settings: wrong })).toMatchObject({
      outcome: 'faulty',
    });
    expect(await prepareRound(store, coordinator, request)).toMatchObject({
      round: { id: 'r1', state: 'preparing' },
    });
    const fewer = { ...settingsOf2026, asks: ['indicator'] as const };
    expect(
      await prepareRound(store, coordinator, { ...request, round: 'r1', settings: fewer }),
    ).toMatchObject({
      round: { id: 'r1', asks: ['indicator'] },
    });
    // Nobody hears of it before it opens, but who prepares it and who audits.
    const auditor = makeStaff('kansa', { role: 'auditor', department: null });
    const listFor = async (staff: Staff) => (await listRounds(store, staff, code)).map(({ state }) => state);
    expect(await Promise.all([coordinator, auditor, reporter].map(listFor))).toEqual([
      ['preparing'],
      ['preparing'],
      [],
    ]);
    const preview = await previewRound(store, coordinator, { code, settings: fewer });
    const open = { code, round: 'r1', reason: '開始', now: openingDay } as const;
    expect(await openRound(store, reporter, open)).toEqual({ outcome: 'not-allowed' });
    expect(await openRound(store, coordinator, { ...open, round: 'r2' })).toEqual({
      outcome: 'unknown-round',
    });
    const opened = await openRound(store, coordinator, open);
    if (opened.outcome !== 'opened' || preview.outcome !== 'previewed' || !preview.opening.ok)
      throw new Error(`${opened.outcome}, ${preview.outcome}`);
    const asked = (items: readonly RoundItem[]) => items.map((item) => [item.kind, item.departments]);
    expect(asked(opened.opened.items)).toEqual(asked(preview.opening.opened.items));
    expect(await store.read((reader) => reader.listItems(code, 'r1'))).toMatchObject(
      opened.opened.items.map((item) => ({ item, status: { state: 'not-started', version: 0 } })),
    );
    expect(await openRound(store, coordinator, open)).toEqual({ outcome: 'not-in-this-state' });
    expect(await listFor(reporter)).toEqual(['open']);
    expect(await listFor(makeStaff('nobody'))).toEqual([]);

    expect(await prepareRound(store, coordinator, { ...request, round: 'r1' })).toEqual({
      outcome: 'not-in-this-state',
    });
    await store.close();
  });

  test('the next year stands beside what was accepted; a result that nobody accepted stays as it was', async () => {
    const first = await openTestRound(await locate());
    const { store, code, city, opened } = first;
    const find = <Item extends RoundItem>(is: (item: RoundItem) => item is Item) =>
      needed(opened.items.find(is), 'an item');
    const told = find(
      (item): item is InitiativeItem => item.kind === 'initiative' && item.departments.length > 0,
    );
    const silent = needed(
      opened.items.find((item): item is InitiativeItem => item.kind === 'initiative' && item !== told),
      'another',
    );
    const known = find((item): item is IndicatorItem => item.kind === 'indicator');
    const entry = answerItem(told);
    const about = (version: number) => ({
      code,
      round: 'r1' as const,
      items: [{ id: told.id, version }],
      reason: null,
      now,
    });
    const reporter = reporterOf(told);
    await saveEntry(store, reporter, { code, round: 'r1', item: told.id, version: 0, entry, now });
    await saveEntry(store, reporterOf(silent), {
      code,
      round: 'r1',
      item: silent.id,
      version: 0,
      entry: answerItem(silent),
      now,
    });
    await submitItems(store, reporter, { ...about(1), which: { items: [{ id: told.id, version: 1 }] } });
    await approveItems(store, approverOf(told), about(2));
    await acceptItems(store, coordinator, about(3));
    // A provisional value from elsewhere is in the store already, and the department did not answer.
    const earlier = needed(
      city.observations.find(
        ({ status, indicator }) => status === 'measured' && indicator === known.indicator,
      ) ?? city.observations.find(({ status }) => status === 'measured'),
      'a result',
    );
    const provisional = { ...earlier, year: 2026, provisional: true };
    await store.write(async (writer) => {
      const no = await writer.addChange(code, {
        kind: 'observations',
        madeAt: now,
        madeBy: '統計',
        reason: '速報',
      });
      await writer.writeObservations(code, no, [provisional]);
    });
    const closing = { code, round: 'r1', reason: '締切', now } as const;
    expect(await closeRound(store, approverOf(told), closing)).toEqual({ outcome: 'not-allowed' });
    expect(await closeRound(store, coordinator, closing)).toMatchObject({
      outcome: 'closed',
      locked: opened.items.length,
    });
    const results = await store.read((reader) => reader.listObservations(code));
    expect(results).toContainEqual(provisional);
    expect(results.filter(({ year, status }) => year === 2026 && status === 'measured')).toEqual([
      provisional,
    ]);

    const lastEntries = async () => {
      const due = { ...settingsOf2026.due, planning: { date: '2028-06-02' } };
      const year = { year: 2027, opens: '2028-04-20', closes: '2028-06-09', due };
      const next = await previewRound(store, coordinator, { code, settings: { ...settingsOf2026, ...year } });
      if (next.outcome !== 'previewed' || !next.opening.ok) throw new Error(JSON.stringify(next));
      const { items } = next.opening.opened;
      return new Map(
        items.flatMap((item) => (item.kind === 'initiative' ? [[item.initiative, item.last]] : [])),
      );
    };
    const lasts = await lastEntries();
    expect(lasts.get(told.initiative)).toEqual(entry);
    expect(lasts.get(silent.initiative)).toBeNull();

    // Closed again with nothing reopened: no change. Reopened and closed again: one item is locked, and no longer counts.
    const before = await store.read((reader) => reader.findNewestChange(code));
    expect(await closeRound(store, coordinator, closing)).toMatchObject({ locked: 0, recorded: [] });
    expect(await store.read((reader) => reader.findNewestChange(code))).toBe(before);
    await reopenItems(store, coordinator, { ...about(5), reason: '誤り' });
    expect(await closeRound(store, coordinator, closing)).toMatchObject({ locked: 1 });

    // It was reopened and not accepted again, so it does not stand beside the next one any more.
    expect((await lastEntries()).get(told.initiative)).toBeNull();
    await store.close();
  });

  test('two cities in one store have a first round each, and neither sees the other’s', async () => {
    const { store, code, opened } = await openTestRound(await locate());
    const other = needed(
      readSampleSnapshots().find(({ municipality }) => municipality.code !== code),
      'another city',
    );
    const there = other.municipality.code;
    await store.write(async (writer) => {
      const no = await writer.addChange(there, { kind: 'plan', madeAt: now, madeBy: '試験', reason: '当初' });
      await writer.writeMunicipality(no, other);
      await writer.writePlan(there, no, other.plan);
    });
    expect(await listRounds(store, coordinator, there)).toEqual([]);
    const year = {
      year: other.plan.edition,
      cost: { ...settingsOf2026.cost, budgetYears: [], settledYears: [] },
    };
    const prepared = await prepareRound(store, coordinator, {
      code: there,
      round: null,
      settings: { ...settingsOf2026, ...year },
      reason: '準備',
      now,
    });
    expect(prepared).toMatchObject({ round: { id: 'r1' } });
    const opening = await openRound(store, coordinator, { code: there, round: 'r1', reason: '開始', now });
    if (opening.outcome !== 'opened') throw new Error(JSON.stringify(opening));
    const answered = opening.opened.items.find(({ departments }) => departments.length > 0);
    const own = needed(answered, 'an item of somebody');
    const save = { code: there, round: 'r1', item: own.id, version: 0, entry: answerItem(own), now } as const;
    expect(await saveEntry(store, reporterOf(own), save)).toMatchObject({ outcome: 'saved' });
    const here = await store.read((reader) => reader.listItems(code, 'r1'));
    expect(here.map(({ item: { id } }) => id)).toEqual(opened.items.map(({ id }) => id));
    expect(here.every(({ status }) => status.version === 0)).toBe(true);
    expect(await store.read((reader) => reader.verifyAudit(there))).toMatchObject({ holds: true });
    await store.close();
  });

  test('the head of the division confirms where the round asks for it', async () => {
    const { store, code, opened } = await openTestRound(await locate(), { divisionConfirms: true });
    const item = needed(
      opened.items.find(({ kind, divisions }) => kind === 'initiative' && divisions.length > 0),
      'an item of a division',
    );
    const about = (version: number, reason: string | null = null) => ({
      code,
      round: 'r1' as const,
      items: [{ id: item.id, version }],
      reason,
      now,
    });
    await saveEntry(store, reporterOf(item), {
      code,
      round: 'r1',
      item: item.id,
      version: 0,
      entry: answerItem(item),
      now,
    });
    await submitItems(store, reporterOf(item), {
      ...about(1),
      which: { items: [{ id: item.id, version: 1 }] },
    });
    await approveItems(store, approverOf(item), about(2));
    expect(await acceptItems(store, coordinator, about(3))).toMatchObject({
      refused: [{ code: 'not-confirmed' }],
    });
    const head = makeStaff('bucho', {
      role: 'division-head',
      division: needed(item.divisions[0], 'a division'),
    });
    expect(await confirmItems(store, head, about(3))).toMatchObject({
      done: [{ confirmed: true, version: 4 }],
    });
    expect(await acceptItems(store, coordinator, about(4))).toMatchObject({
      done: [{ state: 'accepted', confirmed: true }],
    });
    await store.close();
  });

  test('moved due dates hold for all from then on; who only reports cannot move them', async () => {
    const desk = await openDesk(await locate());
    const dates = {
      closes: '2027-06-25',
      due: { ...settingsOf2026.due, planning: { date: '2027-06-18' } },
      closedDays: [],
    };
    const request = { code: desk.round.code, round: 'r1', dates, reason: '台風のため', now } as const;
    const reporter = makeStaff('sato', { role: 'reporter', department: 'd1' });
    expect(await changeDueDates(desk.round.store, reporter, request)).toEqual({ outcome: 'not-allowed' });
    expect(await changeDueDates(desk.round.store, coordinator, { ...request, reason: '' })).toEqual({
      outcome: 'reason-missing',
    });
    const wrong = { ...dates, closes: '2027-06-01' };
    expect(await changeDueDates(desk.round.store, coordinator, { ...request, dates: wrong })).toMatchObject({
      outcome: 'faulty',
    });
    expect(await changeDueDates(desk.round.store, coordinator, request)).toMatchObject({
      outcome: 'changed',
      round: { dueDates: { planning: '2027-06-18' } },
    });
    const stored = await desk.round.store.read((reader) => reader.findRound(desk.round.code, 'r1'));
    expect(stored).toMatchObject({
      state: 'open',
      closes: '2027-06-25',
      dueDates: { planning: '2027-06-18' },
    });
    await desk.round.store.close();
  });
});
