import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Staff } from '../../../src/app/accounts/staff.ts';
import { acceptItems } from '../../../src/app/round/accept-items.ts';
import { applyEntries, proposeEntries } from '../../../src/app/round/apply-entries.ts';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import { changeDueDates } from '../../../src/app/round/change-due-dates.ts';
import { closeRound } from '../../../src/app/round/close-round.ts';
import { commentOnItem } from '../../../src/app/round/comment-on-item.ts';
import { confirmItems } from '../../../src/app/round/confirm-items.ts';
import { extendGrace } from '../../../src/app/round/extend-grace.ts';
import { listMyItems } from '../../../src/app/round/list-my-items.ts';
import { listReminders, recordReminders } from '../../../src/app/round/list-reminders.ts';
import { openRound } from '../../../src/app/round/open-round.ts';
import { prepareRound, previewRound } from '../../../src/app/round/prepare-round.ts';
import { readBoard } from '../../../src/app/round/read-board.ts';
import { readItem } from '../../../src/app/round/read-item.ts';
import { markLooked, readNews } from '../../../src/app/round/read-news.ts';
import { reopenItems } from '../../../src/app/round/reopen-items.ts';
import { enterByProxy, saveEntry } from '../../../src/app/round/save-entry.ts';
import { sendBackItems } from '../../../src/app/round/send-back-items.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import { withdrawItems } from '../../../src/app/round/withdraw-items.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import type { IndicatorEntry, InitiativeEntry, ItemEntry } from '../../../src/core/round/entry.ts';
import type { IndicatorItem, InitiativeItem, RoundItem } from '../../../src/core/round/round-item.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import {
  coordinator,
  makeStaff,
  needed,
  openCity,
  openingDay,
  openTestRound,
  settingsOf2026,
  type TestRound,
} from './open-city.ts';

const engines = await listEngines();
const now = '2027-05-10T01:00:00.000Z';

function reporterOf(item: RoundItem, name = 'sato'): Staff {
  return makeStaff(name, { role: 'reporter', department: leadOf(item) });
}

function approverOf(item: RoundItem): Staff {
  return makeStaff('kacho', { role: 'approver', department: leadOf(item) });
}

function leadOf(item: RoundItem): DepartmentId {
  return needed(item.departments[0], 'a department that answers');
}

/** Every test takes items that no other test has touched. */
function makeTray({ opened }: TestRound) {
  let rest = opened.items;
  const take = <Item extends RoundItem>(is: (item: RoundItem) => item is Item): Item => {
    const found = needed(rest.find(is), 'one more item');
    rest = rest.filter((item) => item !== found);
    return found;
  };
  return {
    indicator: () =>
      take((item): item is IndicatorItem => item.kind === 'indicator' && item.series.length === 1),
    initiative: () => take((item): item is InitiativeItem => item.kind === 'initiative'),
  };
}

describe.each(engines)('the use cases of a round on $name', ({ locate }) => {
  let round: TestRound;
  let tray: ReturnType<typeof makeTray>;
  beforeAll(async () => {
    round = await openTestRound(await locate());
    tray = makeTray(round);
  });
  afterAll(() => round.store.close());

  const save = (item: RoundItem, version: number, entry: ItemEntry, staff = reporterOf(item)) =>
    saveEntry(round.store, staff, { code: round.code, round: 'r1', item: item.id, version, entry, now });
  const about = (item: RoundItem, version: number, reason: string | null = null) => ({
    code: round.code,
    round: 'r1' as const,
    items: [{ id: item.id, version }],
    reason,
    now,
  });
  const submit = (item: RoundItem, version: number, staff = reporterOf(item)) =>
    submitItems(round.store, staff, {
      ...about(item, version),
      which: { items: [{ id: item.id, version }] },
    });
  const read = async (item: RoundItem, staff: Staff = coordinator) => {
    const found = await readItem(round.store, staff, { code: round.code, round: 'r1', item: item.id, now });
    if (found.outcome !== 'read') throw new Error(found.outcome);
    return found;
  };
  /** Takes an item to its acceptance. */
  const accept = async (item: RoundItem) => {
    await save(item, 0, answerItem(item));
    await submit(item, 1);
    await approveItems(round.store, approverOf(item), about(item, 2));
    return acceptItems(round.store, coordinator, about(item, 3));
  };

  describe('saving', () => {
    test('two edits of different fields come together, and the history has both', async () => {
      const item = tray.initiative();
      const first: InitiativeEntry = { ...item.prefilled, done: '研修を開いた。' };
      const second: InitiativeEntry = { ...item.prefilled, issues: '講師が足りない。' };
      expect(await save(item, 0, first)).toMatchObject({ outcome: 'saved', status: { version: 1 } });
      const merged = await save(item, 0, second, reporterOf(item, 'suzuki'));
      expect(merged).toMatchObject({ outcome: 'merged', status: { version: 2, state: 'draft' } });
      const { item: stored, history } = await read(item);
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
      const item = tray.initiative();
      const mine: InitiativeEntry = { ...item.prefilled, done: '私の文', next: '次' };
      const theirs: InitiativeEntry = { ...item.prefilled, done: '別の文', issues: '課題' };
      await save(item, 0, theirs, reporterOf(item, 'suzuki'));
      const conflict = await save(item, 0, mine);
      expect(conflict).toMatchObject({
        outcome: 'conflict',
        mine,
        theirs,
        merged: { ...theirs, next: '次' },
        conflicts: [{ path: ['done'], base: '', mine: '私の文', theirs: '別の文' }],
        status: { version: 1 },
      });
      expect((await read(item)).item.entry).toEqual(theirs);
      const decided = { ...theirs, next: '次', done: '別の文。私の文。' };
      expect(await save(item, 1, decided)).toMatchObject({ outcome: 'saved', entry: decided });
    });

    test('the same again is no version, but the first save of what stands there makes a draft', async () => {
      const item = tray.initiative();
      expect(await save(item, 0, item.prefilled)).toMatchObject({
        outcome: 'saved',
        status: { version: 1, state: 'draft' },
      });
      expect(await save(item, 1, item.prefilled)).toMatchObject({ outcome: 'same', status: { version: 1 } });
      expect(await save(item, 0, item.prefilled)).toMatchObject({ outcome: 'same', status: { version: 1 } });
    });

    test.each([
      { what: 'fields that the item does not have', code: 'not-of-item', entry: { extra: '1' }, version: 0 },
      { what: 'a field of another kind', code: 'not-of-item', entry: { done: 1 }, version: 0 },
      { what: 'a version that there never was', code: 'unknown-version', entry: {}, version: 7 },
      { what: 'half a version', code: 'unknown-version', entry: {}, version: 0.5 },
    ])('$what: $code', async ({ code, entry, version }) => {
      const item = needed(
        round.opened.items.find(({ kind }) => kind === 'initiative'),
        'an initiative',
      );
      const typed: ItemEntry = JSON.parse(JSON.stringify({ ...item.prefilled, ...entry }));
      expect(await save(item, version, typed)).toMatchObject({ outcome: 'refused', refusal: { code } });
    });

    test('an absence that the product does not know is refused', async () => {
      const item = tray.indicator();
      const typed: IndicatorEntry = JSON.parse(
        JSON.stringify(item.prefilled).replace('"absence":null', '"absence":"not-reported"'),
      );
      expect(await save(item, 0, typed)).toMatchObject({
        outcome: 'refused',
        refusal: { code: 'not-of-item' },
      });
    });

    test('an item of another round or none is unknown', async () => {
      const item = tray.initiative();
      const request = { code: round.code, version: 0, entry: answerItem(item), now };
      for (const wrong of [
        { round: 'r2', item: item.id },
        { round: 'r1', item: 'r1.k9999' },
        { round: 'r1', item: 'r2.k1' },
      ] as const) {
        const saved = await saveEntry(round.store, reporterOf(item), { ...request, ...wrong });
        expect(saved).toMatchObject({ outcome: 'refused', refusal: { code: 'unknown-item' } });
      }
    });

    test('a proxy says for whom and why, and for a department that answers; the record names them', async () => {
      const item = tray.initiative();
      const request = {
        code: round.code,
        round: 'r1',
        item: item.id,
        version: 0,
        entry: answerItem(item),
        now,
      } as const;
      const onBehalfOf = { department: leadOf(item), person: '鈴木', reason: '電話で確認' };
      expect(await saveEntry(round.store, coordinator, request)).toMatchObject({
        refusal: { code: 'not-your-role' },
      });
      const wrong = [
        { onBehalfOf: { ...onBehalfOf, reason: ' ' }, code: 'proxy-incomplete' },
        { onBehalfOf: { ...onBehalfOf, department: 'd9999' as const }, code: 'proxy-elsewhere' },
      ];
      for (const { code, ...more } of wrong)
        expect(await enterByProxy(round.store, coordinator, { ...request, ...more })).toMatchObject({
          outcome: 'refused',
          refusal: { code },
        });
      expect(await enterByProxy(round.store, coordinator, { ...request, onBehalfOf })).toMatchObject({
        outcome: 'saved',
      });
      expect((await read(item)).history?.steps).toMatchObject([{ by: 'kikaku', onBehalfOf }]);
      const changes = await round.store.read((reader) => reader.listChanges(round.code));
      expect(changes.at(-1)).toMatchObject({ kind: 'round', madeBy: 'kikaku', reason: '電話で確認' });
    });
  });

  describe('submitting', () => {
    test('all that is complete goes, and the rest says what it lacks', async () => {
      const item = tray.indicator();
      const department = leadOf(item);
      const mine = round.opened.items.filter(({ departments }) => departments.includes(department));
      await save(item, 0, answerItem(item));
      const submitted = await submitItems(round.store, reporterOf(item), {
        code: round.code,
        round: 'r1',
        which: { department },
        now,
      });
      if (submitted.outcome !== 'done') throw new Error(submitted.outcome);
      expect(submitted.done).toMatchObject([{ id: item.id, state: 'submitted' }]);
      const lacking = submitted.incomplete.map(({ id }) => id);
      expect(lacking).not.toContain(item.id);
      expect(lacking.length).toBeLessThanOrEqual(mine.length - 1);
      expect(submitted.incomplete.every(({ missing }) => missing.length > 0)).toBe(true);
      expect(submitted.refused).toEqual([]);
    });

    test('what was typed after one looked is not submitted unseen, and can be taken back', async () => {
      const item = tray.indicator();
      await save(item, 0, answerItem(item));
      await save(item, 1, answerItem(item, 2), reporterOf(item, 'suzuki'));
      expect(await submit(item, 1)).toMatchObject({
        done: [],
        refused: [{ path: item.id, code: 'moved-on' }],
      });
      expect(await submit(item, 2)).toMatchObject({ done: [{ state: 'submitted', version: 3 }] });
      expect(await withdrawItems(round.store, reporterOf(item), about(item, 3))).toMatchObject({
        done: [{ state: 'draft', version: 4 }],
      });
    });

    test('an item that was named and cannot go is refused or incomplete, never skipped', async () => {
      const [empty, foreign] = [tray.indicator(), tray.indicator()];
      await save(foreign, 0, answerItem(foreign));
      const stranger = makeStaff('yoso', { role: 'reporter', department: 'd9999' });
      expect(await submit(foreign, 1, stranger)).toMatchObject({ refused: [{ code: 'not-your-item' }] });
      expect(await submit(empty, 0)).toMatchObject({ done: [], incomplete: [{ id: empty.id }] });
    });
  });

  describe('approving and accepting', () => {
    test('an approval is for what was seen; grace given meanwhile changes nothing of it', async () => {
      const item = tray.indicator();
      await save(item, 0, answerItem(item));
      await submit(item, 1);
      const grace = { ...about(item, 2, '議会対応'), days: 2 };
      expect(await extendGrace(round.store, coordinator, grace)).toMatchObject({
        done: [{ graceDays: 2, version: 3 }],
      });
      expect(await approveItems(round.store, approverOf(item), about(item, 1))).toMatchObject({
        refused: [{ code: 'moved-on' }],
      });
      expect(await approveItems(round.store, approverOf(item), about(item, 2))).toMatchObject({
        done: [{ state: 'approved', graceDays: 2, version: 4 }],
      });
    });

    test('one that cannot go does not keep the others back, and all stand under one change', async () => {
      const [one, other] = [tray.indicator(), tray.indicator()];
      await save(one, 0, answerItem(one));
      await submit(one, 1);
      const department = leadOf(one);
      const before = await round.store.read((reader) => reader.findNewestChange(round.code));
      const stepped = await approveItems(round.store, makeStaff('kacho', { role: 'approver', department }), {
        ...about(one, 2),
        items: [
          { id: one.id, version: 2 },
          { id: other.id, version: 0 },
          { id: 'r1.k9999', version: 0 },
        ],
      });
      expect(stepped).toMatchObject({ outcome: 'done', done: [{ id: one.id }] });
      if (stepped.outcome !== 'done') throw new Error(stepped.outcome);
      expect(new Map(stepped.refused.map(({ path, code }) => [path, code]))).toEqual(
        new Map([
          ['r1.k9999', 'unknown-item'],
          [other.id, leadOf(other) === department ? 'not-in-this-state' : 'not-your-item'],
        ]),
      );
      expect(await round.store.read((reader) => reader.findNewestChange(round.code))).toBe(before + 1);
    });

    test('sending back and reopening need a reason, which stands on the list until it is submitted again', async () => {
      const item = tray.indicator();
      await save(item, 0, answerItem(item));
      await submit(item, 1);
      const approver = approverOf(item);
      expect(await sendBackItems(round.store, approver, about(item, 2, ' '))).toMatchObject({
        refused: [{ code: 'reason-missing' }],
      });
      expect(await sendBackItems(round.store, approver, about(item, 2, '単位を確認'))).toMatchObject({
        done: [{ state: 'sent-back' }],
      });
      const listed = await listMyItems(round.store, reporterOf(item), {
        code: round.code,
        round: 'r1',
        department: leadOf(item),
        now,
      });
      if (listed.outcome !== 'listed') throw new Error(listed.outcome);
      expect(listed.items.find((one) => one.item.id === item.id)).toMatchObject({ reasonBack: '単位を確認' });
      expect(listed.items.every((one) => one.item.departments.includes(leadOf(item)))).toBe(true);
      expect(await submit(item, 3)).toMatchObject({ done: [{ state: 'submitted' }] });
      expect((await read(item)).item.reasonBack).toBeNull();
    });

    test('nobody accepts what they entered: a reporter neither approves nor accepts nor reopens', async () => {
      const item = tray.indicator();
      expect(await accept(item)).toMatchObject({ done: [{ state: 'accepted' }] });
      const reporter = reporterOf(item);
      expect(await reopenItems(round.store, reporter, about(item, 4, '直したい'))).toMatchObject({
        refused: [{ code: 'not-your-role' }],
      });
      const auditor = makeStaff('kansa', { role: 'auditor', department: null });
      const nobody = makeStaff('nobody');
      // Whoever acts on items has an account: the command line has none.
      for (const staff of [auditor, nobody, { ...coordinator, person: null }])
        expect(await reopenItems(round.store, staff, about(item, 4, '誤り'))).toMatchObject({
          done: [],
          refused: [{ code: 'not-your-role' }],
        });
    });
  });

  describe('many entries at once', () => {
    const request = (entries: readonly { item: RoundItem; version: number; entry: ItemEntry }[]) => ({
      code: round.code,
      round: 'r1' as const,
      entries: entries.map(({ item, ...rest }) => ({ item: item.id, ...rest })),
      now,
    });
    /** A reporter of all departments that these items have. */
    const reporterOfAll = (...items: readonly RoundItem[]) =>
      makeStaff('sato', ...items.map((item) => ({ role: 'reporter', department: leadOf(item) }) as const));

    test('a dry run lists changes, conflicts and problems and writes nothing; then all is applied, or nothing', async () => {
      const [changed, merged, same, collided] = [
        tray.initiative(),
        tray.initiative(),
        tray.initiative(),
        tray.initiative(),
      ];
      const staff = reporterOfAll(changed, merged, same, collided);
      await save(merged, 0, { ...merged.prefilled, issues: '課題' });
      await save(collided, 0, { ...collided.prefilled, done: '先に' });
      const entries = [
        { item: changed, version: 0, entry: { ...changed.prefilled, done: '実施' } },
        { item: merged, version: 0, entry: { ...merged.prefilled, done: '実施' } },
        { item: same, version: 0, entry: same.prefilled },
        { item: collided, version: 0, entry: { ...collided.prefilled, done: '後から' } },
      ];
      const before = await round.store.read((reader) => reader.findNewestChange(round.code));
      const proposed = await proposeEntries(round.store, staff, request(entries));
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
      expect(await applyEntries(round.store, staff, proposed.proposal, now)).toEqual({
        outcome: 'not-applicable',
      });
      expect(await round.store.read((reader) => reader.findNewestChange(round.code))).toBe(before);

      // The person decides for the one that collides, from the version that is stored now.
      const decided = entries.map((one) => (one.item === collided ? { ...one, version: 1 } : one));
      const again = await proposeEntries(round.store, staff, request(decided));
      if (again.outcome !== 'proposed') throw new Error(again.outcome);
      expect(await applyEntries(round.store, staff, again.proposal, now)).toEqual({
        outcome: 'applied',
        changed: [changed.id, merged.id, collided.id],
      });
      expect(await round.store.read((reader) => reader.findNewestChange(round.code))).toBe(before + 1);
      expect((await read(merged)).item.entry).toMatchObject({ done: '実施', issues: '課題' });
      expect((await read(same)).item.status).toMatchObject({ state: 'not-started', version: 0 });
    });

    test('somebody was quicker: the proposal is overtaken and nothing is applied', async () => {
      const [one, other] = [tray.initiative(), tray.initiative()];
      const staff = reporterOfAll(one, other);
      const proposed = await proposeEntries(
        round.store,
        staff,
        request(
          [one, other].map((item) => ({ item, version: 0, entry: { ...item.prefilled, done: '実施' } })),
        ),
      );
      if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
      await save(other, 0, { ...other.prefilled, next: '次' });
      expect(await applyEntries(round.store, staff, proposed.proposal, now)).toEqual({
        outcome: 'overtaken',
        items: [other.id],
      });
      expect((await read(one)).item.status.version).toBe(0);
    });

    test('what is not the person’s, not of the round or named twice is refused, and then nothing is applied', async () => {
      const [own, foreign] = [tray.initiative(), tray.initiative()];
      const stranger = makeStaff('sato', { role: 'reporter', department: 'd9999' });
      const proposed = await proposeEntries(round.store, stranger, {
        ...request([{ item: foreign, version: 0, entry: answerItem(foreign) }]),
      });
      expect(proposed).toMatchObject({
        proposal: { refused: [{ path: foreign.id, code: 'not-your-item' }] },
      });
      const twice = request([
        { item: own, version: 0, entry: { ...own.prefilled, done: '一' } },
        { item: own, version: 0, entry: { ...own.prefilled, done: '二' } },
      ]);
      const second = await proposeEntries(round.store, reporterOf(own), twice);
      if (second.outcome !== 'proposed') throw new Error(second.outcome);
      expect(second.proposal.refused).toMatchObject([{ path: own.id, code: 'named-twice' }]);
      expect(await applyEntries(round.store, reporterOf(own), second.proposal, now)).toEqual({
        outcome: 'not-applicable',
      });
    });
  });

  describe('talking and looking', () => {
    test('remarks are numbered and read by those who may, and whoever is mentioned finds them among the news', async () => {
      const item = tray.initiative();
      const reporter = reporterOf(item);
      await round.store.write(async (writer) => {
        const details = { kind: 'accounts', madeAt: now, madeBy: '管理', reason: '着任' } as const;
        const no = await writer.addChange(round.code, details);
        const tenure = { from: '2027-04-01', until: null, source: 'office' } as const;
        await writer.writeTenures(round.code, no, [
          { ...tenure, id: 'u7/1', person: 'u7', post: { role: 'reporter', department: leadOf(item) } },
          { ...tenure, id: 'u8/1', person: 'u8', post: { role: 'external-reviewer', department: null } },
        ]);
      });
      const say = (text: string, mentions: readonly string[], staff: Staff = coordinator) =>
        commentOnItem(round.store, staff, { code: round.code, item: item.id, text, mentions, now });
      expect(await say(' ', [])).toEqual({ outcome: 'text-missing' });
      expect(await say('あ'.repeat(801), [])).toEqual({ outcome: 'text-too-long', count: 801 });
      expect(await say('出典は？', ['u8', 'u9'])).toEqual({ outcome: 'cannot-see', persons: ['u8', 'u9'] });
      expect(
        await say('出典は？', [], makeStaff('u8', { role: 'external-reviewer', department: null })),
      ).toMatchObject({
        outcome: 'denied',
      });
      expect(await say('出典は？', ['u7'])).toEqual({ outcome: 'commented', no: 1 });
      expect(await say('確認します', [], reporter)).toEqual({ outcome: 'commented', no: 2 });
      expect((await read(item)).history?.comments).toMatchObject([
        { no: 1, by: 'kikaku', text: '出典は？', mentions: ['u7'] },
        { no: 2, by: 'sato', text: '確認します' },
      ]);
      const mentioned = makeStaff('u7', { role: 'reporter', department: leadOf(item) });
      const news = await readNews(round.store, mentioned, { code: round.code, round: 'r1' });
      if (news.outcome !== 'read') throw new Error(news.outcome);
      expect(news.mentions).toMatchObject([{ item: item.id, no: 1 }]);
      expect(news.comments.length).toBeGreaterThanOrEqual(2);
    });

    test('what others did since one looked, and nothing of it twice', async () => {
      const item = tray.initiative();
      const reader = makeStaff('tanaka', { role: 'approver', department: leadOf(item) });
      const news = async () => {
        const found = await readNews(round.store, reader, { code: round.code, round: 'r1' });
        if (found.outcome !== 'read') throw new Error(found.outcome);
        return found;
      };
      const before = await news();
      expect(before.since).toBeNull();
      await markLooked(round.store, reader, { code: round.code, round: 'r1', upTo: before.upTo, now });
      expect(await news()).toMatchObject({ since: now, news: [], comments: [] });
      await save(item, 0, { ...item.prefilled, done: '一' });
      await save(item, 1, { ...item.prefilled, done: '二' });
      const after = await news();
      expect(after.news).toMatchObject([{ item: { id: item.id }, records: [{ kind: 'save', version: 2 }] }]);
      // Marking what was read before the saves leaves them news.
      await markLooked(round.store, reader, { code: round.code, round: 'r1', upTo: before.upTo, now });
      expect((await news()).news).toHaveLength(1);
      await markLooked(round.store, reader, { code: round.code, round: 'r1', upTo: after.upTo, now });
      expect((await news()).news).toEqual([]);
    });

    test('a viewer sees what an item says and not how it came about; a reviewer only what was accepted', async () => {
      const [open, done] = [tray.indicator(), tray.indicator()];
      await save(open, 0, answerItem(open));
      expect(await accept(done)).toMatchObject({ done: [{ state: 'accepted' }] });
      const viewer = makeStaff('etsuran', { role: 'viewer', department: null });
      expect((await read(open, viewer)).history).toBeNull();
      const reviewer = makeStaff('iin', { role: 'external-reviewer', department: null });
      const look = (item: RoundItem) =>
        readItem(round.store, reviewer, { code: round.code, round: 'r1', item: item.id, now });
      expect(await look(open)).toEqual({ outcome: 'denied', code: 'not-in-this-state' });
      expect(await look(done)).toMatchObject({ outcome: 'read', history: null });
      const listed = await listMyItems(round.store, reviewer, {
        code: round.code,
        round: 'r1',
        department: null,
        now,
      });
      if (listed.outcome !== 'listed') throw new Error(listed.outcome);
      expect(new Set(listed.items.map(({ status }) => status.state))).toEqual(new Set(['accepted']));
    });

    test('a reminder that went out is kept beside what is due', async () => {
      const later = '2027-06-08T00:00:00.000Z';
      const list = async () => {
        const listed = await listReminders(round.store, coordinator, {
          code: round.code,
          round: 'r1',
          now: later,
        });
        if (listed.outcome !== 'listed') throw new Error(listed.outcome);
        return listed.reminders;
      };
      const [first] = await list();
      const due = needed(first, 'a reminder');
      expect(due.late.length).toBeGreaterThan(0);
      expect(due.sent).toEqual([]);
      const items = due.late.map(({ id }) => id);
      const reminders = [
        { addressee: due.addressee, way: 'mail' as const, recipients: ['ka@example.lg.jp'], items },
      ];
      const request = { code: round.code, round: 'r1', reminders, now: later } as const;
      const viewer = makeStaff('etsuran', { role: 'viewer', department: null });
      expect(await recordReminders(round.store, viewer, request)).toEqual({ outcome: 'not-allowed' });
      expect(await recordReminders(round.store, coordinator, request)).toEqual({ outcome: 'recorded' });
      expect((await list())[0]?.sent).toEqual([{ ...reminders[0], no: 1, at: later, by: 'kikaku' }]);
    });

    test('the board counts what the lists hold', async () => {
      const read = await readBoard(round.store, coordinator, {
        code: round.code,
        round: 'r1',
        cell: { department: null, state: 'accepted' },
        now,
      });
      if (read.outcome !== 'read') throw new Error(read.outcome);
      expect(read.board.all.total).toBe(round.opened.items.length);
      expect(read.cell.length).toBe(read.board.all.byState.accepted);
      expect(read.progress.at(-1)).toEqual({ day: '2027-05-10', byState: read.board.all.byState });
      const reporter = makeStaff('sato', { role: 'reporter', department: 'd1' });
      expect(
        await readBoard(round.store, reporter, { code: round.code, round: 'r1', cell: null, now }),
      ).toEqual({
        outcome: 'not-allowed',
      });
    });
  });

  test('saves of a round overtake no proposal that is made elsewhere', async () => {
    const item = tray.initiative();
    const last = () => round.store.read((reader) => reader.findLastChangeNo(round.code));
    const before = await last();
    await save(item, 0, answerItem(item));
    expect(await last()).toBe(before);
  });

  test('moved due dates hold for all from then on; who only reports cannot move them', async () => {
    const dates = {
      closes: '2027-06-25',
      due: { ...settingsOf2026.due, planning: { date: '2027-06-18' } },
      closedDays: [],
    };
    const request = { code: round.code, round: 'r1', dates, reason: '台風のため', now } as const;
    const reporter = makeStaff('sato', { role: 'reporter', department: 'd1' });
    expect(await changeDueDates(round.store, reporter, request)).toEqual({ outcome: 'not-allowed' });
    expect(await changeDueDates(round.store, coordinator, { ...request, reason: '' })).toEqual({
      outcome: 'reason-missing',
    });
    const wrong = { ...dates, closes: '2027-06-01' };
    expect(await changeDueDates(round.store, coordinator, { ...request, dates: wrong })).toMatchObject({
      outcome: 'faulty',
    });
    expect(await changeDueDates(round.store, coordinator, request)).toMatchObject({
      outcome: 'changed',
      round: { dueDates: { planning: '2027-06-18' } },
    });
    const stored = await round.store.read((reader) => reader.findRound(round.code, 'r1'));
    expect(stored).toMatchObject({
      state: 'open',
      closes: '2027-06-25',
      dueDates: { planning: '2027-06-18' },
    });
  });
});

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
});
