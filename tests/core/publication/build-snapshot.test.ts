import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessPlan } from '../../../src/core/assess/plan/assess-plan.ts';
import type { Observation } from '../../../src/core/indicator/observation.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { buildSnapshot, type SnapshotParts } from '../../../src/core/publication/build-snapshot.ts';
import { describeSnapshotError } from '../../../src/core/publication/find-snapshot-errors.ts';
import { arbitraryPlanFile } from '../../support/arbitrary-plan-file.ts';
import { smallPlan } from '../../support/small-plan.ts';

const measured: Observation = {
  status: 'measured',
  indicator: 'k3',
  series: '小学校',
  year: 2024,
  value: 79.1,
  raw: '79.1',
  provisional: true,
  measuredAt: '2025-04-15',
  comment: null,
  source: '全国学力・学習状況調査',
};

const parts: SnapshotParts = {
  municipality: { code: '992011', name: '澪川市', fictional: true, yearStyle: 'both', accent: 'green' },
  publication: {
    no: 1,
    publishedAt: '2026-11-01T09:00:00+09:00',
    approvedBy: '企画課長',
    notes: null,
    resultsUpTo: 2024,
    nextResults: { year: 2025, askedFor: '2026年4月', published: '2026年秋' },
  },
  source: { title: '実施計画', publisher: '澪川市', note: null },
  plan: smallPlan,
  observations: [
    measured,
    {
      status: 'absent',
      indicator: 'k1',
      series: '',
      year: 2024,
      reason: 'not-published',
      expected: '2026-12-25',
      comment: null,
      source: null,
    },
  ],
  departmentChanges: [{ date: '2025-04-01', kind: 'renamed', from: ['d1'], to: ['d2'] }],
};

describe('a snapshot', () => {
  test('has all that is public', () => {
    const { plan, observations } = parts;
    const assessment = assessPlan({ plan, observations, asOf: parts.publication.resultsUpTo });
    const snapshot = { format: 'shirube-snapshot/1', ...parts, assessment };
    expect(buildSnapshot(parts)).toEqual({ ok: true, snapshot });
  });

  test('without source and next results says so', () => {
    const built = buildSnapshot({
      ...parts,
      source: null,
      publication: { ...parts.publication, nextResults: null },
    });
    expect(built.ok && [built.snapshot.source, built.snapshot.publication.nextResults]).toEqual([null, null]);
  });

  test('carries nothing else, wherever in the parts it is planted', () => {
    let planted = 0;
    fc.assert(
      fc.property(arbitraryPlanFile, (file) => {
        const plan = toPlan(file);
        const clean: SnapshotParts = { ...parts, plan, observations: [], departmentChanges: [] };
        for (const one of [clean, parts]) {
          const dirty = plantSecrets(one);
          planted += JSON.stringify(dirty).split('unpublished').length - 1;
          const built = buildSnapshot(dirty);
          expect(built).toEqual(buildSnapshot(one));
          expect(JSON.stringify(built)).not.toContain('unpublished');
        }
      }),
      { numRuns: 100 },
    );
    expect(planted).toBeGreaterThan(5000);
  });

  test('shares no object with its parts, so that changing these later changes nothing published', () => {
    const built = buildSnapshot(parts);
    if (!built.ok) throw new Error('The parts are right');
    const objects = collectObjects(parts);
    expect([...collectObjects(built.snapshot)].filter((one) => objects.has(one))).toEqual([]);
  });

  test.each<[string, string, Partial<SnapshotParts>]>([
    [
      'an indicator that is not there',
      'unknown-indicator',
      { observations: [{ ...measured, indicator: 'k99' }] },
    ],
    ['a series that is not there', 'unknown-series', { observations: [{ ...measured, series: '高校' }] }],
    [
      'two results of one year',
      'repeated-observation',
      { observations: [measured, { ...measured, value: 80 }] },
    ],
    ['a value that is no number', 'bad-number', { observations: [{ ...measured, value: Number.NaN }] }],
    [
      'a department that is not there',
      'unknown-department',
      { departmentChanges: [{ date: '2025-04-01', kind: 'created', from: [], to: ['d99'] }] },
    ],
    [
      'a plan with a loose end',
      'dangling-id',
      {
        plan: {
          ...smallPlan,
          measures: smallPlan.measures.slice(1),
          initiatives: smallPlan.initiatives.slice(1),
          actions: smallPlan.actions.slice(2),
        },
      },
    ],
    [
      'a plan with one id twice',
      'duplicate-id',
      { plan: { ...smallPlan, projects: [...smallPlan.projects, ...smallPlan.projects] } },
    ],
    [
      'a wrong municipality code',
      'bad-municipality-code',
      { municipality: { ...parts.municipality, code: '992012' } },
    ],
  ])('is not built with %s', (_, code, change) => {
    const built = buildSnapshot({ ...parts, ...change });
    const errors = built.ok ? [] : built.errors;
    expect(new Set(errors.map((error) => error.code))).toEqual(new Set([code]));
    for (const error of errors) {
      expect(describeSnapshotError(error, 'ja')).not.toMatch(/[{}]/);
      expect(describeSnapshotError(error, 'en')).not.toMatch(/[{}]/);
    }
  });
});

/** The same value with an extra field in every object of it. */
function plantSecrets<Value>(value: Value): Value;
function plantSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => plantSecrets(one));
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).map(([key, one]) => [key, plantSecrets(one)]);
  return { ...Object.fromEntries(fields), draft: 'unpublished' };
}

function collectObjects(value: unknown, found = new Set<object>()): ReadonlySet<object> {
  if (typeof value !== 'object' || value === null) return found;
  found.add(value);
  for (const one of Object.values(value)) collectObjects(one, found);
  return found;
}
