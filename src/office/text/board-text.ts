import type { BoardCell } from '../../core/round/count-board.ts';
import type { Level } from '../../core/round/item-state.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the board: departments × states. */
export const boardText = {
  title: { ja: '進捗一覧', en: 'Board' },
  notOpen: {
    ja: 'この照会はまだ準備中です。照会を始めると、課ごとの進み具合がここに並びます。',
    en: 'This round is still being prepared. Once it is open, this page shows how far every department is.',
  },
  lead: {
    ja: '{departments}課に照会した{total}件のうち、受理は{counted}件（{percent}%）です。{lateness}',
    en: '{counted} of {total} items asked of {departments} departments are accepted ({percent}%). {lateness}',
  },
  nobodyLate: { ja: '期限を過ぎた項目はありません。', en: 'Nothing is late.' },
  someLate: {
    ja: '{departments}課の{late}件が期限を過ぎています。',
    en: '{late} items of {departments} departments are late.',
  },
  unassigned: {
    ja: '担当課のない項目が{count}件あります。',
    en: '{count} items have no department.',
  },
  seeThem: { ja: '一覧を見る', en: 'Show them' },
  dueDates: { ja: '期限', en: 'Due dates' },
  daysLeft: { ja: 'あと{days}日', en: '{days} days left' },
  today: { ja: '今日', en: 'today' },
  daysPast: { ja: '{days}日前に終了', en: '{days} days ago' },
  states: { ja: '状態ごとの件数', en: 'Items by state' },
  department: { ja: '課', en: 'Department' },
  division: { ja: '部', en: 'Division' },
  nextDue: { ja: '次の期限', en: 'Next due' },
  lateMark: { ja: '遅れ', en: 'late' },
  cellName: { ja: '{name}、{state}{count}件', en: '{name}, {state}: {count}' },
  wholeCity: { ja: '全体', en: 'All' },
  none: { ja: 'なし', en: 'none' },
  tablePart: { ja: '課ごとの件数（{part}／{parts}）', en: 'Items by department ({part} of {parts})' },
  tableWhole: { ja: '課ごとの件数', en: 'Items by department' },
  countsTwice: {
    ja: '複数の課で答える項目は、それぞれの課で数えています。全体では1件です。',
    en: 'An item that several departments answer counts for each of them, and once in the whole.',
  },
  byDivision: { ja: '部ごとの件数', en: 'Items by division' },
  progress: { ja: 'これまでの進み方', en: 'How it went' },
  progressNone: {
    ja: '照会が始まる日（{opens}）から、日ごとの進み方を示します。',
    en: 'From the day on which the round opens ({opens}) this shows the states day by day.',
  },
  numbers: { ja: '日ごとの件数を表で見る', en: 'The same as a table' },
  day: { ja: '日', en: 'Day' },
  filter: { ja: '表示する範囲と並べ方', en: 'What is shown, in which order' },
  everyDivision: { ja: 'すべての部', en: 'All divisions' },
  kind: { ja: '種類', en: 'Kind' },
  everyKind: { ja: 'すべての種類', en: 'All kinds' },
  sort: { ja: '並べ方', en: 'Order' },
  sortPlan: { ja: '計画の順', en: 'As in the plan' },
  sortLate: { ja: '遅れの多い順', en: 'Most late first' },
  sortByLate: { ja: '遅れの多い順に並べる', en: 'Put most late first' },
  sortByPlan: { ja: '計画の順に並べる', en: 'Put in the order of the plan' },
  show: { ja: '表示する', en: 'Show' },
  exportCsv: { ja: 'CSVで書き出す', en: 'Export as CSV' },
  exportXlsx: { ja: 'Excelで書き出す', en: 'Export as Excel' },
  remind: { ja: '督促する', en: 'Send reminders' },
  back: { ja: '進捗一覧に戻る', en: 'Back to the board' },
  cellTitle: { ja: '{name}：{state}', en: '{name}: {state}' },
  cellEmpty: { ja: '当てはまる項目はありません。', en: 'There are no such items.' },
  cellCount: { ja: '{count}件', en: '{count} items' },
  item: { ja: '項目', en: 'Item' },
  state: { ja: '状態', en: 'State' },
  due: { ja: '期限', en: 'Due' },
  waitsFor: { ja: '次に動く人', en: 'Waits for' },
  nobody: { ja: '（担当課なし）', en: '(no department)' },
  done: { ja: '済み', en: 'done' },
  graceOf: { ja: '猶予{days}営業日を含む', en: 'with {days} business days of grace' },
  lateDays: { ja: '{days}日過ぎ', en: '{days} days late' },
  exportName: { ja: '進捗一覧_{year}年度_{day}', en: 'board-{year}-{day}' },
  sheetDepartments: { ja: '課ごと', en: 'Departments' },
  sheetItems: { ja: '項目', en: 'Items' },
  kindHead: { ja: '種類', en: 'Kind' },
  code: { ja: '番号', en: 'Code' },
  total: { ja: '件数', en: 'Items' },
  countedHead: { ja: '受理（締切後を含む）', en: 'Accepted (also when closed)' },
  lateHead: { ja: '期限超過', en: 'Late' },
  grace: { ja: '猶予（営業日）', en: 'Grace (business days)' },
  yes: { ja: 'はい', en: 'yes' },
  no: { ja: 'いいえ', en: 'no' },
} as const satisfies Record<string, Text>;

/** Heads of the board's columns: short, so that a department's row is one line. */
export const columnText: Readonly<Record<BoardCell['state'], Text>> = {
  all: { ja: '計', en: 'All' },
  'not-started': { ja: '未着手', en: 'Not started' },
  draft: { ja: '作成中', en: 'Draft' },
  'sent-back': { ja: '差戻し', en: 'Sent back' },
  submitted: { ja: '提出', en: 'Submitted' },
  approved: { ja: '承認', en: 'Approved' },
  accepted: { ja: '受理', en: 'Accepted' },
  closed: { ja: '締切', en: 'Closed' },
  late: { ja: '遅れ', en: 'Late' },
  counted: { ja: '受理して締切', en: 'Accepted' },
  uncounted: { ja: '受理せず締切', en: 'Not accepted' },
};

/** The same at the head of a narrow column: English words may be broken where a soft hyphen stands. */
export const columnHeadText: typeof columnText = {
  ...columnText,
  submitted: { ...columnText.submitted, en: 'Sub\u00ADmitted' },
  approved: { ...columnText.approved, en: 'Ap\u00ADproved' },
  accepted: { ...columnText.accepted, en: 'Ac\u00ADcepted' },
};

export const levelText: Readonly<Record<Level, Text>> = {
  department: { ja: '課の提出', en: 'Departments' },
  division: { ja: '部の確認', en: 'Divisions' },
  planning: { ja: '企画の受理', en: 'Planning' },
};

/** Who has to act on an item now; at the department it depends on whether the item was submitted. */
export const waitingText: Readonly<Record<Level | 'approver', Text>> = {
  department: { ja: '担当者', en: 'reporter' },
  approver: { ja: '課長', en: 'head of department' },
  division: { ja: '部長', en: 'division head' },
  planning: { ja: '企画担当', en: 'planning' },
};
