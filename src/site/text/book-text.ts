import type { Text } from '../../core/text/text.ts';

/** Words of the links to books. */
export const bookText = {
  books: { ja: '冊子', en: 'Books' },
  asPdf: { ja: 'PDF', en: 'PDF, in Japanese' },
  asWorkbook: { ja: 'Excel', en: 'Excel, in Japanese' },
  signs: { ja: '印の意味', en: 'What the signs mean' },
  whole: { ja: '冊子全体のPDF', en: 'The whole book as a PDF, in Japanese' },
  plan: { ja: '計画書', en: 'The plan' },
  report: { ja: '進捗状況報告書', en: 'Progress report' },
  figures: { ja: '数字の一枚', en: 'Figures on one page' },
  measureSheet: { ja: 'この施策の調書（PDF）', en: 'Sheet of this measure (PDF, in Japanese)' },
  sheetAsWorkbook: { ja: '調書の様式（Excel）', en: 'The sheet as a form (Excel, in Japanese)' },
  departmentSheet: { ja: 'この課の調書（PDF）', en: 'Sheet of this department (PDF, in Japanese)' },
} as const satisfies Record<string, Text>;
