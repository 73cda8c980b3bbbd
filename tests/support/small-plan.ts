import type { Plan } from '../../src/core/plan/plan.ts';
import type { IndicatorEntry, PlanFile, SeriesEntry } from '../../src/core/plan/plan-file.ts';
import { toPlan } from '../../src/core/plan/to-plan.ts';

/** A plan in which no check finds anything: two strategies, three measures, a project that stands under both. */
export const smallPlanFile: PlanFile = {
  plan: { chapter: '第２章', title: '重点戦略', actionYears: [2024, 2025, 2026], targetYears: [2027, 2031] },
  strategies: [
    {
      no: 1,
      title: '育つまち',
      direction: '子どもが育つ環境※１を整える。',
      terms: [{ mark: '※１', term: '環境', text: '周りのもの。' }],
      indicators: [indicator('待機児童数', series({ unit: '人', baseline: 6, targets: [2, 0] }))],
      measures: [
        {
          no: 1,
          title: '預けやすくする',
          direction: '受け入れを増やす。',
          terms: [],
          indicators: [indicator('受け入れた割合', series({ unit: '％', baseline: 97, targets: [99, 100] }))],
          initiatives: [
            {
              title: '保育所を増やす',
              actions: [
                {
                  text: '保育所の建設',
                  years: [2024, 2025, 2026],
                  projects: [
                    { name: '保育所整備事業', departments: ['保育課'], marks: [{ kind: 'decarbonisation' }] },
                  ],
                },
                {
                  text: '申し込みの電子化',
                  years: [2024],
                  projects: [{ name: '窓口改革事業', departments: ['保育課', '企画課'] }],
                },
              ],
            },
          ],
        },
        {
          no: 2,
          title: '学びを深める',
          direction: '話し合う授業を増やす。',
          terms: [],
          indicators: [
            {
              ...indicator(
                '考えを深めた児童・生徒の割合',
                series({ label: '小学校', unit: '％', baseline: 78.5, targets: [81, 83.5] }),
                series({ label: '中学校', unit: '％', baseline: 74.1, targets: [77, 80] }),
              ),
              notes: [{ mark: '★１', text: '全国の調査による。', attachedTo: '割合' }],
            },
          ],
          initiatives: [
            {
              title: '授業を変える',
              actions: [
                {
                  text: '研修の実施',
                  years: [2024, 2025, 2026],
                  projects: [{ name: '教育研修事業', departments: ['教育指導課'] }],
                },
              ],
            },
          ],
        },
      ],
    },
    {
      no: 2,
      title: '働くまち',
      direction: '働く場を増やす。',
      terms: [],
      indicators: [
        {
          ...indicator('新規就農者数', series({ unit: '人', baseline: 8, targets: [48, 80] })),
          cumulative: true,
        },
      ],
      measures: [
        {
          no: 1,
          title: '始める人を支える',
          direction: '相談に応じる。',
          terms: [],
          indicators: [indicator('相談件数', series({ unit: '件', baseline: 28, targets: [168, 280] }))],
          initiatives: [
            {
              title: '窓口を一つにする',
              actions: [
                {
                  text: '相談窓口の開設',
                  years: [2025, 2026],
                  projects: [{ name: '窓口改革事業', departments: ['企画課'], marks: [{ kind: 'digital' }] }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

export const smallPlan: Plan = toPlan(smallPlanFile);

export function indicator(name: string, ...parts: readonly SeriesEntry[]): IndicatorEntry {
  return { name, cumulative: false, notes: [], series: parts };
}

/** Figures as a plan prints them; a target may be in words, and a baseline of null is －. */
export function series(figures: {
  readonly label?: string;
  readonly unit: string;
  readonly baseline: number | null;
  readonly targets: readonly [number | '>=baseline', number | '>=baseline'];
}): SeriesEntry {
  const { label = null, unit, baseline, targets } = figures;
  const toTarget = (target: number | '>=baseline') =>
    target === '>=baseline'
      ? { raw: '策定時実績値以上', value: null, relation: target }
      : { raw: `${target}${unit}`, value: target };
  return {
    label,
    unit,
    baseline: baseline === null ? { raw: '－', value: null } : { raw: `${baseline}${unit}`, value: baseline },
    targets: { '2027': toTarget(targets[0]), '2031': toTarget(targets[1]) },
  };
}
