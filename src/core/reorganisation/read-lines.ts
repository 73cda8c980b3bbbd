import type { IsoDate } from '../fiscal/fiscal-year.ts';
import { parseDate } from '../fiscal/parse-date.ts';
import type { Department, DepartmentId } from '../plan/plan.ts';
import type { DepartmentChange } from '../publication/snapshot.ts';
import { foldText } from '../text/fold-text.ts';
import { type ReorganisationKind, readKind } from './kind-words.ts';
import type { LineColumn, LineProblem, LineProblemCode, ReorganisationLine } from './line-problem.ts';
import type { DepartmentPlan } from './reorganisation.ts';
import { findCircle, listEnded } from './succession.ts';

/** What a city has before the reorganisation. */
export type KnownDepartments = {
  readonly departments: readonly Department[];
  /** Recorded so far. */
  readonly changes: readonly DepartmentChange[];
  /** Dates of other reorganisations that are decided. */
  readonly decided: readonly IsoDate[];
  /** The highest number that a department ever had. */
  readonly highest: number;
};

export type ReadReorganisation =
  | { readonly ok: true; readonly plan: DepartmentPlan }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

/**
 * Understands the lines of a reorganisation, typed into a form or read from a table: every department that is named must
 * be there, every new one be new, and the whole be possible on its date. Everything that is wrong is told at once.
 *
 * @example
 * readLines('令和9年4月1日', [{ line: 1, kind: '改称', from: '市民課', to: '市民窓口課', division: '' }], known)
 */
export function readLines(
  dateText: string,
  lines: readonly ReorganisationLine[],
  known: KnownDepartments,
): ReadReorganisation {
  const date = parseDate(dateText);
  const problems: LineProblem[] = findDateProblems(date, dateText, known);
  if (lines.length === 0) problems.push(problem(null, null, 'no-lines', ''));
  const readings = lines.map((line) => readLine(line, known));
  problems.push(...readings.flatMap((reading) => ('problems' in reading ? reading.problems : [])));
  const read = readings.filter((reading) => 'kind' in reading);
  problems.push(...findTwice(read));
  if (problems.length > 0 || date === null) return { ok: false, problems };
  const plan = toPlan(date, read, known);
  const circle = findCircle(plan.changes);
  if (circle === null) return { ok: true, plan };
  const name = known.departments.find(({ id }) => id === circle)?.name ?? circle;
  return { ok: false, problems: [problem(null, null, 'circle', name)] };
}

function findDateProblems(
  date: IsoDate | null,
  text: string,
  { changes, decided }: KnownDepartments,
): LineProblem[] {
  if (date === null) return [problem(null, 'date', 'date-unreadable', text)];
  const latest = [...changes.map((one) => one.date), ...decided].toSorted().at(-1);
  if (latest === undefined || date >= latest) return [];
  return [problem(null, 'date', 'before-earlier-change', latest)];
}

type NewName = { readonly name: string; readonly division: string | null };

/** One line, understood. `to`: a department that is there, or a new one by its name. */
type Reading = {
  readonly line: number;
  readonly kind: ReorganisationKind;
  readonly from: readonly Department[];
  readonly to: readonly (Department | NewName)[];
};
type Reject = (column: LineColumn, code: LineProblemCode, found: string) => void;

function readLine(
  texts: ReorganisationLine,
  known: KnownDepartments,
): Reading | { readonly problems: readonly LineProblem[] } {
  const { line } = texts;
  const kind = readKind(texts.kind);
  if (kind === null) return { problems: [problem(line, 'kind', 'kind-unknown', texts.kind)] };
  const problems: LineProblem[] = [];
  const reject: Reject = (column, code, found) => problems.push(problem(line, column, code, found));
  const from = readFrom(splitNames(texts.from), kind, known, reject);
  const named = splitNames(texts.to);
  const isOwn = kind === 'moved' && named.length === 0;
  const to = isOwn
    ? readDivision(from, texts.division, reject)
    : readTo(named, { kind, from, division: texts.division, known }, reject);
  return problems.length > 0 ? { problems } : { line, kind, from, to };
}

function readFrom(
  names: readonly string[],
  kind: ReorganisationKind,
  known: KnownDepartments,
  reject: Reject,
): readonly Department[] {
  if (kind === 'created') {
    if (names.length > 0) reject('from', 'from-not-wanted', names.join('、'));
    return [];
  }
  if (names.length === 0) reject('from', 'from-missing', '');
  if (kind !== 'merged' && kind !== 'abolished' && names.length > 1) {
    reject('from', 'from-too-many', names.join('、'));
  }
  const ended = listEnded(known.changes, '9999-12-31');
  return names.flatMap((name) => {
    const found = findDepartment(known, name);
    if (found === undefined) reject('from', 'department-unknown', name);
    else if (ended.has(found.id)) reject('from', 'department-ended', name);
    return found ?? [];
  });
}

/** A department that only changes its division. */
function readDivision(from: readonly Department[], text: string, reject: Reject): readonly Department[] {
  const division = text.trim();
  if (division === '') reject('division', 'division-missing', '');
  if (from.some((one) => one.division !== null && foldText(one.division) === foldText(division))) {
    reject('division', 'division-same', division);
  }
  return from.map((one) => ({ ...one, division }));
}

type Target = {
  readonly kind: ReorganisationKind;
  readonly from: readonly Department[];
  readonly division: string;
  readonly known: KnownDepartments;
};

function readTo(names: readonly string[], target: Target, reject: Reject): readonly (Department | NewName)[] {
  const { kind, from, known } = target;
  const count = wantedCount[kind];
  if (count === 0 && names.length > 0) reject('to', 'to-not-wanted', names.join('、'));
  else if (names.length === 0 && count > 0) reject('to', 'to-missing', '');
  else if (names.length === 1 && count === 2) reject('to', 'to-too-few', names.join('、'));
  else if (names.length > 1 && count === 1 && kind !== 'created') {
    reject('to', 'to-too-many', names.join('、'));
  }
  const divisions = splitNames(target.division);
  if (divisions.length > 1 && divisions.length !== names.length) {
    reject('division', 'divisions-uneven', target.division);
  }
  const ended = listEnded(known.changes, '9999-12-31');
  return names.map((name, index) => {
    const division = divisions[index] ?? divisions[0] ?? from[0]?.division ?? null;
    const found = findDepartment(known, name);
    if (found === undefined) return { name, division };
    if (ended.has(found.id)) reject('to', 'name-of-ended', name);
    else if (kind === 'renamed' || kind === 'created') reject('to', 'name-taken', name);
    return found;
  });
}

/** How many departments there are afterwards; 2: two or more. */
const wantedCount: Readonly<Record<ReorganisationKind, 0 | 1 | 2>> = {
  renamed: 1,
  merged: 1,
  split: 2,
  moved: 1,
  abolished: 0,
  created: 1,
};

function findTwice(readings: readonly Reading[]): readonly LineProblem[] {
  const goes = new Set<DepartmentId>();
  const comes = new Set<string>();
  return readings.flatMap(({ line, from, to }) => {
    const again = from.filter(({ id }) => goes.has(id));
    for (const { id } of from) goes.add(id);
    const fresh = to.filter((one) => !('id' in one)).map(({ name }) => foldText(name));
    const repeated = fresh.filter((name, index) => comes.has(name) || fresh.indexOf(name) !== index);
    for (const name of fresh) comes.add(name);
    return [
      ...again.map(({ name }) => problem(line, 'from', 'from-twice', name)),
      ...repeated.map((name) => problem(line, 'to', 'to-twice', name)),
    ];
  });
}

function toPlan(
  date: IsoDate,
  readings: readonly Reading[],
  { highest, departments }: KnownDepartments,
): DepartmentPlan {
  const created: Department[] = [];
  const changes = readings.map(({ kind, from, to }): DepartmentChange => {
    const ids = to.map((one) => {
      if ('id' in one) return one.id;
      const id = `d${highest + created.length + 1}` as const;
      created.push({ id, ...one });
      return id;
    });
    return { date, kind, from: from.map(({ id }) => id), to: ids };
  });
  const divisions = readings
    .flatMap(({ to }) => to)
    .filter((one) => 'id' in one)
    .filter((one) => departments.find(({ id }) => id === one.id)?.division !== one.division);
  return { date, changes, created, divisions };
}

function findDepartment({ departments }: KnownDepartments, name: string): Department | undefined {
  return departments.find((one) => foldText(one.name) === foldText(name));
}

/** Names as people part them. */
function splitNames(text: string): readonly string[] {
  return text
    .split(/[、，,;；\n]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

function problem(
  line: number | null,
  column: LineProblem['column'],
  code: LineProblemCode,
  found: string,
): LineProblem {
  return { line, column, code, severity: 'error', found };
}

/**
 * The lines that a reorganisation was made from, for its form.
 *
 * @example writeLines(reorganisation, departments)[0] // { line: 1, kind: '改称', from: '市民課', to: '市民窓口課', division: '市民部' }
 */
export function writeLines(
  { changes, created, divisions }: DepartmentPlan,
  departments: readonly Department[],
  say: (kind: ReorganisationKind) => string,
): readonly ReorganisationLine[] {
  const known = new Map([...departments, ...created, ...divisions].map((one) => [one.id, one]));
  const nameAll = (ids: readonly DepartmentId[]): string =>
    ids.map((id) => known.get(id)?.name ?? id).join('、');
  return changes.map(({ kind, from, to }, index) => {
    const isWithin = kind === 'moved' && from.join() === to.join();
    const stated = to.filter((id) => [...created, ...divisions].some((one) => one.id === id));
    const places = stated.map((id) => known.get(id)?.division ?? '');
    return {
      line: index + 1,
      kind: say(kind),
      from: nameAll(from),
      to: isWithin ? '' : nameAll(to),
      division: new Set(places).size <= 1 ? (places[0] ?? '') : places.join('、'),
    };
  });
}
