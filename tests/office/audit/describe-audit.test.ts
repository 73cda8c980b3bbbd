import { describe, expect, test } from 'vitest';
import { type AuditEntry, auditKinds, type RoundDeed } from '../../../src/app/ports/audit.ts';
import { changeKinds } from '../../../src/app/ports/change-kind.ts';
import { toAuditFilter } from '../../../src/office/audit/audit-asked.ts';
import { describeAudit } from '../../../src/office/audit/describe-audit.ts';

const entry: AuditEntry = {
  no: 1,
  hash: 'x',
  kind: 'account-changed',
  at: '2027-04-01T00:00:00.000Z',
  actor: { person: 'u1', name: '管理 一郎' },
  origin: '192.0.2.1',
  subject: 'u2',
  before: null,
  after: null,
  reason: null,
};
const account = {
  id: 'u2',
  loginName: 'sato',
  displayName: '佐藤 花子',
  mail: null,
  until: null,
  identity: null,
  demo: false,
};
const departments = [{ id: 'd3', name: '港課', division: '市民部' }] as const;
const deed = (more: object): RoundDeed =>
  ({
    changeNo: 7,
    year: 2026,
    kind: 'step',
    step: 'submit',
    item: '待機児童数',
    from: 'draft',
    to: 'submitted',
    onBehalfOf: null,
    ...more,
  }) as RoundDeed;
const tell = (more: Partial<AuditEntry>, deeds: readonly RoundDeed[] = [], language: 'ja' | 'en' = 'ja') =>
  describeAudit(
    { ...entry, ...more },
    { language, accounts: [account], departments, deeds, opinionDeeds: [] },
  );

describe('an entry of the history in words', () => {
  test.each([
    [
      'what changed, before and after',
      {
        before: { displayName: '佐藤 花子', until: null },
        after: { displayName: '加藤 花子', until: '2027-03-31' },
      },
      ['氏名: 佐藤 花子 → 加藤 花子', '最後の日: （なし） → 2027年3月31日（水）'],
    ],
    [
      'a post by its names',
      {
        kind: 'post-taken',
        after: {
          role: 'reporter',
          department: 'd3',
          division: null,
          theme: null,
          from: '2027-04-01',
          source: 'sign-on',
        },
      },
      ['役割: 担当者', '課: 港課', '最初の日: 2027年4月1日（木）', '付けた所: 統合認証のグループ'],
    ],
    ['how somebody signed in', { kind: 'signed-in', after: { way: 'demo' } }, ['方法: 体験用のクリック']],
    [
      'why a sign-on was refused',
      { kind: 'sign-in-failed', subject: null, after: { way: 'sign-on', refusal: 'no-post' } },
      ['方法: 市の統合認証', '断った理由: 役割に結び付くグループがない'],
    ],
    [
      'a moment as a clock in Japan shows it',
      { kind: 'reset-link-made', after: { until: '2027-04-01T08:00:00.000Z' } },
      ['期限: 2027-04-01 17:00'],
    ],
    [
      'how much a change wrote, without its digest',
      { kind: 'change', subject: '4', after: { digest: 'ab', kind: 'accounts', rows: 21 } },
      ['書いた記録の数: 21'],
    ],
    ['a field of a later version by its own name', { after: { __proto__x: 'y' } }, ['__proto__x: y']],
  ] as const)('%s', (_what, more, lines) => {
    expect(tell(more as Partial<AuditEntry>).lines).toEqual(lines);
  });

  test('a department that submits is one line; who acted for another is named', () => {
    const onBehalfOf = { department: 'd3', person: '鈴木', reason: '休職中' } as const;
    const deeds = ['一', '二', '三', '四'].map((item) => deed({ item, onBehalfOf }));
    const change = { kind: 'change', subject: '7', after: { kind: 'round', rows: 4, digest: 'x' } } as const;
    expect(tell(change, deeds).lines).toEqual([
      '2026年度実績: 提出 4件（「一」、「二」、「三」、ほか1件）',
      '2026年度実績: 代理: 港課 鈴木（休職中）',
    ]);
    expect(tell(change, [deed({ changeNo: 8 })]).lines).toEqual(['書いた記録の数: 4']);
    expect(tell(change, [deed({ step: 'send-back' })], 'en').lines).toEqual([
      'results of FY2026: sent back: “待機児童数”',
    ]);
  });

  test('to whom is said once, and reasons of the product are translated', () => {
    expect(tell({}).subject).toBe('佐藤 花子');
    expect(tell({ subject: 'u1' }).subject).toBe('');
    expect(tell({ reason: 'demo' }).why).toBe('体験用の人を入れた');
    expect(tell({ reason: '退職' }, [], 'en').why).toBe('退職');
    expect(tell({ origin: null }).where).toBe('サーバーの操作');
  });

  test('no kind is told by its code', () => {
    for (const kind of auditKinds) {
      expect(tell({ kind, after: { way: 'password' } }).what).toMatch(/[ぁ-ん一-龠ァ-ヶ]/);
      expect(tell({ kind }, [], 'en').what).not.toBe(kind);
    }
    for (const kind of changeKinds) {
      expect(tell({ kind: 'change', after: { kind } }).what).toMatch(/[ぁ-ん一-龠ァ-ヶ]/);
    }
  });
});

describe('what is asked of the history', () => {
  const asked = { kind: '', person: '', from: '', until: '', text: '' };
  test.each([
    ['nothing', {}, {}],
    ['a kind', { kind: 'signed-in' }, { kinds: ['signed-in'] }],
    ['a kind of change', { kind: 'change:plan' }, { kinds: ['change'], changeKind: 'plan' }],
    ['a step of a round', { kind: 'round:submit' }, { deed: 'submit' }],
    ['what is no kind', { kind: 'round:x' }, {}],
    [
      'a day in Japan',
      { from: '2027-04-01', until: '2027-04-01' },
      {
        from: '2027-04-01T00:00:00+09:00',
        until: '2027-04-02T00:00:00+09:00',
      },
    ],
    ['what is no day', { from: 'x', until: '2027-02-30' }, {}],
    ['words', { text: ' 退職 ' }, { text: '退職' }],
  ])('%s', (_what, more, filter) => {
    expect(toAuditFilter({ ...asked, ...more })).toEqual(filter);
  });
});
