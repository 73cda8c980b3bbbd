import { type EditionEdit, isIndicator, isInitiative, isProject } from '../../core/editions/apply-edit.ts';
import type { ActionContent } from '../../core/editions/edit-actions.ts';
import type { HeadingContent } from '../../core/editions/edit-headings.ts';
import type { EditProblem } from '../../core/editions/edited.ts';
import type { IndicatorContent, SeriesContent } from '../../core/editions/indicator-content.ts';
import type {
  ActionId,
  DepartmentId,
  ElementId,
  InitiativeId,
  MeasureId,
  Plan,
  StrategyId,
} from '../../core/plan/plan.ts';
import { countSeries, type Draft, readOne } from './draft.ts';

/** What can be added, by its kind. */
export type AddedKind = 'indicator' | 'initiative' | 'action' | 'measure' | 'strategy';

/** What a form asks for, or what is wrong before anybody can ask for it. */
export type ReadEdit =
  | { readonly ok: true; readonly edit: EditionEdit }
  | { readonly ok: false; readonly problems: readonly EditProblem[] };

/**
 * Reads the form that adds an element.
 *
 * @example readAddition(plan, 'initiative', draft) // { ok: true, edit: { act: 'add', kind: 'initiative', content } }
 */
export function readAddition(plan: Plan, kind: AddedKind, draft: Draft): ReadEdit {
  const unknown = listUnknownDepartments(plan, draft);
  if (unknown.length > 0) return { ok: false, problems: unknown };
  if (kind === 'measure' || kind === 'strategy') {
    const content = readHeading(draft);
    if ('problems' in content) return { ok: false, problems: content.problems };
    return { ok: true, edit: { act: 'add', kind, content } };
  }
  if (kind === 'initiative') return { ok: true, edit: { act: 'add', kind, content: readInitiative(draft) } };
  if (kind === 'indicator')
    return { ok: true, edit: { act: 'add', kind, content: readIndicator(plan, draft) } };
  return { ok: true, edit: { act: 'add', kind, content: readAction(plan, draft) } };
}

/**
 * Reads one of the forms of an element's page: `act` says which.
 *
 * @example readEdit(plan, 'i5', 'drop', draft) // { ok: true, edit: { act: 'drop', id: 'i5' } }
 */
export function readEdit(plan: Plan, id: ElementId, act: string, draft: Draft): ReadEdit | null {
  if (act === 'drop') return isDroppable(id) ? { ok: true, edit: { act, id } } : null;
  if (act === 'split') return readSplit(plan, id, draft);
  if (act === 'merge') return readMerge(id, draft);
  if (act !== 'change') return null;
  const unknown = listUnknownDepartments(plan, draft);
  if (unknown.length > 0) return { ok: false, problems: unknown };
  return readChange(plan, id, draft);
}

function readChange(plan: Plan, id: ElementId, draft: Draft): ReadEdit | null {
  const name = readOne(draft, 'name');
  const act = 'change';
  if (isHeading(id)) {
    const content = readHeading(draft);
    if ('problems' in content) return { ok: false, problems: content.problems };
    return { ok: true, edit: { act, kind: 'heading', id, content } };
  }
  if (isIndicator(id))
    return { ok: true, edit: { act, kind: 'indicator', id, content: readIndicator(plan, draft) } };
  if (isInitiative(id))
    return { ok: true, edit: { act, kind: 'initiative', id, content: readInitiative(draft) } };
  if (isAction(id)) return { ok: true, edit: { act, kind: 'action', id, content: readAction(plan, draft) } };
  return isProject(id) ? { ok: true, edit: { act, kind: 'project', id, content: { name } } } : null;
}

/** Terms are read only where the form has them: a form without the field takes none away. */
function readHeading(draft: Draft): HeadingContent | { readonly problems: readonly EditProblem[] } {
  const lines = readOne(draft, 'terms')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(/[|｜]/u).map((part) => part.trim()));
  const bad = lines.findIndex((parts) => parts.length !== 3 || parts.includes(''));
  if (bad !== -1) return { problems: [{ path: ['terms', bad], code: 'unreadable-note' }] };
  const parent = readOne(draft, 'parent');
  return {
    title: readOne(draft, 'name'),
    direction: readOne(draft, 'direction'),
    ...(draft.has('terms') && {
      terms: lines.map(([mark = '', term = '', text = '']) => ({ mark, term, text })),
    }),
    ...(isStrategy(parent) && { strategy: parent }),
  };
}

/**
 * Reads the form of what an edition says of itself.
 *
 * @example readFrame(draft) // { act: 'change', kind: 'frame', content: { title, chapter: null, targetYears: [2028] } }
 */
export function readFrame(draft: Draft): EditionEdit {
  const chapter = readOne(draft, 'chapter');
  const years = readOne(draft, 'targetYears').normalize('NFKC');
  return {
    act: 'change',
    kind: 'frame',
    content: {
      title: readOne(draft, 'name'),
      chapter: chapter === '' ? null : chapter,
      targetYears: years
        .split(/[、,\s]+/u)
        .filter((year) => year !== '')
        .map((year) => (/^\d{4}$/.test(year) ? Number(year) : Number.NaN)),
    },
  };
}

function readSplit(plan: Plan, id: ElementId, draft: Draft): ReadEdit | null {
  const names = ['part.0', 'part.1', 'part.2'].map((field) => readOne(draft, field));
  const wanted = names.filter((name, index) => index < 2 || name !== '');
  const given = (index: number): readonly string[] =>
    [...draft.keys()].flatMap((key) =>
      key.startsWith('to.') && readOne(draft, key) === String(index) ? [key.slice('to.'.length)] : [],
    );
  const actions = (index: number): readonly ActionId[] =>
    plan.actions.flatMap((action) => (given(index).includes(action.id) ? [action.id] : []));
  if (isIndicator(id)) {
    const parts = wanted.map((name, index) => ({ name, series: index === 0 ? [] : given(index) }));
    return { ok: true, edit: { act: 'split', kind: 'indicator', id, parts } };
  }
  if (isInitiative(id)) {
    const parts = wanted.map((title, index) => ({ title, actions: index === 0 ? [] : actions(index) }));
    return { ok: true, edit: { act: 'split', kind: 'initiative', id, parts } };
  }
  if (!isProject(id)) return null;
  const parts = wanted.map((name, index) => ({ name, actions: index === 0 ? [] : actions(index) }));
  return { ok: true, edit: { act: 'split', kind: 'project', id, parts } };
}

function readMerge(id: ElementId, draft: Draft): ReadEdit | null {
  const others = (draft.get('other') ?? []).filter((other) => other !== '' && other !== id).filter(isElement);
  const name = readOne(draft, 'mergeName');
  if (!isIndicator(id) && !isInitiative(id) && !isProject(id)) return null;
  return { ok: true, edit: { act: 'merge', id, others, name } };
}

function readInitiative(draft: Draft): { readonly measure: MeasureId; readonly title: string } {
  const parent = readOne(draft, 'parent');
  return { measure: isMeasure(parent) ? parent : 'm0', title: readOne(draft, 'name') };
}

function readIndicator(plan: Plan, draft: Draft): IndicatorContent {
  const parent = readOne(draft, 'parent');
  const wanted = readOne(draft, 'wanted');
  return {
    parent: isHeading(parent) ? parent : 'm0',
    name: readOne(draft, 'name'),
    cumulative: readOne(draft, 'cumulative') === 'yes',
    direction: wanted === 'up' || wanted === 'down' || wanted === 'keep' ? wanted : null,
    departments: readDepartments(plan, readOne(draft, 'departments')).known,
    series: readAllSeries(draft),
  };
}

/** The row for a new part counts only where something stands in it. */
function readAllSeries(draft: Draft): readonly SeriesContent[] {
  const count = countSeries(draft);
  const rows = Array.from({ length: count + 1 }, (_, index) => readSeriesRow(draft, index));
  return rows.filter(
    ({ label, unit, baseline, targets }, index) =>
      index < count || [label, unit, baseline, ...targets.map(({ raw }) => raw)].some((text) => text !== ''),
  );
}

function readSeriesRow(draft: Draft, index: number): SeriesContent {
  const prefix = `target.${index}.`;
  const year = readOne(draft, `baselineYear.${index}`);
  return {
    label: readOne(draft, `label.${index}`),
    unit: readOne(draft, `unit.${index}`),
    baseline: readOne(draft, `baseline.${index}`),
    baselineYear: /^\d{4}$/.test(year) ? Number(year) : null,
    targets: [...draft.keys()].flatMap((key) =>
      key.startsWith(prefix) ? [{ year: Number(key.slice(prefix.length)), raw: readOne(draft, key) }] : [],
    ),
  };
}

function readAction(plan: Plan, draft: Draft): ActionContent {
  const parent = readOne(draft, 'parent');
  const rows = [...draft.keys()].flatMap((key) => /^project\.(\d+)$/.exec(key)?.[1] ?? []);
  return {
    initiative: isElement(parent) && isInitiative(parent) ? parent : ('i0' satisfies InitiativeId),
    text: readOne(draft, 'name'),
    years: (draft.get('years') ?? []).map(Number),
    projects: rows
      .map((row) => ({
        name: readOne(draft, `project.${row}`),
        departments: readDepartments(plan, readOne(draft, `departments.${row}`)).known,
        themes: (draft.get(`theme.${row}`) ?? []).filter(
          (theme) => theme === 'digital' || theme === 'decarbonisation',
        ),
      }))
      .filter(({ name }) => name !== ''),
  };
}

/** Names that the plan does not have must not be lost without a word. */
function listUnknownDepartments(plan: Plan, draft: Draft): readonly EditProblem[] {
  return [...draft.keys()]
    .filter((key) => /^departments(\.\d+)?$/.test(key))
    .flatMap((key) => readDepartments(plan, readOne(draft, key)).unknown)
    .map((name) => ({ path: ['departments', name], code: 'unknown-department' }));
}

function readDepartments(
  plan: Plan,
  text: string,
): { readonly known: readonly DepartmentId[]; readonly unknown: readonly string[] } {
  const ids = new Map(plan.departments.map(({ id, name }) => [name, id]));
  const names = text.split(/[、,，\n]/u).map((name) => name.trim());
  const wanted = [...new Set(names.filter((name) => name !== ''))];
  return {
    known: wanted.flatMap((name) => ids.get(name) ?? []),
    unknown: wanted.filter((name) => !ids.has(name)),
  };
}

/**
 * Whether a text is an id of a plan.
 *
 * @example isElement('k12') // true
 */
export function isElement(text: string): text is ElementId {
  return /^[smkiapd][1-9]\d*$/.test(text);
}

function isStrategy(text: string): text is StrategyId {
  return isElement(text) && text.startsWith('s');
}

function isMeasure(text: string): text is MeasureId {
  return isElement(text) && text.startsWith('m');
}

export function isHeading(text: string): text is MeasureId | StrategyId {
  return isElement(text) && (text.startsWith('m') || text.startsWith('s'));
}

export function isAction(id: ElementId): id is ActionId {
  return id.startsWith('a');
}

function isDroppable(id: ElementId): id is Extract<EditionEdit, { act: 'drop' }>['id'] {
  return isIndicator(id) || isInitiative(id) || isProject(id) || isAction(id) || isHeading(id);
}
