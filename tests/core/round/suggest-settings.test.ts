import { describe, expect, test } from 'vitest';
import { resolveDueDates } from '../../../src/core/round/due-dates.ts';
import type { Round } from '../../../src/core/round/round.ts';
import { suggestSettings } from '../../../src/core/round/suggest-settings.ts';
import { makeSettings } from './make-settings.ts';

const departments = [
  { id: 'd1', name: '市民課', division: '市民部' },
  { id: 'd2', name: '環境課', division: null },
] as const;
const plan = { actionYears: [2026, 2027, 2028], departments };

const last: Round = {
  ...makeSettings({
    year: 2026,
    opens: '2027-04-20',
    closes: '2027-06-11',
    closedDays: ['2027-05-10', '2028-02-29'],
    departments: ['d1', 'd9'],
    cost: { unit: 'yen', budgetYears: [2026, 2027], settledYears: [2026] },
    assigned: { k1: ['d2'] },
    instructions: '4月中に入力してください。',
  }),
  state: 'closed',
  dueDates: { department: '2027-05-21', division: '2027-05-28', planning: '2027-06-04' },
};

describe('the first round', () => {
  test.each([
    ['the last year that ended', '2028-04-10', 2027],
    ['on 31 March that year has not ended', '2028-03-31', 2026],
    ['the first year of a plan that begins later', '2026-11-24', 2026],
    ['the last year of a plan that is over', '2032-05-01', 2028],
  ])('asks for %s', (_case, today, year) => {
    expect(suggestSettings({ plan, last: null, today }).year).toBe(year);
  });

  test('has dates that can be used as they are, from the next business day on', () => {
    const settings = suggestSettings({ plan, last: null, today: '2027-04-28' });
    // 29 April is a holiday, 30 April a Friday.
    expect(settings.opens).toBe('2027-04-30');
    expect(resolveDueDates(settings)).toMatchObject({ ok: true, warnings: [] });
    expect(settings.cost).toMatchObject({ budgetYears: [2027, 2028].map((year) => year - 1) });
  });
});

describe('the next round', () => {
  const next = suggestSettings({ plan, last, today: '2028-04-03' });

  test('keeps what was decided, a year later', () => {
    expect(next).toMatchObject({
      year: 2027,
      instructions: last.instructions,
      assigned: last.assigned,
      departments: ['d1'],
      cost: { unit: 'yen', budgetYears: [2027, 2028], settledYears: [2027] },
    });
    expect(next).not.toHaveProperty('state');
    expect(next).not.toHaveProperty('dueDates');
  });

  test('begins on the same day, or on the business day after it, and takes as long', () => {
    expect(next.opens).toBe('2028-04-20');
    expect(next.due).toEqual({
      department: { businessDaysBefore: 5 },
      division: { businessDaysBefore: 5 },
      planning: { businessDaysBefore: 5 },
    });
    expect(resolveDueDates(next)).toMatchObject({ ok: true, warnings: [] });
  });

  test('moves the city’s own closed days, and leaves out a 29 February that is not there', () => {
    expect(next.closedDays).toEqual(['2028-05-10']);
  });

  test('begins with the next business day where the same day is past', () => {
    expect(suggestSettings({ plan, last, today: '2028-04-28' }).opens).toBe('2028-05-01');
  });
});
