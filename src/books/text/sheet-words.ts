import type { Text } from '../../core/text/text.ts';

/** Words of the sheet of one measure or one department. */
export const sheetWords = {
  measureSheet: { ja: '施策調書', en: 'Measure sheet' },
  departmentSheet: { ja: '課別調書', en: 'Department sheet' },
  measureNumber: { ja: '{strategy}　施策（{no}）', en: '{strategy}, measure {no}' },
  division: { ja: '{division}　{name}', en: '{division}, {name}' },
  duties: {
    ja: '担当する指標{indicators}、関連事業{projects}、取組{initiatives}。',
    en: 'Answers for {indicators} indicators, {projects} projects and {initiatives} initiatives.',
  },
  noDuties: {
    ja: 'この計画で担当する指標も関連事業もありません。',
    en: 'It answers for no indicator and no project of this plan.',
  },
  counts: {
    ja: '{year}までの実績による状況：{counts}',
    en: 'States on the results up to {year}: {counts}',
  },
  countOf: { ja: '{state}{count}', en: '{count} {state}' },
} as const satisfies Record<string, Text>;
