import type { TableProblem } from '../../app/opinions/read-opinion-table.ts';
import type { StoredOpinionRefusalCode } from '../../app/opinions/step-opinion.ts';
import type { OpinionRefusalCode } from '../../core/opinions/take-step.ts';
import type { DenialCode } from '../../core/round/may-act.ts';
import type { Text } from '../../core/text/text.ts';

export const enteredText: Text = { ja: '登録した', en: 'entered' };

/** Words of the list of opinions and of an opinion's own page. */
export const opinionText = {
  title: { ja: '意見と対応', en: 'Opinions and responses' },
  lead: {
    ja: '審議会・議会・市民からの意見を、担当課の回答と毎年の取組状況とともに、完了するまで追います。',
    en: 'Opinions of review bodies, the council and citizens, followed with the responses and what was done each year until they are closed.',
  },
  none: { ja: '意見はまだ登録されていません。', en: 'No opinion was entered yet.' },
  noneFound: { ja: '条件に合う意見はありません。', en: 'No opinion fits.' },
  showAll: { ja: 'すべての意見を見る', en: 'Show all' },
  counts: { ja: '状態ごとの件数', en: 'Opinions by state' },
  count: { ja: '{count}件', en: '{count}' },
  mine: { ja: 'あなたの対応を待つ意見', en: 'Waiting for you' },
  overdue: { ja: '期限超過', en: 'Overdue' },
  filter: { ja: '絞り込み', en: 'Filter' },
  show: { ja: '表示', en: 'Show' },
  every: { ja: 'すべて', en: 'all' },
  year: { ja: '対象年度', en: 'Fiscal year' },
  body: { ja: '会議体', en: 'Body' },
  kind: { ja: '種別', en: 'Kind' },
  element: { ja: '対象', en: 'About' },
  wholePlan: { ja: '計画全体', en: 'the whole plan' },
  state: { ja: '状態', en: 'State' },
  department: { ja: '担当課', en: 'Department' },
  only: { ja: '急ぐもの', en: 'What presses' },
  opinion: { ja: '意見', en: 'Opinion' },
  formTitle: { ja: '意見と対応一覧', en: 'Opinions and responses' },
  responseText: { ja: '対応の内容', en: 'What will be done' },
  policy: { ja: '対応方針', en: 'Response' },
  next: { ja: '次にすること', en: 'Next' },
  age: { ja: '経過', en: 'Age' },
  ageYears: { ja: '{years}年目', en: 'year {years}' },
  due: { ja: '期限', en: 'Due' },
  dueOn: { ja: '期限 {date}', en: 'due {date}' },
  ofYear: { ja: '{year}分', en: 'for {year}' },
  byPlanning: { ja: '企画担当', en: 'planning' },
  promiseLate: { ja: '約束の期日を過ぎています', en: 'past the promised date' },
  nobody: { ja: 'ありません', en: 'nothing' },
  notAssigned: { ja: '未定', en: 'not yet' },
  enter: { ja: '意見を登録する', en: 'Enter opinions' },
  csv: { ja: '一覧をCSVで保存', en: 'Save as CSV' },
  xlsx: { ja: '様式（Excel）で保存', en: 'Save as the form (Excel)' },
  number: { ja: '番号', en: 'No.' },
  numberInMinutes: { ja: '議事録の番号 {number}', en: 'no. {number} in the minutes' },
  source: { ja: '意見の出所', en: 'Source' },
  speaker: { ja: '発言者（庁内のみ）', en: 'Who said it (office only)' },
  wording: { ja: '意見の原文', en: 'The opinion as it was given' },
  summary: { ja: '要約', en: 'Summary' },
  responses: { ja: '対応方針と取組状況', en: 'Responses and what was done' },
  noResponse: { ja: '回答はまだ受理されていません。', en: 'No response was accepted yet.' },
  draft: { ja: '作成中の回答', en: 'Draft' },
  reason: { ja: '理由', en: 'Reason' },
  by: { ja: 'いつまでに', en: 'By when' },
  notes: { ja: '年度ごとの取組状況', en: 'What was done, year by year' },
  evidence: { ja: '根拠', en: 'Evidence' },
  closing: { ja: '完了', en: 'Closed' },
  supersededBy: { ja: '引き継いだ意見', en: 'Superseded by' },
  publicMark: { ja: '公表', en: 'Public' },
  isPublic: { ja: '次の公表から載せる', en: 'in publications from the next on' },
  isNotPublic: { ja: '載せない', en: 'not published' },
  story: { ja: 'これまでの経過', en: 'The story so far' },
  acts: { ja: 'できること', en: 'What you can do' },
  noActs: { ja: 'いま、あなたがすることはありません。', en: 'There is nothing for you to do now.' },
  successor: { ja: '（現在: {departments}）', en: ' (now {departments})' },
  ended: { ja: '（引継ぎ先の課がありません）', en: ' (ended without a successor)' },
  done: { ja: '保存しました。', en: 'Saved.' },
  backToList: { ja: '意見の一覧へ', en: 'All opinions' },
  sentBack: { ja: '差戻しの理由', en: 'Why it was sent back' },
  separator: { ja: '、', en: ', ' },
  colon: { ja: '：', en: ': ' },
  onPage: { ja: 'この計画への意見と対応', en: 'Opinions and their responses' },
  noneHere: { ja: '登録された意見はありません。', en: 'There is no opinion.' },
  homeDuty: { ja: '未完了の意見', en: 'Open opinions' },
} as const satisfies Record<string, Text>;

/** Words of the forms on an opinion's page. */
export const opinionFormText = {
  respond: { ja: '{department}の対応方針を答える', en: 'Response of {department}' },
  response: { ja: '対応の内容', en: 'What will be done' },
  policyReason: {
    ja: '理由（「一部対応する」「対応しない」では必要です）',
    en: 'Reason (needed for “in part” and “will not do”)',
  },
  by: { ja: 'いつまでに（決まっていれば）', en: 'By when (if known)' },
  save: { ja: '下書きを保存', en: 'Save the draft' },
  submit: { ja: '企画担当へ提出する', en: 'Submit to planning' },
  submitHint: { ja: '提出は課の承認者がします。', en: 'The head of the department submits it.' },
  note: { ja: '{department}の取組状況を書く', en: 'What {department} did' },
  noteYear: { ja: '年度', en: 'Fiscal year' },
  progress: { ja: '進み具合', en: 'Progress' },
  noteText: { ja: 'したこと', en: 'What was done' },
  evidence: { ja: '根拠（資料の名・場所）', en: 'Evidence (name or place of a document)' },
  saveNote: { ja: '取組状況を保存', en: 'Save' },
  assign: { ja: '担当課を決める', en: 'Assign departments' },
  departments: { ja: '答える課', en: 'Departments' },
  due: { ja: '回答の期限', en: 'To be answered by' },
  assignDo: { ja: 'この課に回答を求める', en: 'Ask these departments' },
  accept: { ja: '{department}の回答を受理する', en: 'Accept the response of {department}' },
  sendBack: { ja: '{department}の回答を差し戻す', en: 'Send the response of {department} back' },
  sendBackDo: { ja: '差し戻す', en: 'Send back' },
  summarise: { ja: '要約を付ける', en: 'Put a summary beside it' },
  summariseHint: { ja: '原文は変わりません。', en: 'The wording stays as it is.' },
  place: { ja: '対象を改める', en: 'Tie it to another element' },
  close: { ja: '完了にする', en: 'Close' },
  outcome: { ja: '結果', en: 'Outcome' },
  supersededBy: {
    ja: '引き継ぐ意見の番号（o12 など。引き継ぐときだけ）',
    en: 'Number of the opinion that takes its place (like o12; only then)',
  },
  reopen: { ja: '再開する', en: 'Reopen' },
  publish: { ja: '公表に載せる', en: 'Publish it' },
  publishHint: {
    ja: '回答を受理した意見は、次の公表から公開サイト・オープンデータ・報告書に載ります。発言者の名は載りません。',
    en: 'Once answered, it comes out with the next publication: site, open data, report. Who said it never does.',
  },
  unpublish: { ja: '公表から外す', en: 'Take it out of publications' },
  reason: { ja: '理由', en: 'Reason' },
  keep: { ja: '保存', en: 'Save' },
} as const satisfies Record<string, Text>;

/** Words of the page on which opinions are entered. */
export const opinionEntryText = {
  title: { ja: '意見の登録', en: 'Enter opinions' },
  lead: {
    ja: '意見は一字も変えずに登録します。要約は、あとから原文の隣に付けられます。',
    en: 'Opinions are entered to the letter. A summary can be put beside the wording later.',
  },
  one: { ja: '1件を登録する', en: 'Enter one' },
  many: { ja: '表からまとめて登録する', en: 'Enter many from a table' },
  manyLead: {
    ja: '1行が1件です。表計算ソフトから見出しの行も含めて貼り付けるか、CSVを選びます。会議体・会議・年月日は、最初の行だけにあれば下の行にも当てはまります。',
    en: 'One line is one opinion. Paste from a spreadsheet with its heads, or choose a CSV. Body, meeting and date need to stand in the first line only.',
  },
  columns: {
    ja: '見出し: {columns}（会議体・年月日・意見は必要です）',
    en: 'Heads: {columns} (body, date and opinion are needed)',
  },
  paste: { ja: '貼り付けた表', en: 'Pasted table' },
  file: { ja: 'CSVファイル', en: 'CSV file' },
  look: { ja: '何が登録されるかを見る', en: 'See what would be entered' },
  apply: { ja: '{count}件を登録する', en: 'Enter {count}' },
  proposed: { ja: '登録される意見（{count}件）', en: 'What would be entered ({count})' },
  problems: { ja: '直すところ（まだ何も登録していません）', en: 'To be mended (nothing was entered)' },
  place: { ja: '{line}行目「{column}」: {text}', en: 'Line {line}, “{column}”: {text}' },
  entered: { ja: '{count}件の意見を登録しました。', en: '{count} opinions were entered.' },
  text: { ja: '意見（原文のまま）', en: 'Opinion (as it was given)' },
  body: { ja: '会議体（審議会の名など。個人の名は書きません）', en: 'Body (never a person)' },
  meeting: { ja: '会議（第2回 など）', en: 'Meeting (like “2nd”)' },
  date: { ja: '年月日', en: 'Date' },
  number: { ja: '議事録の番号', en: 'Number in the minutes' },
  speaker: {
    ja: '発言者（企画担当と監査担当だけに見えます）',
    en: 'Who said it (seen by planning and the auditor alone)',
  },
  yearHint: {
    ja: '評価の対象の年度。空欄なら年月日の年度',
    en: 'The year that was reviewed; that of the date if left empty',
  },
  enterOne: { ja: '登録する', en: 'Enter' },
  nothing: { ja: '表が空です。', en: 'The table is empty.' },
} as const satisfies Record<string, Text>;

/** What the columns of a pasted table are called on the page. */
export const opinionColumnText = {
  year: { ja: '年度', en: 'year' },
  kind: { ja: '種別', en: 'kind' },
  body: { ja: '会議体', en: 'body' },
  meeting: { ja: '会議', en: 'meeting' },
  date: { ja: '年月日', en: 'date' },
  number: { ja: '番号', en: 'number' },
  element: { ja: '対象', en: 'element' },
  text: { ja: '意見', en: 'opinion' },
  speaker: { ja: '発言者', en: 'speaker' },
} as const satisfies Record<string, Text>;

/** What is wrong with an opinion that is entered, and what to do. */
export const opinionProblemText: Readonly<Record<TableProblem['code'], Text>> = {
  'text-missing': { ja: '意見が空です。', en: 'There is no opinion.' },
  'text-too-long': { ja: '意見は4000字までです。', en: 'An opinion has at most 4,000 characters.' },
  'body-missing': { ja: '会議体がありません。', en: 'There is no body.' },
  'body-too-long': {
    ja: '会議体・会議・番号・発言者はそれぞれ100字までです。',
    en: 'Body, meeting, number and speaker have at most 100 characters each.',
  },
  'bad-date': {
    ja: '「{found}」は年月日として読めません。2026-10-08 や 令和8年10月8日 のように書いてください。',
    en: '“{found}” is no date. Write 2026-10-08.',
  },
  'date-to-come': { ja: '{found} はまだ来ていません。', en: '{found} is still to come.' },
  'bad-year': {
    ja: '年度「{found}」は、意見が出た日の年度からさかのぼって5年の間にしてください。',
    en: 'The fiscal year “{found}” must be that of the date, or up to five before it.',
  },
  'unknown-element': {
    ja: '「{found}」は計画にないか、二つ以上あります。計画にある名を書くか、空欄（計画全体）にしてください。',
    en: '“{found}” is not in the plan, or more than once. Write a name of the plan, or leave it empty (whole plan).',
  },
  'column-missing': { ja: '見出し「{found}」の列がありません。', en: 'There is no column “{found}”.' },
  'no-lines': { ja: '見出しの下に行がありません。', en: 'There is no line under the heads.' },
  'kind-unknown': {
    ja: '種別「{found}」は、審議会・外部評価、議会、パブリックコメント、その他のどれかにしてください。',
    en: 'The kind “{found}” is none of review body, city council, public comment, other.',
  },
};

/** Why a step was refused, and what to do. */
export const opinionRefusalText: Readonly<
  Record<OpinionRefusalCode | StoredOpinionRefusalCode | DenialCode, Text>
> = {
  'wrong-state': {
    ja: 'いまの状態ではできません。画面を開き直して確かめてください。',
    en: 'This cannot be done in its present state. Open the page again.',
  },
  'wrong-response-state': {
    ja: 'この課の回答は、いまの状態ではそうできません。画面を開き直して確かめてください。',
    en: 'The department’s response cannot take this step now. Open the page again.',
  },
  'reason-missing': { ja: '理由を書いてください。', en: 'Give a reason.' },
  'text-missing': { ja: '内容を書いてください。', en: 'Write what it is about.' },
  'text-too-long': { ja: '文が長すぎます。短くしてください。', en: 'The text is too long.' },
  'policy-missing': { ja: '対応方針を選んでください。', en: 'Choose what will be done.' },
  'policy-reason-missing': {
    ja: '「一部対応する」「対応しない」には理由が必要です。',
    en: '“In part” and “will not do” need a reason.',
  },
  'bad-date': { ja: '日付を確かめてください。', en: 'Check the date.' },
  'bad-year': { ja: '年度を確かめてください。', en: 'Check the fiscal year.' },
  'no-department': { ja: '課を選んでください。', en: 'Choose a department.' },
  'has-answered': {
    ja: '回答を受理した課は外せません。約束が失われるためです。',
    en: 'A department whose response was accepted cannot be taken away: its promise would be lost.',
  },
  'not-answered': {
    ja: 'まだ回答がそろっていません。別の意見に引き継ぐことだけができます。',
    en: 'Not every response is there. It can only be superseded.',
  },
  'bad-successor': {
    ja: '引き継ぐ意見の番号を確かめてください。自分自身や、自分へ戻る意見には引き継げません。',
    en: 'Check the number of the opinion that takes its place; it must not lead back to this one.',
  },
  'moved-on': {
    ja: 'この画面を開いたあとに、ほかの人が手を加えました。書いた文は残っています。上の内容を確かめてから、もう一度保存してください。',
    en: 'Somebody did something after you opened this page. What you wrote is kept; look again and save once more.',
  },
  'unknown-department': { ja: '計画にない課です。', en: 'The plan has no such department.' },
  'unknown-element': { ja: '計画にない対象です。', en: 'The plan has no such element.' },
  'not-your-role': { ja: 'あなたの役割ではできません。', en: 'Your role does not do this.' },
  'not-your-item': { ja: 'あなたの課の意見ではありません。', en: 'This was not asked of your department.' },
  'not-in-this-state': { ja: 'いまの状態ではできません。', en: 'This cannot be done now.' },
};
