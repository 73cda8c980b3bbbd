import type { Text } from '../../core/text/text.ts';

/** Words of the page that shows two editions side by side. */
export const comparisonText = {
  title: { ja: '新旧対照表', en: 'Two editions compared' },
  lead: {
    ja: '二つの年度版の違いを、計画に出てくる順に並べます。変わった語には下線を引いています（旧は波線、新は二重線）。',
    en: 'What differs between two editions, in the order of print. Words that changed are underlined: with a wavy line where they were taken out, with a double one where they were put in.',
  },
  from: { ja: '旧', en: 'Before' },
  to: { ja: '新', en: 'After' },
  kind: { ja: '種類', en: 'Kind' },
  change: { ja: '変わり方', en: 'Change' },
  all: { ja: '全て', en: 'all' },
  show: { ja: '表示する', en: 'Show' },
  edition: { ja: '{year}年度版', en: 'edition {year}' },
  counts: { ja: '違いは{count}件です。', en: '{count} differences.' },
  countsShown: {
    ja: '違い{all}件のうち{count}件を示しています。',
    en: '{count} of {all} differences are shown.',
  },
  nothing: { ja: '違いはありません。', en: 'Nothing differs.' },
  nothingFits: { ja: '選んだ条件に合う違いはありません。', en: 'No difference fits what you chose.' },
  single: {
    ja: '比べられる年度版がありません。次の年度版を用意すると、ここに違いが出ます。',
    en: 'There are no two editions to compare. When the next one is begun, its differences stand here.',
  },
  what: { ja: '対象', en: 'What' },
  before: { ja: '旧（{year}年度版）', en: 'Before (edition {year})' },
  after: { ja: '新（{year}年度版）', en: 'After (edition {year})' },
  reason: { ja: '理由', en: 'Reason' },
  inside: { ja: '取組「{name}」', en: 'initiative “{name}”' },
  removedStart: { ja: '削除、ここから', en: 'removed, from here' },
  changedEnd: { ja: 'ここまで', en: 'to here' },
  addedStart: { ja: '追加、ここから', en: 'added, from here' },
  pdf: { ja: '新旧対照表（PDF）', en: 'As a book (PDF)' },
  workbook: { ja: '新旧対照表（Excel）', en: 'As a workbook (Excel)' },
  files: { ja: '印刷・配布用', en: 'To print and hand out' },
} as const satisfies Record<string, Text>;
