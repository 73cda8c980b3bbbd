import { type ColumnText, sayColumn } from './say-column.ts';

/** Assessment sheets. */
export const assessmentColumns = {
  assessment_stage: sayColumn(
    '評価の段階',
    'Stage',
    '一次、二次、三次のどの評価かです。',
    'Which of the assessments it is.',
  ),
  assessing_division: sayColumn(
    '評価した部',
    'Assessing division',
    '一次評価をした部の名称です。',
    'The division that made the first assessment.',
  ),
  decided_on: sayColumn(
    '決定日',
    'Decided on',
    '評価が決定した日です。',
    'The day on which the assessment was decided.',
  ),
  rating_kind: sayColumn(
    '評価の種類',
    'Kind of rating',
    '成果の評価か、進捗の評価かです。',
    'Of the results, or of the progress.',
  ),
  grade_code: sayColumn(
    '評定の記号',
    'Grade',
    '市の尺度の段階を表す記号です。',
    'The grade on the city’s own scale, as a code.',
  ),
  grade_label: sayColumn(
    '評定',
    'Label of the grade',
    '市の尺度での段階の名称です。',
    'What the city calls the grade.',
  ),
  proposed_grade_code: sayColumn(
    '提案された評定の記号',
    'Proposed grade',
    '件数から計算して提案された段階です。',
    'The grade that was proposed from the counts.',
  ),
  is_overridden: sayColumn(
    '提案と異なるか',
    'Overridden',
    '提案と異なる評定のとき true です。',
    'True where the rating differs from what was proposed.',
  ),
  override_reason: sayColumn(
    '提案と異なる理由',
    'Reason for the override',
    '提案と異なる評定にした理由です。',
    'Why the rating differs from what was proposed.',
  ),
  good_count: sayColumn(
    '順調な件数',
    'Going well',
    '順調とみなした指標又は取組の件数です。',
    'How many indicators or actions count as going well.',
  ),
  judged_count: sayColumn(
    '判定できた件数',
    'Judged',
    '判定できた指標又は取組の件数です。',
    'How many indicators or actions could be judged.',
  ),
  total_count: sayColumn(
    '全体の件数',
    'In all',
    '評価の対象の指標又は取組の件数です。',
    'How many indicators or actions there are.',
  ),
  field_key: sayColumn(
    '欄の記号',
    'Key of the box',
    '評価シートの欄の記号です。年度が変わっても同じです。',
    'The box of the sheet; the same in every year.',
  ),
  field_label: sayColumn('欄の名称', 'Box', '評価シートの欄の名称です。', 'What the box is called.'),
  answer: sayColumn('記述', 'Answer', '欄に書かれた内容です。', 'What stands in the box.'),
} as const satisfies Record<string, ColumnText>;
