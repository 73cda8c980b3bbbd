import type { DepartmentId } from '../../core/plan/plan.ts';
import { LEVELS } from '../../core/round/item-state.ts';
import type { Choice, DueRule, RoundSettings } from '../../core/round/round.ts';
import type { FormProblem, FormProblemCode } from './form-problem.ts';
import { type ChoiceRow, type DatesForm, limitFields, type RoundForm } from './round-form.ts';

/** What a form comes to, or what must be put right in it. */
export type ReadSettings =
  | { readonly ok: true; readonly settings: Omit<RoundSettings, 'id' | 'assigned'> }
  | { readonly ok: false; readonly problems: readonly FormProblem[] };

/**
 * Reads a form as settings. Whether its dates and days can be used is for the rules of rounds to say.
 *
 * @example toSettings(readRoundForm(form), plan.departments)
 */
export function toSettings(
  form: RoundForm,
  departments: readonly { readonly id: DepartmentId }[],
): ReadSettings {
  const chosen = departments.map(({ id }) => id).filter((id) => form.departments.includes(id));
  const year = Number(form.year);
  const problems = [
    ...(/^\d{4}$/.test(form.year) ? [] : [problemAt(['year'], 'year-missing')]),
    ...(form.asks.length > 0 ? [] : [problemAt(['asks'], 'asks-missing')]),
    ...(form.scope === 'all' || chosen.length > 0 ? [] : [problemAt(['departments'], 'departments-missing')]),
    ...(form.opens === '' ? [problemAt(['opens'], 'date-missing')] : []),
    ...findDateGaps(form),
    ...checkChoices('progressChoices', form.progressChoices),
    ...checkChoices('nextChoices', form.nextChoices),
    ...checkLimits(form),
    ...checkYears(form),
  ];
  if (problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    settings: {
      ...toDates(form),
      year,
      opens: form.opens,
      asks: form.asks,
      departments: form.scope === 'all' ? 'all' : chosen,
      divisionConfirms: form.divisionConfirms,
      instructions: form.instructions,
      progressChoices: toChoices(form.progressChoices).map((choice) => ({
        ...choice,
        behind: form.progressChoices.some(({ ja, behind }) => behind && ja === choice.label.ja),
      })),
      nextChoices: toChoices(form.nextChoices),
      limits: {
        comment: Number(form.limits.comment),
        source: Number(form.limits.source),
        done: Number(form.limits.done),
        issues: Number(form.limits.issues),
        next: Number(form.limits.next),
      },
      cost: {
        unit: form.unit,
        budgetYears: form.budgetOffsets.map((offset) => year + offset),
        settledYears: form.settledOffsets.map((offset) => year + offset),
      },
    },
  };
}

/**
 * The dates of a form, where nothing is left out.
 *
 * @example toDates(form).due.planning // { businessDaysBefore: 5 }
 */
export function toDates({
  closes,
  due,
  closedDays,
}: DatesForm): Pick<RoundSettings, 'closes' | 'due' | 'closedDays'> {
  const [department, division, planning] = LEVELS.map((level): DueRule => {
    const { days, date } = due[level];
    return date === '' ? { businessDaysBefore: Number(days.normalize('NFKC')) } : { date };
  });
  const none: DueRule = { businessDaysBefore: 0 };
  return {
    closes,
    due: { department: department ?? none, division: division ?? none, planning: planning ?? none },
    closedDays: closedDays.split(/[\s,、]+/u).filter((day) => day !== ''),
  };
}

/**
 * Dates that were left out.
 *
 * @example findDateGaps(readDatesForm(form)).map(({ path }) => path) // [['due', 'planning']]
 */
export function findDateGaps({ closes, due }: DatesForm): readonly FormProblem[] {
  return [
    ...(closes === '' ? [problemAt(['closes'], 'date-missing')] : []),
    ...LEVELS.filter((level) => due[level].days === '' && due[level].date === '').map((level) =>
      problemAt(['due', level], 'due-missing'),
    ),
  ];
}

function problemAt(path: readonly string[], code: FormProblemCode, value?: string): FormProblem {
  return { path, code, params: value === undefined ? {} : { value } };
}

const codePattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

function checkChoices(field: string, rows: readonly ChoiceRow[]): readonly FormProblem[] {
  const choices = toChoices(rows);
  const twice = <Key>(keys: readonly Key[]): readonly Key[] =>
    keys.filter((key, at) => keys.indexOf(key) !== at);
  return [
    ...(choices.length < 2 ? [problemAt([field], 'choices-missing')] : []),
    ...choices
      .filter(({ code }) => !codePattern.test(code))
      .map(({ code }) => problemAt([field], 'choice-code-unusable', code)),
    ...twice(choices.map(({ code }) => code)).map((code) => problemAt([field], 'choice-code-twice', code)),
    ...twice(choices.map(({ label }) => label.ja)).map((word) =>
      problemAt([field], 'choice-words-twice', word),
    ),
  ];
}

/** Rows with words; a new one gets a code that no other has. */
function toChoices(rows: readonly ChoiceRow[]): readonly Choice[] {
  const filled = rows.filter(({ ja }) => ja !== '');
  const taken = new Set(filled.map(({ code }) => code));
  let next = 1;
  const makeCode = (): string => {
    while (taken.has(`c${next}`)) next += 1;
    taken.add(`c${next}`);
    return `c${next}`;
  };
  return filled.map(({ code, ja, en }) => ({
    code: code === '' ? makeCode() : code,
    label: { ja, en: en === '' ? ja : en },
  }));
}

function checkLimits({ limits }: RoundForm): readonly FormProblem[] {
  return limitFields
    .filter((field) => !/^[1-9]\d{0,3}$/.test(limits[field]) || Number(limits[field]) > 4000)
    .map((field) => problemAt(['limits', field], 'limit-unusable', limits[field]));
}

function checkYears({ asks, budgetOffsets, settledOffsets }: RoundForm): readonly FormProblem[] {
  const isNone = budgetOffsets.length + settledOffsets.length === 0;
  return asks.includes('project') && isNone ? [problemAt(['budgetYears'], 'years-missing')] : [];
}
