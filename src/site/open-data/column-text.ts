import type { Text } from '../../core/text/text.ts';

/** What a column of the data files is called, and what its cells mean. One name means the same in every file. */
type ColumnText = { readonly title: Text; readonly meaning: Text };

function say(ja: string, en: string, meaningJa: string, meaningEn: string): ColumnText {
  return { title: { ja, en }, meaning: { ja: meaningJa, en: meaningEn } };
}

const cityColumns = {
  municipality_code: say(
    '全国地方公共団体コード',
    'Local government code',
    '総務省の全国地方公共団体コード。6桁で、最後の桁は検査数字です。',
    'The local government code of the Ministry of Internal Affairs: six digits, the last one a check digit.',
  ),
  standard_area_code: say(
    '標準地域コード',
    'Standard area code',
    '統計に用いる標準地域コード（5桁）。e-Statなどの統計と結び付けられます。',
    'The five-digit standard area code of official statistics, for joining with e-Stat.',
  ),
  municipality_name: say(
    '市区町村名',
    'Municipality',
    '市区町村の名称です。',
    'The name of the municipality.',
  ),
  publication_no: say(
    '公表の号',
    'Publication number',
    'この行が載った公表の号。号が進むと、訂正された値もその号の値になります。',
    'The publication that this row is from; a later one may correct values.',
  ),
} as const satisfies Record<string, ColumnText>;

const elementColumns = {
  strategy_id: say(
    '重点戦略の識別子',
    'Strategy id',
    '重点戦略の識別子。年度が変わっても同じです。',
    'Id of the strategy; it stays the same in every edition.',
  ),
  measure_id: say(
    '施策の識別子',
    'Measure id',
    '施策の識別子。年度が変わっても同じです。',
    'Id of the measure; it stays the same in every edition.',
  ),
  indicator_id: say(
    '指標の識別子',
    'Indicator id',
    '指標の識別子。指標のページのアドレスの最後の部分と同じです。',
    'Id of the indicator: the last part of its page’s address.',
  ),
  initiative_id: say(
    '具体的な取組の識別子',
    'Initiative id',
    '具体的な取組の識別子。取組のページのアドレスの最後の部分と同じです。',
    'Id of the initiative: the last part of its page’s address.',
  ),
  action_id: say(
    '年度の内容の識別子',
    'Action id',
    '取組の中の、年度の内容の識別子です。',
    'Id of an action within an initiative.',
  ),
  project_id: say(
    '事業の識別子',
    'Project id',
    '関連事業の識別子。事業のページのアドレスの最後の部分と同じです。',
    'Id of the project: the last part of its page’s address.',
  ),
  department_id: say(
    '課の識別子',
    'Department id',
    '課の識別子。組織が改まっても同じです。',
    'Id of the department; it stays the same through reorganisations.',
  ),
  element_id: say(
    '要素の識別子',
    'Element id',
    '用語や注釈が付く重点戦略、施策、指標の識別子です。',
    'Id of the strategy, measure or indicator that a term or note belongs to.',
  ),
  no: say('番号', 'Number', '計画書に印刷された番号です。', 'The number printed in the plan.'),
  title: say('題名', 'Title', '計画書に印刷された題名です。', 'The title printed in the plan.'),
  name: say('名称', 'Name', '計画書に印刷された名称です。', 'The name printed in the plan.'),
  direction_text: say(
    '基本的な方向性',
    'Direction',
    '計画書に書かれた方向性の文章です。',
    'What the plan says of its direction.',
  ),
  division: say('部', 'Division', '課が属する部の名称です。', 'The division that the department belongs to.'),
  action_text: say('内容', 'Content', '年度の内容の文章です。', 'What is done.'),
  parent_kind: say(
    '指標の種類',
    'Kind of indicator',
    '重点戦略に付く数値目標か、施策に付くＫＰＩか。',
    'A goal of a strategy, or a KPI of a measure.',
  ),
  is_cumulative: say(
    '累計か',
    'Cumulative',
    '真のとき、値は年度ごとの数を積み上げた累計です。',
    'True where the yearly numbers add up.',
  ),
  better_direction: say(
    'よい方向',
    'Better direction',
    '値がどちらへ動くとよいか。市が定めたものだけを載せます。',
    'Which way is better, as the city states it.',
  ),
  series_no: say(
    '区分の番号',
    'Part number',
    '指標の中の区分の順番（1から）。区分のない指標は1だけです。',
    'The part’s place within the indicator, from 1; an indicator without parts has 1 only.',
  ),
  series_label: say(
    '区分',
    'Part',
    '小学校・中学校などの区分の名称です。',
    'The name of the part, such as primary school.',
  ),
  indicator_name: say(
    '指標名',
    'Indicator',
    '計画書に印刷された指標の名称です。',
    'The name of the indicator as printed.',
  ),
  is_confirmed: say(
    '確認済みか',
    'Confirmed',
    '真のとき、計画書で確かめた印。偽のとき、印の跡から推定したものです。',
    'True for a confirmed mark, false where it was inferred from a trace in the document.',
  ),
  theme: say(
    '分野の印',
    'Theme',
    'デジタル化、脱炭素化などの印。',
    'The cross-cutting theme that the project is marked with.',
  ),
  note_kind: say('種類', 'Kind', '用語か、注釈か。', 'A term or a note.'),
  mark: say(
    '記号',
    'Mark',
    '計画書で本文に付いている記号です。',
    'The mark by which the plan’s text refers to it.',
  ),
  term: say('用語', 'Term', '説明される言葉です。', 'The word that is explained.'),
  note_text: say('説明', 'Explanation', '用語や注釈の文章です。', 'The text of the term or note.'),
  source_page: say(
    '計画書のページ',
    'Page of the plan',
    '計画書に印刷されたページ番号です。',
    'The page number printed in the plan’s document.',
  ),
  source_line: say(
    '計画書の行',
    'Line of the plan',
    '文書の文字だけを取り出したときの行番号です。',
    'The line within the document’s text.',
  ),
} as const satisfies Record<string, ColumnText>;

const figureColumns = {
  fiscal_year: say(
    '年度',
    'Fiscal year',
    '年度が始まる西暦年。2024は2024年4月から2025年3月までです。',
    'The calendar year in which the fiscal year begins: 2024 is April 2024 to March 2025.',
  ),
  fiscal_year_label: say(
    '年度の表記',
    'Fiscal year in words',
    '西暦と和暦を併記した年度です。',
    'The fiscal year with its era year.',
  ),
  value: say(
    '値',
    'Value',
    '数値。単位は別の列にあります。',
    'The number; its unit is in a column of its own.',
  ),
  unit: say(
    '単位',
    'Unit',
    '数値の単位。万人のような位取りも単位に含みます。',
    'The unit of the number, with its scale, such as ten thousand persons.',
  ),
  status: say('状態', 'Status', '値があるか、ないか。', 'Whether there is a value.'),
  absent_reason: say(
    '値がない理由',
    'Why there is no value',
    '値が空欄のときの理由。空欄は0ではありません。',
    'The reason for a blank value; a blank is never zero.',
  ),
  is_provisional: say(
    '速報か',
    'Provisional',
    '真のとき、確定前の速報値です。',
    'True for a value that is not final.',
  ),
  measured_on: say('測定日', 'Measured on', '値を測った日です。', 'The day of the measurement.'),
  expected_on: say(
    '公表の見込み',
    'Expected on',
    '値がないとき、得られる見込みの日です。',
    'When a missing value is expected.',
  ),
  comment: say('備考', 'Remark', '報告した課の説明です。', 'A remark of the reporting department.'),
  source: say(
    '出どころ',
    'Source',
    '値の元になった統計や調査です。',
    'The statistic or survey that the value is from.',
  ),
  figure_kind: say('値の種類', 'Kind of figure', '策定時実績値か、目標値か。', 'A baseline or a target.'),
  relation: say(
    '策定時との関係',
    'Relation to the baseline',
    '目標が数でなく「策定時以上」のような言葉のときの関係です。',
    'Where the target is in words, how it relates to the baseline.',
  ),
  as_printed: say(
    '計画書の表記',
    'As printed',
    '計画書に印刷されたままの表記です。',
    'The figure as the plan prints it.',
  ),
} as const satisfies Record<string, ColumnText>;

const verdictColumns = {
  as_of_fiscal_year: say(
    '判定した年度',
    'Judged as of',
    'この年度までの実績で判定しています。',
    'The last fiscal year whose results count.',
  ),
  method: say(
    '判定の方法',
    'Method',
    '判定の方法。決まりは「判定のしかた」のページにあります。',
    'The method; its rules stand on the page about the assessment.',
  ),
  is_city_method: say(
    '市の方法か',
    'The city’s method',
    '真のとき市が選んだ方法の判定、偽のとき参考にあわせて計算した判定です。',
    'True for the method that the city chose, false for one that was worked out beside it.',
  ),
  state: say('判定', 'State', '判定の結果です。', 'The state.'),
  state_before: say(
    '1年前の判定',
    'State a year before',
    '同じ方法で、1年前に立って見た判定です。',
    'The state by the same method, seen from the year before.',
  ),
  method_mark: say(
    '方法ごとの符号',
    'Mark of the method',
    '方法に固有の呼び方。ないときは判定と同じです。',
    'The method’s own word for the state; the same as the state where it has none.',
  ),
  value_fiscal_year: say(
    '判定した値の年度',
    'Year of the judged value',
    '判定に使った値の年度です。',
    'The fiscal year of the value that was judged.',
  ),
  progress_ratio: say(
    '進み具合',
    'Progress',
    '方法ごとに定める進み具合の比です。',
    'The method’s own progress figure, a ratio.',
  ),
  score: say('点数', 'Score', '方法ごとに定める点数です。', 'The method’s own score.'),
  required_now: say(
    'いま必要な値',
    'Required now',
    '目標までの直線が、判定した年度に通る値です。',
    'Where the straight line to the target stands in the year of the value.',
  ),
  needed_per_year: say(
    '1年あたり必要な変化',
    'Needed per year',
    '目標までに1年あたり必要な変化です。',
    'The change per year that is still needed.',
  ),
  figures_absent_reason: say(
    '数値がない理由',
    'Why a figure is missing',
    '進み具合、点数、必要な値のどれかが空欄のときの理由です。',
    'Why one of the method’s figures is blank.',
  ),
  step_no: say(
    '順番',
    'Step',
    '計算の道すじの中の順番（1から）です。',
    'The place of the step in the calculation, from 1.',
  ),
  rule: say(
    '規則',
    'Rule',
    '「判定のしかた」のページに載せた規則の番号です。',
    'The number of the rule, as on the page about the assessment.',
  ),
  step_code: say(
    '段の符号',
    'Step code',
    '何を計算したかを表す符号です。',
    'What was worked out, as a code.',
  ),
  sentence_ja: say(
    '文（日本語）',
    'Sentence (Japanese)',
    'この段を日本語の文にしたものです。',
    'The step as a sentence in Japanese.',
  ),
  sentence_en: say(
    '文（英語）',
    'Sentence (English)',
    'この段を英語の文にしたものです。',
    'The step as a sentence in English.',
  ),
} as const satisfies Record<string, ColumnText>;

const assessmentColumns = {
  assessment_stage: say(
    '評価の段階',
    'Stage',
    '一次、二次、三次のどの評価かです。',
    'Which of the assessments it is.',
  ),
  assessing_division: say(
    '評価した部',
    'Assessing division',
    '一次評価をした部の名称です。',
    'The division that made the first assessment.',
  ),
  decided_on: say(
    '決定日',
    'Decided on',
    '評価が決定した日です。',
    'The day on which the assessment was decided.',
  ),
  rating_kind: say(
    '評価の種類',
    'Kind of rating',
    '成果の評価か、進捗の評価かです。',
    'Of the results, or of the progress.',
  ),
  grade_code: say(
    '評定の記号',
    'Grade',
    '市の尺度の段階を表す記号です。',
    'The grade on the city’s own scale, as a code.',
  ),
  grade_label: say(
    '評定',
    'Label of the grade',
    '市の尺度での段階の名称です。',
    'What the city calls the grade.',
  ),
  proposed_grade_code: say(
    '提案された評定の記号',
    'Proposed grade',
    '件数から計算して提案された段階です。',
    'The grade that was proposed from the counts.',
  ),
  is_overridden: say(
    '提案と異なるか',
    'Overridden',
    '提案と異なる評定のとき true です。',
    'True where the rating differs from what was proposed.',
  ),
  override_reason: say(
    '提案と異なる理由',
    'Reason for the override',
    '提案と異なる評定にした理由です。',
    'Why the rating differs from what was proposed.',
  ),
  good_count: say(
    '順調な件数',
    'Going well',
    '順調とみなした指標又は取組の件数です。',
    'How many indicators or actions count as going well.',
  ),
  judged_count: say(
    '判定できた件数',
    'Judged',
    '判定できた指標又は取組の件数です。',
    'How many indicators or actions could be judged.',
  ),
  total_count: say(
    '全体の件数',
    'In all',
    '評価の対象の指標又は取組の件数です。',
    'How many indicators or actions there are.',
  ),
  field_key: say(
    '欄の記号',
    'Key of the box',
    '評価シートの欄の記号です。年度が変わっても同じです。',
    'The box of the sheet; the same in every year.',
  ),
  field_label: say('欄の名称', 'Box', '評価シートの欄の名称です。', 'What the box is called.'),
  answer: say('記述', 'Answer', '欄に書かれた内容です。', 'What stands in the box.'),
} as const satisfies Record<string, ColumnText>;

const changeColumns = {
  change_no: say(
    '改編の番号',
    'Change number',
    '組織改編の番号（1から）。一つの改編が数行になることがあります。',
    'The number of the reorganisation, from 1; one may take several rows.',
  ),
  changed_on: say('日付', 'Date', '変わった日です。', 'The day of the change.'),
  department_change: say(
    '改編の種類',
    'Kind of change',
    '名称変更、統合、分割などの種類です。',
    'Renamed, merged, split and so on.',
  ),
  from_department_id: say(
    '元の課',
    'From',
    '改編の前の課の識別子です。',
    'Id of the department before the change.',
  ),
  to_department_id: say(
    '後の課',
    'To',
    '改編の後の課の識別子です。',
    'Id of the department after the change.',
  ),
  change_kind: say(
    '変更の種類',
    'Kind of change',
    '公表か、ファイルの形式の変更か。',
    'A publication, or a change of the files’ layout.',
  ),
  version: say(
    '番号',
    'Number',
    '公表の号、または形式の版の番号です。',
    'The number of the publication or of the layout.',
  ),
  results_up_to: say(
    '実績の最後の年度',
    'Results up to',
    'この公表に載っている実績の最後の年度です。',
    'The last fiscal year whose results are in the publication.',
  ),
  description_ja: say(
    '内容（日本語）',
    'What changed (Japanese)',
    '変わったことの説明です。',
    'What changed, in Japanese.',
  ),
  description_en: say(
    '内容（英語）',
    'What changed (English)',
    '変わったことの英語の説明です。',
    'What changed, in English.',
  ),
} as const satisfies Record<string, ColumnText>;

const dictionaryColumns = {
  table_name: say(
    'ファイル名',
    'File',
    'ファイルの名前から拡張子を除いたものです。',
    'The name of the file without its ending.',
  ),
  column_no: say(
    '列の順番',
    'Column number',
    'ファイルの中の列の順番（1から）です。',
    'The place of the column in the file, from 1.',
  ),
  column_name: say('列名', 'Column', '1行目に書かれた列の名前です。', 'The name in the header row.'),
  title_ja: say('項目名（日本語）', 'Name (Japanese)', '日本語の名称です。', 'The name in Japanese.'),
  title_en: say('項目名（英語）', 'Name (English)', '英語の名称です。', 'The name in English.'),
  meaning_ja: say('意味（日本語）', 'Meaning (Japanese)', '日本語の説明です。', 'The meaning in Japanese.'),
  meaning_en: say('意味（英語）', 'Meaning (English)', '英語の説明です。', 'The meaning in English.'),
  data_type: say('型', 'Type', 'セルに入るものの型です。', 'What the cells are.'),
  fixed_unit: say(
    '列の単位',
    'Unit of the column',
    '列のすべての数値に共通の単位です。',
    'The unit of all numbers of the column.',
  ),
  unit_column: say(
    '単位の列',
    'Column with the unit',
    '数値の単位が書かれた列の名前です。',
    'The column that holds the unit of each number.',
  ),
  code_list: say(
    'コード表',
    'Code list',
    'セルに入る符号の表の名前。code_lists のファイルにあります。',
    'The list of the codes, in the file code_lists.',
  ),
  is_required: say('必須か', 'Required', '真のとき、空欄になりません。', 'True where no cell is blank.'),
  blank_meaning_ja: say(
    '空欄の意味（日本語）',
    'Meaning of a blank (Japanese)',
    '空欄が何を表すかの説明です。',
    'What a blank cell says, in Japanese.',
  ),
  blank_meaning_en: say(
    '空欄の意味（英語）',
    'Meaning of a blank (English)',
    '空欄が何を表すかの英語の説明です。',
    'What a blank cell says, in English.',
  ),
  reason_column: say(
    '理由の列',
    'Column with the reason',
    '値がない理由が書かれた列の名前です。',
    'The column that says why a value is missing.',
  ),
  code: say('符号', 'Code', 'セルに入る符号です。', 'The code in the cells.'),
} as const satisfies Record<string, ColumnText>;

const opinionColumns = {
  opinion_id: say('意見の識別子', 'Opinion id', '意見の識別子です。', 'Id of the opinion.'),
  opinion_source_kind: say('意見の種別', 'Kind of source', '意見を述べたところの種別です。', 'Who gave it.'),
  opinion_body: say('会議体', 'Body', '意見を述べた会議体の名称です。', 'The body that gave it.'),
  opinion_meeting: say('会議', 'Meeting', '意見が出た会議です。', 'The meeting in which it was given.'),
  given_on: say('意見の年月日', 'Given on', '意見が出た日です。', 'The day on which it was given.'),
  number_in_minutes: say(
    '議事録の番号',
    'Number in the minutes',
    '議事録に付けられた番号です。',
    'Its number in the minutes, as they write it.',
  ),
  opinion_text: say('意見', 'Opinion', '意見の原文です。', 'The opinion as it was given.'),
  opinion_summary: say('要約', 'Summary', '市が付けた要約です。', 'The city’s summary of it.'),
  opinion_state: say(
    '意見の状態',
    'State of the opinion',
    '対応中か、どう完了したか。',
    'Open, or how it ended.',
  ),
  closed_on: say('完了日', 'Closed on', '完了とした日です。', 'The day on which it was closed.'),
  closing_reason: say('完了の理由', 'Why it was closed', '完了とした理由です。', 'Why it was closed.'),
  superseded_by: say(
    '引き継いだ意見',
    'Superseded by',
    '引き継いだ意見の識別子です。',
    'Id of the opinion that takes its place.',
  ),
  response_no: say(
    '回答の番号',
    'Response number',
    '意見の中の回答の番号です。',
    'From 1 within the opinion.',
  ),
  response_policy: say('対応方針', 'Response', '市の対応方針です。', 'What the city will do.'),
  response_text: say('対応の内容', 'Content of the response', '対応の内容です。', 'What will be done.'),
  response_reason: say('対応の理由', 'Reason of the response', 'そう対応する理由です。', 'Why so.'),
  promised_by: say(
    '対応の期日',
    'Promised by',
    'いつまでに対応するかです。',
    'The day by which it will be done.',
  ),
  answered_on: say('回答日', 'Answered on', '回答が受理された日です。', 'The day of the response.'),
  response_progress: say(
    '取組の進み具合',
    'Progress',
    '年度末の進み具合です。',
    'How far it is at the end of the year.',
  ),
  progress_text: say('取組の内容', 'What was done', '年度にしたことです。', 'What was done in the year.'),
  evidence: say('根拠', 'Evidence', '取組の根拠となる資料です。', 'Where it can be seen.'),
} as const satisfies Record<string, ColumnText>;

export const columnText = {
  ...opinionColumns,
  ...cityColumns,
  ...elementColumns,
  ...figureColumns,
  ...verdictColumns,
  ...assessmentColumns,
  ...changeColumns,
  ...dictionaryColumns,
} as const satisfies Record<string, ColumnText>;
