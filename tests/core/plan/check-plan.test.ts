import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPlan, describeFinding } from '../../../src/core/plan/check-plan.ts';
import { type FindingCode, findingCatalogue } from '../../../src/core/plan/checks/finding-catalogue.ts';
import type { Action, Indicator, Plan, Series } from '../../../src/core/plan/plan.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { parsePlanJson } from '../../../src/documents/plan-json/parse-plan-json.ts';
import { arbitraryPlanFile } from '../../support/arbitrary-plan-file.ts';
import { sharedPath } from '../../support/shared-folder.ts';
import { smallPlan } from '../../support/small-plan.ts';

type Change = (plan: Plan) => Plan;

function inIndicator(id: Indicator['id'], change: (indicator: Indicator) => Partial<Indicator>): Change {
  return (plan) => ({
    ...plan,
    indicators: plan.indicators.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
  });
}

/** Changes the first series of an indicator. */
function inSeries(id: Indicator['id'], change: (series: Series) => Partial<Series>): Change {
  return inIndicator(id, ({ series }) => ({
    series: series.map((one, position) => (position === 0 ? { ...one, ...change(one) } : one)),
  }));
}

function withTargets(id: Indicator['id'], values: readonly number[], unit: string): Change {
  return inSeries(id, ({ targets }) => ({
    targets: targets.map((target, position) => {
      const value = values[position] ?? 0;
      return { ...target, value, raw: `${value}${unit}` };
    }),
  }));
}

function inAction(id: Action['id'], change: (action: Action) => Partial<Action>): Change {
  return (plan) => ({
    ...plan,
    actions: plan.actions.map((one) => (one.id === id ? { ...one, ...change(one) } : one)),
  });
}

/** What one change of a faultless plan must bring to light, and where. Other findings may come along where named. */
type Case = readonly [
  code: FindingCode,
  why: string,
  element: string | null,
  change: Change,
  also?: FindingCode[],
];

const cases: readonly Case[] = [
  [
    'plan-without-strategies',
    'nothing was read',
    null,
    (plan) => ({ ...plan, strategies: [], measures: [], indicators: [], initiatives: [], actions: [] }),
    ['project-without-action', 'department-without-duty'],
  ],
  [
    'years-out-of-order',
    'target years turned round',
    null,
    (plan) => ({ ...plan, targetYears: [2031, 2027] }),
  ],
  [
    'duplicate-id',
    'two measures of one id',
    'm1',
    (plan) => ({
      ...plan,
      measures: plan.measures.map((one) => (one.id === 'm2' ? { ...one, id: 'm1' } : one)),
    }),
    ['dangling-id'],
  ],
  [
    'dangling-id',
    'an indicator under a measure that is not there',
    'k2',
    inIndicator('k2', () => ({ parent: 'm9' })),
    ['measure-without-indicators'],
  ],
  ['dangling-id', 'a department that is not there', 'k2', inIndicator('k2', () => ({ departments: ['d9'] }))],
  ['empty-title', 'an indicator without a name', 'k2', inIndicator('k2', () => ({ name: ' ' }))],
  ['empty-title', 'an action without a text', 'a3', inAction('a3', () => ({ text: '' }))],
  ['over-long-name', 'two cells joined', 'k2', inIndicator('k2', () => ({ name: 'あ'.repeat(81) }))],
  [
    'duplicate-number',
    'two measures no. 1 in a strategy',
    'm2',
    (plan) => ({ ...plan, measures: plan.measures.map((one) => ({ ...one, no: 1 })) }),
  ],
  [
    'strategy-without-measures',
    'a bare strategy',
    's3',
    (plan) => ({
      ...plan,
      strategies: [
        ...plan.strategies,
        { id: 's3', no: 3, title: '新しい戦略', direction: '', terms: [], place: null },
      ],
    }),
  ],
  [
    'measure-without-indicators',
    'its only indicator gone',
    'm1',
    (plan) => ({ ...plan, indicators: plan.indicators.filter(({ id }) => id !== 'k2') }),
  ],
  [
    'measure-without-initiatives',
    'its only initiative moved away',
    'm2',
    (plan) => ({
      ...plan,
      initiatives: plan.initiatives.map((one) => ({
        ...one,
        measure: one.measure === 'm2' ? 'm1' : one.measure,
      })),
    }),
  ],
  [
    'initiative-without-actions',
    'its actions moved away',
    'i2',
    inAction('a3', () => ({ initiative: 'i1' })),
  ],
  [
    'duplicate-initiative',
    'a title repeated after a page break, in another width',
    'i4',
    (plan) => ({
      ...plan,
      initiatives: [...plan.initiatives, { id: 'i4', measure: 'm1', title: '保育所を\n増やす', place: null }],
    }),
    ['initiative-without-actions'],
  ],
  ['duplicate-action', 'the same row twice', 'a2', inAction('a2', () => ({ text: '保育所の建設' }))],
  [
    'action-without-project',
    'a cell missed',
    'a3',
    inAction('a3', () => ({ projects: [] })),
    ['project-without-action', 'department-without-duty'],
  ],
  ['action-without-years', 'no year', 'a3', inAction('a3', () => ({ years: [] }))],
  ['action-year-outside-edition', 'a year too late', 'a3', inAction('a3', () => ({ years: [2026, 2027] }))],
  [
    'repeated-project',
    'a project twice on a row',
    'a3',
    inAction('a3', ({ projects }) => ({ projects: [...projects, ...projects] })),
  ],
  [
    'project-without-department',
    'a row without department',
    'a2',
    inAction('a2', ({ projects }) => ({ projects: projects.map((link) => ({ ...link, departments: [] })) })),
  ],
  [
    'project-without-action',
    'a project that nothing names',
    'p4',
    (plan) => ({ ...plan, projects: [...plan.projects, { id: 'p4', name: '広報事業' }] }),
  ],
  [
    'department-without-duty',
    'a department that nothing names',
    'd4',
    (plan) => ({ ...plan, departments: [...plan.departments, { id: 'd4', name: '広報課', division: null }] }),
  ],
  [
    'unconfirmed-mark',
    'the trace of an icon',
    'a1',
    inAction('a1', ({ projects }) => ({
      projects: projects.map((link) => ({
        ...link,
        marks: [{ theme: null, confirmed: false, place: null }],
      })),
    })),
  ],
  [
    'same-name-in-parent',
    'an indicator read twice',
    'k6',
    (plan) => ({
      ...plan,
      indicators: [
        ...plan.indicators,
        ...plan.indicators.slice(1, 2).map((one) => ({ ...one, id: 'k6' as const })),
      ],
    }),
  ],
  [
    'same-name-elsewhere',
    'one name under two measures',
    'k5',
    inIndicator('k5', () => ({ name: '受け入れた割合' })),
  ],
  [
    'indicator-without-series',
    'no figures',
    'k2',
    inIndicator('k2', () => ({ series: [] })),
    ['direction-unknown'],
  ],
  [
    'duplicate-label',
    'two parts of one label',
    'k3',
    inIndicator('k3', ({ series }) => ({ series: series.map((one) => ({ ...one, label: '小学校' })) })),
  ],
  [
    'units-differ-between-parts',
    'one part in persons',
    'k3',
    inSeries('k3', ({ baseline, targets }) => ({
      unit: '人',
      baseline: { ...baseline, raw: '78.5人' },
      targets: targets.map((target) => ({ ...target, raw: `${target.value}人` })),
    })),
  ],
  [
    'units-differ-in-series',
    'a target in another unit',
    'k5',
    inSeries('k5', ({ targets }) => ({
      targets: targets.map((one) => ({ ...one, raw: `${one.value} 回` })),
    })),
  ],
  [
    'value-differs-from-print',
    'a separator read as a point',
    'k5',
    inSeries('k5', ({ targets }) => ({ targets: targets.map((one) => ({ ...one, raw: '1,046件' })) })),
  ],
  ['percentage-over-100', 'a share over one', 'k2', withTargets('k2', [99, 120], '％')],
  [
    'percentage-below-0',
    'a share below nought',
    'k2',
    inSeries('k2', () => ({ baseline: { raw: '▲3％', value: -3, year: null } })),
  ],
  [
    'no-baseline',
    'printed as a dash',
    'k5',
    inSeries('k5', () => ({ baseline: { raw: '－', value: null, year: null } })),
  ],
  [
    'relation-without-baseline',
    'at or above what is not there',
    'k5',
    inSeries('k5', ({ targets }) => ({
      baseline: { raw: '－', value: null, year: null },
      targets: targets.map((one) => ({
        ...one,
        raw: '策定時実績値以上',
        value: null,
        relation: '>=baseline' as const,
      })),
    })),
    ['no-baseline'],
  ],
  [
    'target-in-words',
    'words that compare with nothing',
    'k5',
    inSeries('k5', ({ targets }) => ({
      targets: targets.map((one) => (one.year === 2031 ? { ...one, raw: '改善', value: null } : one)),
    })),
  ],
  [
    'target-missing',
    'a target left out',
    'k5',
    inSeries('k5', ({ targets }) => ({ targets: targets.slice(1) })),
  ],
  [
    'target-year-not-of-plan',
    'a target for another year',
    'k5',
    inSeries('k5', ({ targets }) => ({
      targets: targets.flatMap((one) => [one, { ...one, year: one.year + 1 }]),
    })),
  ],
  [
    'target-years-out-of-order',
    'later before earlier',
    'k5',
    inSeries('k5', ({ targets }) => ({ targets: targets.map((one) => ({ ...one, year: 4058 - one.year })) })),
  ],
  [
    'target-before-baseline',
    'the baseline is of the target year',
    'k5',
    inSeries('k5', ({ baseline }) => ({ baseline: { ...baseline, year: 2027 } })),
  ],
  [
    'direction-contradicts-targets',
    'said to be better lower',
    'k5',
    inIndicator('k5', () => ({ direction: 'down' as const })),
    ['targets-contradict'],
  ],
  [
    'targets-contradict',
    'the later target is weaker',
    'k5',
    withTargets('k5', [280, 168], '件'),
    ['direction-unknown'],
  ],
  ['parts-differ', 'one part is to fall', 'k3', withTargets('k3', [70, 60], '％')],
  [
    'direction-unknown',
    'one number, nothing to compare',
    'k5',
    inSeries('k5', ({ targets }) => ({
      baseline: { raw: '－', value: null, year: null },
      targets: targets.map((one) => ({ ...one, raw: '5件', value: 5 })),
    })),
    ['no-baseline'],
  ],
  ['total-below-baseline', 'a running total that falls', 'k4', withTargets('k4', [5, 4], '人')],
  [
    'note-not-attached',
    'a mark that was lost',
    'k3',
    inIndicator('k3', ({ notes }) => ({ notes: notes.map((note) => ({ ...note, attachedTo: null })) })),
  ],
  [
    'note-words-not-found',
    'words that are not in the name',
    'k3',
    inIndicator('k3', ({ notes }) => ({ notes: notes.map((note) => ({ ...note, attachedTo: '件数' })) })),
  ],
  [
    'term-not-found',
    'a term that no text has',
    's2',
    (plan) => ({
      ...plan,
      strategies: plan.strategies.map((one) =>
        one.id === 's2' ? { ...one, terms: [{ mark: '※１', term: '農家', text: '', place: null }] } : one,
      ),
    }),
  ],
];

describe('each rule', () => {
  test.each(cases.map(([code, why, element, change, also = []]) => ({ code, why, element, change, also })))(
    '$code: $why',
    ({ code, element, change, also }) => {
      const findings = checkPlan(change(smallPlan));
      const found = findings.filter((finding) => finding.code === code);
      expect(found.map(({ path }) => path.element)).toContain(element);
      const others = new Set(findings.map((finding) => finding.code));
      others.delete(code);
      expect([...others].sort()).toEqual([...also].sort());
    },
  );

  test('has a case here', () => {
    const tried = new Set<string>(cases.map(([code]) => code));
    expect(Object.keys(findingCatalogue).filter((code) => !tried.has(code))).toEqual([]);
  });

  test('fills every gap of its message in both languages, and leaves no word of the other', () => {
    for (const [, , , change] of cases) {
      for (const finding of checkPlan(change(smallPlan))) {
        expect(describeFinding(finding, 'ja')).not.toMatch(/[{}]/);
        expect(describeFinding(finding, 'en')).not.toMatch(/[{}]|目標値|策定時実績値[^以]|施策|指標|取組/);
      }
    }
  });
});

describe('what is right', () => {
  test('gives no finding', () => {
    expect(checkPlan(smallPlan)).toEqual([]);
  });

  test.each<[string, Change]>([
    ['a direction that the targets bear out', inIndicator('k1', () => ({ direction: 'down' as const }))],
    ['targets that stay the same', withTargets('k1', [0, 0], '人')],
    [
      'a level to keep that is below the baseline',
      (plan) =>
        inIndicator('k5', () => ({ direction: 'keep' as const }))(withTargets('k5', [20, 20], '件')(plan)),
    ],
    ['a change of more than all that is no share', withTargets('k5', [1680, 2800], '件')],
    ['exactly all', withTargets('k2', [100, 100], '％')],
    [
      'a baseline of the year before the plan',
      inSeries('k5', ({ baseline }) => ({ baseline: { ...baseline, year: 2023 } })),
    ],
    [
      'figures in other widths',
      inSeries('k5', ({ baseline }) => ({ baseline: { ...baseline, raw: '２８ 件' } })),
    ],
    [
      'a term by its words, without its mark',
      (plan) => ({
        ...plan,
        strategies: plan.strategies.map((one) => ({ ...one, direction: one.direction.replace('※１', '') })),
      }),
    ],
    [
      'the same words for different years',
      (plan) =>
        inAction('a1', () => ({ years: [2025, 2026] }))(
          inAction('a2', () => ({ text: '保育所の建設', years: [2024] }))(plan),
        ),
    ],
  ])('%s', (_, change) => {
    expect(checkPlan(change(smallPlan))).toEqual([]);
  });
});

test('a level to keep that moves is no level', () => {
  const findings = checkPlan(inIndicator('k5', () => ({ direction: 'keep' as const }))(smallPlan));
  expect(findings.map(({ code }) => code)).toEqual(['direction-contradicts-targets']);
});

test('a finding carries the place of its element', () => {
  const place = { page: '23', lines: [5, 6] as const };
  const plan = inIndicator('k2', () => ({ name: '', place }))(smallPlan);
  expect(checkPlan(plan).find(({ code }) => code === 'empty-title')?.place).toEqual(place);
});

test('no plan makes the check throw, and every finding can be told', () => {
  fc.assert(
    fc.property(arbitraryPlanFile, (file) => {
      for (const finding of checkPlan(toPlan(file))) {
        expect(describeFinding(finding, 'ja')).not.toBe('');
        expect(describeFinding(finding, 'en')).not.toBe('');
      }
    }),
    { numRuns: 300 },
  );
});

const expected = sharedPath('plans', 'hiratsuka-2024', 'expected.json');
test.skipIf(expected === null)(
  'the first real plan: nothing is wrong, and what it leaves open is told',
  () => {
    const parsed = parsePlanJson(readFileSync(expected ?? '', 'utf8'));
    if (!parsed.ok) throw new Error(parsed.errors[0]?.message.en);
    const codes = checkPlan(toPlan(parsed.file)).map(({ code }) => code);
    expect(codes.filter((code) => code === 'no-baseline')).toHaveLength(9);
    expect(codes.filter((code) => code === 'relation-without-baseline')).toHaveLength(2);
    expect(codes).toHaveLength(11);
  },
);
