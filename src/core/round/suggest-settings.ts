import { addBusinessDays, countBusinessDays, makeOfficeCalendar } from '../calendar/business-days.ts';
import type { FiscalYear, IsoDate } from '../fiscal/fiscal-year.ts';
import { fiscalYearOf } from '../fiscal/fiscal-year.ts';
import { isIsoDate } from '../fiscal/iso-date.ts';
import type { DepartmentId, Plan } from '../plan/plan.ts';
import { defaultLimits, defaultNextChoices, defaultProgressChoices } from './default-choices.ts';
import { LEVELS, type Level } from './item-state.ts';
import type { DueRule, Round, RoundSettings } from './round.ts';

/** What a coordinator finds in the form of a new round. */
export type SuggestedSettings = Omit<RoundSettings, 'id'>;

/** About eight weeks, as cities give: from the opening to the closing. */
const usualSpan = 38;

/** A working week for every level after the departments. */
const usualLead: DueRule = { businessDaysBefore: 5 };

/**
 * The settings that a round would most likely have: those of the last round, moved on by the years between; without
 * one, the usual choices from the next business day on. The year is the last one that ended, within those of the plan.
 *
 * @example suggestSettings({ plan, last: null, today: '2027-04-16' }).year // 2026
 */
export function suggestSettings({
  plan,
  last,
  today,
}: {
  readonly plan: Pick<Plan, 'actionYears' | 'departments'>;
  /** The newest round that was prepared before; null for the first one. */
  readonly last: Round | null;
  readonly today: IsoDate;
}): SuggestedSettings {
  const year = suggestYear(plan.actionYears, today);
  return last === null ? makeUsual(year, today) : moveOn(last, year, today, plan.departments);
}

/** A plan may begin after the last year that ended, or have ended before it. */
function suggestYear(actionYears: readonly FiscalYear[], today: IsoDate): FiscalYear {
  const ended = fiscalYearOf(today) - 1;
  const first = Math.min(...actionYears);
  const final = Math.max(...actionYears);
  return actionYears.length === 0 ? ended : Math.min(final, Math.max(first, ended));
}

function makeUsual(year: FiscalYear, today: IsoDate): SuggestedSettings {
  const calendar = makeOfficeCalendar([]);
  const opens = addBusinessDays(today, 1, calendar);
  return {
    year,
    opens,
    closes: addBusinessDays(opens, usualSpan, calendar),
    due: { department: usualLead, division: usualLead, planning: usualLead },
    asks: ['indicator', 'initiative', 'project'],
    departments: 'all',
    assigned: {},
    divisionConfirms: false,
    instructions: '',
    progressChoices: defaultProgressChoices,
    nextChoices: defaultNextChoices,
    limits: defaultLimits,
    cost: { unit: 'thousand-yen', budgetYears: [year, year + 1], settledYears: [year] },
    closedDays: [],
  };
}

/** Keeps how long everything took; days that would lie in the past begin with the next business day. */
function moveOn(
  { id: _id, state: _state, dueDates, ...last }: Round,
  year: FiscalYear,
  today: IsoDate,
  departments: Plan['departments'],
): SuggestedSettings {
  const years = year - last.year;
  const closedDays = last.closedDays.flatMap((day) => moveYears(day, years) ?? []);
  const before = makeOfficeCalendar(last.closedDays);
  const calendar = makeOfficeCalendar(closedDays);
  const sameDay = moveYears(last.opens, years);
  const opens = addBusinessDays(
    addBusinessDays(sameDay !== null && sameDay > today ? sameDay : today, 1, calendar),
    sameDay !== null && sameDay > today ? -1 : 0,
    calendar,
  );
  const next = { department: dueDates.division, division: dueDates.planning, planning: last.closes };
  const lead = (level: Level): DueRule => ({
    businessDaysBefore: Math.max(0, countBusinessDays(dueDates[level], next[level], before)),
  });
  const [department, division, planning] = LEVELS.map(lead);
  return {
    ...last,
    year,
    opens,
    closes: addBusinessDays(opens, countBusinessDays(last.opens, last.closes, before), calendar),
    due: {
      department: department ?? usualLead,
      division: division ?? usualLead,
      planning: planning ?? usualLead,
    },
    departments: last.departments === 'all' ? 'all' : keepKnown(last.departments, departments),
    cost: {
      ...last.cost,
      budgetYears: last.cost.budgetYears.map((one) => one + years),
      settledYears: last.cost.settledYears.map((one) => one + years),
    },
    closedDays,
  };
}

/** The same day some years later; null for a 29 February that the year does not have. */
function moveYears(date: IsoDate, years: number): IsoDate | null {
  const moved = `${Number(date.slice(0, 4)) + years}${date.slice(4)}`;
  return isIsoDate(moved) ? moved : null;
}

function keepKnown(
  chosen: readonly DepartmentId[],
  departments: Plan['departments'],
): readonly DepartmentId[] | 'all' {
  const known = chosen.filter((id) => departments.some((department) => department.id === id));
  return known.length === 0 ? 'all' : known;
}
