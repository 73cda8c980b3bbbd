import type { Text } from '../../core/text/text.ts';
import type { ChartAbsence } from './chart-model.ts';

/** Why there is no value, as short as it stands in a chart. */
export const absenceTexts = {
  'not-measured': { ja: '調査なし', en: 'not measured' },
  'not-published': { ja: '未公表', en: 'not published yet' },
  'out-of-scope': { ja: '対象外', en: 'out of scope' },
  suppressed: { ja: '秘匿', en: 'withheld' },
  missing: { ja: '欠測', en: 'missing' },
  'not-reported': { ja: '未報告', en: 'not reported yet' },
  'no-record': { ja: '記録なし', en: 'no record' },
} as const satisfies Record<ChartAbsence, Text>;

/** The words of the chart. Words in braces are filled in. */
export const chartTexts = {
  atFormulation: { ja: '策定時', en: 'baseline' },
  target: { ja: '目標', en: 'target' },
  outlook: { ja: '見通し', en: 'outlook' },
  outlookRanges: { ja: '見通し（{ranges}の範囲）', en: 'outlook ({ranges} ranges)' },
  and: { ja: 'と', en: ' and ' },
  noBaselineNote: { ja: '策定時の値なし', en: 'no baseline' },
  provisional: { ja: '{value}（速報）', en: '{value} (provisional)' },
  unit: { ja: '単位：{unit}', en: 'Unit: {unit}' },
  keptLevel: { ja: '{words}（{value}）', en: '{words} ({value})' },
  from: { ja: '策定時（{year}）は{value}。', en: 'Baseline ({year}): {value}. ' },
  fromAssumed: {
    ja: '策定時（{year}とみなす）は{value}。',
    en: 'Baseline (taken as {year}): {value}. ',
  },
  noBaseline: { ja: '策定時の値はない。', en: 'There is no baseline value. ' },
  aims: { ja: '目標は{targets}。', en: 'Targets: {targets}. ' },
  aim: { ja: '{year}に{value}', en: '{value} in {year}' },
  latest: { ja: '最新の実績は{year}の{value}。', en: 'Latest result: {value} in {year}. ' },
  latestProvisional: {
    ja: '最新の実績は{year}の{value}（速報）。',
    en: 'Latest result: {value} in {year} (provisional). ',
  },
  gap: { ja: '{year}は{reason}。', en: '{year}: {reason}. ' },
  gapExpected: {
    ja: '{year}は{reason}（{expected}の予定）。',
    en: '{year}: {reason} (expected {expected}). ',
  },
  noActual: { ja: '実績はまだない。', en: 'There are no results yet. ' },
  assumedYear: {
    ja: '策定時は{year}とみなしている。',
    en: 'The baseline is taken as {year}. ',
  },
  noLevel: {
    ja: '目標は策定時の値を基準とし、その値はまだない。',
    en: 'The target refers to the baseline, which has no value yet. ',
  },
  next: {
    ja: '{year}の実績は、{askedFor}に照会し、{published}に公表する。',
    en: 'The results of {year} are asked for in {askedFor} and published in {published}. ',
  },
  listSeparator: { ja: '、', en: ', ' },
  partSeparator: { ja: '：', en: ': ' },
} as const satisfies Record<string, Text>;
