import type { FundingSource } from '../../core/round/entry.ts';
import type { ItemState } from '../../core/round/item-state.ts';
import type { ItemKind } from '../../core/round/round.ts';
import type { Text } from '../../core/text/text.ts';

export const myItemsText = {
  title: { ja: '担当の一覧：{department}', en: 'Items of {department}' },
  due: { ja: '{date}までに提出してください。', en: 'Please submit by {date}.' },
  closed: {
    ja: 'この照会は締め切られました。内容は見るだけです。',
    en: 'This round is closed. It can only be read.',
  },
  instructions: { ja: '記入のしかた', en: 'Instructions' },
  counts: { ja: '状態別の件数', en: 'Items by state' },
  nothing: {
    ja: 'この課への照会はありません。担当が違うときは企画担当にお知らせください。',
    en: 'Nothing is asked of this department. Tell the planning office if that is wrong.',
  },
  save: { ja: 'すべて保存', en: 'Save all' },
  saveOne: { ja: 'この項目を保存', en: 'Save this item' },
  submitOne: { ja: 'この項目を提出', en: 'Submit this item' },
  submitReady: { ja: 'そろった項目をすべて提出', en: 'Submit all complete items' },
  complete: { ja: 'そろいました。提出できます。', en: 'Complete: this can be submitted.' },
  lacks: { ja: '提出まであと{count}か所', en: '{count} to go before it can be submitted' },
  openItem: { ja: '履歴とやりとり', en: 'History and discussion' },
  savedCount: { ja: '{count}件を保存しました。', en: '{count} saved.' },
  submittedCount: { ja: '{count}件を提出しました。', en: '{count} submitted.' },
  nothingChanged: { ja: '変わったところはありませんでした。', en: 'Nothing had changed.' },
  otherDepartment: { ja: 'ほかの課', en: 'Other departments' },
  showDepartment: { ja: '表示する', en: 'Show' },
  chooseDepartment: { ja: '課を選ぶ', en: 'Choose a department' },
  department: { ja: '課', en: 'Department' },
  nothingToSee: {
    ja: 'この照会には、見ることのできる項目がありません。',
    en: 'This round has no item that you can see.',
  },
  sentBack: { ja: '差戻しの理由', en: 'Why it was sent back' },
  reopened: { ja: '再開の理由', en: 'Why it was opened again' },
  merged: {
    ja: 'ほかの人の変更と合わせて保存しました。内容を確かめてください。',
    en: 'Saved together with somebody else’s changes. Please look at it.',
  },
  conflict: {
    ja: '同じ欄をほかの人も変えました。欄にはあなたの入力があります。直すか、そのままで「この項目を保存」を押してください。',
    en: 'Somebody else changed the same field. Yours stands in the box: change it or leave it, and press “Save this item”.',
  },
  incomplete: {
    ja: 'まだ提出できません。足りないところを示しています。',
    en: 'This cannot be submitted yet. What is missing is marked.',
  },
  mine: { ja: 'あなたの入力', en: 'Yours' },
  theirs: { ja: '保存されている内容', en: 'What is stored' },
  takeTheirs: { ja: '保存されている内容にする', en: 'Take what is stored' },
  emptyText: { ja: '（空）', en: '(empty)' },
  ticked: { ja: 'はい', en: 'yes' },
  unticked: { ja: 'いいえ', en: 'no' },
  target: { ja: '目標', en: 'Target' },
  copyLast: { ja: '前年度の記載を写す', en: 'Take over last year’s text' },
  noVerdict: { ja: '値を入れると判定が出ます', en: 'Enter a value to see how it stands' },
  commentPart: { ja: 'コメント', en: 'Comment' },
  history: { ja: 'これまでの値', en: 'Values so far' },
  baseline: { ja: '基準', en: 'Baseline' },
  figure: { ja: '{year}の値', en: 'Value for {year}' },
  figureOf: { ja: '{part}：{year}の値', en: '{part}: value for {year}' },
  counts_total: { ja: '累計で入力', en: 'as the running total' },
  counts_increment: { ja: 'この年度の分で入力', en: 'as what the year added' },
  countsLabel: { ja: '入力する値', en: 'The value is given' },
  otherTotal: { ja: '累計は {value}', en: 'The running total is {value}' },
  otherSince: { ja: '{since}からの分は {value}', en: 'Added since {since}: {value}' },
  otherIncrement: { ja: 'この年度の分は {value}', en: 'The year added {value}' },
  absence: { ja: '値がないときの理由', en: 'Why there is no value' },
  noAbsence: { ja: '（値を入力）', en: '(a value is given)' },
  expected: { ja: '公表の見込み', en: 'Expected on' },
  provisional: { ja: '速報値', en: 'provisional' },
  measuredAt: { ja: '測定日', en: 'Measured on' },
  source: { ja: '出典', en: 'Source' },
  comment: { ja: 'コメント（公表されます）', en: 'Comment (made public)' },
  more: { ja: '測定日・出典', en: 'Date and source' },
  verdict: { ja: 'この値での判定', en: 'With this value' },
  progress: { ja: '進捗：{action}', en: 'Progress: {action}' },
  choose: { ja: '選んでください', en: 'Please choose' },
  done: { ja: '取組の実績', en: 'What was done' },
  issues: { ja: '課題', en: 'Issues' },
  nextChoice: { ja: '今後の方向性', en: 'What next' },
  next: { ja: '今後の方向性の説明', en: 'What next, in words' },
  lastYear: { ja: '前年度の記載', en: 'Last year’s text' },
  unchanged: { ja: '前年度と同じ文です', en: 'The same text as last year' },
  left: { ja: '{count}／{limit}字', en: '{count} of {limit} characters' },
  withoutCost: { ja: '予算を伴わない事業', en: 'No cost of its own' },
  cost: { ja: '予算と決算（単位：{unit}）', en: 'Budget and settled cost (in {unit})' },
  budget: { ja: '{year} 予算', en: '{year} budget' },
  settled: { ja: '{year} 決算', en: '{year} settled' },
  total: { ja: '計', en: 'Total' },
  sumOf: { ja: '財源の計 {value}', en: 'Sources add up to {value}' },
} as const satisfies Record<string, Text>;

/** Why a list that was sent comes back. */
export const listTroubleText = {
  conflict: {
    ja: '{count}件が、ほかの人の変更とぶつかりました。その項目に両方の内容を示しています。ほかの変更は保存しました。',
    en: '{count} collided with somebody else’s changes. Both texts stand with the item. Everything else is saved.',
  },
  refused: {
    ja: '{count}件を保存できませんでした。理由と入力した内容を、その項目に示しています。',
    en: '{count} could not be saved. Why, and what you entered, stands with the item.',
  },
  incomplete: {
    ja: '保存しましたが、{count}件はまだ提出できません。足りないところを示しています。',
    en: 'Saved, but {count} cannot be submitted yet. What is missing is marked.',
  },
  'nothing-ready': {
    ja: '保存しましたが、提出できる項目はまだありません。書きかけの{count}件に、足りないところを示しています。',
    en: 'Saved, but nothing can be submitted yet. What is missing is marked in the {count} that are begun.',
  },
} as const satisfies Record<string, Text>;

/** What an item's state is called, with a shape that stands before it. */
export const itemStateText: Readonly<Record<ItemState, { readonly shape: string; readonly text: Text }>> = {
  'not-started': { shape: '○', text: { ja: '未着手', en: 'not started' } },
  draft: { shape: '◔', text: { ja: '作成中', en: 'draft' } },
  'sent-back': { shape: '↩', text: { ja: '差戻し', en: 'sent back' } },
  submitted: { shape: '◑', text: { ja: '提出済み', en: 'submitted' } },
  approved: { shape: '◕', text: { ja: '承認済み', en: 'approved' } },
  accepted: { shape: '●', text: { ja: '受理済み', en: 'accepted' } },
  closed: { shape: '■', text: { ja: '締切済み', en: 'closed' } },
};

export const itemKindText: Readonly<Record<ItemKind, Text>> = {
  indicator: { ja: '指標の実績', en: 'Indicators' },
  initiative: { ja: '取組の進捗', en: 'Initiatives' },
  project: { ja: '事業の予算と決算', en: 'Projects' },
};

export const fundingText: Readonly<Record<FundingSource, Text>> = {
  national: { ja: '国庫支出金', en: 'State' },
  prefecture: { ja: '県支出金', en: 'Prefecture' },
  bond: { ja: '市債', en: 'Bonds' },
  other: { ja: 'その他', en: 'Other' },
  general: { ja: '一般財源', en: 'General' },
};
