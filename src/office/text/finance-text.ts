import type { Text } from '../../core/text/text.ts';

/** Words of the page that takes budgets and settled amounts from the finance system's table. */
export const financeText = {
  title: { ja: '予算額・決算額の取り込み', en: 'Budget and settled amounts' },
  lead: {
    ja: '財務会計システムから書き出した表（CSV）を選ぶと、事業ごとの金額がどう変わるかを示します。確かめてから反映します。',
    en: 'Choose a table (CSV) from the finance system. You first see what would change for each project, and then apply it.',
  },
  file: { ja: '財務会計システムの表（CSV）', en: 'Table of the finance system (CSV)' },
  unit: { ja: '表の金額の単位', en: 'Amounts of the table are in' },
  look: { ja: '何が変わるかを見る', en: 'See what would change' },
  lookAgain: { ja: 'この対応で見直す', en: 'Look again' },
  noFile: { ja: '表のファイルを選んでください。', en: 'Choose a table.' },
  columns: { ja: '列の対応', en: 'Columns' },
  columnsLead: {
    ja: '表の列が何を示すかを確かめてください。反映すると、この対応は次の取り込みでも使われます。',
    en: 'Check what each column is for. Once applied, this is kept for the next table.',
  },
  unused: { ja: '使わない', en: 'not used' },
  name: { ja: '事業名', en: 'project' },
  year: { ja: '年度', en: 'fiscal year' },
  total: { ja: '計', en: 'total' },
  budgetRole: { ja: '予算額（{part}）', en: 'budget ({part})' },
  settledRole: { ja: '決算額（{part}）', en: 'settled ({part})' },
  noName: {
    ja: '事業名の列と、金額の列を少なくとも一つ選んでください。',
    en: 'Choose the column of the project, and at least one of amounts.',
  },
  noYear: {
    ja: '年度の列がないので、すべて{year}の金額として読みます。',
    en: 'There is no column of years: all amounts are read as those of {year}.',
  },
  unmatched: { ja: '同じ名前の事業がない行（{count}件）', en: 'Names without a project ({count})' },
  unmatchedLead: {
    ja: '当てはまる事業があれば選んで、見直してください。選ばない行は取り込みません。',
    en: 'Choose the project where there is one and look again. Rows without a choice are left out.',
  },
  leaveOut: { ja: '取り込まない', en: 'leave out' },
  nearest: { ja: '名前の近い事業', en: 'Names like it' },
  others: { ja: 'ほかの事業', en: 'Other projects' },
  problems: {
    ja: '読めない行（その事業は取り込みません）',
    en: 'Rows that cannot be read (their projects are left out)',
  },
  problemPlace: { ja: '{line}行目: {text}', en: 'Line {line}: {text}' },
  unequal: {
    ja: '財源の合計が計と一致しない金額（どちらも表のとおりに入れます）',
    en: 'Sources that do not add up to the total (both are entered as the table has them)',
  },
  unequalRemedy: {
    ja: '使っていない財源の列があれば「列の対応」で選んで見直してください。そのまま反映すると、担当課が提出するときに確認を求めます。',
    en: 'Where a column of a source is not used, choose it under “Columns” and look again. As it is, the department is asked about it before it submits.',
  },
  refused: { ja: '変えられない事業（取り込みません）', en: 'Projects that cannot be changed (left out)' },
  changes: {
    ja: '{projects}事業の{count}欄が変わります',
    en: '{count} amounts of {projects} projects would change',
  },
  nothing: { ja: '変わる金額はありません。', en: 'No amount would change.' },
  project: { ja: '事業', en: 'Project' },
  amount: { ja: '欄', en: 'Amount' },
  before: { ja: '変更前', en: 'Before' },
  after: { ja: '変更後', en: 'After' },
  blank: { ja: '（空欄）', en: '(empty)' },
  sumOfSources: { ja: '（財源の合計）', en: '(sum of the sources)' },
  person: { ja: '金額を確かめた人', en: 'Who answers for the amounts' },
  reason: {
    ja: '代わって入力する理由（履歴に残ります）',
    en: 'Why you enter it for them (kept in the history)',
  },
  reasonDefault: { ja: '財務会計システムの出力を取り込んだため', en: 'taken from the finance system' },
  apply: { ja: '反映する', en: 'Apply' },
  applied: { ja: '{count}事業の金額を反映しました。', en: 'The amounts of {count} projects were changed.' },
  overtaken: {
    ja: '確かめている間に、ほかの人が入力しました。まだ何も反映していません。もう一度確かめてください。',
    en: 'Somebody entered something meanwhile, and nothing was applied. Please look again.',
  },
  link: {
    ja: '財務会計システムの表から予算額・決算額を取り込む',
    en: 'Take budgets and settled amounts from the finance system',
  },
} as const satisfies Record<string, Text>;

/** What is wrong with a row, and what to do. */
export const financeProblemText = {
  'table-broken': {
    ja: '引用符（"）の閉じ方がおかしく、表として読めません。CSVを書き出し直してください。',
    en: 'A quotation mark is not closed. Export the table again.',
  },
  'name-missing': { ja: '事業名がありません（{found}）。', en: 'There is no project ({found}).' },
  'year-unreadable': {
    ja: '「{column}」の「{found}」は年度として読めません。2026 や 令和8年度 のように書いてください。',
    en: '“{found}” in “{column}” is no fiscal year. Write 2026 or R8.',
  },
  'amount-unreadable': {
    ja: '「{column}」の「{found}」は金額として読めません。単位や小数のない整数にしてください。',
    en: '“{found}” in “{column}” is no amount. Write a whole number without a unit.',
  },
} as const satisfies Record<string, Text>;
