import { describe, expect, test } from 'vitest';
import { lateDepartments } from '../../scripts/sample/miokawa/departments.ts';
import { shapes } from '../../scripts/sample/miokawa/stories.ts';
import { strategy1 } from '../../scripts/sample/miokawa/strategy-1.ts';
import { strategy2 } from '../../scripts/sample/miokawa/strategy-2.ts';
import { strategy3 } from '../../scripts/sample/miokawa/strategy-3.ts';
import { strategy4 } from '../../scripts/sample/miokawa/strategy-4.ts';
import { strategy5 } from '../../scripts/sample/miokawa/strategy-5.ts';
import { readSample } from './committed-sample.ts';
import { listActions, listIndicators, listParents, listProjects } from './plan-lists.ts';

const { municipality, plan, observations, departments } = readSample('miokawa');
const indicators = listIndicators(plan);
const allSeries = indicators.flatMap((indicator) => indicator.series);
const projects = listProjects(plan);
const entries = observations.observations;
const measured = entries.filter((entry) => entry.status === 'measured');
const absent = entries.filter((entry) => entry.status === 'absent');

test('the city is plainly made up', () => {
  expect(municipality.fictional).toBe(true);
  expect(municipality.code.slice(0, 2)).toBe('99');
  expect(municipality.source?.note).toContain('実在しません');
});

test('the plan is of the size of a real one', () => {
  const measures = plan.strategies.flatMap((strategy) => strategy.measures);
  expect({
    strategies: plan.strategies.length,
    measures: measures.length,
    indicators: indicators.length,
    series: allSeries.length,
    initiatives: measures.flatMap((measure) => measure.initiatives).length,
    actions: listActions(plan).length,
    projects: new Set(projects.map((project) => project.name)).size,
    departments: new Set(projects.flatMap((project) => project.departments)).size,
    divisions: new Set(departments.departments.map((department) => department.division)).size,
  }).toEqual({
    strategies: 5,
    measures: 14,
    indicators: 54,
    series: 59,
    initiatives: 66,
    actions: 176,
    projects: 80,
    departments: 34,
    divisions: 9,
  });
});

describe('every kind of thing that a page can meet occurs', () => {
  test.each([
    'not-measured',
    'not-published',
    'out-of-scope',
    'suppressed',
    'missing',
    'not-reported',
  ] as const)('a value absent because it is %s', (reason) => {
    expect(absent.filter((entry) => entry.reason === reason)).not.toEqual([]);
  });

  test.each(['up', 'down', 'keep', undefined] as const)('an indicator with the direction %s', (direction) => {
    expect(indicators.filter((indicator) => indicator.direction === direction)).not.toEqual([]);
  });

  test.each(['renamed', 'merged', 'split', 'moved', 'abolished', 'created'] as const)(
    'a department that is %s',
    (kind) => {
      expect(departments.changes.filter((change) => change.kind === kind)).not.toEqual([]);
    },
  );

  test.each(['2025-04-01', '2026-04-01'])('a reorganisation on %s', (date) => {
    expect(departments.changes.filter((change) => change.date === date).length).toBeGreaterThan(3);
  });

  test.each([
    ['人', '件', '％', '回', '箇所'],
    ['団体', 'ha', 't-CO2', 'km', '億円', '万円'],
    ['点', '社', '万人', '世帯', '℃', '日', '分', '年', '歩', 'g'],
  ])('the units %s …', (...units) => {
    const used = new Set(allSeries.map((series) => series.unit));
    expect(units.filter((unit) => !used.has(unit))).toEqual([]);
  });

  test.each(['digital', 'decarbonisation'] as const)('a confirmed mark for %s', (kind) => {
    const marks = projects.flatMap((project) => project.marks ?? []);
    expect(marks.filter((mark) => mark.kind === kind)).not.toEqual([]);
  });

  test.each(['髙', '﨑', '𠮷', '①', '～', '―'])('a name with the character %s', (char) => {
    const names = [...projects, ...departments.departments].map((named) => named.name);
    expect(names.filter((name) => name.includes(char))).not.toEqual([]);
  });

  test.each([
    ['a unit that is none', allSeries.filter((series) => series.unit === null)],
    ['no baseline', allSeries.filter((series) => series.baseline.value === null)],
    ['a baseline below zero', allSeries.filter((series) => (series.baseline.value ?? 0) < 0)],
    ['a baseline of another year', allSeries.filter((series) => series.baseline.year === 2019)],
    ['a target of zero', allSeries.filter((series) => series.targets['2027']?.value === 0)],
    ['a target at or above the baseline', findRelation('>=baseline')],
    ['a target at or below the baseline', findRelation('<=baseline')],
    ['parts', indicators.filter((indicator) => indicator.series.length > 1)],
    ['a running total', indicators.filter((indicator) => indicator.cumulative)],
    ['a name of 60 characters', indicators.filter((indicator) => indicator.name.length >= 60)],
    ['one indicator only', listParents(plan).filter((parent) => parent.indicators.length === 1)],
    ['an action of some years', listActions(plan).filter((action) => action.years.length < 3)],
    ['an action with two projects', listActions(plan).filter((action) => action.projects.length > 1)],
    ['a project of two departments', projects.filter((project) => project.departments.length > 1)],
    ['a project of two themes', projects.filter((project) => (project.marks ?? []).length > 1)],
    ['a provisional value', measured.filter((entry) => entry.provisional)],
    ['a day of measurement', measured.filter((entry) => typeof entry.measuredAt === 'string')],
    ['a comment', measured.filter((entry) => typeof entry.comment === 'string')],
    ['a value of zero', measured.filter((entry) => entry.value === 0)],
    ['a value below zero', measured.filter((entry) => entry.value < 0)],
    ['a percentage over 100', measured.filter((entry) => entry.value > 100 && isPercentage(entry.indicator))],
    ['a day when a value is expected', absent.filter((entry) => typeof entry.expected === 'string')],
  ])('something with %s', (_, found) => {
    expect(found).not.toEqual([]);
  });

  test.each(Object.keys(shapes))('a series whose story is %s', (shape) => {
    const told = [strategy1, strategy2, strategy3, strategy4, strategy5]
      .flatMap((strategy) => [strategy, ...strategy.measures])
      .flatMap((parent) => parent.indicators.flatMap((indicator) => [...indicator.series]))
      .map((series) => series.shape);
    expect(told).toContain(shape);
  });
});

test('a project stands under three strategies, others under two', () => {
  const strategiesOf = new Map<string, Set<string>>();
  for (const strategy of plan.strategies) {
    for (const project of listProjects({ plan: plan.plan, strategies: [strategy] })) {
      const strategies = strategiesOf.get(project.name) ?? new Set();
      strategiesOf.set(project.name, strategies.add(strategy.title));
    }
  }
  const counts = [...strategiesOf.values()].map((strategies) => strategies.size);
  expect(counts.filter((count) => count === 3).length).toBeGreaterThanOrEqual(1);
  expect(counts.filter((count) => count === 2).length).toBeGreaterThanOrEqual(5);
});

test('three departments are late with all of their last results, and only they', () => {
  expect(lateDepartments).toHaveLength(3);
  const late = indicators.filter((indicator) =>
    indicator.departments?.some((name) => lateDepartments.includes(name)),
  );
  const unreported = absent.filter((entry) => entry.reason === 'not-reported');
  expect(unreported.every((entry) => entry.year === 2025)).toBe(true);
  expect(new Set(unreported.map((entry) => entry.indicator))).toEqual(
    new Set(late.map((indicator) => indicator.name)),
  );
  expect(new Set(late.flatMap((indicator) => indicator.departments))).toEqual(new Set(lateDepartments));
});

test('a running total never falls', () => {
  for (const indicator of indicators.filter((one) => one.cumulative)) {
    for (const series of indicator.series) {
      const values = measured
        .filter((entry) => entry.indicator === indicator.name && entry.series === (series.label ?? ''))
        .map((entry) => entry.value);
      expect(values.length).toBeGreaterThan(0);
      expect(values).toEqual(values.toSorted((one, other) => one - other));
      expect(values[0]).toBeGreaterThanOrEqual(series.baseline.value ?? 0);
    }
  }
});

test('what is expected is expected after the day of publication', () => {
  const published = municipality.publication.publishedAt.slice(0, 10);
  for (const entry of absent) {
    if (typeof entry.expected === 'string') expect(entry.expected > published, entry.expected).toBe(true);
  }
});

function findRelation(relation: string): unknown[] {
  return allSeries.filter((series) => series.targets['2027']?.relation === relation);
}

function isPercentage(name: string): boolean {
  return indicators.some((indicator) => indicator.name === name && indicator.series[0]?.unit === '％');
}
