import type { Direction, TargetRelation } from '../plan/plan-file.ts';
import type { Text } from '../text/text.ts';
import type { AbsenceReason } from './observation.ts';

/** Why there is no value; `none-printed` is the plan's own － at formulation. */
export type NoValueReason = AbsenceReason | 'no-record' | 'none-printed' | 'no-target';

export const absenceText = {
  'not-measured': { ja: '調査なし', en: 'Not measured this year' },
  'not-published': { ja: '未公表', en: 'Not published yet' },
  'out-of-scope': { ja: '対象外', en: 'Not applicable this year' },
  suppressed: { ja: '秘匿', en: 'Withheld' },
  missing: { ja: '欠測', en: 'Missing' },
  'not-reported': { ja: '未報告', en: 'Not reported yet' },
  'no-record': { ja: '記録なし', en: 'No record' },
  'none-printed': { ja: '策定時の値なし', en: 'No baseline' },
  'no-target': { ja: '目標なし', en: 'No target' },
} as const satisfies Record<NoValueReason, Text>;

/** What each reason means, for the page about reading the site. */
export const absenceMeaning = {
  'not-measured': {
    ja: '調査が毎年ではないなどの理由で、その年度には測っていません。',
    en: 'Not measured in that year, for instance because the survey is not yearly.',
  },
  'not-published': {
    ja: '測定は済んでいますが、元になる統計などがまだ公表されていません。',
    en: 'Measured, but the statistic behind it is not published yet.',
  },
  'out-of-scope': {
    ja: 'その年度には、この指標が当てはまりません。',
    en: 'The indicator does not apply in that year.',
  },
  suppressed: {
    ja: '人数が少なく個人が分かるおそれがあるため、値を伏せています。',
    en: 'Withheld because so few persons are counted that they could be recognised.',
  },
  missing: {
    ja: '本来あるはずの値ですが、得られませんでした。今後も得られません。',
    en: 'Should be there, and cannot be had any more.',
  },
  'not-reported': {
    ja: '担当課からの報告がまだ届いていません。',
    en: 'The department has not reported yet.',
  },
  'no-record': {
    ja: 'ほかの年度には値があり、この年度だけ値も理由も記録がありません。',
    en: 'Other years have a value; of this one neither a value nor a reason is on record.',
  },
  'none-printed': {
    ja: '計画書に策定時の値がない（－）指標です。計画とともに始まったものなどです。',
    en: 'The plan prints no baseline (－), for instance because counting began with the plan.',
  },
  'no-target': {
    ja: '計画書に目標値がありません。',
    en: 'The plan prints no target.',
  },
} as const satisfies Record<NoValueReason, Text>;

export const relationText = {
  '>=baseline': { ja: '策定時の値以上', en: 'At or above baseline' },
  '<=baseline': { ja: '策定時の値以下', en: 'At or below baseline' },
  '>baseline': { ja: '策定時の値より上', en: 'Above baseline' },
  '<baseline': { ja: '策定時の値より下', en: 'Below baseline' },
  '=baseline': { ja: '策定時の値と同じ', en: 'Equal to baseline' },
} as const satisfies Record<TargetRelation, Text>;

export const directionText = {
  up: { ja: '増えるほどよい', en: 'Higher is better' },
  down: { ja: '減るほどよい', en: 'Lower is better' },
  keep: { ja: '水準を保つ', en: 'Keep the level' },
} as const satisfies Record<Direction, Text>;
