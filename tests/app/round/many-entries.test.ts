import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { applyEntries, proposeEntries } from '../../../src/app/round/apply-entries.ts';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import type { ItemEntry } from '../../../src/core/round/entry.ts';
import type { RoundItem } from '../../../src/core/round/round-item.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { makeStaff } from './open-city.ts';
import { approverOf, type Desk, leadOf, now, openDesk, reporterOf } from './open-desk.ts';

const engines = await listEngines();

describe.each(engines)('many entries at once on $name', ({ locate }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await locate());
  });
  afterAll(() => desk.round.store.close());

  const request = (entries: readonly { item: RoundItem; version: number; entry: ItemEntry }[]) => ({
    code: desk.round.code,
    round: 'r1' as const,
    entries: entries.map(({ item, ...rest }) => ({ item: item.id, ...rest })),
    now,
  });
  /** A reporter of all departments that these items have. */
  const reporterOfAll = (...items: readonly RoundItem[]) =>
    makeStaff('sato', ...items.map((item) => ({ role: 'reporter', department: leadOf(item) }) as const));

  test('a dry run lists changes, conflicts and problems and writes nothing; then all is applied, or nothing', async () => {
    const [changed, merged, same, collided] = [
      desk.tray.initiative(),
      desk.tray.initiative(),
      desk.tray.initiative(),
      desk.tray.initiative(),
    ];
    const staff = reporterOfAll(changed, merged, same, collided);
    await desk.save(merged, 0, { ...merged.prefilled, issues: '課題' });
    await desk.save(collided, 0, { ...collided.prefilled, done: '先に' });
    const entries = [
      { item: changed, version: 0, entry: { ...changed.prefilled, done: '実施' } },
      { item: merged, version: 0, entry: { ...merged.prefilled, done: '実施' } },
      { item: same, version: 0, entry: same.prefilled },
      { item: collided, version: 0, entry: { ...collided.prefilled, done: '後から' } },
    ];
    const before = await desk.round.store.read((reader) => reader.findNewestChange(desk.round.code));
    const proposed = await proposeEntries(desk.round.store, staff, request(entries));
    if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
    expect(proposed.proposal.refused).toEqual([]);
    expect(proposed.proposal.entries.map(({ item, outcome }) => [item, outcome])).toEqual([
      [changed.id, 'changed'],
      [merged.id, 'merged'],
      [same.id, 'same'],
      [collided.id, 'conflict'],
    ]);
    expect(proposed.proposal.entries[0]).toMatchObject({
      problems: expect.arrayContaining([expect.objectContaining({ code: 'choice-missing' })]),
    });
    expect(await applyEntries(desk.round.store, staff, proposed.proposal, now)).toEqual({
      outcome: 'not-applicable',
    });
    expect(await desk.round.store.read((reader) => reader.findNewestChange(desk.round.code))).toBe(before);

    // The person decides for the one that collides, from the version that is stored now.
    const decided = entries.map((one) => (one.item === collided ? { ...one, version: 1 } : one));
    const again = await proposeEntries(desk.round.store, staff, request(decided));
    if (again.outcome !== 'proposed') throw new Error(again.outcome);
    expect(await applyEntries(desk.round.store, staff, again.proposal, now)).toEqual({
      outcome: 'applied',
      changed: [changed.id, merged.id, collided.id],
    });
    expect(await desk.round.store.read((reader) => reader.findNewestChange(desk.round.code))).toBe(
      before + 1,
    );
    expect((await desk.read(merged)).item.entry).toMatchObject({ done: '実施', issues: '課題' });
    expect((await desk.read(same)).item.status).toMatchObject({ state: 'not-started', version: 0 });
  });

  test('somebody was quicker: the proposal is overtaken and nothing is applied', async () => {
    const [one, other] = [desk.tray.initiative(), desk.tray.initiative()];
    const staff = reporterOfAll(one, other);
    const proposed = await proposeEntries(
      desk.round.store,
      staff,
      request([one, other].map((item) => ({ item, version: 0, entry: { ...item.prefilled, done: '実施' } }))),
    );
    if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
    await desk.save(other, 0, { ...other.prefilled, next: '次' });
    expect(await applyEntries(desk.round.store, staff, proposed.proposal, now)).toEqual({
      outcome: 'overtaken',
      items: [other.id],
    });
    expect((await desk.read(one)).item.status.version).toBe(0);
  });

  test('a row of a workbook that nobody filled in keeps nothing back, whatever became of its item', async () => {
    const [filled, passed] = [desk.tray.initiative(), desk.tray.indicator()];
    const staff = reporterOfAll(filled, passed);
    // The workbook was made before the second item was entered on the page and submitted.
    const asMade = { item: passed, version: 0, entry: passed.prefilled };
    await desk.save(passed, 0, answerItem(passed));
    await desk.submit(passed, 1);
    const change = { item: filled, version: 0, entry: { ...filled.prefilled, done: '実施' } };
    const proposed = await proposeEntries(desk.round.store, staff, request([asMade, change]));
    if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
    expect(proposed.proposal).toMatchObject({
      refused: [],
      entries: [
        { item: passed.id, outcome: 'same' },
        { item: filled.id, outcome: 'changed' },
      ],
    });
    // What happens to an item that the workbook does not change overtakes nothing.
    await approveItems(desk.round.store, approverOf(passed), desk.about(passed, 2));
    expect(await applyEntries(desk.round.store, staff, proposed.proposal, now)).toEqual({
      outcome: 'applied',
      changed: [filled.id],
    });
    const late = { item: passed, version: 0, entry: answerItem(passed, 4) };
    expect(await proposeEntries(desk.round.store, staff, request([late]))).toMatchObject({
      proposal: { refused: [{ path: passed.id, code: 'not-in-this-state' }] },
    });
  });

  test('what is not the person’s, not of the round or named twice is refused, and then nothing is applied', async () => {
    const [own, foreign] = [desk.tray.initiative(), desk.tray.initiative()];
    const stranger = makeStaff('sato', { role: 'reporter', department: 'd9999' });
    const proposed = await proposeEntries(desk.round.store, stranger, {
      ...request([{ item: foreign, version: 0, entry: answerItem(foreign) }]),
    });
    expect(proposed).toMatchObject({
      proposal: { refused: [{ path: foreign.id, code: 'not-your-item' }] },
    });
    const twice = request([
      { item: own, version: 0, entry: { ...own.prefilled, done: '一' } },
      { item: own, version: 0, entry: { ...own.prefilled, done: '二' } },
    ]);
    const second = await proposeEntries(desk.round.store, reporterOf(own), twice);
    if (second.outcome !== 'proposed') throw new Error(second.outcome);
    expect(second.proposal.refused).toMatchObject([{ path: own.id, code: 'named-twice' }]);
    expect(await applyEntries(desk.round.store, reporterOf(own), second.proposal, now)).toEqual({
      outcome: 'not-applicable',
    });
  });
});
