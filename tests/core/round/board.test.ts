import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeOfficeCalendar } from '../../../src/core/calendar/business-days.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import { countBoard, itemsInCell } from '../../../src/core/round/count-board.ts';
import { ITEM_STATES, type ItemState, zeroByState } from '../../../src/core/round/item-state.ts';
import type { ItemEvent, ItemStatus, StepRecord } from '../../../src/core/round/item-status.ts';
import { listNews } from '../../../src/core/round/list-news.ts';
import { reminderFor } from '../../../src/core/round/reminder-for.ts';
import type { ItemId } from '../../../src/core/round/round-item.ts';
import { startItem, stepItem } from '../../../src/core/round/step-item.ts';
import { traceProgress } from '../../../src/core/round/trace-progress.ts';
import type { RoundView, TrackedItem } from '../../../src/core/round/tracked-item.ts';
import { makeEvent, makeGrace } from './make-event.ts';
import { makeIndicatorItem } from './make-items.ts';

const round = {
  divisionConfirms: true,
  dueDates: { department: '2026-05-22', division: '2026-05-29', planning: '2026-06-05' },
};
const calendar = makeOfficeCalendar([]);
const on = (today: string): RoundView => ({ round, calendar, today });

function track(
  id: ItemId,
  state: ItemState,
  departments: readonly DepartmentId[],
  more: Partial<ItemStatus> = {},
): TrackedItem {
  const item = makeIndicatorItem({ id, departments, name: `指標${id}` });
  return { item, status: { ...startItem(id), state, ...more } };
}

/** An item taken through events, one an hour from a day on. */
function take(id: ItemId, departments: readonly DepartmentId[], events: readonly ItemEvent[]): TrackedItem {
  let status = startItem(id);
  for (const event of events) {
    const stepped = stepItem(status, event, round);
    if (!stepped.ok) throw new Error(`${event.kind}: ${stepped.refusal.code}`);
    status = stepped.status;
  }
  return { item: makeIndicatorItem({ id, departments, name: `指標${id}` }), status };
}

describe('the board', () => {
  const tracked = [
    track('r1.k1', 'draft', ['d1']),
    track('r1.k2', 'submitted', ['d1', 'd2']),
    track('r1.k3', 'approved', ['d2']),
    track('r1.k4', 'accepted', ['d2']),
    track('r1.k5', 'draft', ['d1'], { graceDays: 10 }),
    track('r1.k6', 'not-started', []),
  ];
  const board = countBoard(tracked, ['d1', 'd2', 'd3'], on('2026-05-25'));

  test('counts departments × states, an item of two departments in both rows', () => {
    expect(board.rows).toEqual([
      {
        department: 'd1',
        total: 3,
        byState: { ...zeroByState(), draft: 2, submitted: 1 },
        counted: 0,
        late: 2,
        nextDue: '2026-05-22',
      },
      {
        department: 'd2',
        total: 3,
        byState: { ...zeroByState(), submitted: 1, approved: 1, accepted: 1 },
        counted: 1,
        late: 1,
        nextDue: '2026-05-22',
      },
      { department: 'd3', total: 0, byState: zeroByState(), counted: 0, late: 0, nextDue: null },
    ]);
  });

  test('counts every item once in all, also one that nobody has', () => {
    expect(board.all).toMatchObject({ total: 6, late: 3, byState: { draft: 2, 'not-started': 1 } });
    expect(board.unassigned).toMatchObject({ total: 1, late: 1 });
  });

  test('each cell leads to the items that it counts', () => {
    const anyTracked = fc
      .array(
        fc.record({
          state: fc.constantFrom(...ITEM_STATES),
          departments: fc.uniqueArray(fc.constantFrom<DepartmentId>('d1', 'd2', 'd3')),
          graceDays: fc.integer({ min: 0, max: 15 }),
          confirmed: fc.boolean(),
        }),
      )
      .map((all) =>
        all.map(({ state, departments, ...more }, position) =>
          track(`r1.k${position}`, state, departments, more),
        ),
      );
    const anyDay = fc.constantFrom('2026-05-22', '2026-05-25', '2026-06-01', '2026-06-15');
    fc.assert(
      fc.property(anyTracked, anyDay, (items, today) => {
        const { rows, all } = countBoard(items, ['d1', 'd2', 'd3'], on(today));
        for (const row of rows) {
          for (const state of ITEM_STATES)
            expect(itemsInCell(items, { department: row.department, state }, on(today))).toHaveLength(
              row.byState[state],
            );
          const late = itemsInCell(items, { department: row.department, state: 'late' }, on(today));
          expect(late).toHaveLength(row.late);
          for (const [state, count] of [
            ['counted', row.counted],
            ['uncounted', row.total - row.counted],
          ] as const)
            expect(itemsInCell(items, { department: row.department, state }, on(today))).toHaveLength(count);
          expect(Object.values(row.byState).reduce((one, other) => one + other, 0)).toBe(row.total);
        }
        expect(itemsInCell(items, { department: null, state: 'all' }, on(today))).toHaveLength(all.total);
      }),
    );
  });
});

describe('progress over time', () => {
  const tracked = [
    take(
      'r1.k1',
      ['d1'],
      [
        makeEvent('save', { at: '2026-05-11T00:30:00.000Z' }),
        makeEvent('submit', { at: '2026-05-11T15:30:00.000Z' }),
        makeEvent('approve', { at: '2026-05-13T01:00:00.000Z' }),
      ],
    ),
    take('r1.k2', ['d1'], [makeEvent('save', { at: '2026-05-12T00:30:00.000Z' })]),
    take('r1.k3', ['d1'], []),
  ];

  test('is the state at the end of each day in Japan', () => {
    const days = traceProgress(
      tracked.map(({ status }) => status),
      '2026-05-10',
      '2026-05-13',
    );
    expect(days).toEqual([
      { day: '2026-05-10', byState: { ...zeroByState(), 'not-started': 3 } },
      { day: '2026-05-11', byState: { ...zeroByState(), 'not-started': 2, draft: 1 } },
      { day: '2026-05-12', byState: { ...zeroByState(), 'not-started': 1, draft: 1, submitted: 1 } },
      { day: '2026-05-13', byState: { ...zeroByState(), 'not-started': 1, draft: 1, approved: 1 } },
    ]);
  });

  test('steps before the span count from its first day', () => {
    const [day] = traceProgress(
      tracked.map(({ status }) => status),
      '2026-06-01',
      '2026-06-01',
    );
    expect(day?.byState).toEqual({ ...zeroByState(), 'not-started': 1, draft: 1, approved: 1 });
  });
});

describe('what happened since', () => {
  const others = { by: 'ito' } as const;
  const tracked = [
    take(
      'r1.k1',
      ['d1'],
      [
        makeEvent('save', { at: '2026-05-11T01:00:00.000Z', ...others }),
        makeEvent('save', { at: '2026-05-11T02:00:00.000Z', ...others }),
        makeEvent('save', { at: '2026-05-11T03:00:00.000Z', ...others }),
        makeEvent('submit', { at: '2026-05-11T04:00:00.000Z', ...others }),
      ],
    ),
    take(
      'r1.k2',
      ['d1'],
      [
        makeEvent('save', { at: '2026-05-11T05:00:00.000Z' }),
        makeEvent('submit', { at: '2026-05-11T06:00:00.000Z' }),
      ],
    ),
    take(
      'r1.k3',
      ['d1'],
      [
        makeEvent('save', { at: '2026-05-11T07:00:00.000Z' }),
        makeEvent('save', { at: '2026-05-11T08:00:00.000Z', ...others }),
      ],
    ),
  ];
  const write = (since: string) =>
    listNews(tracked, { since, reader: 'sato' }).map(
      ({ item, records }) =>
        `${item.id} ${records.map(({ kind, by }: StepRecord) => `${kind}/${by}`).join(' ')}`,
    );

  test.each([
    ['all of it', '2026-05-11T00:00:00.000Z', ['r1.k3 save/sato save/ito', 'r1.k1 save/ito submit/ito']],
    ['only what is later', '2026-05-11T03:30:00.000Z', ['r1.k3 save/sato save/ito', 'r1.k1 submit/ito']],
    ['the moment itself is not later', '2026-05-11T08:00:00.000Z', []],
  ])('%s', (_, since, news) => {
    expect(write(since)).toEqual(news);
  });
});

describe('a reminder', () => {
  const tracked = [
    track('r1.k1', 'draft', ['d1']),
    take(
      'r1.k2',
      ['d1'],
      [
        makeEvent('save'),
        makeEvent('submit'),
        makeEvent('send-back', { reason: '出典を書いてください' }),
        makeGrace(3),
      ],
    ),
    track('r1.k3', 'approved', ['d1']),
    track('r1.k4', 'accepted', ['d1']),
    track('r1.k5', 'draft', ['d2']),
    track('r1.k6', 'approved', ['d2'], { confirmed: true }),
  ];

  test('has what waits for the department, late ones apart, with the reason of a sending back', () => {
    expect(reminderFor({ level: 'department', department: 'd1' }, tracked, on('2026-05-26'))).toEqual({
      addressee: { level: 'department', department: 'd1' },
      late: [
        {
          id: 'r1.k1',
          kind: 'indicator',
          name: '指標r1.k1',
          state: 'draft',
          due: '2026-05-22',
          daysLate: 2,
          reason: null,
        },
      ],
      open: [
        {
          id: 'r1.k2',
          kind: 'indicator',
          name: '指標r1.k2',
          state: 'sent-back',
          due: '2026-05-27',
          daysLate: 0,
          reason: '出典を書いてください',
        },
      ],
    });
  });

  test.each([
    ['the head of the division', { level: 'division', division: 'こども部' }, ['r1.k3']],
    ['planning', { level: 'planning' }, ['r1.k6']],
  ] as const)('of what waits for %s', (_, addressee, ids) => {
    const reminder = reminderFor(addressee, tracked, on('2026-05-20'));
    expect(reminder?.open.map(({ id }) => id)).toEqual(ids);
    expect(reminder?.late).toEqual([]);
  });

  test('nobody is reminded of nothing', () => {
    expect(reminderFor({ level: 'department', department: 'd3' }, tracked, on('2026-06-30'))).toBeNull();
    expect(reminderFor({ level: 'division', division: '福祉部' }, tracked, on('2026-06-30'))).toBeNull();
  });

  test.each([
    ['submitted again', ['save', 'submit', 'send-back', 'submit', 'withdraw'], null],
    ['reopened', ['save', 'submit', 'approve', 'confirm', 'accept', 'reopen'], '単位の確認のため'],
  ] as const)('the reason of an item that was %s', (_, kinds, reason) => {
    const one = take(
      'r1.k9',
      ['d1'],
      kinds.map((kind) => makeEvent(kind)),
    );
    const reminder = reminderFor({ level: 'department', department: 'd1' }, [one], on('2026-05-20'));
    expect(reminder?.open[0]?.reason).toBe(reason);
  });
});
