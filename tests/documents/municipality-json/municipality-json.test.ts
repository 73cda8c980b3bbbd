import { describe, expect, test } from 'vitest';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import {
  type DepartmentsFile,
  parseDepartmentsJson,
} from '../../../src/documents/municipality-json/parse-departments-json.ts';
import {
  type MunicipalityFile,
  parseMunicipalityJson,
} from '../../../src/documents/municipality-json/parse-municipality-json.ts';
import { toDepartmentChanges } from '../../../src/documents/municipality-json/to-department-changes.ts';
import { smallPlanFile } from '../../support/small-plan.ts';

const municipality: MunicipalityFile = {
  code: '992011',
  name: '澪川市',
  fictional: true,
  yearStyle: 'both',
  accent: 'green',
  source: { title: '実施計画', publisher: '澪川市', note: null },
  publication: {
    publishedAt: '2026-11-01T09:00:00+09:00',
    approvedBy: '企画課長',
    notes: null,
    resultsUpTo: 2025,
    nextResults: { year: 2026, askedFor: '2027年4月', published: '2027年秋' },
  },
};

const departments: DepartmentsFile = {
  departments: [
    { name: '政策課', division: '総務部', until: '2025-03-31' },
    { name: '企画課', division: '総務部' },
  ],
  changes: [{ date: '2025-04-01', kind: 'renamed', from: ['政策課'], to: ['企画課'] }],
};

describe('a municipality file', () => {
  test('is read as it is', () => {
    expect(parseMunicipalityJson(JSON.stringify(municipality))).toEqual({ ok: true, file: municipality });
  });

  test.each<[string, object, string, string]>([
    ['a code with a wrong check digit', { code: '992012' }, 'bad-format', '全国地方公共団体コード（code）'],
    ['a way of years that there is none', { yearStyle: 'lunar' }, 'not-allowed', '年の書き方（yearStyle）'],
    [
      'a time without its offset',
      { publication: { ...municipality.publication, publishedAt: '2026-11-01T09:00:00' } },
      'bad-format',
      '公表（publication） › 公表日時（publishedAt）',
    ],
    ['a name left out', { name: undefined }, 'missing', '名称（name）'],
  ])('with %s is refused', (_, change, code, place) => {
    const parsed = parseMunicipalityJson(JSON.stringify({ ...municipality, ...change }));
    const [error, ...others] = parsed.ok ? [] : parsed.errors;
    expect(others).toEqual([]);
    expect(error).toMatchObject({ code, place: { ja: place } });
  });
});

describe('a departments file', () => {
  test('is read as it is', () => {
    expect(parseDepartmentsJson(JSON.stringify(departments))).toEqual({ ok: true, file: departments });
  });

  test('gives departments that are no more ids, and its changes lead to them', () => {
    const plan = toPlan(smallPlanFile, undefined, { departments: departments.departments });
    expect(plan.departments.map(({ id, name, division }) => [id, name, division])).toEqual([
      ['d1', '保育課', null],
      ['d2', '企画課', '総務部'],
      ['d3', '教育指導課', null],
      ['d4', '政策課', '総務部'],
    ]);
    expect(toDepartmentChanges(departments.changes, plan)).toEqual({
      ok: true,
      value: [{ date: '2025-04-01', kind: 'renamed', from: ['d4'], to: ['d2'] }],
    });
  });

  test('with a change of a department that nobody knows is refused', () => {
    const resolved = toDepartmentChanges(departments.changes, toPlan(smallPlanFile));
    expect(resolved.ok ? [] : resolved.errors).toMatchObject([
      { code: 'unknown-department', path: ['changes', 0], severity: 'error' },
    ]);
  });

  test('with a day that the calendar does not have is refused', () => {
    const text = JSON.stringify(departments).replace('2025-04-01', '2025-04-31');
    const parsed = parseDepartmentsJson(text);
    expect(parsed.ok ? [] : parsed.errors).toMatchObject([
      { code: 'bad-format', place: { ja: '組織改編「2025-04-31」 › 日付（date）' } },
    ]);
  });
});
