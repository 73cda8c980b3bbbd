import type { Text } from '../../core/text/text.ts';

/** All indicators on one page, and what changed since the year before. */
export const progressText = {
  lead: {
    ja: 'すべての指標について、策定時から次の目標までのどこにいるかを、{year}までの実績で並べています。番号は計画に並ぶ順です。',
    en: 'Every indicator between its baseline and its next target, as of the results up to {year}. Numbers follow the plan.',
  },
  none: {
    ja: 'まだ実績が公表されていません。',
    en: 'No results have been published yet.',
  },
  change: { ja: '前年との比較', en: 'Compared with the year before' },
  changeWords: {
    ja: '{from}から{to}へ：良くなった {better}件、悪くなった {worse}件、そのほかの変化 {other}件、変わらず {same}件。同じ実績の数値から、前年の時点の状態も求めています。',
    en: 'From {from} to {to}: {better} better, {worse} worse, {other} otherwise changed, {same} the same. The state of the year before is worked out from the same figures.',
  },
} as const satisfies Record<string, Text>;
