import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBusinessDay, makeOfficeCalendar } from '../../../src/core/calendar/business-days.ts';
import { dayInJapan } from '../../../src/core/calendar/day-in-japan.ts';
import { dueOf, isLate, resolveDueDates } from '../../../src/core/round/due-dates.ts';
import type { DueRule, RoundSettings } from '../../../src/core/round/round.ts';
import { makeSettings } from './make-settings.ts';

const calendar = makeOfficeCalendar([]);

const daysBefore = (businessDaysBefore: number): DueRule => ({ businessDaysBefore });
const on = (date: string): DueRule => ({ date });

describe('due dates', () => {
  test.each<readonly [string, Partial<RoundSettings>, readonly string[]]>([
    ['counted back from planning', {}, ['2026-05-22', '2026-05-29', '2026-06-05']],
    [
      'counted back from the closing',
      { due: { department: daysBefore(3), division: daysBefore(3), planning: daysBefore(1) } },
      ['2026-06-03', '2026-06-08', '2026-06-11'],
    ],
    [
      'over the golden week',
      {
        opens: '2026-04-01',
        due: { department: daysBefore(2), division: on('2026-05-08'), planning: on('2026-05-29') },
      },
      ['2026-05-01', '2026-05-08', '2026-05-29'],
    ],
    [
      'over a closing day of the city',
      { closedDays: ['2026-05-25'] },
      ['2026-05-21', '2026-05-29', '2026-06-05'],
    ],
    [
      'all on one day',
      { due: { department: daysBefore(0), division: daysBefore(0), planning: on('2026-06-05') } },
      ['2026-06-05', '2026-06-05', '2026-06-05'],
    ],
  ])('%s', (_, settings, [department, division, planning]) => {
    expect(resolveDueDates(makeSettings(settings))).toEqual({
      ok: true,
      dueDates: { department, division, planning },
      warnings: [],
    });
  });

  test.each<readonly [string, Partial<RoundSettings>, string, readonly string[]]>([
    ['a date that is none', { closes: '2026-02-30' }, 'date-unreadable', ['closes']],
    ['a closing day that is none', { closedDays: ['4月15日'] }, 'date-unreadable', ['closedDays', '0']],
    ['before the calendar', { opens: '2019-04-20' }, 'date-outside-calendar', ['opens']],
    ['after the calendar', { closes: '2051-06-12' }, 'date-outside-calendar', ['closes']],
    [
      'half a day',
      { due: { department: daysBefore(1.5), division: daysBefore(1), planning: daysBefore(1) } },
      'days-not-whole',
      ['due', 'department'],
    ],
    [
      'days the other way round',
      { due: { department: daysBefore(1), division: daysBefore(-1), planning: daysBefore(1) } },
      'days-not-whole',
      ['due', 'division'],
    ],
    [
      'a department after its division',
      { due: { department: on('2026-06-02'), division: on('2026-06-01'), planning: on('2026-06-05') } },
      'due-out-of-order',
      ['due', 'department'],
    ],
    [
      'planning after the closing',
      { due: { department: daysBefore(1), division: daysBefore(1), planning: on('2026-06-15') } },
      'due-out-of-order',
      ['due', 'planning'],
    ],
    ['due before the opening', { opens: '2026-05-25' }, 'due-before-opening', ['due', 'department']],
  ])('refused: %s', (_, settings, code, path) => {
    const resolved = resolveDueDates(makeSettings(settings));
    expect(resolved.ok ? [] : resolved.problems).toMatchObject([{ code, path, severity: 'error' }]);
  });

  test('a date on a Sunday is only warned of', () => {
    const resolved = resolveDueDates(
      makeSettings({ due: { ...makeSettings().due, planning: on('2026-06-07') } }),
    );
    expect(resolved).toMatchObject({
      ok: true,
      warnings: [{ code: 'due-on-closed-day', path: ['due', 'planning'] }],
    });
  });

  test('days before are business days, in the order of the levels', () => {
    const days = fc.integer({ min: 0, max: 40 });
    fc.assert(
      fc.property(days, days, days, (department, division, planning) => {
        const due = {
          department: daysBefore(department),
          division: daysBefore(division),
          planning: daysBefore(planning),
        };
        const resolved = resolveDueDates(makeSettings({ opens: '2025-04-01', due }));
        if (!resolved.ok) throw new Error('these dates are in order');
        const { dueDates } = resolved;
        expect(dueDates.department <= dueDates.division && dueDates.division <= dueDates.planning).toBe(true);
        expect(Object.values(dueDates).every((date) => isBusinessDay(date, calendar))).toBe(true);
      }),
    );
  });
});

describe('lateness', () => {
  const round = {
    divisionConfirms: true,
    dueDates: { department: '2026-05-22', division: '2026-05-29', planning: '2026-06-05' },
  };
  const status = { state: 'draft', confirmed: false, graceDays: 0 } as const;

  test.each([
    ['a draft on its day', status, '2026-05-22', false],
    ['a draft a day later', status, '2026-05-23', true],
    ['submitted, still with the department', { ...status, state: 'submitted' }, '2026-05-25', true],
    ['approved, with the division now', { ...status, state: 'approved' }, '2026-05-25', false],
    ['approved, the division is late', { ...status, state: 'approved' }, '2026-05-30', true],
    ['confirmed, with planning now', { ...status, state: 'approved', confirmed: true }, '2026-06-05', false],
    ['planning is late', { ...status, state: 'approved', confirmed: true }, '2026-06-06', true],
    ['accepted is never late', { ...status, state: 'accepted' }, '2027-01-01', false],
    ['closed is never late', { ...status, state: 'closed' }, '2027-01-01', false],
    ['three days of grace, over a weekend', { ...status, graceDays: 3 }, '2026-05-27', false],
    ['after the grace', { ...status, graceDays: 3 }, '2026-05-28', true],
  ] as const)('%s', (_, one, today, late) => {
    expect(isLate(one, round, calendar, today)).toBe(late);
  });

  test('the due date names the level', () => {
    expect(dueOf({ ...status, state: 'approved' }, round, calendar)).toEqual({
      level: 'division',
      date: '2026-05-29',
    });
    expect(dueOf({ ...status, state: 'accepted' }, round, calendar)).toBeNull();
  });
});

describe('the day in Japan', () => {
  test.each([
    ['2026-05-28T14:59:59.999Z', '2026-05-28'],
    ['2026-05-28T15:00:00.000Z', '2026-05-29'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2024-02-28T15:00Z', '2024-02-29'],
  ])('%s is on %s', (instant, day) => {
    expect(dayInJapan(instant)).toBe(day);
  });

  test('a moment without its zone is not guessed', () => {
    expect(() => dayInJapan('2026-05-28T15:00:00')).toThrow('no moment in UTC');
  });
});
