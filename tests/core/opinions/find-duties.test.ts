import { describe, expect, test } from 'vitest';
import { ageInYears, findDuties, isPromiseLate } from '../../../src/core/opinions/find-duties.ts';
import { mayTakeStep } from '../../../src/core/opinions/may-take-step.ts';
import type { OpinionEvent } from '../../../src/core/opinions/opinion-step.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import {
  answered,
  assigned,
  eventOf,
  noteOf,
  saved,
  someResponse,
  submitted,
  tracked,
} from './make-opinion.ts';

const same = (department: DepartmentId): readonly DepartmentId[] => [department];
const refusing: readonly OpinionEvent[] = [
  assigned,
  eventOf({
    kind: 'save-response',
    department: 'd1',
    response: { ...someResponse, policy: 'will-not', reason: '国の事務のため', by: null },
  }),
  submitted,
  eventOf({ kind: 'accept-response', department: 'd1' }),
];

describe('what waits for whom on a day', () => {
  test.each<[string, readonly OpinionEvent[], string, readonly string[]]>([
    ['just entered', [], '2026-11-01', ['assign planning']],
    ['asked', [assigned], '2026-12-10', ['respond d1 2026-12-10']],
    ['asked, a day late', [assigned, saved], '2026-12-11', ['respond d1 2026-12-10 overdue']],
    ['submitted', [assigned, saved, submitted], '2026-12-11', ['accept d1']],
    ['answered, in the year of the promise', answered, '2027-03-31', []],
    ['answered, the year is over', answered, '2027-04-01', ['note d1 2027-05-31 of 2026']],
    ['answered, the note is late', answered, '2027-06-01', ['note d1 2027-05-31 overdue of 2026']],
    ['told', [...answered, noteOf(2026, 'under-way')], '2027-06-01', []],
    [
      'told last year',
      [...answered, noteOf(2026, 'under-way')],
      '2028-04-01',
      ['note d1 2028-05-31 of 2027'],
    ],
    ['told ahead', [...answered, noteOf(2027, 'under-way')], '2028-04-01', []],
    ['done', [...answered, noteOf(2026, 'done')], '2028-04-01', ['close planning']],
    ['dropped', [...answered, noteOf(2026, 'dropped')], '2028-04-01', ['close planning']],
    ['will not be done', refusing, '2028-04-01', ['close planning']],
    [
      'closed',
      [
        ...refusing,
        eventOf({ kind: 'close', closing: { outcome: 'not-done', supersededBy: null } }, { reason: '国' }),
      ],
      '2028-04-01',
      [],
    ],
  ])('%s', (_, events, day, expected) => {
    const duties = findDuties(tracked(events), day, same);
    expect(
      duties.map(({ kind, department, due, isOverdue, year }) =>
        [
          kind,
          department ?? 'planning',
          due ?? [],
          isOverdue ? 'overdue' : [],
          year === null ? [] : `of ${year}`,
        ]
          .flat()
          .join(' '),
      ),
    ).toEqual(expected);
  });

  test('after a reorganisation the successors act, and planning where there are none', () => {
    const split = () => ['d30', 'd31'] as const;
    expect(findDuties(tracked([assigned]), '2027-04-01', split)).toMatchObject([
      { kind: 'respond', department: 'd1', actors: ['d30', 'd31'] },
    ]);
    expect(findDuties(tracked([assigned]), '2027-04-01', () => [])).toMatchObject([
      { kind: 'assign', department: 'd1', actors: [] },
    ]);
    const deed = { kind: 'submit-response', department: 'd1' } as const;
    expect(mayTakeStep([{ role: 'approver', department: 'd31' }], deed, split).allowed).toBe(true);
    expect(mayTakeStep([{ role: 'approver', department: 'd1' }], deed, split)).toEqual({
      allowed: false,
      code: 'not-your-item',
    });
    expect(mayTakeStep([{ role: 'reporter', department: 'd31' }], deed, split)).toEqual({
      allowed: false,
      code: 'not-your-role',
    });
  });
});

test('a promise is late the day tracked, until it is done or closed', () => {
  expect(isPromiseLate(tracked(answered), '2028-03-31')).toBe(false);
  expect(isPromiseLate(tracked(answered), '2028-04-01')).toBe(true);
  expect(isPromiseLate(tracked([...answered, noteOf(2027, 'done')]), '2028-04-01')).toBe(false);
  expect(isPromiseLate(tracked([assigned]), '2028-04-01')).toBe(false);
});

test.each([
  ['2026-10-08', 1],
  ['2027-03-31', 1],
  ['2027-04-01', 2],
  ['2029-01-01', 3],
] as const)('on %s an opinion of 2026 is in its year %i', (day, years) => {
  expect(ageInYears(tracked([]), day)).toBe(years);
});
