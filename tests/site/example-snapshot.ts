import { assessPlan } from '../../src/core/assess/plan/assess-plan.ts';
import type { Observation } from '../../src/core/indicator/observation.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { PlanFile } from '../../src/core/plan/plan-file.ts';
import { toPlan } from '../../src/core/plan/to-plan.ts';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';

/** Characters that HTML must escape, and characters outside of the common sets. */
export const awkwardName = `<b>髙﨑 & 𠮷野</b> "駅" 'まち' ①`;

const figure = (raw: string, value: number | null) => ({ raw, value });

const file: PlanFile = {
  plan: {
    chapter: '第１章',
    title: '見本の計画',
    actionYears: [2024, 2025, 2026],
    targetYears: [2027, 2031],
  },
  strategies: [
    {
      no: 1,
      title: '学びを支える',
      direction: '学力※１を伸ばします。つづきの文。',
      terms: [{ mark: '※１', term: '学力', text: '知識と技能のこと。' }],
      indicators: [
        {
          name: '夢を持つ子どもの割合',
          cumulative: false,
          notes: [],
          series: [
            {
              label: '小学校',
              unit: '％',
              baseline: figure('79.9％', 79.9),
              targets: { '2027': figure('81.0％', 81), '2031': figure('100％', 100) },
            },
            {
              label: '中学校',
              unit: '％',
              baseline: figure('66.3％', 66.3),
              targets: { '2027': figure('67.0％', 67), '2031': figure('68.0％', 68) },
            },
          ],
        },
      ],
      measures: [
        {
          no: 1,
          title: '学校を整える',
          direction: '',
          terms: [],
          indicators: [
            {
              name: '助成件数',
              cumulative: true,
              notes: [{ mark: '★１', text: '市の助成による件数。', attachedTo: '助成' }],
              series: [
                {
                  label: null,
                  unit: '件',
                  baseline: figure('1,229件', 1229),
                  targets: { '2027': figure('1,429件', 1429), '2031': figure('1,589件', 1589) },
                },
              ],
              direction: 'up',
              departments: ['学校課'],
            },
            {
              name: '相談の回数',
              cumulative: false,
              notes: [],
              series: [
                {
                  label: null,
                  unit: '回',
                  baseline: figure('－', null),
                  targets: { '2027': figure('25回', 25), '2031': figure('45回', 45) },
                },
              ],
            },
            {
              name: '健やかな年数',
              cumulative: false,
              notes: [],
              series: [
                {
                  label: null,
                  unit: '年',
                  baseline: figure('80.0年', 80),
                  targets: {
                    '2027': { ...figure('策定時実績値以上', null), relation: '>=baseline' },
                    '2031': { ...figure('策定時実績値以上', null), relation: '>=baseline' },
                  },
                },
              ],
              place: { page: '31', lines: [210, 212] },
            },
          ],
          initiatives: [
            {
              title: '校舎の整備',
              actions: [
                {
                  text: '設計',
                  years: [2024],
                  projects: [{ name: '学校整備事業', departments: ['学校課'] }],
                },
                {
                  text: '工事',
                  years: [2025, 2026],
                  projects: [{ name: '学校整備事業', departments: ['学校課'] }],
                },
                {
                  text: '点検',
                  years: [2024, 2025, 2026],
                  projects: [{ name: '学校整備事業', departments: ['学校課'] }],
                },
                { text: '案内', years: [2024, 2026], projects: [] },
              ],
            },
            {
              title: awkwardName,
              actions: [
                {
                  text: awkwardName,
                  years: [2024, 2025, 2026],
                  projects: [
                    { name: awkwardName, departments: [awkwardName, '学校課'], marks: [{ kind: 'digital' }] },
                    {
                      name: '学校整備事業',
                      departments: ['学校課'],
                      marks: [{ kind: 'unknown', suggested: 'decarbonisation' }],
                    },
                  ],
                },
              ],
            },
          ],
        },
        { no: 2, title: 'まだ何もない施策', direction: '', terms: [], indicators: [], initiatives: [] },
      ],
    },
    { no: 2, title: 'まだ何もない戦略', direction: '', terms: [], indicators: [], measures: [] },
  ],
};

/** A small made-up plan with one of everything that the pages treat differently. */
export function makeExampleSnapshot(changes: Partial<Snapshot> = {}): Snapshot {
  const plan = toPlan(file, undefined, {
    departments: [
      { name: '学校課', division: '教育部' },
      { name: '旧学務課', division: '教育部' },
    ],
  });
  const parts: Omit<Snapshot, 'assessment'> = {
    format: 'shirube-snapshot/1',
    municipality: { code: '992020', name: '見本市', fictional: true, yearStyle: 'western', accent: 'purple' },
    publication: {
      no: 2,
      publishedAt: '2026-10-31T16:00:00Z',
      approvedBy: '企画課長',
      notes: null,
      resultsUpTo: 2025,
      nextResults: { year: 2026, askedFor: '2027年4月', published: '2027年秋' },
    },
    source: { title: '見本の計画書', publisher: '見本市', note: null },
    plan,
    observations: makeObservations(plan),
    departmentChanges: [
      {
        date: '2025-04-01',
        kind: 'renamed',
        from: [departmentId(plan, '旧学務課')],
        to: [departmentId(plan, '学校課')],
      },
    ],
    ...changes,
  };
  const { resultsUpTo } = parts.publication;
  const assessed = assessPlan({ plan: parts.plan, observations: parts.observations, asOf: resultsUpTo });
  return { ...parts, assessment: changes.assessment === undefined ? assessed : changes.assessment };
}

export function indicatorId(plan: Plan, name: string) {
  return idOf(plan.indicators, name);
}

function departmentId(plan: Plan, name: string) {
  return idOf(plan.departments, name);
}

function idOf<Id>(elements: readonly { readonly id: Id; readonly name: string }[], name: string): Id {
  const element = elements.find((one) => one.name === name);
  if (element === undefined) throw new Error(`The example has no ${name}`);
  return element.id;
}

function makeObservations(plan: Plan): readonly Observation[] {
  const dreams = indicatorId(plan, '夢を持つ子どもの割合');
  const grants = indicatorId(plan, '助成件数');
  const talks = indicatorId(plan, '相談の回数');
  const measured = { status: 'measured', provisional: false, measuredAt: null } as const;
  const plain = { comment: null, source: null };
  return [
    { ...measured, ...plain, indicator: dreams, series: '小学校', year: 2025, value: 80.4, raw: '80.4' },
    {
      status: 'absent',
      reason: 'not-published',
      expected: '2027-03-31',
      ...plain,
      indicator: dreams,
      series: '中学校',
      year: 2025,
    },
    { ...measured, ...plain, indicator: grants, series: '', year: 2024, value: 1281, raw: '1,281' },
    {
      ...measured,
      indicator: grants,
      series: '',
      year: 2025,
      value: 1300,
      raw: '1,300',
      provisional: true,
      measuredAt: '2026-03-31',
      comment: '年度末に増えました。',
      source: '助成の台帳',
    },
    {
      status: 'absent',
      reason: 'suppressed',
      expected: null,
      ...plain,
      indicator: talks,
      series: '',
      year: 2025,
    },
  ];
}
