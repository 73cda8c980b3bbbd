import type { Text } from '../../text/text.ts';

/** What the fields of a plan are called. */
export const fieldTexts = {
  no: { ja: '番号', en: 'number' },
  chapter: { ja: '章', en: 'chapter' },
  title: { ja: '名称', en: 'title' },
  name: { ja: '名称', en: 'name' },
  policy: { ja: '基本的な方向性', en: 'direction of policy' },
  term: { ja: '用語{mark}', en: 'term {mark}' },
  note: { ja: '注釈{mark}', en: 'note {mark}' },
  cumulative: { ja: '累計か', en: 'running total' },
  direction: { ja: '望ましい方向', en: 'better direction' },
  departments: { ja: '担当課', en: 'departments' },
  series: { ja: '系列{part}', en: 'series{part}' },
  unit: { ja: '単位{part}', en: 'unit{part}' },
  baseline: { ja: '策定時実績値{part}', en: 'baseline{part}' },
  'baseline-year': { ja: '策定時実績値の年度{part}', en: 'baseline year{part}' },
  target: { ja: '目標値{year}{part}', en: '{year} target{part}' },
  text: { ja: '文', en: 'text' },
  years: { ja: '年度', en: 'fiscal years' },
  project: { ja: '関連事業「{project}」', en: 'project “{project}”' },
  division: { ja: '部', en: 'division' },
  'action-years': { ja: '計画の年度', en: 'action years' },
  'target-years': { ja: '目標年度', en: 'target years' },
} as const satisfies Readonly<Record<string, Text>>;

export type FieldCode = keyof typeof fieldTexts;

/** Values that are codes, by field. */
export const valueTexts: Readonly<Partial<Record<FieldCode, Readonly<Record<string, Text>>>>> = {
  cumulative: { true: { ja: '累計', en: 'yes' }, false: { ja: '累計でない', en: 'no' } },
  direction: {
    up: { ja: '高いほど良い', en: 'higher is better' },
    down: { ja: '低いほど良い', en: 'lower is better' },
    keep: { ja: '保つ', en: 'keep' },
    none: { ja: '未定', en: 'not stated' },
  },
};
