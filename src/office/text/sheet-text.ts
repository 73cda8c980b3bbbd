import type { SheetRefusal } from '../../app/sheets/refusal.ts';
import type { SheetProblemCode } from '../../core/sheets/check-sheet.ts';
import type { SheetEventKind } from '../../core/sheets/sheet.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the pages of assessment sheets. */
export const sheetText = {
  title: { ja: '評価シート', en: 'Assessment sheets' },
  titleOf: { ja: '評価シート：{title}', en: 'Assessment sheet: {title}' },
  lead: {
    ja: '施策と重点戦略を、照会の結果をもとに評価します。数値や進捗は、いつも最新のものが入っています。',
    en: 'Measures and strategies are assessed on what the round has brought. Figures and progress are always as of now.',
  },
  strategySheet: { ja: '重点戦略の評価シート（{year}）', en: 'Assessment of a strategy ({year})' },
  measureSheet: { ja: '施策の評価シート（{year}）', en: 'Assessment of a measure ({year})' },
  by: { ja: '担当：{division}', en: 'by {division}' },
  notOpened: {
    ja: '照会を始めると、評価シートを作れます。',
    en: 'Sheets can be made once the round has been opened.',
  },
  notMade: {
    ja: 'この照会の評価シートは、まだ作られていません。',
    en: 'No sheets have been made for this round yet.',
  },
  noneOfMine: {
    ja: 'あなたの担当する評価シートはありません。',
    en: 'There is no sheet that you have to do with.',
  },
  waiting: { ja: 'あなたの番です', en: 'Your turn' },
  mine: { ja: 'あなたの番のもの{count}件', en: '{count} waiting for you' },
  element: { ja: '重点戦略・施策', en: 'Strategy or measure' },
  division: { ja: '評価する部', en: 'Division' },
  state: { ja: '状態', en: 'State' },
  result: { ja: '成果', en: 'Results' },
  progress: { ja: '進捗', en: 'Progress' },
  due: { ja: '期限', en: 'Due' },
  nextUp: { ja: '次にする人', en: 'Next' },
  nobodyNext: { ja: 'ありません', en: 'nobody' },
  published: { ja: '公表済み', en: 'published' },
  decidedNotPublished: { ja: '次の公表で公開', en: 'public with the next publication' },
  late: { ja: '期限を過ぎています', en: 'overdue' },
  override: { ja: '提案と異なる評価', en: 'differs from the proposal' },
  none: { ja: '—', en: '—' },
  counts: { ja: '{total}件のうち決定{decided}件', en: '{decided} of {total} decided' },
  making: { ja: '評価シートを作る', en: 'Make the sheets' },
  changing: { ja: '担当する部と期限を変える', en: 'Change divisions and due dates' },
  makingLead: {
    ja: '評価する部は、回答する項目が最も多い部を入れてあります。作らないものは「作らない」を選んでください。',
    en: 'The division that answers most items stands there already. Choose “no sheet” for what is not assessed.',
  },
  changingLead: {
    ja: '一次評価の間は、評価する部を替えられます。',
    en: 'The division can be changed while the first assessment is under way.',
  },
  noSheet: { ja: '作らない', en: 'no sheet' },
  make: { ja: 'この内容で作る', en: 'Make these sheets' },
  change: { ja: '変更する', en: 'Change' },
  toForm: { ja: '評価シートの様式を見る・変える', en: 'See or change the form of the sheets' },
  formVersion: { ja: '様式：第{version}版', en: 'Form: version {version}' },
  made: { ja: '評価シートを用意しました。', en: 'The sheets are ready.' },
  noneChosen: { ja: '評価シートを一つも選んでいません。', en: 'No sheet was chosen.' },
  dueOutOfOrder: {
    ja: '期限は、前の段階より後の日にしてください。',
    en: 'Each stage must be due after the one before.',
  },
  unknownDivision: { ja: '評価する部を選び直してください。', en: 'Choose the division again.' },
  divisionAssessing: {
    ja: '一次評価が終わったシートの部は替えられません。差し戻してから替えてください。',
    en: 'A division cannot be changed after its first assessment. Send the sheet back first.',
  },
  evidence: { ja: '評価のもとになる実績', en: 'What the assessment rests on' },
  evidenceLead: {
    ja: '公表前の値を含みます。照会で受理された内容だけが入ります。',
    en: 'Includes figures that are not public yet, and of the round only what planning has accepted.',
  },
  indicators: { ja: '指標', en: 'Indicators' },
  indicator: { ja: '指標', en: 'Indicator' },
  trend: { ja: '推移', en: 'Trend' },
  baseline: { ja: '策定時', en: 'Baseline' },
  latest: { ja: '最新', en: 'Latest' },
  targets: { ja: '目標', en: 'Targets' },
  verdict: { ja: '判定', en: 'Verdict' },
  noIndicators: { ja: '指標はありません。', en: 'There are no indicators.' },
  noValue: { ja: '実績なし', en: 'no value' },
  initiatives: { ja: '具体的な取組', en: 'Initiatives' },
  initiative: { ja: '取組', en: 'Initiative' },
  action: { ja: '年度の内容と進捗', en: 'Action and progress' },
  done: { ja: '実績', en: 'What was done' },
  issues: { ja: '課題', en: 'Issues' },
  next: { ja: '今後', en: 'Next' },
  noInitiatives: { ja: 'この年度の取組はありません。', en: 'There is no initiative in this year.' },
  notAccepted: { ja: 'まだ受理されていません', en: 'not accepted yet' },
  costs: { ja: '事業費（{unit}）', en: 'Cost ({unit})' },
  yen: { ja: '円', en: 'yen' },
  thousandYen: { ja: '千円', en: 'thousand yen' },
  project: { ja: '事業', en: 'Project' },
  budgetOf: { ja: '{year}予算', en: 'Budget {year}' },
  settledOf: { ja: '{year}決算', en: 'Settled {year}' },
  total: { ja: '計', en: 'Total' },
  knownOf: { ja: '{of}件中{known}件の計', en: '{known} of {of} known' },
  withoutCost: { ja: '予算なし', en: 'no cost' },
  unknownCost: { ja: '未受理', en: 'not accepted' },
  noProjects: { ja: '関連する事業はありません。', en: 'There are no projects.' },
  measures: { ja: 'この戦略の施策の評価', en: 'Assessments of its measures' },
  proposal: { ja: '提案：{grade}', en: 'Proposed: {grade}' },
  tally: { ja: '内訳：{tally}（全{total}件）', en: 'Counts: {tally} ({total} in all)' },
  proposedAs: { ja: '集計からの提案', en: 'Proposed from the counts' },
  reasonFor: {
    ja: '提案と異なる評価にする理由（{limit}字まで）',
    en: 'Why it differs from the proposal (up to {limit} characters)',
  },
  limit: { ja: '{limit}字まで', en: 'up to {limit} characters' },
  required: { ja: '必須', en: 'needed' },
  optional: { ja: '任意', en: 'optional' },
  internal: { ja: '公表しません', en: 'not made public' },
  choose: { ja: '選んでください', en: 'Please choose' },
  lastYear: { ja: '{year}の記載', en: 'In {year}' },
  yourBoxes: { ja: '{stage}を書く', en: 'Write: {stage}' },
  stagePending: { ja: 'まだ書かれていません。', en: 'Nothing has been written yet.' },
  stageDraft: { ja: '作成中', en: 'draft' },
  finishedBy: { ja: '{when}　{who}', en: '{when}, {who}' },
  save: { ja: '下書きを保存', en: 'Save the draft' },
  handOn: { ja: '保存して次へ回す', en: 'Save and hand on' },
  decide: { ja: '保存して決定する', en: 'Save and decide' },
  sendBack: { ja: '差し戻す', en: 'Send back' },
  sendBackTo: { ja: '差し戻す相手', en: 'To whom' },
  sendBackHint: {
    ja: 'どこをどう直すかを書いてください。相手の画面に出ます。',
    en: 'Say what to change, and how: they will read it.',
  },
  reopen: { ja: '決定を取り消す', en: 'Take the decision back' },
  reopenHint: {
    ja: '最後の段階に戻ります。公表済みの内容は、次の公表まで変わりません。',
    en: 'It goes back to the last stage. What is published stays until the next publication.',
  },
  reason: { ja: '理由', en: 'Reason' },
  whySentBack: { ja: '差戻しの理由', en: 'Why it was sent back' },
  whyReopened: { ja: '決定を取り消した理由', en: 'Why the decision was taken back' },
  history: { ja: 'これまでの経過', en: 'History' },
  noSteps: { ja: 'まだ誰も手を付けていません。', en: 'Nobody has touched it yet.' },
  when: { ja: '日時', en: 'When' },
  who: { ja: '誰が', en: 'Who' },
  what: { ja: '何を', en: 'What' },
  why: { ja: '理由', en: 'Why' },
  times: { ja: '{count}回', en: '{count} times' },
  opinions: { ja: '意見と対応', en: 'Opinions and responses' },
  failed: { ja: 'できませんでした', en: 'This was not done' },
  incomplete: {
    ja: '下書きは保存しました。次へ回すには、次のことが必要です。',
    en: 'The draft was saved. To hand it on:',
  },
  conflict: {
    ja: 'ほかの人が同じ欄を先に書き換えました。保存していません。あなたの文は欄に残してあります。二つを見比べて、保存し直してください。',
    en: 'Somebody else has changed the same box. Nothing was saved; your words are still in the box. Compare the two, and save again.',
  },
  theirs: { ja: 'ほかの人が保存した文', en: 'What somebody else saved' },
  savedDone: { ja: '下書きを保存しました。', en: 'The draft was saved.' },
  mergedDone: {
    ja: '保存しました。ほかの人の変更も入っています。内容を確かめてください。',
    en: 'Saved together with somebody else’s changes. Please look at it.',
  },
  finishedDone: { ja: '次へ回しました。', en: 'Handed on.' },
  decidedDone: {
    ja: '決定しました。次の公表で公開されます。',
    en: 'Decided. It will be public with the next publication.',
  },
  'send-backDone': { ja: '差し戻しました。', en: 'Sent back.' },
  reopenDone: { ja: '決定を取り消しました。', en: 'The decision was taken back.' },
  backToList: { ja: '評価シートの一覧へ', en: 'To the list of sheets' },
  notFound: { ja: '評価シートが見つかりません', en: 'No such sheet' },
} as const satisfies Record<string, Text>;

/** Words of what a publication does to assessments. */
export const publishedSheetText = {
  added: { ja: '新しく公開', en: 'new to the public' },
  changed: { ja: '内容が変わる', en: 'will read otherwise' },
  removed: { ja: '公開から除く', en: 'not public any more' },
  words: { ja: '公開する内容', en: 'What will be public' },
} as const satisfies Record<string, Text>;

export const SHEET_DONE = ['saved', 'merged', 'finished', 'decided', 'send-back', 'reopen'] as const;

export type SheetDone = (typeof SHEET_DONE)[number];

/** What happened, as the history names it. */
export const sheetEventText: Readonly<Record<SheetEventKind | 'decide', Text>> = {
  save: { ja: '保存', en: 'saved' },
  finish: { ja: '次へ回付', en: 'handed on' },
  decide: { ja: '決定', en: 'decided' },
  'send-back': { ja: '差戻し', en: 'sent back' },
  reopen: { ja: '決定の取消し', en: 'decision taken back' },
};

/** Why nothing was done to a sheet, and what to do about it. */
export const sheetRefusalText: Readonly<Record<SheetRefusal, Text>> = {
  'not-your-role': { ja: 'この操作は、あなたの役割ではできません。', en: 'Your role does not include this.' },
  'not-your-item': {
    ja: 'この評価シートは、あなたの担当ではありません。',
    en: 'This sheet is not one of yours.',
  },
  'not-in-this-state': {
    ja: 'いまの段階では、この操作はできません。画面を読み込み直して、状態を確かめてください。',
    en: 'This cannot be done at the present stage. Load the page again and see how it stands.',
  },
  'wrong-state': {
    ja: 'いまの段階では、この操作はできません。画面を読み込み直して、状態を確かめてください。',
    en: 'This cannot be done at the present stage. Load the page again and see how it stands.',
  },
  'wrong-stage': { ja: '差し戻す相手を選び直してください。', en: 'Choose again to whom it goes back.' },
  'reason-missing': { ja: '理由を書いてください。', en: 'Give a reason.' },
  'unknown-sheet': {
    ja: 'この評価シートはありません。一覧から選び直してください。',
    en: 'There is no such sheet. Choose it from the list again.',
  },
  'moved-on': {
    ja: 'ほかの人が先に進めました。画面を読み込み直して、いまの内容を確かめてください。',
    en: 'Somebody else went on with it first. Load the page again and see what it says now.',
  },
  'unknown-version': {
    ja: '画面の情報が古くなっています。画面を読み込み直してください。',
    en: 'This page is out of date. Load it again.',
  },
  'basis-changed': {
    ja: '画面を開いたあとに実績が変わり、提案される評価が変わりました。下書きは保存しました。新しい集計を確かめてください。',
    en: 'Results have changed since you opened the page, and so has the proposed rating. The draft was saved; please look at the new counts.',
  },
};

/** What is wrong with a box. */
export const sheetProblemText: Readonly<Record<SheetProblemCode, Text>> = {
  'box-empty': { ja: '書いてください。', en: 'Fill this in.' },
  'text-too-long': {
    ja: '{count}字あります。{limit}字までにしてください。',
    en: 'This has {count} characters; keep it within {limit}.',
  },
  'unknown-choice': { ja: '選び直してください。', en: 'Choose again.' },
  'unknown-grade': { ja: '評価を選び直してください。', en: 'Choose the grade again.' },
  'not-a-number': { ja: '数を入力してください。', en: 'Enter a number.' },
  'override-without-reason': {
    ja: '提案と異なる評価には、理由を書いてください。',
    en: 'A rating that differs from the proposal needs a reason.',
  },
};
