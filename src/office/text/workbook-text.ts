import type { MoneyUnit } from '../../core/round/round.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the workbooks and of the page that sends them out and takes them back. */
export const workbookText = {
  title: { ja: '{year}実績照会', en: 'Round on {year}' },
  lastDone: { ja: '【実績】', en: 'Done: ' },
  lastIssues: { ja: '【課題】', en: 'Issues: ' },
  lastNext: { ja: '【今後】', en: 'Next: ' },
  final: { ja: '確定', en: 'final' },
  provisional: { ja: '速報', en: 'provisional' },
  withoutCost: { ja: '予算なし', en: 'no budget' },
  pageTitle: { ja: 'Excelで回答', en: 'Answering in Excel' },
  lead: {
    ja: '課ごとの様式をダウンロードし、記入したファイルをここに戻します。反映する前に、変わるところをすべて確かめられます。',
    en: 'Download a department’s workbook, fill it in, and bring it back here. Before anything is applied you see all that changes.',
  },
  download: { ja: '様式のダウンロード', en: 'Download' },
  downloadHint: {
    ja: 'いま入力されている内容が入っています。色の付いた欄にだけ記入します。',
    en: 'What is entered now stands in it. Only the tinted cells can be filled in.',
  },
  departmentItems: { ja: '{name}（{count}件）', en: '{name} ({count} items)' },
  all: { ja: 'すべての課（{count}課、ZIP）', en: 'All departments ({count}, ZIP)' },
  noDepartments: { ja: '回答する項目がありません。', en: 'There is nothing for you to answer.' },
  upload: { ja: '記入したファイルを戻す', en: 'Bring it back' },
  files: { ja: '記入したファイル（xlsx、又はまとめたZIP）', en: 'Filled-in files (xlsx, or a ZIP of them)' },
  look: { ja: '何が変わるかを見る', en: 'See what would change' },
  noFile: { ja: 'ファイルを選んでください。', en: 'Choose a file.' },
  proposed: { ja: '{name}: {changes}件の変更', en: '{name}: {changes} changes' },
  nothing: { ja: '変わるところはありません。', en: 'Nothing would change.' },
  unanswered: { ja: 'まだ戻っていない課: {names}', en: 'Not back yet: {names}' },
  item: { ja: '項目', en: 'Item' },
  place: { ja: 'セル', en: 'Cell' },
  before: { ja: '変更前', en: 'Before' },
  after: { ja: '変更後', en: 'After' },
  blank: { ja: '（空欄）', en: '(empty)' },
  errors: { ja: '直すところ', en: 'To be put right' },
  doubts: { ja: '確かめるところ', en: 'Please check' },
  conflicts: {
    ja: '様式をダウンロードした後に、ほかの人も入力したところ',
    en: 'Answers that others entered too after the download',
  },
  conflictsLead: {
    ja: 'どちらを残すかを選んでください。選ばなければ、いまの内容が残ります。',
    en: 'Choose which one is to stand. If you choose nothing, what is entered now stays.',
  },
  keepCurrent: { ja: 'いまの内容のまま: {value}', en: 'Keep what is there now: {value}' },
  takeTyped: { ja: 'ファイルの内容にする: {value}', en: 'Take what the file says: {value}' },
  field: { ja: '欄', en: 'Answer' },
  lacking: {
    ja: '提出までに、まだ必要なこと（{count}件）',
    en: 'Still missing before it can be submitted ({count})',
  },
  take: { ja: '{name}の内容を反映する', en: 'Apply what {name} says' },
  applyTitle: { ja: '反映', en: 'Apply' },
  applyLead: {
    ja: '選んだ内容を、まとめて一度に反映します。途中で反映できないものがあれば、何も変わりません。',
    en: 'All that is chosen is applied in one step. If any of it cannot be, nothing changes.',
  },
  leftOut: {
    ja: '次のファイルは直すところがあるため、反映されません: {names}',
    en: 'These files have something to put right and are left out: {names}',
  },
  isBlocked: {
    ja: '直すところがあるため、この課の内容は反映できません。上の箇所を直したファイルを、もう一度戻してください。',
    en: 'This department’s answers cannot be applied yet. Put right what is named above and bring the file back.',
  },
  refused: { ja: '反映できない項目', en: 'Items that cannot be changed' },
  proxyPerson: { ja: '回答した人', en: 'Who answered' },
  proxyReason: {
    ja: '代わって入力する理由（履歴に残ります）',
    en: 'Why you enter it for them (kept in the history)',
  },
  proxyReasonDefault: { ja: 'Excelの様式で回答があったため', en: 'answered by workbook' },
  apply: { ja: '反映する', en: 'Apply' },
  applyAndSubmit: { ja: '反映し、そろった項目を提出する', en: 'Apply, and submit what is complete' },
  applied: {
    ja: '{departments}課の{count}項目を反映しました。',
    en: '{count} items of {departments} departments were changed.',
  },
  submitted: { ja: 'うち{count}項目を提出しました。', en: '{count} of them were submitted.' },
  noneTaken: { ja: '反映する課を選んでください。', en: 'Choose a department to apply.' },
  overtaken: {
    ja: '確かめている間に、ほかの人が入力しました。まだ何も反映していません。いまの内容と比べ直したので、もう一度確かめてください。',
    en: 'Somebody entered something meanwhile, and nothing was applied. It is compared anew below: please look again.',
  },
  notApplicable: {
    ja: '反映できない項目があるため、何も反映していません。下の箇所を確かめてください。',
    en: 'Some items cannot be changed, and nothing was applied. Please see below.',
  },
  damaged: {
    ja: '送られた内容を読めません。ファイルをもう一度戻してください。',
    en: 'What was sent cannot be read. Bring the file back once more.',
  },
} as const satisfies Record<string, Text>;

export const moneyUnitText: Readonly<Record<MoneyUnit, Text>> = {
  yen: { ja: '円', en: 'yen' },
  'thousand-yen': { ja: '千円', en: '1,000 yen' },
};
