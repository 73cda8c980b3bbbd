import { describe, expect, test } from 'vitest';
import { toPlan } from '../../src/core/plan/to-plan.ts';
import { buildSnapshot } from '../../src/core/publication/build-snapshot.ts';
import { toDepartmentChanges } from '../../src/documents/municipality-json/to-department-changes.ts';
import { toObservations } from '../../src/documents/observations-json/to-observations.ts';
import { readSample, readText } from './committed-sample.ts';
import { listIndicators, listParents, listProjects } from './plan-lists.ts';

/** A printed figure as a number: what a person reads in `△1,046` or `17.9`. */
function readFigure(raw: string): number {
  return Number(raw.replace('△', '-').replaceAll(',', ''));
}

function findRepeated(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

describe.each(['hiratsuka', 'miokawa'] as const)('%s', (name) => {
  const { municipality, plan, observations, departments } = readSample(name);
  const parents = listParents(plan);

  test('has files of the stated shape, without a field that is not in it', () => {
    const files = { municipality, plan, observations, departments };
    for (const [file, parsed] of Object.entries(files)) {
      expect(JSON.parse(readText(name, `${file}.json`)), file).toEqual(parsed);
    }
  });

  test('makes a snapshot, every name resolved and nothing lost', () => {
    const held = toPlan(plan, undefined, { departments: departments.departments });
    const results = toObservations(observations.observations, held);
    const changes = toDepartmentChanges(departments.changes, held);
    if (!results.ok || !changes.ok) throw new Error(JSON.stringify([results, changes]));
    const { source, publication, ...about } = municipality;
    const built = buildSnapshot({
      municipality: about,
      publication: { no: 1, ...publication },
      source,
      plan: held,
      observations: results.value,
      departmentChanges: changes.value,
    });
    expect(built.ok ? [] : built.errors).toEqual([]);
    expect(results.value).toHaveLength(observations.observations.length);
    expect(changes.value).toHaveLength(departments.changes.length);
  });

  test('has titles that name one strategy or measure only', () => {
    expect(findRepeated(parents.map((parent) => parent.title))).toEqual([]);
  });

  test('mentions every term in its direction, with its mark', () => {
    for (const parent of parents) {
      for (const term of parent.terms) expect(parent.direction).toContain(`${term.term}${term.mark}`);
      const marks = parent.direction.match(/※[０-９]+/g) ?? [];
      expect(marks).toEqual(parent.terms.map((term) => term.mark));
    }
  });

  test('numbers the notes of each table from ★１ on', () => {
    for (const parent of parents) {
      const marks = parent.indicators.flatMap((indicator) => indicator.notes.map((note) => note.mark));
      expect(marks).toEqual(marks.map((_, index) => `★${String.fromCodePoint(0xff11 + index)}`));
    }
  });

  test('lists every department that the plan names, in office on the day of publication', () => {
    const inOffice = departments.departments.filter((department) => department.until === undefined);
    const named = [
      ...listProjects(plan).flatMap((project) => project.departments),
      ...listIndicators(plan).flatMap((indicator) => indicator.departments ?? []),
    ];
    expect(inOffice).toHaveLength(34);
    expect(findRepeated(departments.departments.map((department) => department.name))).toEqual([]);
    expect([...new Set(named)].sort()).toEqual(inOffice.map((department) => department.name).sort());
  });

  test('lets departments begin and end where a reorganisation says so', () => {
    const byName = new Map(departments.departments.map((department) => [department.name, department]));
    for (const change of departments.changes) {
      for (const department of [...change.from, ...change.to]) {
        expect(byName.has(department), department).toBe(true);
      }
      if (change.kind === 'moved') continue;
      for (const department of change.from) {
        expect(byName.get(department)?.until, department).toBe(`${Number(change.date.slice(0, 4))}-03-31`);
      }
    }
    const ended = departments.departments.filter((department) => department.until !== undefined);
    const left = departments.changes.filter(({ kind }) => kind !== 'moved').flatMap((change) => change.from);
    expect(ended.map((department) => department.name).sort()).toEqual([...left].sort());
  });

  test('has one observation for every series and year up to the last results, and no other', () => {
    const { resultsUpTo } = municipality.publication;
    const years = resultsUpTo === null ? [] : [2022, 2023, 2024, 2025].filter((year) => year <= resultsUpTo);
    const wanted = parents.flatMap((parent) =>
      parent.indicators.flatMap((indicator) =>
        indicator.series.flatMap((series) =>
          years.map((year) => [parent.title, indicator.name, series.label ?? '', year].join('/')),
        ),
      ),
    );
    const found = observations.observations.map((observation) =>
      [observation.parent, observation.indicator, observation.series, observation.year].join('/'),
    );
    expect(found).toEqual(wanted);
  });

  test('prints every observation as the number that it is', () => {
    for (const observation of observations.observations) {
      if (observation.status === 'measured') {
        expect(readFigure(observation.raw), observation.raw).toBe(observation.value);
      }
    }
  });
});
