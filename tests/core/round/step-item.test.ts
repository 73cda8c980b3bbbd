import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ITEM_STATES, type ItemState, LEVELS, levelOf } from '../../../src/core/round/item-state.ts';
import type { ItemEvent, ItemEventKind, ItemStatus } from '../../../src/core/round/item-status.ts';
import { type RefusalCode, startItem, stepItem } from '../../../src/core/round/step-item.ts';
import { makeEvent, makeGrace } from './make-event.ts';

const round = { divisionConfirms: false };
const confirmingRound = { divisionConfirms: true };

function at(state: ItemState, more: Partial<ItemStatus> = {}): ItemStatus {
  return { ...startItem('r1.k3'), state, version: 5, ...more };
}

const kinds = [
  'save',
  'submit',
  'withdraw',
  'approve',
  'confirm',
  'send-back',
  'accept',
  'reopen',
  'close',
] as const satisfies readonly ItemEventKind[];

/**
 * Where every event leads from every state, by hand. N not-started, D draft, B sent-back, S submitted, P approved,
 * A accepted, C closed; · refused.
 */
const ways = `
           N D B S P A C
save       D D B · · · ·
submit     · S S · · · ·
withdraw   · · · D · · ·
approve    · · · P · · ·
confirm    · · · · P · ·
send-back  · · · B B · ·
accept     · · · · A · ·
reopen     · · · · · D D
close      C C C C C C ·
`;
const signs = { N: 0, D: 1, B: 2, S: 3, P: 4, A: 5, C: 6 } as const;

function wayOf(kind: string, from: ItemState): ItemState | null {
  const cells =
    ways
      .split('\n')
      .find((line) => line.startsWith(`${kind} `))
      ?.split(/ +/) ?? [];
  const sign = cells[ITEM_STATES.indexOf(from) + 1];
  const position = Object.entries(signs).find(([letter]) => letter === sign)?.[1];
  return position === undefined ? null : (ITEM_STATES[position] ?? null);
}

describe('every event from every state', () => {
  test.each(kinds.flatMap((kind) => ITEM_STATES.map((from) => [kind, from] as const)))(
    '%s from %s',
    (kind, from) => {
      const stepped = stepItem(at(from), makeEvent(kind), round);
      const to = wayOf(kind, from);
      if (to === null) {
        const code: RefusalCode = from === 'closed' ? 'locked' : 'wrong-state';
        expect(stepped).toEqual({ ok: false, refusal: { path: 'r1.k3', code, severity: 'error' } });
      } else {
        expect(stepped).toMatchObject({ ok: true, status: { state: to, version: 6 } });
      }
    },
  );

  test.each(ITEM_STATES)('grace for one that is %s', (from) => {
    const stepped = stepItem(at(from), makeGrace(5), round);
    expect(stepped.ok).toBe(from !== 'closed');
    if (stepped.ok) expect(stepped.status).toMatchObject({ state: from, graceDays: 5 });
  });
});

describe('a refusal', () => {
  const proxy = { department: 'd1', person: '佐藤', reason: '紙で提出' } as const;
  const coordinator = { role: 'coordinator', department: 'd2' } as const;

  test.each<readonly [string, ItemStatus, ItemEvent, RefusalCode]>([
    [
      'sending back without a reason',
      at('submitted'),
      makeEvent('send-back', { reason: null }),
      'reason-missing',
    ],
    [
      'sending back with blanks',
      at('submitted'),
      makeEvent('send-back', { reason: '　 ' }),
      'reason-missing',
    ],
    ['reopening without a reason', at('accepted'), makeEvent('reopen', { reason: '' }), 'reason-missing'],
    ['grace without a reason', at('draft'), makeGrace(3, null), 'reason-missing'],
    ['half a day of grace', at('draft'), makeGrace(0.5), 'bad-grace'],
    ['a negative grace', at('draft'), makeGrace(-1), 'bad-grace'],
    ['grace without end', at('draft'), makeGrace(251), 'bad-grace'],
    ['confirming twice', at('approved', { confirmed: true }), makeEvent('confirm'), 'wrong-state'],
    [
      'entering for a department unsaid',
      at('draft'),
      makeEvent('save', { post: coordinator }),
      'proxy-missing',
    ],
    ['submitting for one unsaid', at('draft'), makeEvent('submit', { post: coordinator }), 'proxy-missing'],
    [
      'a proxy for nobody',
      at('draft'),
      makeEvent('save', { post: coordinator, onBehalfOf: { ...proxy, person: ' ' } }),
      'proxy-incomplete',
    ],
    [
      'a proxy for no reason',
      at('draft'),
      makeEvent('save', { post: coordinator, onBehalfOf: { ...proxy, reason: '' } }),
      'proxy-incomplete',
    ],
  ])('%s', (_, status, event, code) => {
    expect(stepItem(status, event, round)).toMatchObject({ ok: false, refusal: { code } });
  });

  test('accepting what the division has not confirmed needs a reason', () => {
    const status = at('approved');
    const accept = (reason: string | null) =>
      stepItem(status, makeEvent('accept', { reason }), confirmingRound);
    expect(accept(null)).toMatchObject({ ok: false, refusal: { code: 'not-confirmed' } });
    expect(accept('部長不在のため')).toMatchObject({ ok: true, status: { state: 'accepted' } });
    const confirmed = at('approved', { confirmed: true });
    expect(stepItem(confirmed, makeEvent('accept', { reason: null }), confirmingRound).ok).toBe(true);
  });
});

describe('a record', () => {
  test('keeps who, under which post, when, from where to where and why', () => {
    const stepped = stepItem(
      at('submitted'),
      makeEvent('send-back', { reason: '出典を書いてください' }),
      round,
    );
    expect(stepped.ok && stepped.record).toEqual({
      kind: 'send-back',
      item: 'r1.k3',
      by: 'sato',
      post: { role: 'reporter', department: 'd1' },
      at: '2026-05-11T00:30:00.000Z',
      from: 'submitted',
      to: 'sent-back',
      reason: '出典を書いてください',
      onBehalfOf: null,
      version: 6,
    });
  });

  test('keeps for whom somebody entered', () => {
    const onBehalfOf = { department: 'd1', person: '佐藤', reason: '紙で提出' } as const;
    const post = { role: 'coordinator', department: 'd2' } as const;
    const stepped = stepItem(at('not-started'), makeEvent('save', { post, onBehalfOf }), round);
    expect(stepped.ok && stepped.record).toMatchObject({ onBehalfOf, post, to: 'draft' });
  });
});

test('a confirmation is lost when the department has the item again', () => {
  const confirmed = at('approved', { confirmed: true });
  const back = stepItem(confirmed, makeEvent('send-back'), confirmingRound);
  expect(back.ok && back.status.confirmed).toBe(false);
  const accepted = stepItem(confirmed, makeEvent('accept'), confirmingRound);
  expect(accepted.ok && accepted.status.confirmed).toBe(true);
});

describe('whatever happens to an item', () => {
  const anyEvent: fc.Arbitrary<ItemEvent> = fc.oneof(
    fc
      .constantFrom(...kinds)
      .chain((kind) => fc.constantFrom(null, '理由').map((reason) => makeEvent(kind, { reason }))),
    fc.integer({ min: -2, max: 260 }).map((days) => makeGrace(days)),
  );

  test('its records tell its state, one after the other, and a refusal leaves no trace', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 30 }), fc.boolean(), (events, divisionConfirms) => {
        let status = startItem('r1.k3');
        for (const event of events) {
          const before = status;
          const stepped = stepItem(status, event, { divisionConfirms });
          if (stepped.ok) {
            status = stepped.status;
            expect(status.records).toEqual([...before.records, stepped.record]);
          }
        }
        expect(status.records.map(({ version }) => version)).toEqual(
          status.records.map((_, step) => step + 1),
        );
        expect(status.version).toBe(status.records.length);
        let state: ItemState = 'not-started';
        for (const { from, to } of status.records) {
          expect(from).toBe(state);
          state = to;
        }
        expect(status.state).toBe(state);
        for (const record of status.records) {
          if (record.to === 'sent-back' && record.from !== 'sent-back') expect(record.reason).toBe('理由');
          if (record.from === 'closed') expect(record).toMatchObject({ kind: 'reopen', reason: '理由' });
        }
      }),
    );
  });
});

describe('the level that has an item', () => {
  test.each([
    ['not-started', false, 'department'],
    ['draft', false, 'department'],
    ['sent-back', false, 'department'],
    ['submitted', false, 'department'],
    ['approved', false, 'division'],
    ['approved', true, 'planning'],
    ['accepted', true, null],
    ['closed', false, null],
  ] as const)('%s, confirmed %s: %s', (state, confirmed, level) => {
    expect(levelOf({ state, confirmed }, confirmingRound)).toBe(level);
    expect(level === null || LEVELS.includes(level)).toBe(true);
  });

  test('without confirmation by divisions an approved item is with planning at once', () => {
    expect(levelOf({ state: 'approved', confirmed: false }, round)).toBe('planning');
  });
});
