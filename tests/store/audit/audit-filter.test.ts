import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AuditFilter } from '../../../src/app/ports/audit.ts';
import { commentOnItem } from '../../../src/app/round/comment-on-item.ts';
import { recordReminders } from '../../../src/app/round/list-reminders.ts';
import { sendBackItems } from '../../../src/app/round/send-back-items.ts';
import type { IndicatorItem } from '../../../src/core/round/round-item.ts';
import { describeAudit } from '../../../src/office/audit/describe-audit.ts';
import { answerItem } from '../../app/round/answer-item.ts';
import { coordinator } from '../../app/round/open-city.ts';
import { approverOf, type Desk, leadOf, now, openDesk, reporterOf } from '../../app/round/open-desk.ts';
import { listEngines } from '../../support/engines.ts';

describe.each(await listEngines())('the history of a round on $name', ({ locate }) => {
  let desk: Desk;
  let item: IndicatorItem;

  beforeAll(async () => {
    desk = await openDesk(await locate());
    const { store, code } = desk.round;
    item = desk.tray.indicator();
    const other = desk.tray.initiative();
    await desk.save(item, 0, answerItem(item));
    await desk.submit(item, 1);
    await sendBackItems(store, approverOf(item), desk.about(item, 2, '出典を100%書いてください'));
    await desk.save(other, 0, answerItem(other));
    const comment = { code, item: item.id, text: '確認しました', mentions: [], now };
    await commentOnItem(store, reporterOf(item), comment);
    const addressee = { level: 'department', department: leadOf(item) } as const;
    const reminder = { addressee, way: 'paper', recipients: [], items: [item.id, other.id] } as const;
    await recordReminders(store, coordinator, { code, round: 'r1', reminders: [reminder], now });
  });
  afterAll(() => desk.round.store.close());

  const tell = (filter: Omit<AuditFilter, 'limit'>) =>
    desk.round.store.read(async (reader) => {
      const { code } = desk.round;
      const entries = await reader.listAudit(code, { ...filter, limit: 50 });
      const numbers = entries.map(({ subject }) => Number(subject));
      const deeds = await reader.listRoundDeeds(code, numbers);
      const departments = (await reader.findPlan(code))?.departments ?? [];
      const scope = { language: 'ja', accounts: [], departments, deeds, opinionDeeds: [] } as const;
      return entries.map((entry) => describeAudit(entry, scope));
    });

  test.each([
    ['save', '保存', 2],
    ['submit', '提出', 1],
    ['send-back', '差戻し', 1],
    ['comment', 'コメント', 1],
    ['approve', '承認', 0],
  ] as const)('is found by what was done: %s', async (deed, word, many) => {
    const told = await tell({ deed });
    expect(told).toHaveLength(many);
    for (const { lines } of told) expect(lines[0]).toMatch(new RegExp(`^2026年度実績: ${word}「.+」$`));
  });

  test('names the department that was reminded, and how', async () => {
    const [told] = await tell({ deed: 'remind' });
    expect(told?.lines[0]).toMatch(/^2026年度実績: 督促（紙）: .+[課所室ー] 2件$/);
  });

  test('tells the opening of the round and who did it', async () => {
    const told = await tell({ changeKind: 'round' });
    expect(told.at(-1)?.lines).toEqual(['2026年度実績: 照会の準備']);
    expect(told.every(({ who, what }) => who !== '' && what === '照会')).toBe(true);
  });

  test('is found by the name of an item, by a reason, and by signs that mean something to a database', async () => {
    const ofItem = await tell({ text: item.name });
    expect(ofItem.map(({ lines }) => lines[0]?.split('「')[0])).toEqual([
      '2026年度実績: 差戻し',
      '2026年度実績: 提出',
      '2026年度実績: 保存',
    ]);
    expect(await tell({ text: '100%書いて' })).toMatchObject([{ why: '出典を100%書いてください' }]);
    expect(await tell({ text: '100_書いて' })).toEqual([]);
    expect(await tell({ text: "'; DROP TABLE change; --" })).toEqual([]);
  });

  test('is found by what a change was about', async () => {
    expect((await tell({ changeKind: 'plan' })).map(({ what }) => what)).toEqual(['計画の取込み']);
    expect(await tell({ changeKind: 'publication' })).toEqual([]);
  });
});
