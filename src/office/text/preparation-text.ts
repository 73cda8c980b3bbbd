import type { RoundSettings, TextLimits } from '../../core/round/round.ts';
import type { Text } from '../../core/text/text.ts';

/** Words of the form with which the coordinator prepares a round. */
export const preparationText = {
  newTitle: { ja: '照会を準備する', en: 'Prepare a round' },
  settingsTitle: { ja: '照会の設定', en: 'Settings of the round' },
  leadUsual: {
    ja: '一般的な内容を入れてあります。そのまま進めて、始める前に内容を確かめられます。',
    en: 'The usual choices are filled in. You can go on as it is, and see what it comes to before anything begins.',
  },
  leadLast: {
    ja: '{year}の照会の設定を、日を進めて入れてあります。そのまま進めて、始める前に内容を確かめられます。',
    en: 'The settings of {year} are filled in, with later days. You can go on as it is, and see what it comes to before anything begins.',
  },
  noPlan: {
    ja: 'まだ計画が取り込まれていないため、照会を準備できません。先に計画を取り込んでください。',
    en: 'No plan is loaded yet, so no round can be prepared. Load the plan first.',
  },
  toPreview: { ja: '保存して、内容を確かめる', en: 'Save and see what it comes to' },
  toPreviewHint: {
    ja: 'まだ始まりません。次の画面で、課ごとの件数と期限を確かめられます。',
    en: 'Nothing begins yet. The next page shows the items of each department and the due dates.',
  },
  recalculate: { ja: '日程を計算し直す', en: 'Work the dates out again' },
  what: { ja: '何を照会するか', en: 'What is asked' },
  year: { ja: '実績を照会する年度', en: 'Fiscal year whose results are asked for' },
  asks: { ja: '照会する内容', en: 'Contents' },
  whom: { ja: 'どの課に照会するか', en: 'From whom' },
  all: {
    ja: '計画に担当がある、すべての課',
    en: 'Every department that has something to report',
  },
  chosen: { ja: '選んだ課だけ', en: 'These departments only' },
  chooseDepartments: { ja: '課を選ぶ（{count}課）', en: 'Choose departments ({count})' },
  noDivision: { ja: '部のない課', en: 'Without a division' },
  when: { ja: 'いつまでに', en: 'By when' },
  opens: { ja: '始める日', en: 'Opening' },
  closes: { ja: '締切', en: 'Closing' },
  dueHint: {
    ja: '日を入れると、その日が期限になります。空のときは、次の期限の何営業日前かで決まります。土日、祝日、年末年始は数えません。',
    en: 'A day that is filled in is the due date. Without one it is so many business days before the next due date. Weekends, holidays and the turn of the year do not count.',
  },
  level: { ja: '段階', en: 'Level' },
  daysBefore: { ja: '次の期限の何営業日前', en: 'Business days before the next' },
  orDate: { ja: 'または、この日', en: 'or this day' },
  comesTo: { ja: '期限', en: 'Due date' },
  businessDay: { ja: '始めてから{days}営業日目', en: 'business day {days} of the round' },
  divisionConfirms: {
    ja: '企画が受理する前に、部長が確認する',
    en: 'Heads of divisions confirm before planning accepts',
  },
  closedDays: { ja: '市独自の閉庁日', en: 'The city’s own closed days' },
  closedDaysHint: {
    ja: '1行に1日、2027-05-01 のように書きます。祝日と年末年始は書かなくてかまいません。',
    en: 'One a line, as 2027-05-01. Holidays and the turn of the year are known.',
  },
  words: { ja: '各課への案内', en: 'Instructions' },
  wordsHint: {
    ja: '各課の一覧の初めと、Excelの様式に出ます。書かなくてもかまいません。',
    en: 'Stand at the head of every list and in the Excel forms. May be empty.',
  },
  details: { ja: '選択肢・文字数・金額の単位', en: 'Choices, text limits, unit of money' },
  detailsHint: { ja: 'ふつうは変えなくてかまいません。', en: 'Usually left as they are.' },
  progressChoices: { ja: '進捗の選択肢', en: 'Choices for progress' },
  nextChoices: { ja: '今後の方向性の選択肢', en: 'Choices for what comes next' },
  choicesHint: {
    ja: '言葉を消すと、その選択肢はなくなります。「番号」は、言葉を変えても同じ選択肢と分かるための印です。',
    en: 'A choice without words is left out. The code tells that it is the same choice even if its words change.',
  },
  choiceWords: { ja: '言葉', en: 'Words' },
  choiceEnglish: { ja: '英語', en: 'In English' },
  choiceCode: { ja: '番号', en: 'Code' },
  behind: { ja: '遅れとみなす', en: 'Counts as behind' },
  choiceName: { ja: '{no}番目の{column}', en: '{column}, row {no}' },
  limits: { ja: '文字数の上限', en: 'Most characters' },
  money: { ja: '金額', en: 'Money' },
  unit: { ja: '単位', en: 'Unit' },
  budgetYears: { ja: '予算を聞く年度', en: 'Budgets of' },
  settledYears: { ja: '決算を聞く年度', en: 'Settled costs of' },
  offsetSame: { ja: '照会する年度', en: 'the year asked for' },
  offsetBefore: { ja: 'その{years}年前', en: '{years} before' },
  offsetAfter: { ja: 'その{years}年後', en: '{years} after' },
  faulty: { ja: '直すところが{count}か所あります。', en: '{count} things must be put right.' },
  refused: {
    'not-allowed': { ja: 'この操作は、あなたの役割ではできません。', en: 'Your role does not include this.' },
    'not-in-this-state': {
      ja: 'この照会はもう始まっているか、締め切られています。画面を読み込み直してください。',
      en: 'This round is open or closed already. Load the page again.',
    },
  },
  reasonPrepare: { ja: '照会の準備', en: 'A round is prepared' },
  reasonAssign: { ja: '照会の担当課の割当て', en: 'Departments are assigned' },
} as const satisfies Record<string, Text | Record<string, Text>>;

export const limitText: Readonly<Record<keyof TextLimits, Text>> = {
  comment: { ja: '指標・事業のコメント', en: 'Comment' },
  source: { ja: '出典', en: 'Source' },
  done: { ja: '実施した内容', en: 'What was done' },
  issues: { ja: '課題', en: 'Issues' },
  next: { ja: '今後の方向性の説明', en: 'What comes next' },
};

export const moneyText: Readonly<Record<RoundSettings['cost']['unit'], Text>> = {
  'thousand-yen': { ja: '千円', en: 'thousand yen' },
  yen: { ja: '円', en: 'yen' },
};
