import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Staff } from '../../../src/app/accounts/staff.ts';
import { commentOnItem } from '../../../src/app/round/comment-on-item.ts';
import { listMyItems } from '../../../src/app/round/list-my-items.ts';
import { listReminders, recordReminders } from '../../../src/app/round/list-reminders.ts';
import { readBoard } from '../../../src/app/round/read-board.ts';
import { readItem } from '../../../src/app/round/read-item.ts';
import { markLooked, readNews } from '../../../src/app/round/read-news.ts';
import type { RoundItem } from '../../../src/core/round/round-item.ts';
import { listEngines } from '../../support/engines.ts';
import { answerItem } from './answer-item.ts';
import { coordinator, makeStaff, needed } from './open-city.ts';
import { type Desk, leadOf, now, openDesk, reporterOf } from './open-desk.ts';

const engines = await listEngines();

describe.each(engines)('talking and looking on $name', ({ locate }) => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await openDesk(await locate());
  });
  afterAll(() => desk.round.store.close());

  test('remarks are numbered and read by those who may, and whoever is mentioned finds them among the news', async () => {
    const item = desk.tray.initiative();
    const reporter = reporterOf(item);
    await desk.round.store.write(async (writer) => {
      const details = { kind: 'accounts', madeAt: now, madeBy: '管理', reason: '着任' } as const;
      const no = await writer.addChange(desk.round.code, details);
      const tenure = { from: '2027-04-01', until: null, source: 'office' } as const;
      await writer.writeTenures(desk.round.code, no, [
        { ...tenure, id: 'u7/1', person: 'u7', post: { role: 'reporter', department: leadOf(item) } },
        { ...tenure, id: 'u8/1', person: 'u8', post: { role: 'external-reviewer', department: null } },
      ]);
    });
    const say = (text: string, mentions: readonly string[], staff: Staff = coordinator) =>
      commentOnItem(desk.round.store, staff, { code: desk.round.code, item: item.id, text, mentions, now });
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
    expect((await desk.read(item)).history?.comments).toMatchObject([
      { no: 1, by: 'kikaku', text: '出典は？', mentions: ['u7'] },
      { no: 2, by: 'sato', text: '確認します' },
    ]);
    const mentioned = makeStaff('u7', { role: 'reporter', department: leadOf(item) });
    const news = await readNews(desk.round.store, mentioned, { code: desk.round.code, round: 'r1' });
    if (news.outcome !== 'read') throw new Error(news.outcome);
    expect(news.mentions).toMatchObject([{ item: item.id, no: 1 }]);
    expect(news.comments.length).toBeGreaterThanOrEqual(2);
  });

  test('what others did since one looked, and nothing of it twice', async () => {
    const item = desk.tray.initiative();
    const reader = makeStaff('tanaka', { role: 'approver', department: leadOf(item) });
    const news = async () => {
      const found = await readNews(desk.round.store, reader, { code: desk.round.code, round: 'r1' });
      if (found.outcome !== 'read') throw new Error(found.outcome);
      return found;
    };
    const before = await news();
    expect(before.since).toBeNull();
    await markLooked(desk.round.store, reader, {
      code: desk.round.code,
      round: 'r1',
      upTo: before.upTo,
      now,
    });
    expect(await news()).toMatchObject({ since: now, news: [], comments: [] });
    await desk.save(item, 0, { ...item.prefilled, done: '一' });
    await desk.save(item, 1, { ...item.prefilled, done: '二' });
    const after = await news();
    expect(after.news).toMatchObject([{ item: { id: item.id }, records: [{ kind: 'save', version: 2 }] }]);
    // Marking what was read before the saves leaves them news.
    await markLooked(desk.round.store, reader, {
      code: desk.round.code,
      round: 'r1',
      upTo: before.upTo,
      now,
    });
    expect((await news()).news).toHaveLength(1);
    await markLooked(desk.round.store, reader, { code: desk.round.code, round: 'r1', upTo: after.upTo, now });
    expect((await news()).news).toEqual([]);
  });

  test('a viewer sees what an item says and not how it came about; a reviewer only what was accepted', async () => {
    const [open, done] = [desk.tray.indicator(), desk.tray.indicator()];
    await desk.save(open, 0, answerItem(open));
    expect(await desk.accept(done)).toMatchObject({ done: [{ state: 'accepted' }] });
    const viewer = makeStaff('etsuran', { role: 'viewer', department: null });
    expect((await desk.read(open, viewer)).history).toBeNull();
    const reviewer = makeStaff('iin', { role: 'external-reviewer', department: null });
    const look = (item: RoundItem) =>
      readItem(desk.round.store, reviewer, { code: desk.round.code, round: 'r1', item: item.id, now });
    expect(await look(open)).toEqual({ outcome: 'denied', code: 'not-in-this-state' });
    expect(await look(done)).toMatchObject({ outcome: 'read', history: null });
    const listed = await listMyItems(desk.round.store, reviewer, {
      code: desk.round.code,
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
      const listed = await listReminders(desk.round.store, coordinator, {
        code: desk.round.code,
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
    const request = { code: desk.round.code, round: 'r1', reminders, now: later } as const;
    const viewer = makeStaff('etsuran', { role: 'viewer', department: null });
    expect(await recordReminders(desk.round.store, viewer, request)).toEqual({ outcome: 'not-allowed' });
    expect(await recordReminders(desk.round.store, coordinator, request)).toEqual({ outcome: 'recorded' });
    expect((await list())[0]?.sent).toEqual([{ ...reminders[0], no: 1, at: later, by: 'kikaku' }]);
  });

  test('the board counts what the lists hold', async () => {
    const read = await readBoard(desk.round.store, coordinator, {
      code: desk.round.code,
      round: 'r1',
      cell: { department: null, state: 'accepted' },
      now,
    });
    if (read.outcome !== 'read') throw new Error(read.outcome);
    expect(read.board.all.total).toBe(desk.round.opened.items.length);
    expect(read.cell.length).toBe(read.board.all.byState.accepted);
    expect(read.progress.at(-1)).toEqual({ day: '2027-05-10', byState: read.board.all.byState });
    const reporter = makeStaff('sato', { role: 'reporter', department: 'd1' });
    expect(
      await readBoard(desk.round.store, reporter, { code: desk.round.code, round: 'r1', cell: null, now }),
    ).toEqual({
      outcome: 'not-allowed',
    });
  });
});
