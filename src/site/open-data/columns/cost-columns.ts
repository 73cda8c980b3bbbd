import { type ColumnText, sayColumn } from './say-column.ts';

/** What projects cost. */
export const costColumns = {
  project_name: sayColumn(
    '事業の名称',
    'Name of the project',
    '計画書に印刷された事業の名称です。',
    'Name as printed in the plan.',
  ),
  cost_kind: sayColumn(
    '予算・決算',
    'Budget or settled',
    '予算か、決算か。',
    'Whether it was budgeted or settled.',
  ),
  funding_source: sayColumn(
    '財源',
    'Source of the money',
    '財源の区分です。total は事業費の総額で、ほかの行と足し合わせません。',
    'Where the money comes from; total is all of it, and is not added to the other rows.',
  ),
  amount: sayColumn('金額', 'Amount', '金額です。円に直してあります。', 'The amount, in yen.'),
  missing_amount: sayColumn(
    '金額がない理由',
    'Why there is no amount',
    '金額がないときの理由の符号です。',
    'The reason where there is no amount, as a code.',
  ),
  amount_as_printed: sayColumn(
    '元の表記',
    'As it was given',
    '報告又は一覧にあった表記です。単位は printed_unit の列にあります。',
    'The amount as it was reported or stood in the list, in the unit of the column printed_unit.',
  ),
  printed_unit: sayColumn(
    '元の単位',
    'Unit as given',
    '元の表記の単位です。',
    'The unit in which it was given.',
  ),
  reported_with: sayColumn(
    '照会の年度',
    'Reported with',
    '金額を報告した照会の、実績の年度です。',
    'The fiscal year with whose results the amount was reported.',
  ),
  cost_source: sayColumn(
    '金額の出典',
    'Source of the figure',
    '金額を取った資料です。',
    'The document that the amount is taken from.',
  ),
} as const satisfies Record<string, ColumnText>;
