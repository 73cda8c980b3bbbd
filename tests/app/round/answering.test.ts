import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Staff } from '../../../src/app/accounts/staff.ts';
import { type AnswerRequest, answerItems } from '../../../src/app/round/answer-items.ts';
import type { WantedEntry } from '../../../src/app/round/apply-entries.ts';
import { loadGrounds } from '../../../src/app/round/load-grounds.ts';
import type { InitiativeEntry } from '../../../src/core/round/entry.ts';
import type { InitiativeItem } from '../../../src/core/round/round-item.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { makeStaff, needed } from './open-city.ts';
import { type Desk, leadOf, now, openDesk, reporterOf } from './open-desk.ts';

const engines = await listEngines();

describe.each(engines)('a list as its form sent it, on $name', ({ locate }) => {
  let desk: Desk;
  /** Each used once. */
  let fresh: InitiativeItem[];
  /** Somebody who reports for all of them. */
  let sato: Staff;

  beforeAll(async () => {
    desk = await openDesk(await locate());
    fresh = desk.round.opened.items.filter((item) => item.kind === 'initiative');
    const posts = [...new Set(fresh.map(leadOf))].map(
      (department) => ({ role: 'reporter', department }) as const,
    );
    sato = makeStaff('sato', ...posts);
  });
  afterAll(() => desk.round.store.close());

  const take = (): InitiativeItem => needed(fresh.shift(), 'another initiative');
  const wanted = (item: InitiativeItem, more: Partial<InitiativeEntry> = {}, version = 0): WantedEntry => ({
    item: item.id,
    version,
    entry: { ...item.prefilled, ...more },
  });
  const answer = async (entries: readonly WantedEntry[], submit: AnswerRequest['submit'] = null) => {
    const { store, code } = desk.round;
    const request = { code, round: 'r1', entries, submit, now } as const;
    const done = await answerItems(store, sato, request);
    if (done.outcome !== 'done') throw new Error(done.outcome);
    return done.items;
  };
  const read = async (item: InitiativeItem) => (await desk.read(item)).item;

  test('an item in whose boxes nobody typed is not begun, and the others are saved', async () => {
    const [typed, left] = [take(), take()];
    const done = await answer([wanted(typed, { done: '開いた。' }), wanted(left)]);
    expect(done.get(typed.id)).toMatchObject({ saved: { outcome: 'saved' }, submitted: null });
    expect(done.get(left.id)).toEqual({ saved: { outcome: 'untouched', version: 0 }, submitted: null });
    expect((await read(typed)).status.state).toBe('draft');
    expect((await read(left)).status.state).toBe('not-started');
  });

  test('what collides comes back with both texts, and keeps nothing else from being stored', async () => {
    const [colliding, other] = [take(), take()];
    await desk.save(
      colliding,
      0,
      { ...colliding.prefilled, done: '別の文' },
      reporterOf(colliding, 'suzuki'),
    );
    const done = await answer([wanted(colliding, { done: '私の文' }), wanted(other, { done: '開いた。' })]);
    expect(done.get(colliding.id)?.saved).toMatchObject({
      outcome: 'conflict',
      conflicts: [{ path: ['done'], mine: '私の文', theirs: '別の文' }],
    });
    expect((await read(colliding)).entry).toMatchObject({ done: '別の文' });
    expect((await read(other)).entry).toMatchObject({ done: '開いた。' });
  });

  test('all that is complete is submitted, also what was saved a moment ago from an older version', async () => {
    const [complete, begun, saved] = [take(), take(), take()];
    const full = answerItem(saved);
    await desk.save(saved, 0, full);
    const done = await answer(
      [
        { item: complete.id, version: 0, entry: answerItem(complete) },
        wanted(begun, { done: '開いた。' }),
        { item: saved.id, version: 0, entry: full },
      ],
      'ready',
    );
    expect(done.get(complete.id)?.submitted).toBe('submitted');
    expect(done.get(begun.id)?.submitted).toBe('incomplete');
    expect(done.get(saved.id)?.submitted).toBe('submitted');
    expect((await read(begun)).status.state).toBe('draft');
  });

  test('what holds somebody else’s edits now is not submitted before the person has seen them', async () => {
    const item = take();
    await desk.save(item, 0, { ...item.prefilled, issues: '課題' }, reporterOf(item, 'suzuki'));
    const entry = answerItem(item);
    const done = await answer([{ item: item.id, version: 0, entry }], 'ready');
    expect(done.get(item.id)).toMatchObject({ saved: { outcome: 'merged' }, submitted: null });
    expect((await read(item)).status.state).toBe('draft');
  });

  test('the item that is to be submitted is begun even where nothing was typed, and says what it lacks', async () => {
    const item = take();
    const done = await answer([wanted(item)], item.id);
    expect(done.get(item.id)).toMatchObject({ saved: { outcome: 'saved' }, submitted: 'incomplete' });
  });

  test('checks look at results that came in since they were last looked at', async () => {
    const { store, code, opened, city } = desk.round;
    const load = () => store.read((reader) => loadGrounds(store, reader, code, opened.round));
    const before = await load();
    expect((await load()).observations).toBe(before.observations);
    const first = needed(city.observations[0], 'a result');
    await store.write(async (writer) => {
      const details = { kind: 'observations', madeAt: now, madeBy: '企画政策課', reason: '訂正' } as const;
      const no = await writer.addChange(code, details);
      await writer.writeObservations(code, no, [{ ...first, comment: '訂正した' }]);
    });
    const after = await load();
    expect(after.observations.some(({ comment }) => comment === '訂正した')).toBe(true);
  });
});
