import { type ColumnText, sayColumn } from './say-column.ts';

/** What changed. */
export const changeColumns = {
  change_no: sayColumn(
    '改編の番号',
    'Change number',
    '組織改編の番号（1から）。一つの改編が数行になることがあります。',
    'The number of the reorganisation, from 1; one may take several rows.',
  ),
  changed_on: sayColumn('日付', 'Date', '変わった日です。', 'The day of the change.'),
  department_change: sayColumn(
    '改編の種類',
    'Kind of change',
    '名称変更、統合、分割などの種類です。',
    'Renamed, merged, split and so on.',
  ),
  from_department_id: sayColumn(
    '元の課',
    'From',
    '改編の前の課の識別子です。',
    'Id of the department before the change.',
  ),
  to_department_id: sayColumn(
    '後の課',
    'To',
    '改編の後の課の識別子です。',
    'Id of the department after the change.',
  ),
  change_kind: sayColumn(
    '変更の種類',
    'Kind of change',
    '公表か、ファイルの形式の変更か。',
    'A publication, or a change of the files’ layout.',
  ),
  version: sayColumn(
    '番号',
    'Number',
    '公表の号、または形式の版の番号です。',
    'The number of the publication or of the layout.',
  ),
  results_up_to: sayColumn(
    '実績の最後の年度',
    'Results up to',
    'この公表に載っている実績の最後の年度です。',
    'The last fiscal year whose results are in the publication.',
  ),
  description_ja: sayColumn(
    '内容（日本語）',
    'What changed (Japanese)',
    '変わったことの説明です。',
    'What changed, in Japanese.',
  ),
  description_en: sayColumn(
    '内容（英語）',
    'What changed (English)',
    '変わったことの英語の説明です。',
    'What changed, in English.',
  ),
} as const satisfies Record<string, ColumnText>;
