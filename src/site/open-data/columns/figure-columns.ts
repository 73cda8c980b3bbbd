import { type ColumnText, sayColumn } from './say-column.ts';

/** Baselines, targets and results. */
export const figureColumns = {
  fiscal_year: sayColumn(
    '年度',
    'Fiscal year',
    '年度が始まる西暦年。2024は2024年4月から2025年3月までです。',
    'The calendar year in which the fiscal year begins: 2024 is April 2024 to March 2025.',
  ),
  fiscal_year_label: sayColumn(
    '年度の表記',
    'Fiscal year in words',
    '西暦と和暦を併記した年度です。',
    'The fiscal year with its era year.',
  ),
  value: sayColumn(
    '値',
    'Value',
    '数値。単位は別の列にあります。',
    'The number; its unit is in a column of its own.',
  ),
  unit: sayColumn(
    '単位',
    'Unit',
    '数値の単位。万人のような位取りも単位に含みます。',
    'The unit of the number, with its scale, such as ten thousand persons.',
  ),
  status: sayColumn('状態', 'Status', '値があるか、ないか。', 'Whether there is a value.'),
  absent_reason: sayColumn(
    '値がない理由',
    'Why there is no value',
    '値が空欄のときの理由。空欄は0ではありません。',
    'The reason for a blank value; a blank is never zero.',
  ),
  is_provisional: sayColumn(
    '速報か',
    'Provisional',
    '真のとき、確定前の速報値です。',
    'True for a value that is not final.',
  ),
  measured_on: sayColumn('測定日', 'Measured on', '値を測った日です。', 'The day of the measurement.'),
  expected_on: sayColumn(
    '公表の見込み',
    'Expected on',
    '値がないとき、得られる見込みの日です。',
    'When a missing value is expected.',
  ),
  comment: sayColumn('備考', 'Remark', '報告した課の説明です。', 'A remark of the reporting department.'),
  source: sayColumn(
    '出どころ',
    'Source',
    '値の元になった統計や調査です。',
    'The statistic or survey that the value is from.',
  ),
  figure_kind: sayColumn(
    '値の種類',
    'Kind of figure',
    '策定時実績値か、目標値か。',
    'A baseline or a target.',
  ),
  relation: sayColumn(
    '策定時との関係',
    'Relation to the baseline',
    '目標が数でなく「策定時以上」のような言葉のときの関係です。',
    'Where the target is in words, how it relates to the baseline.',
  ),
  as_printed: sayColumn(
    '計画書の表記',
    'As printed',
    '計画書に印刷されたままの表記です。',
    'The figure as the plan prints it.',
  ),
} as const satisfies Record<string, ColumnText>;
