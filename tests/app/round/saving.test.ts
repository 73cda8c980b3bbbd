import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterByProxy, saveEntry } from '../../../src/app/round/save-entry.ts';
import type { IndicatorEntry, InitiativeEntry, ItemEntry } from '../../../src/core/round/entry.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { coordinator, needed } from './open-city.ts';
import { type Desk, leadOf, now, openDesk, reporterOf } from './open-desk.ts';

const engines = await listEngines();

describe.each(engines)('saving on $name', ({ locate }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await locate());
  });
  afterAll(() => desk.round.store.close());

  test('two edits of different fields come together, and the history has both', async () => {
    const item = desk.tray.initiative();
    const first: InitiativeEntry = { ...item.prefilled, done: '研修を開いた。' };
    const second: InitiativeEntry = { ...item.prefilled, issues: '講師が足りない。' };
    expect(await desk.save(item, 0, first)).toMatchObject({ outcome: 'saved', status: { version: 1 } });
    const merged = await desk.save(item, 0, second, reporterOf(item, 'suzuki'));
    expect(merged).toMatchObject({ outcome: 'merged', status: { version: 2, state: 'draft' } });
    const { item: stored, history } = await desk.read(item);
    expect(stored.entry).toEqual({ ...first, issues: '講師が足りない。' });
    expect(history?.versions).toEqual([
      { version: 1, startedFrom: 0, entry: first },
      { version: 2, startedFrom: 0, entry: stored.entry },
    ]);
    expect(history?.steps.map(({ by, kind, post }) => [by, kind, post])).toEqual([
      ['sato', 'save', { role: 'reporter', department: leadOf(item) }],
      ['suzuki', 'save', { role: 'reporter', department: leadOf(item) }],
    ]);
  });

  test('two texts for one field are a conflict: both come back, nothing is stored, and either can be saved', async () => {
    const item = desk.tray.initiative();
    const mine: InitiativeEntry = { ...item.prefilled, done: '私の文', next: '次' };
    const theirs: InitiativeEntry = { ...item.prefilled, done: '別の文', issues: '課題' };
    await desk.save(item, 0, theirs, reporterOf(item, 'suzuki'));
    const conflict = await desk.save(item, 0, mine);
    expect(conflict).toMatchObject({
      outcome: 'conflict',
      mine,
      theirs,
      merged: { ...theirs, next: '次' },
      conflicts: [{ path: ['done'], base: '', mine: '私の文', theirs: '別の文' }],
      status: { version: 1 },
    });
    expect((await desk.read(item)).item.entry).toEqual(theirs);
    const decided = { ...theirs, next: '次', done: '別の文。私の文。' };
    expect(await desk.save(item, 1, decided)).toMatchObject({ outcome: 'saved', entry: decided });
  });

  test('the same again is no version, but the first save of what stands there makes a draft', async () => {
    const item = desk.tray.initiative();
    expect(await desk.save(item, 0, item.prefilled)).toMatchObject({
      outcome: 'saved',
      status: { version: 1, state: 'draft' },
    });
    expect(await desk.save(item, 1, item.prefilled)).toMatchObject({
      outcome: 'same',
      status: { version: 1 },
    });
    expect(await desk.save(item, 0, item.prefilled)).toMatchObject({
      outcome: 'same',
      status: { version: 1 },
    });
  });

  test.each([
    { what: 'fields that the item does not have', code: 'not-of-item', entry: { extra: '1' }, version: 0 },
    { what: 'a field of another kind', code: 'not-of-item', entry: { done: 1 }, version: 0 },
    { what: 'a version that there never was', code: 'unknown-version', entry: {}, version: 7 },
    { what: 'half a version', code: 'unknown-version', entry: {}, version: 0.5 },
  ])('$what: $code', async ({ code, entry, version }) => {
    const item = needed(
      desk.round.opened.items.find(({ kind }) => kind === 'initiative'),
      'an initiative',
    );
    const typed: ItemEntry = JSON.parse(JSON.stringify({ ...item.prefilled, ...entry }));
    expect(await desk.save(item, version, typed)).toMatchObject({ outcome: 'refused', refusal: { code } });
  });

  test('an absence that the product does not know is refused', async () => {
    const item = desk.tray.indicator();
    const typed: IndicatorEntry = JSON.parse(
      JSON.stringify(item.prefilled).replace('"absence":null', '"absence":"not-reported"'),
    );
    expect(await desk.save(item, 0, typed)).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'not-of-item' },
    });
  });

  test('an item of another round or none is unknown', async () => {
    const item = desk.tray.initiative();
    const request = { code: desk.round.code, version: 0, entry: answerItem(item), now };
    for (const wrong of [
      { round: 'r2', item: item.id },
      { round: 'r1', item: 'r1.k9999' },
      { round: 'r1', item: 'r2.k1' },
    ] as const) {
      const saved = await saveEntry(desk.round.store, reporterOf(item), { ...request, ...wrong });
      expect(saved).toMatchObject({ outcome: 'refused', refusal: { code: 'unknown-item' } });
    }
  });

  test('a proxy says for whom and why, and for a department that answers; the record names them', async () => {
    const item = desk.tray.initiative();
    const request = {
      code: desk.round.code,
      round: 'r1',
      item: item.id,
      version: 0,
      entry: answerItem(item),
      now,
    } as const;
    const onBehalfOf = { department: leadOf(item), person: '鈴木', reason: '電話で確認' };
    expect(await saveEntry(desk.round.store, coordinator, request)).toMatchObject({
      refusal: { code: 'not-your-role' },
    });
    const wrong = [
      { onBehalfOf: { ...onBehalfOf, reason: ' ' }, code: 'proxy-incomplete' },
      { onBehalfOf: { ...onBehalfOf, department: 'd9999' as const }, code: 'proxy-elsewhere' },
    ];
    for (const { code, ...more } of wrong)
      expect(await enterByProxy(desk.round.store, coordinator, { ...request, ...more })).toMatchObject({
        outcome: 'refused',
        refusal: { code },
      });
    expect(await enterByProxy(desk.round.store, coordinator, { ...request, onBehalfOf })).toMatchObject({
      outcome: 'saved',
    });
    expect((await desk.read(item)).history?.steps).toMatchObject([{ by: 'kikaku', onBehalfOf }]);
    const changes = await desk.round.store.read((reader) => reader.listChanges(desk.round.code));
    expect(changes.at(-1)).toMatchObject({ kind: 'round', madeBy: 'kikaku', reason: '電話で確認' });
  });

  test('saves of a round overtake no proposal that is made elsewhere', async () => {
    const item = desk.tray.initiative();
    const last = () => desk.round.store.read((reader) => reader.findLastChangeNo(desk.round.code));
    const before = await last();
    await desk.save(item, 0, answerItem(item));
    expect(await last()).toBe(before);
  });
});
