import type { Action, ElementId, Indicator, Plan, Term } from '../../core/plan/plan.ts';

/** What a form holds as it is typed: every field with its values. A form is made from one, and read back as one. */
export type Draft = ReadonlyMap<string, readonly string[]>;

/** Rows of a form of actions for projects that are new, beside those that it has. */
const blankProjects = 2;

/**
 * The one value of a field, empty where there is none.
 *
 * @example readOne(draft, 'name') // '新規就農者数'
 */
export function readOne(draft: Draft, name: string): string {
  return draft.get(name)?.[0] ?? '';
}

/** Fields of a form as they are for an element of a plan; null where the plan does not have it. */
export function toDraft(plan: Plan, id: ElementId): Draft | null {
  const heading = [...plan.strategies, ...plan.measures].find((one) => one.id === id);
  if (heading) {
    const { title, direction, terms } = heading;
    const parent = 'strategy' in heading ? { parent: heading.strategy } : {};
    return draftOf({ name: title, direction, terms: writeTerms(terms), ...parent });
  }
  const indicator = plan.indicators.find((one) => one.id === id);
  if (indicator) return toIndicatorDraft(plan, indicator);
  const initiative = plan.initiatives.find((one) => one.id === id);
  if (initiative) return draftOf({ name: initiative.title, parent: initiative.measure });
  const action = plan.actions.find((one) => one.id === id);
  if (action) return toActionDraft(plan, action);
  const project = plan.projects.find((one) => one.id === id);
  return project === undefined ? null : draftOf({ name: project.name });
}

/** What an edition says of itself, as its form has it. */
export function toFrameDraft({ title, chapter, targetYears }: Plan): Draft {
  return draftOf({ name: title, chapter: chapter ?? '', targetYears: targetYears.join('、') });
}

/** One term on a line: ※１｜言葉｜説明. */
function writeTerms(terms: readonly Term[]): string {
  return terms.map(({ mark, term, text }) => [mark, term, text].join('｜')).join('\n');
}

/** How many rows of projects a form of an action has. */
export function countProjectRows(draft: Draft): number {
  const used = [...draft.keys()].flatMap((key) => /^project\.(\d+)$/.exec(key)?.[1] ?? []);
  const filled = used.filter((no) => readOne(draft, `project.${no}`) !== '').length;
  return filled + blankProjects;
}

/** How many series the form of an indicator has, without the row for a new one. */
export function countSeries(draft: Draft): number {
  return Number(readOne(draft, 'seriesCount'));
}

/** Names of departments as they are printed: 企画課、保育課. */
export function nameAll(plan: Plan, ids: readonly ElementId[]): string {
  const names = new Map<ElementId, string>(plan.departments.map(({ id, name }) => [id, name]));
  return ids.map((id) => names.get(id) ?? id).join('、');
}

export function draftOf(fields: Readonly<Record<string, string | readonly string[]>>): Draft {
  return new Map(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? [value] : value]),
  );
}

function toIndicatorDraft(plan: Plan, indicator: Indicator): Draft {
  const { name, parent, direction, cumulative, departments, series } = indicator;
  const rows = series.flatMap(({ label, unit, baseline, targets }, index) => [
    [`label.${index}`, label ?? ''] as const,
    [`unit.${index}`, unit ?? ''] as const,
    [`baseline.${index}`, baseline.raw] as const,
    [`baselineYear.${index}`, baseline.year === null ? '' : String(baseline.year)] as const,
    ...targets.map(({ year, raw }) => [`target.${index}.${year}`, raw] as const),
  ]);
  return draftOf({
    name,
    parent,
    wanted: direction ?? '',
    cumulative: cumulative ? ['yes'] : [],
    departments: nameAll(plan, departments),
    seriesCount: String(series.length),
    ...Object.fromEntries(rows),
  });
}

function toActionDraft(plan: Plan, { text, initiative, years, projects }: Action): Draft {
  const names = new Map(plan.projects.map(({ id, name }) => [id, name]));
  const rows = projects.flatMap(({ project, departments, marks }, index) => [
    [`project.${index}`, names.get(project) ?? ''] as const,
    [`departments.${index}`, nameAll(plan, departments)] as const,
    [`theme.${index}`, marks.flatMap(({ theme }) => theme ?? [])] as const,
  ]);
  return draftOf({ name: text, parent: initiative, years: years.map(String), ...Object.fromEntries(rows) });
}
