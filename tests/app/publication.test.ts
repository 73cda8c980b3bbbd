import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { proposePublication } from '../../src/app/publication/propose-publication.ts';
import { withdrawPublication } from '../../src/app/publication/withdraw-publication.ts';
import { type PublishRequest, publish } from '../../src/app/publish.ts';
import { registerMunicipality } from '../../src/app/register-municipality.ts';
import { createSnapshotSource } from '../../src/cli/open-store-for-server.ts';
import type { Observation } from '../../src/core/indicator/observation.ts';
import type { LicenceId, NextResults } from '../../src/core/publication/snapshot.ts';
import { listEngines } from '../support/engines.ts';
import { makeStaff, needed, openCity } from './round/open-city.ts';

const planning = machineAdministrator('企画政策課');
const administrator = makeStaff('kanri', { role: 'coordinator', department: null });
const reporter = makeStaff('tantou', { role: 'reporter', department: 'd1' });
const words = { notes: null, resultsUpTo: null, nextResults: null };
const morning = '2027-09-01T00:00:00.000Z';
const noon = '2027-09-01T03:00:00.000Z';

describe.each(await listEngines())('publishing on $name', ({ locate }) => {
  let store: Store;
  let code: string;
  let observation: Observation;

  beforeEach(async () => {
    const city = await openCity(await locate());
    ({ store, code } = city);
    onTestFinished(() => store.close());
    const measured = city.city.observations.find(({ status }) => status === 'measured');
    observation = needed(measured, 'a result');
  });

  const publishAt = (now: string, more: Partial<PublishRequest> = {}) =>
    publish(store, planning, { code, reason: '公表', now, ...words, ...more });

  const propose = async (staff = administrator) =>
    proposePublication(store, staff, { code, now: noon, ...words });

  const revise = (value: number) =>
    store.write(async (writer) => {
      const details = { kind: 'observations', madeAt: noon, madeBy: '企画政策課', reason: '訂正' } as const;
      const no = await writer.addChange(code, details);
      const revised = { ...observation, status: 'measured', value, raw: String(value), provisional: false };
      await writer.writeObservations(code, no, [
        { ...revised, measuredAt: null, status: 'measured' } satisfies Observation,
      ]);
    });

  const visible = async (now: string) => {
    const snapshots = await createSnapshotSource(store, () => now).readSnapshots();
    return snapshots.map(({ publication }) => publication.no);
  };

  test('a proposal shows all of what is new, then exactly what one corrected value changes', async () => {
    const first = await propose();
    if (first.outcome !== 'proposed') throw new Error(first.outcome);
    expect(first.current).toBeNull();
    expect(first.differences.observations.every(({ kind }) => kind === 'new')).toBe(true);
    expect(await publishAt(morning)).toEqual({ outcome: 'published', no: 1 });
    await revise(12345);
    const second = await propose();
    if (second.outcome !== 'proposed') throw new Error(second.outcome);
    expect(second.current?.publication.no).toBe(1);
    expect(second.differences.observations).toMatchObject([
      { kind: 'revised', before: observation, after: { indicator: observation.indicator, value: 12345 } },
    ]);
    expect(second.differences.plan).toEqual([]);
    expect(second.differences.removed).toEqual([]);
  });

  test('every publication keeps the licence of its day, and what the city announced then', async () => {
    const nextResults = { year: 2026, askedFor: '2027年4月', published: '2027年秋' };
    const say = async (licence: LicenceId | null, next: NextResults | null) => {
      const change = { code, licence, nextResults: next, reason: '利用条件', now: noon };
      return (await registerMunicipality(store, administrator, change)).outcome;
    };
    const unsaid = { code, reason: '公表', notes: null, resultsUpTo: null };
    const at = (hour: number) => ({ now: `2027-09-01T0${hour}:00:00.000Z` });
    expect(await say(null, null)).toBe('registered');
    await publish(store, planning, { ...unsaid, ...at(1) });
    expect(await say('cc-by-4.0', nextResults)).toBe('registered');
    expect(await say('cc-by-4.0', nextResults)).toBe('same');
    await publish(store, planning, { ...unsaid, ...at(2) });
    expect(await say('cc0-1.0', null)).toBe('registered');
    await publish(store, planning, { ...unsaid, ...at(3) });
    const snapshots = await store.read((reader) =>
      Promise.all([1, 2, 3].map((no) => reader.findPublication(code, no))),
    );
    expect(snapshots.map((one) => one?.municipality.licence)).toEqual([undefined, 'cc-by-4.0', 'cc0-1.0']);
    expect(snapshots.map((one) => one?.publication.nextResults)).toEqual([null, nextResults, null]);
    const refused = { code, licence: 'cc0-1.0', reason: '', now: noon } as const;
    expect((await registerMunicipality(store, reporter, refused)).outcome).toBe('not-allowed');
  });

  test('what was approved is what is published: a later change needs another look', async () => {
    const proposal = await propose();
    if (proposal.outcome !== 'proposed') throw new Error(proposal.outcome);
    const { lastChangeNo } = proposal;
    await revise(7);
    expect(await publishAt(noon, { lastChangeNo })).toEqual({ outcome: 'overtaken' });
    expect(await store.read((reader) => reader.listPublications(code))).toEqual([]);
  });

  test('with a time ahead the public sees it from then on, and a change in between is not in it', async () => {
    await publishAt(morning);
    await revise(1);
    expect(await publishAt(morning, { publishAt: noon })).toEqual({ outcome: 'published', no: 2 });
    await revise(2);
    expect(await visible('2027-09-01T02:59:59.999Z')).toEqual([1]);
    expect(await visible(noon)).toEqual([2]);
    const published = await store.read((reader) => reader.findPublication(code, 2));
    expect(published?.observations).toContainEqual(expect.objectContaining({ raw: '1' }));
    expect(published?.observations).not.toContainEqual(expect.objectContaining({ raw: '2' }));
  });

  test.each([
    ['past', { publishAt: '2027-08-31T00:00:00Z' }],
    ['no time', { publishAt: '明日' }],
  ])('a time that is %s is refused', async (_, more) => {
    expect(await publishAt(morning, more)).toEqual({ outcome: 'bad-time' });
  });

  test('a publication cannot come out before the one that has its time ahead', async () => {
    await publishAt(morning, { publishAt: noon });
    expect(await publishAt(morning)).toEqual({ outcome: 'bad-time' });
  });

  test('a correction names what it corrects, and only a publication that is there', async () => {
    await publishAt(morning);
    const corrects = { no: 1, text: '件数に誤りがありました。' };
    expect(await publishAt(noon, { corrects: { ...corrects, no: 9 } })).toEqual({
      outcome: 'unknown-correction',
    });
    await publishAt(noon, { corrects });
    const published = await store.read((reader) => reader.findPublication(code));
    expect(published?.publication.corrects).toEqual(corrects);
  });

  test('withdrawn, the one before is seen again; it needs a reason and happens once', async () => {
    await publishAt(morning);
    await publishAt(noon);
    const withdraw = (reason: string) =>
      withdrawPublication(store, administrator, { code, no: 2, reason, now: noon });
    expect(await withdraw(' ')).toEqual({ outcome: 'reason-missing' });
    expect(await withdraw('確定前の値')).toEqual({ outcome: 'withdrawn' });
    expect(await withdraw('確定前の値')).toEqual({ outcome: 'withdrawn-before' });
    expect(await visible(noon)).toEqual([1]);
    expect(await publishAt(noon)).toEqual({ outcome: 'published', no: 3 });
    expect(await visible(noon)).toEqual([3]);
  });

  test('who does not publish proposes and withdraws nothing', async () => {
    await publishAt(morning);
    expect(await propose(reporter)).toEqual({ outcome: 'not-allowed' });
    const request = { code, no: 1, reason: '試し', now: noon };
    expect(await withdrawPublication(store, reporter, request)).toEqual({ outcome: 'not-allowed' });
    expect(await visible(noon)).toEqual([1]);
  });
});
