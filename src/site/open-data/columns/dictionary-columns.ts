import { type ColumnText, sayColumn } from './say-column.ts';

/** The dictionary and the code lists. */
export const dictionaryColumns = {
  table_name: sayColumn(
    'ファイル名',
    'File',
    'ファイルの名前から拡張子を除いたものです。',
    'The name of the file without its ending.',
  ),
  column_no: sayColumn(
    '列の順番',
    'Column number',
    'ファイルの中の列の順番（1から）です。',
    'The place of the column in the file, from 1.',
  ),
  column_name: sayColumn('列名', 'Column', '1行目に書かれた列の名前です。', 'The name in the header row.'),
  title_ja: sayColumn('項目名（日本語）', 'Name (Japanese)', '日本語の名称です。', 'The name in Japanese.'),
  title_en: sayColumn('項目名（英語）', 'Name (English)', '英語の名称です。', 'The name in English.'),
  meaning_ja: sayColumn(
    '意味（日本語）',
    'Meaning (Japanese)',
    '日本語の説明です。',
    'The meaning in Japanese.',
  ),
  meaning_en: sayColumn('意味（英語）', 'Meaning (English)', '英語の説明です。', 'The meaning in English.'),
  data_type: sayColumn('型', 'Type', 'セルに入るものの型です。', 'What the cells are.'),
  fixed_unit: sayColumn(
    '列の単位',
    'Unit of the column',
    '列のすべての数値に共通の単位です。',
    'The unit of all numbers of the column.',
  ),
  unit_column: sayColumn(
    '単位の列',
    'Column with the unit',
    '数値の単位が書かれた列の名前です。',
    'The column that holds the unit of each number.',
  ),
  code_list: sayColumn(
    'コード表',
    'Code list',
    'セルに入る符号の表の名前。code_lists のファイルにあります。',
    'The list of the codes, in the file code_lists.',
  ),
  is_required: sayColumn(
    '必須か',
    'Required',
    '真のとき、空欄になりません。',
    'True where no cell is blank.',
  ),
  blank_meaning_ja: sayColumn(
    '空欄の意味（日本語）',
    'Meaning of a blank (Japanese)',
    '空欄が何を表すかの説明です。',
    'What a blank cell says, in Japanese.',
  ),
  blank_meaning_en: sayColumn(
    '空欄の意味（英語）',
    'Meaning of a blank (English)',
    '空欄が何を表すかの英語の説明です。',
    'What a blank cell says, in English.',
  ),
  reason_column: sayColumn(
    '理由の列',
    'Column with the reason',
    '値がない理由が書かれた列の名前です。',
    'The column that says why a value is missing.',
  ),
  code: sayColumn('符号', 'Code', 'セルに入る符号です。', 'The code in the cells.'),
} as const satisfies Record<string, ColumnText>;
