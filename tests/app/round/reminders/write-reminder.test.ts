import { describe, expect, test } from 'vitest';
import { writeReminder } from '../../../../src/app/round/reminders/write-reminder.ts';
import { countTextColumns } from '../../../../src/core/text/wrap-lines.ts';
import { makeLetter, makeOpenItem, makeReminder } from './make-letter.ts';

const sentBack = makeOpenItem({
  state: 'sent-back',
  due: '2027-05-19',
  daysLate: 2,
  reason: '単位を\n確かめてください',
});

describe('a reminder', () => {
  test('says in Japanese what is late first, why it came back, how to answer and who asks', () => {
    const letter = makeLetter({
      reminder: makeReminder({
        late: [sentBack],
        open: [makeOpenItem({ id: 'r1.i7', kind: 'initiative', name: '保育の受け皿を広げる' })],
      }),
    });
    expect(writeReminder(letter, 'ja')).toEqual({
      subject: '【督促】2026年度実績の照会：期限を過ぎた項目が1件あります（子育て支援課）',
      text: `子育て支援課 御中

澪川市 企画政策課 企画 花子です。
2026年度実績の照会について、提出期限を過ぎた項目があります。
お忙しいところ恐れ入りますが、至急ご回答ください。

残っている項目: 2件（うち期限を過ぎたもの 1件）

■ 期限 2027年5月19日（水）　2営業日の超過（1件）
1. 指標「待機児童数」（k3）: 差戻し（再提出が必要）
   戻された理由: 単位を 確かめてください

■ 期限 2027年5月21日（金）（1件）
2. 取組「保育の受け皿を広げる」（i7）: 未着手

■ 回答の方法
・画面で: 「担当の一覧」に入力し、提出してください。
  https://plan.example.jp/office/992011/rounds/r1/items
・Excelで: 「Excelで回答」から自分の課のファイルを受け取り、入力して送り返し
  てください。
  https://plan.example.jp/office/992011/rounds/r1/workbooks

行き違いですでに提出済みの場合は、ご容赦ください。
分からないことは、下記までお問い合わせください。

-- 
澪川市 企画政策課 企画 花子
kikaku@city.example.jp
このメールは、計画の進行管理システム「しるべ」からお送りしています。
`,
    });
  });

  test('says the same in English', () => {
    const letter = makeLetter({ reminder: makeReminder({ late: [sentBack], open: [] }) });
    expect(writeReminder(letter, 'en')).toEqual({
      subject: '[Overdue] Round on FY2026: 1 overdue for 子育て支援課',
      text: `To 子育て支援課

This is 澪川市 企画政策課 企画 花子.
Items of the round on FY2026 are overdue at your department. Please answer
them as soon as you can.

Open items: 1 (1 of them overdue)

■ Due Wednesday 19 May 2027: 2 business days late (1)
1. Indicator “待機児童数” (k3): sent back, to be submitted again
   Why it came back: 単位を 確かめてください

■ How to answer
- On the page “My items”: fill the items in and submit them.
  https://plan.example.jp/office/992011/rounds/r1/items
- In Excel: take your department’s workbook from “Excel”, fill it in and
  send it back there.
  https://plan.example.jp/office/992011/rounds/r1/workbooks

If you have answered in the meantime, please disregard this. For questions,
contact the sender below.

-- 
澪川市 企画政策課 企画 花子
kikaku@city.example.jp
Sent through Shirube, the system on which the city runs its plan.
`,
    });
  });

  test.each([
    {
      name: 'nothing late: the due date is in the subject',
      letter: makeLetter(),
      subject:
        '【期限のお知らせ】2026年度実績の照会：2027年5月21日（金）が期限の項目があります（子育て支援課）',
      text: '期限までにご回答ください。',
    },
    {
      name: 'a city that counts years by eras',
      letter: makeLetter({ municipality: { name: '澪川市', yearStyle: 'era' } }),
      subject:
        '【期限のお知らせ】令和8年度実績の照会：令和9年5月21日（金）が期限の項目があります（子育て支援課）',
      text: '■ 期限 令和9年5月21日（金）（1件）',
    },
    {
      name: 'past a due date on a Friday, on the Sunday behind it',
      letter: makeLetter({ reminder: makeReminder({ late: [makeOpenItem()], open: [] }) }),
      subject: '【督促】2026年度実績の照会：期限を過ぎた項目が1件あります（子育て支援課）',
      text: '■ 期限 2027年5月21日（金）　期限を過ぎています（1件）',
    },
    {
      name: 'a division confirms',
      letter: makeLetter({
        addresseeName: '福祉部',
        reminder: makeReminder({ addressee: { level: 'division', division: '福祉部' } }),
      }),
      subject: '【期限のお知らせ】2026年度実績の照会：2027年5月21日（金）が期限の項目があります（福祉部）',
      text: '・画面の「確認待ち」で、内容を確かめてください。\n  https://plan.example.jp/office/992011/rounds/r1/waiting',
    },
    {
      name: 'the planning office accepts',
      letter: makeLetter({
        addresseeName: null,
        reminder: makeReminder({ addressee: { level: 'planning' } }),
      }),
      subject: '【期限のお知らせ】2026年度実績の照会：2027年5月21日（金）が期限の項目があります（企画担当）',
      text: '企画担当 御中\n',
    },
    {
      name: 'nobody said where the office is reached',
      letter: makeLetter({ links: null }),
      subject:
        '【期限のお知らせ】2026年度実績の照会：2027年5月21日（金）が期限の項目があります（子育て支援課）',
      text: '・職員の画面にサインインし、「照会」からこの照会を開いてください。\n',
    },
  ])('$name', ({ letter, subject, text }) => {
    const written = writeReminder(letter, 'ja');
    expect(written.subject).toBe(subject);
    expect(written.text).toContain(text);
  });

  test('names no address where none is known', () => {
    const { text } = writeReminder(makeLetter({ links: null }), 'ja');
    expect(text).not.toContain('http');
  });

  test('of ninety items with long names stays within 78 columns and names the first sixty', () => {
    const open = Array.from({ length: 90 }, (_, at) =>
      makeOpenItem({
        id: `r1.k${at + 1}`,
        name: `地域で支え合う仕組みに参加する高齢者の割合（${at + 1}）と、その参加を続けられると感じている人の割合`,
        reason: '理由'.repeat(200),
      }),
    );
    const { text } = writeReminder(makeLetter({ reminder: makeReminder({ open }) }), 'ja');
    expect(Math.max(...text.split('\n').map(countTextColumns))).toBeLessThanOrEqual(78);
    expect(text).toContain('（k60）');
    expect(text).not.toContain('（k61）');
    expect(text).toContain('残っている項目: 90件（うち期限を過ぎたもの 0件）');
    expect(text).toContain('ほか30件は、画面の一覧にあります。');
    expect(text).toContain('…');
  });
});
