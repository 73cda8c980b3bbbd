import { LEVELS, type Level } from '../../core/round/item-state.ts';
import type { ItemKind, MoneyUnit, RoundSettings, TextLimits } from '../../core/round/round.ts';
import { itemKinds } from '../board/board-query.ts';

/** A row of the table of choices, as typed. Rows without words are no choices. */
export type ChoiceRow = {
  readonly code: string;
  readonly ja: string;
  readonly en: string;
  readonly behind: boolean;
};

/** The dates of a round as they were typed. */
export type DatesForm = {
  readonly closes: string;
  /** `date` goes before `days` where both are filled in. */
  readonly due: Readonly<Record<Level, { readonly days: string; readonly date: string }>>;
  /** One a line. */
  readonly closedDays: string;
};

/** A round's settings as they stand in the form: everything as it was typed, so that it can be shown again. */
export type RoundForm = DatesForm & {
  readonly year: string;
  readonly asks: readonly ItemKind[];
  readonly scope: 'all' | 'chosen';
  readonly departments: readonly string[];
  readonly opens: string;
  readonly divisionConfirms: boolean;
  readonly instructions: string;
  readonly progressChoices: readonly ChoiceRow[];
  readonly nextChoices: readonly ChoiceRow[];
  readonly limits: Readonly<Record<keyof TextLimits, string>>;
  readonly unit: MoneyUnit;
  /** Years after the year asked for; below 0: before it. */
  readonly budgetOffsets: readonly number[];
  readonly settledOffsets: readonly number[];
};

export const limitFields = [
  'comment',
  'source',
  'done',
  'issues',
  'next',
] as const satisfies readonly (keyof TextLimits)[];

/** Years that the form offers for amounts, beside those that a round has already. */
export const usualOffsets = [-1, 0, 1, 2] as const;

type ShownSettings = Omit<RoundSettings, 'id' | 'assigned'>;

/**
 * A round's settings as the form shows them.
 *
 * @example toRoundForm(suggested).due.planning // { days: '5', date: '' }
 */
export function toRoundForm(settings: ShownSettings): RoundForm {
  const { year, departments, cost, limits } = settings;
  const offset = (one: number): number => one - year;
  return {
    ...toDatesForm(settings),
    year: `${year}`,
    asks: settings.asks,
    scope: departments === 'all' ? 'all' : 'chosen',
    departments: departments === 'all' ? [] : departments,
    opens: settings.opens,
    divisionConfirms: settings.divisionConfirms,
    instructions: settings.instructions,
    progressChoices: settings.progressChoices.map(({ code, label, behind }) => ({ code, ...label, behind })),
    nextChoices: settings.nextChoices.map(({ code, label }) => ({ code, ...label, behind: false })),
    limits: {
      comment: `${limits.comment}`,
      source: `${limits.source}`,
      done: `${limits.done}`,
      issues: `${limits.issues}`,
      next: `${limits.next}`,
    },
    unit: cost.unit,
    budgetOffsets: cost.budgetYears.map(offset),
    settledOffsets: cost.settledYears.map(offset),
  };
}

/**
 * A round's dates as the form shows them.
 *
 * @example toDatesForm(round).closes // '2027-06-11'
 */
export function toDatesForm({
  closes,
  due,
  closedDays,
}: Pick<RoundSettings, 'closes' | 'due' | 'closedDays'>): DatesForm {
  const show = (level: Level) => {
    const rule = due[level];
    return 'date' in rule ? { days: '', date: rule.date } : { days: `${rule.businessDaysBefore}`, date: '' };
  };
  return {
    closes,
    due: { department: show('department'), division: show('division'), planning: show('planning') },
    closedDays: closedDays.join('\n'),
  };
}

/**
 * What a browser sent, field by field.
 *
 * @example readRoundForm(form).year // '2026'
 */
export function readRoundForm(data: FormData): RoundForm {
  const text = (name: string): string => readText(data, name);
  const texts = (name: string): readonly string[] =>
    data.getAll(name).filter((one) => typeof one === 'string');
  const offsets = (name: string): readonly number[] =>
    texts(name).flatMap((one) => (/^-?\d$/.test(one) ? [Number(one)] : []));
  return {
    ...readDatesForm(data),
    year: text('year'),
    asks: itemKinds.filter((kind) => texts('asks').includes(kind)),
    scope: text('scope') === 'chosen' ? 'chosen' : 'all',
    departments: texts('departments'),
    opens: text('opens'),
    divisionConfirms: data.has('divisionConfirms'),
    instructions: text('instructions').slice(0, longestInstructions),
    progressChoices: readChoices(data, 'progressChoices'),
    nextChoices: readChoices(data, 'nextChoices'),
    limits: {
      comment: text('limits-comment'),
      source: text('limits-source'),
      done: text('limits-done'),
      issues: text('limits-issues'),
      next: text('limits-next'),
    },
    unit: text('unit') === 'yen' ? 'yen' : 'thousand-yen',
    budgetOffsets: offsets('budgetYears'),
    settledOffsets: offsets('settledYears'),
  };
}

/** Two sheets of manuscript paper. */
export const longestInstructions = 800;

/** More rows than a form has. */
const mostChoices = 40;

/**
 * The dates that a browser sent.
 *
 * @example readDatesForm(form).due.department // { days: '5', date: '' }
 */
export function readDatesForm(data: FormData): DatesForm {
  const read = (level: Level) => ({
    days: readText(data, `due-${level}-days`),
    date: readText(data, `due-${level}-date`),
  });
  const [department, division, planning] = LEVELS.map(read);
  const none = { days: '', date: '' };
  return {
    closes: readText(data, 'closes'),
    due: { department: department ?? none, division: division ?? none, planning: planning ?? none },
    closedDays: readText(data, 'closedDays'),
  };
}

function readChoices(data: FormData, name: string): readonly ChoiceRow[] {
  const rows: ChoiceRow[] = [];
  for (let at = 0; at < mostChoices && data.has(`${name}-${at}-ja`); at += 1)
    rows.push({
      code: readText(data, `${name}-${at}-code`),
      ja: readText(data, `${name}-${at}-ja`),
      en: readText(data, `${name}-${at}-en`),
      behind: data.has(`${name}-${at}-behind`),
    });
  return rows;
}

function readText(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
