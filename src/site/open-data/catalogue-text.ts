import type { Text } from '../../core/text/text.ts';
import type { DataFileFact } from '../contract.ts';

/** Words of the data catalogue. */
export const catalogueText = {
  title: { ja: '{name} 総合計画のオープンデータ', en: 'Open data of the comprehensive plan of {name}' },
  description: {
    ja: '{name}の総合計画の指標、実績、判定、取組、事業のデータです。',
    en: 'Indicators, results, verdicts, initiatives and projects of the comprehensive plan of {name}.',
  },
  keywords: [
    { ja: '総合計画', en: 'comprehensive plan' },
    { ja: '指標', en: 'indicators' },
    { ja: '行政評価', en: 'performance of administration' },
  ],
  format: {
    csv: {
      ja: 'CSV（UTF-8、BOM付き、CRLF、1行目が項目名）',
      en: 'CSV (UTF-8 with a byte order mark, CRLF, header row)',
    },
    xlsx: { ja: 'Excelブック（1シート、1行目が項目名）', en: 'Excel workbook (one sheet, header row)' },
    json: { ja: 'JSON（UTF-8、列の説明とレコード）', en: 'JSON (UTF-8, columns and records)' },
  } satisfies Record<DataFileFact['format'], Text>,
} as const;
