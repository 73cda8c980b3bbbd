import {
  addBusinessDays,
  isBusinessDay,
  makeOfficeCalendar,
  type OfficeCalendar,
} from '../calendar/business-days.ts';
import { HOLIDAY_YEARS } from '../calendar/holidays.ts';
import type { IsoDate } from '../fiscal/fiscal-year.ts';
import { isIsoDate } from '../fiscal/iso-date.ts';
import { hasNoErrors, type Problem, problemAt } from './checks/problem.ts';
import { LEVELS, type Level, levelOf } from './item-state.ts';
import type { ItemStatus } from './item-status.ts';
import type { DueRule, Round, RoundSettings } from './round.ts';

type DatedSettings = Pick<RoundSettings, 'opens' | 'closes' | 'due' | 'closedDays'>;

export type ResolvedDueDates =
  | {
      readonly ok: true;
      readonly dueDates: Readonly<Record<Level, IsoDate>>;
      readonly warnings: readonly Problem[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Works the due dates of a round out: planning's from the closing, the divisions' from planning's, the departments'
 * from the divisions'. Dates must follow each other from the opening on.
 *
 * @example
 * resolveDueDates({ opens: '2026-04-20', closes: '2026-06-12', closedDays: [], due: {
 *   department: { businessDaysBefore: 5 }, division: { businessDaysBefore: 5 }, planning: { date: '2026-06-05' } } })
 * // department 2026-05-22, division 2026-05-29, planning 2026-06-05
 */
export function resolveDueDates(settings: DatedSettings): ResolvedDueDates {
  const unusable = findUnusable(settings);
  if (unusable.length > 0) return { ok: false, problems: unusable };
  const calendar = makeOfficeCalendar(settings.closedDays);
  const { due, closes } = settings;
  const planning = resolve(due.planning, closes, calendar);
  const division = resolve(due.division, planning, calendar);
  const department = resolve(due.department, division, calendar);
  const dueDates = { department, division, planning };
  const problems = checkOrder(settings, dueDates, calendar);
  return hasNoErrors(problems) ? { ok: true, dueDates, warnings: problems } : { ok: false, problems };
}

function resolve(rule: DueRule, next: IsoDate, calendar: OfficeCalendar): IsoDate {
  return 'date' in rule ? rule.date : addBusinessDays(next, -rule.businessDaysBefore, calendar);
}

/** A year of business days: far more than a round has. */
const MOST_DAYS = 250;

/** Dates and numbers that nothing can be worked out from. */
function findUnusable({ opens, closes, due, closedDays }: DatedSettings): readonly Problem[] {
  const ruleProblems = LEVELS.flatMap((level) => {
    const rule = due[level];
    if ('date' in rule) return findUnusableDate(['due', level], rule.date);
    const days = rule.businessDaysBefore;
    const usable = Number.isInteger(days) && days >= 0 && days <= MOST_DAYS;
    return usable ? [] : [problemAt(['due', level], 'days-not-whole', { value: days })];
  });
  return [
    ...findUnusableDate(['opens'], opens),
    ...findUnusableDate(['closes'], closes),
    ...ruleProblems,
    ...closedDays.flatMap((date, position) =>
      isIsoDate(date) ? [] : [problemAt(['closedDays', `${position}`], 'date-unreadable', { value: date })],
    ),
  ];
}

/** Counting days back and grace days on must not leave the calendar, so its ends are kept for that. */
const DUE_YEARS = { first: HOLIDAY_YEARS.first + 4, last: HOLIDAY_YEARS.last - 2 };

function findUnusableDate(path: readonly string[], date: string): readonly Problem[] {
  if (!isIsoDate(date)) return [problemAt(path, 'date-unreadable', { value: date })];
  const { first, last } = DUE_YEARS;
  const year = Number(date.slice(0, 4));
  return year >= first && year <= last
    ? []
    : [problemAt(path, 'date-outside-calendar', { date, first, last })];
}

function checkOrder(
  { opens, closes }: DatedSettings,
  dueDates: Readonly<Record<Level, IsoDate>>,
  calendar: OfficeCalendar,
): readonly Problem[] {
  return LEVELS.flatMap((level, position) => {
    const date = dueDates[level];
    const nextLevel = LEVELS[position + 1];
    const next = nextLevel === undefined ? closes : dueDates[nextLevel];
    const path = ['due', level];
    return [
      ...(date > next ? [problemAt(path, 'due-out-of-order', { date, next })] : []),
      ...(date < opens ? [problemAt(path, 'due-before-opening', { date, opens })] : []),
      ...(isBusinessDay(date, calendar) ? [] : [problemAt(path, 'due-on-closed-day', { date })]),
    ];
  });
}

/** When somebody has to act on an item, and who. */
export type Due = { readonly level: Level; readonly date: IsoDate };

/**
 * The due date of the level that has an item now, grace included; null where nobody has to act any more.
 *
 * @example dueOf(status, round, calendar) // { level: 'planning', date: '2026-06-05' }
 */
export function dueOf(
  status: Pick<ItemStatus, 'state' | 'confirmed' | 'graceDays'>,
  round: Pick<Round, 'dueDates' | 'divisionConfirms'>,
  calendar: OfficeCalendar,
): Due | null {
  const level = levelOf(status, round);
  if (level === null) return null;
  return { level, date: addBusinessDays(round.dueDates[level], status.graceDays, calendar) };
}

/**
 * Whether an item is late: past the due date of the level that has it now. The due date itself is in time.
 *
 * @example isLate(status, round, calendar, '2026-06-08')
 */
export function isLate(
  status: Pick<ItemStatus, 'state' | 'confirmed' | 'graceDays'>,
  round: Pick<Round, 'dueDates' | 'divisionConfirms'>,
  calendar: OfficeCalendar,
  today: IsoDate,
): boolean {
  const due = dueOf(status, round, calendar);
  return due !== null && today > due.date;
}
