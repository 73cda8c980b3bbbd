import { describe, expect, test } from 'vitest';
import type { Notice, NoticeLine } from '../../../../src/app/round/notices/notice.ts';
import { writeNotice } from '../../../../src/app/round/notices/write-notice.ts';
import { countTextColumns } from '../../../../src/core/text/wrap-lines.ts';

const line: NoticeLine = {
  key: 'r1.k3 4 u2',
  id: 'r1.k3',
  kind: 'indicator',
  name: '待機児童数',
  by: '企画 花子',
  text: '単位を\n確かめてください',
};
const to = { person: 'u2', name: '佐藤 花子', mail: 'sato@city.example.jp' };
const place = {
  municipality: { yearStyle: 'western' },
  round: { year: 2026 },
  links: { items: 'https://plan.example.jp/items', news: 'https://plan.example.jp/news' },
} as const;

describe('a notice', () => {
  test('tells what came back and who mentioned the person, and where to look', () => {
    const notice: Notice = {
      to,
      sentBack: [line],
      mentions: [
        { ...line, id: 'r1.i7', kind: 'initiative', name: '保育の受け皿を広げる', text: '出典は？' },
      ],
    };
    expect(writeNotice(notice, place, 'ja')).toEqual({
      subject: '【差戻し・コメント】2026年度実績の照会：差戻し1件、あなた宛てのコメント1件',
      text: `佐藤 花子 様

2026年度実績の照会で、次のことがありました。

■ 差し戻された項目（1件）　直して、もう一度提出してください。
1. 指標「待機児童数」（k3）
   企画 花子: 単位を 確かめてください

■ あなた宛てのコメント（1件）
1. 取組「保育の受け皿を広げる」（i7）
   企画 花子: 出典は？

■ 見るところ
・担当の一覧
  https://plan.example.jp/items
・新しい動き
  https://plan.example.jp/news

-- 
このメールは、計画の進行管理システム「しるべ」が自動で送りました。
返信は届きません。
`,
    });
  });

  test.each([
    { language: 'ja', sentBack: [line], mentions: [], subject: '【差戻し】2026年度実績の照会：1件' },
    {
      language: 'ja',
      sentBack: [],
      mentions: [line, line],
      subject: '【コメント】2026年度実績の照会：あなた宛て2件',
    },
    { language: 'en', sentBack: [line, line], mentions: [], subject: '[Sent back] Round on FY2026: 2' },
    { language: 'en', sentBack: [], mentions: [line], subject: '[Mentioned] Round on FY2026: 1 for you' },
    {
      language: 'en',
      sentBack: [line],
      mentions: [line],
      subject: '[Sent back, mentioned] Round on FY2026: 1 sent back, 1 for you',
    },
  ] as const)('has the subject $subject', ({ language, sentBack, mentions, subject }) => {
    expect(writeNotice({ to, sentBack, mentions }, place, language).subject).toBe(subject);
  });

  test('of forty items with long reasons stays within 78 columns, and counts what it leaves out', () => {
    const sentBack = Array.from({ length: 40 }, () => ({ ...line, text: '理由を書く。'.repeat(80) }));
    const { text } = writeNotice({ to, sentBack, mentions: [] }, { ...place, links: null }, 'ja');
    expect(Math.max(...text.split('\n').map(countTextColumns))).toBeLessThanOrEqual(78);
    expect(text).toContain('ほか10件は、画面にあります。');
    expect(text).not.toContain('http');
  });
});
