import type { Text } from '../../core/text/text.ts';

/** Words of the book that sets two editions side by side. */
export const comparisonWords = {
  title: { ja: '新旧対照表', en: 'Two editions compared' },
  subtitle: {
    ja: '{title}（{before}年度版から{after}年度版へ）',
    en: '{title}, from edition {before} to edition {after}',
  },
  what: { ja: '対象', en: 'What' },
  before: { ja: '旧\n（{year}年度版）', en: 'Before\n(edition {year})' },
  after: { ja: '新\n（{year}年度版）', en: 'After\n(edition {year})' },
  reason: { ja: '理由', en: 'Reason' },
  lead: {
    ja: '違いは{count}件（{counts}）。変わった箇所に下線を引いています。',
    en: '{count} differences ({counts}). What changed is underlined.',
  },
  countOf: { ja: '{change}{count}', en: '{count} {change}' },
  nothing: { ja: '違いはありません。', en: 'Nothing differs.' },
  foot: { ja: '{city}　{date}作成', en: '{city}, made on {date}' },
} as const satisfies Record<string, Text>;
