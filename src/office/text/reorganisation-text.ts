import type { ReorganisationKind } from '../../core/reorganisation/kind-words.ts';
import type { LineColumn, LineProblemCode } from '../../core/reorganisation/line-problem.ts';
import type { UnsettledPost } from '../../core/reorganisation/move-posts.ts';
import type { ReorganisationState } from '../../core/reorganisation/reorganisation.ts';
import type { Settlement } from '../../core/reorganisation/settle.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the pages on which departments are renamed, merged, split, moved, created and abolished. */
export const reorganisationText = {
  title: { ja: '組織改編', en: 'Reorganisations' },
  lead: {
    ja: '課の改称・統合・分割・移管・新設・廃止を、日付を決めて準備します。その日になると、担当・受付中の項目・職員の役割が新しい課に移ります。公表済みのページ・冊子・データは変わりません。',
    en: 'Prepare on what day departments are renamed, merged, split, moved, created or abolished. On that day what they answer for, open items and posts move. What was published stays as it is.',
  },
  none: { ja: '組織改編はまだありません。', en: 'There has been no reorganisation yet.' },
  date: { ja: '日付', en: 'Date' },
  state: { ja: '状態', en: 'State' },
  what: { ja: '内容', en: 'What changes' },
  prepare: { ja: '新しい組織改編を準備する', en: 'Prepare a reorganisation' },
  newTitle: { ja: '組織改編を準備する', en: 'Prepare a reorganisation' },
  newLead: {
    ja: '一つの日付に起こることを、一行に一つずつ書きます。課は名前で書き、複数なら「、」で区切ります。',
    en: 'What happens on one day, one line each. Departments by name, several separated by 、',
  },
  of: { ja: '{day} の組織改編', en: 'Reorganisation of {day}' },
  dateLabel: { ja: '改編の日付', en: 'Day of the reorganisation' },
  lineOf: { ja: '{no}行目', en: 'Line {no}' },
  noKind: { ja: '（なし）', en: '(none)' },
  moreLines: { ja: '行を増やす', en: 'More lines' },
  paste: {
    ja: '表から貼り付ける（種類、前の課、後の課、部）',
    en: 'Paste from a table (kind, before, after, division)',
  },
  pasteHint: {
    ja: 'Excelの4列をそのまま貼り付けられます。貼り付けた行は、上の行の後に加わります。',
    en: 'Four columns of Excel as they are. They come after the lines above.',
  },
  look: { ja: '何が移るかを見る', en: 'See what moves' },
  keep: { ja: '案として保存する', en: 'Keep as a draft' },
  revise: { ja: '内容を直す', en: 'Revise it' },
  reason: { ja: '理由・根拠（履歴に残ります）', en: 'Reason (kept in the history)' },
  reasonDraft: { ja: '組織改編の準備', en: 'preparing a reorganisation' },
  looked: { ja: 'この内容で移るもの', en: 'What moves by this' },
  nothingMoves: { ja: '移るものはありません。', en: 'Nothing moves.' },
  faulty: {
    ja: '直すところが{count}件あります。直してから、もう一度見てください。何も保存していません。',
    en: '{count} things are to be put right. Nothing was kept.',
  },
  problemAt: { ja: '{line}行目 {column}：{text}', en: 'Line {line}, {column}: {text}' },
  counts: { ja: '課ごとに移るもの', en: 'What moves, by department' },
  department: { ja: '課', en: 'Department' },
  indicators: { ja: '指標', en: 'Indicators' },
  initiatives: { ja: '取組', en: 'Initiatives' },
  projects: { ja: '事業', en: 'Projects' },
  openItems: { ja: '受付中の項目', en: 'Open items' },
  posts: { ja: '職員の役割', en: 'Posts' },
  elements: { ja: '担当が替わるもの', en: 'What changes hands' },
  elementsLead: {
    ja: '後の課が一つなら自動で決まります。分割では名前の近い課を提案し、引き継ぐ課がないものは、選ぶまで決定できません。',
    en: 'Where one department takes over it follows by itself. Of several the nearest by name is proposed; where nobody takes over, somebody must be chosen before it can be decided.',
  },
  element: { ja: '名称', en: 'Name' },
  before: { ja: '前の担当', en: 'Before' },
  after: { ja: '後の担当', en: 'After' },
  how: { ja: '決まり方', en: 'How' },
  itemsCount: {
    ja: '照会の{count}件の項目が、入力した内容と状態のまま移ります。締め切った項目は前の課のままです。',
    en: '{count} items of rounds move as they stand. What is closed stays with the department of before.',
  },
  chooseOf: { ja: '「{name}」の後の担当', en: 'Who takes over “{name}”' },
  unchosen: { ja: '選んでください', en: 'Please choose' },
  saveChoices: { ja: '選んだ担当を保存する', en: 'Keep what was chosen' },
  choicesSaved: { ja: '選んだ担当を保存しました。', en: 'What was chosen is kept.' },
  kept: {
    ja: '案として保存しました。まだ何も変わっていません。',
    en: 'The draft is kept. Nothing has changed yet.',
  },
  decidedDone: {
    ja: '決定しました。{day} に自動で移ります。それまでは取りやめることができます。',
    en: 'It is decided and carried out on {day}. Until then it can be called off.',
  },
  carriedOutDone: { ja: '実行しました。', en: 'It is carried out.' },
  calledOffDone: {
    ja: '取りやめました。何も変わっていません。',
    en: 'It is called off. Nothing has changed.',
  },
  person: { ja: '職員', en: 'Person' },
  postBefore: { ja: '前の役割', en: 'Post before' },
  postAfter: { ja: '後の役割', en: 'Post after' },
  settleByHand: { ja: '「利用者と役割」で手当てが必要', en: 'to be settled under “People”' },
  decideTitle: { ja: '決定する', en: 'Decide it' },
  decideLead: {
    ja: '決定すると、{day} の午前0時を過ぎたところで実行します。',
    en: 'Once decided it is carried out just after midnight of {day}.',
  },
  decideNow: {
    ja: '日付が来ているので、決定するとすぐに実行します。実行した後は戻せません。',
    en: 'Its day has come: it is carried out at once, and cannot be undone.',
  },
  decide: { ja: '決定する', en: 'Decide' },
  callOffTitle: { ja: '取りやめる', en: 'Call it off' },
  callOff: { ja: '取りやめる', en: 'Call it off' },
  obstacles: {
    ja: '準備した後に状況が変わりました。内容を直すか、取りやめてください。',
    en: 'Things have changed since it was prepared. Revise it or call it off.',
  },
  history: { ja: '経過', en: 'How it came about' },
  back: { ja: '組織改編の一覧', en: 'All reorganisations' },
} as const satisfies Readonly<Record<string, Text>>;

export const reorganisationStateText = {
  draft: { ja: '案', en: 'draft' },
  decided: { ja: '決定・日付待ち', en: 'decided, waits for its day' },
  'carried-out': { ja: '実行済み', en: 'carried out' },
  'called-off': { ja: '取りやめ', en: 'called off' },
} as const satisfies Readonly<Record<ReorganisationState, Text>>;

export const reorganisationKindText = {
  renamed: { ja: '改称', en: 'renamed' },
  merged: { ja: '統合', en: 'merged' },
  split: { ja: '分割', en: 'split' },
  moved: { ja: '移管', en: 'moved' },
  abolished: { ja: '廃止', en: 'abolished' },
  created: { ja: '新設', en: 'created' },
} as const satisfies Readonly<Record<ReorganisationKind, Text>>;

/** One change as a sentence. */
export const changeSentence = {
  renamed: { ja: '{from} を {to} に改称', en: '{from} becomes {to}' },
  merged: { ja: '{from} を {to} に統合', en: '{from} go into {to}' },
  split: { ja: '{from} を {to} に分割', en: '{from} is split into {to}' },
  moved: { ja: '{from} を {place} に移管', en: '{from} moves to {place}' },
  abolished: { ja: '{from} を廃止', en: '{from} is abolished' },
  created: { ja: '{to} を新設', en: '{to} is created' },
} as const satisfies Readonly<Record<ReorganisationKind, Text>>;

export const lineColumnText = {
  kind: { ja: '種類', en: 'Kind' },
  from: { ja: '前の課', en: 'Before' },
  to: { ja: '後の課', en: 'After' },
  division: { ja: '部', en: 'Division' },
} as const satisfies Readonly<Record<LineColumn, Text>>;

export const settlementText = {
  follows: { ja: '引き継ぐ課が一つ', en: 'one takes over' },
  chosen: { ja: '選択済み', en: 'chosen' },
  proposed: { ja: '提案（要確認）', en: 'proposed, please check' },
  unsettled: { ja: '未定（選択が必要）', en: 'nobody yet: choose' },
} as const satisfies Readonly<Record<Settlement, Text>>;

export const unsettledPostText = {
  'no-successor': { ja: '引き継ぐ課がない', en: 'nobody takes over' },
  'kept-by-sign-on': { ja: '統合認証のグループで決まる', en: 'kept by single sign-on' },
  'begins-later': { ja: '改編の後に始まる役割', en: 'begins after the reorganisation' },
  'division-gone': { ja: '部に課がなくなる', en: 'the division has no department any more' },
} as const satisfies Readonly<Record<UnsettledPost, Text>>;

export const lineProblemText = {
  'date-unreadable': {
    ja: '日付「{found}」を読めません。2027-04-01 や 令和9年4月1日 のように入れてください。',
    en: 'The date “{found}” cannot be read. Write it as 2027-04-01.',
  },
  'before-earlier-change': {
    ja: '{found} の組織改編が記録又は決定されています。それより前の日付にはできません。その日以後にしてください。',
    en: 'There is a reorganisation of {found}; choose that day or a later one.',
  },
  'no-lines': {
    ja: '内容が一行もありません。種類と課を入れてください。',
    en: 'There is no line. Give a kind and departments.',
  },
  'kind-unknown': {
    ja: '種類「{found}」が分かりません。改称、統合、分割、移管、新設、廃止のどれかにしてください。',
    en: '“{found}” is no kind. Choose renamed, merged, split, moved, created or abolished.',
  },
  'from-missing': { ja: '前の課がありません。入れてください。', en: 'Say which department.' },
  'from-too-many': {
    ja: '前の課は一つだけです（{found}）。行を分けてください。',
    en: 'Only one department before ({found}). Use a line for each.',
  },
  'from-not-wanted': {
    ja: '新設に前の課はありません（{found}）。分割又は統合ではありませんか。',
    en: 'What is created has no department before ({found}).',
  },
  'department-unknown': {
    ja: '「{found}」という課はありません。いまの課の名前で入れてください。',
    en: 'There is no department “{found}”. Use a name of today.',
  },
  'department-ended': { ja: '「{found}」はすでになくなっています。', en: '“{found}” has ended already.' },
  'from-twice': {
    ja: '「{found}」が二つの行で前の課になっています。一つの行にまとめてください。',
    en: '“{found}” goes by two lines. Put them together.',
  },
  'to-missing': { ja: '後の課がありません。入れてください。', en: 'Say which department comes after.' },
  'to-too-many': { ja: '後の課は一つだけです（{found}）。', en: 'Only one department after ({found}).' },
  'to-too-few': {
    ja: '分割の後の課は二つ以上です（{found}）。残る課も書いてください。',
    en: 'A split has two departments or more after it ({found}), the one that stays included.',
  },
  'to-not-wanted': {
    ja: '廃止に後の課はありません（{found}）。引き継ぐ課があれば統合にしてください。',
    en: 'What is abolished has nothing after it ({found}). Use merged where somebody takes over.',
  },
  'name-taken': {
    ja: '「{found}」という課はすでにあります。統合ではありませんか。',
    en: 'There is a department “{found}” already. Is it a merger?',
  },
  'name-of-ended': {
    ja: '「{found}」は以前になくなった課の名前です。記録が混ざらないよう、別の名前にしてください。',
    en: '“{found}” was the name of a department that has ended. Choose another one.',
  },
  'to-twice': {
    ja: '「{found}」が二つの行で新しくできることになっています。一つの行にまとめてください。',
    en: '“{found}” comes about by two lines. Put them together.',
  },
  circle: {
    ja: '「{found}」をめぐって統合・改称が循環しています。一つの日付では行えません。',
    en: 'The lines lead in a circle around “{found}”.',
  },
  'division-missing': { ja: '移る先の部がありません。入れてください。', en: 'Say to which division.' },
  'division-same': {
    ja: 'すでに「{found}」にあります。別の部にしてください。',
    en: 'It is in “{found}” already.',
  },
  'divisions-uneven': {
    ja: '部の数が後の課の数と合いません（{found}）。一つ、又は同じ数にしてください。',
    en: 'Give one division, or as many as there are departments ({found}).',
  },
} as const satisfies Readonly<Record<LineProblemCode, Text>>;

export const reorganisationRefusalText = {
  'no-plan': {
    ja: 'まだ計画がありません。「計画」で取り込んでください。',
    en: 'There is no plan yet. Load one under “Plan”.',
  },
  'not-a-draft': {
    ja: '決定した後は直せません。取りやめて作り直してください。',
    en: 'It is decided and cannot be revised.',
  },
  'wrong-state': { ja: 'すでに実行又は取りやめています。', en: 'It was carried out or called off already.' },
  'reason-missing': { ja: '理由がありません。入れてください。', en: 'Give a reason.' },
  overtaken: {
    ja: '見ていた間に内容が変わりました。新しい内容を確かめて、もう一度決定してください。',
    en: 'Something changed meanwhile. Look at it and decide again.',
  },
  unsettled: {
    ja: '引き継ぐ課が決まっていないものが{count}件あります。下の表で選んで保存してください。',
    en: '{count} things have nobody who takes over. Choose below.',
  },
  'not-an-option': {
    ja: '選べない課が選ばれています。もう一度選んでください。',
    en: 'A department was chosen that cannot take over.',
  },
  faulty: { ja: '準備した後に状況が変わりました。', en: 'Things have changed since it was prepared.' },
} as const satisfies Readonly<Record<string, Text>>;
