import type { Text } from '../../core/text/text.ts';

/** The words of the table of all indicators. */
export const progressTexts = {
  no: { ja: '番号', en: 'No.' },
  indicator: { ja: '指標', en: 'Indicator' },
  base: { ja: '策定時', en: 'Baseline' },
  latest: { ja: '最新', en: 'Latest' },
  target: { ja: '目標', en: 'Target' },
  way: { ja: '策定時から目標まで', en: 'From baseline to target' },
  state: { ja: '状態', en: 'State' },
  share: { ja: '{share}％まで', en: '{share}% of the way' },
  backwards: {
    ja: '策定時より後退（道のりの{share}％）',
    en: 'Behind the baseline (by {share}% of the way)',
  },
  required: { ja: '（いま必要：{share}％）', en: ' (needed by now: {share}%)' },
  noValue: { ja: '実績がまだない', en: 'No value yet' },
  noWay: { ja: '道のりでは測らない目標', en: 'Not a goal with a way to measure' },
  key: {
    ja: '図の読み方：左の縦線が策定時、右の太い縦線が次の目標。●がいまの値、▽がいま必要な位置。端の矢じりは、図の外にあることを示す。',
    en: 'How to read it: the thin line on the left is the baseline, the thick one on the right the next target. ● is the latest value, ▽ where it should be by now. An arrowhead at the edge says that the value lies outside.',
  },
} as const satisfies Record<string, Text>;
