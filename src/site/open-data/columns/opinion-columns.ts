import { type ColumnText, sayColumn } from './say-column.ts';

/** Opinions, responses and what was done. */
export const opinionColumns = {
  opinion_id: sayColumn('意見の識別子', 'Opinion id', '意見の識別子です。', 'Id of the opinion.'),
  opinion_source_kind: sayColumn(
    '意見の種別',
    'Kind of source',
    '意見を述べたところの種別です。',
    'Who gave it.',
  ),
  opinion_body: sayColumn('会議体', 'Body', '意見を述べた会議体の名称です。', 'The body that gave it.'),
  opinion_meeting: sayColumn('会議', 'Meeting', '意見が出た会議です。', 'The meeting in which it was given.'),
  given_on: sayColumn('意見の年月日', 'Given on', '意見が出た日です。', 'The day on which it was given.'),
  number_in_minutes: sayColumn(
    '議事録の番号',
    'Number in the minutes',
    '議事録に付けられた番号です。',
    'Its number in the minutes, as they write it.',
  ),
  opinion_text: sayColumn('意見', 'Opinion', '意見の原文です。', 'The opinion as it was given.'),
  opinion_summary: sayColumn('要約', 'Summary', '市が付けた要約です。', 'The city’s summary of it.'),
  opinion_state: sayColumn(
    '意見の状態',
    'State of the opinion',
    '対応中か、どう完了したか。',
    'Open, or how it ended.',
  ),
  closed_on: sayColumn('完了日', 'Closed on', '完了とした日です。', 'The day on which it was closed.'),
  closing_reason: sayColumn('完了の理由', 'Why it was closed', '完了とした理由です。', 'Why it was closed.'),
  superseded_by: sayColumn(
    '引き継いだ意見',
    'Superseded by',
    '引き継いだ意見の識別子です。',
    'Id of the opinion that takes its place.',
  ),
  response_no: sayColumn(
    '回答の番号',
    'Response number',
    '意見の中の回答の番号です。',
    'From 1 within the opinion.',
  ),
  response_policy: sayColumn('対応方針', 'Response', '市の対応方針です。', 'What the city will do.'),
  response_text: sayColumn('対応の内容', 'Content of the response', '対応の内容です。', 'What will be done.'),
  response_reason: sayColumn('対応の理由', 'Reason of the response', 'そう対応する理由です。', 'Why so.'),
  promised_by: sayColumn(
    '対応の期日',
    'Promised by',
    'いつまでに対応するかです。',
    'The day by which it will be done.',
  ),
  answered_on: sayColumn('回答日', 'Answered on', '回答が受理された日です。', 'The day of the response.'),
  response_progress: sayColumn(
    '取組の進み具合',
    'Progress',
    '年度末の進み具合です。',
    'How far it is at the end of the year.',
  ),
  progress_text: sayColumn(
    '取組の内容',
    'What was done',
    '年度にしたことです。',
    'What was done in the year.',
  ),
  evidence: sayColumn('根拠', 'Evidence', '取組の根拠となる資料です。', 'Where it can be seen.'),
} as const satisfies Record<string, ColumnText>;
