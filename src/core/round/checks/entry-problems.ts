import type { ProblemEntry } from './problem-entry.ts';

/** What can be wrong with an entry, or remarkable about it. */
export const entryProblems = {
  'value-missing': {
    severity: 'error',
    message: {
      ja: '値か、値がない理由を入力してください。',
      en: 'Enter a value, or why there is none.',
    },
  },
  'figure-unreadable': {
    severity: 'error',
    message: {
      ja: '「{value}」は数値として読めません。数字だけを入力してください。',
      en: '“{value}” cannot be read as a number. Enter figures only.',
    },
  },
  'unit-differs': {
    severity: 'error',
    message: {
      ja: '「{value}」の単位が、この指標の単位（{unit}）と違います。',
      en: 'The unit of “{value}” is not the unit of this indicator ({unit}).',
    },
  },
  'value-and-absence': {
    severity: 'error',
    message: {
      ja: '値と「値がない理由」の両方が入っています。どちらか一方にしてください。',
      en: 'There is a value and also a reason why there is none. Keep one of them.',
    },
  },
  'expected-missing': {
    severity: 'error',
    message: {
      ja: 'いつ公表される見込みかを入力してください。',
      en: 'Enter when the value is expected to be published.',
    },
  },
  'entry-date-unreadable': {
    severity: 'error',
    message: {
      ja: '「{value}」は日付として読めません。2026-05-29 のように入力してください。',
      en: '“{value}” is no date. Write it as 2026-05-29.',
    },
  },
  'measured-outside-year': {
    severity: 'notice',
    message: {
      ja: '測定日（{date}）が{year}年度の外です。',
      en: 'The day of the measurement ({date}) is outside FY{year}.',
    },
  },
  'increment-without-total': {
    severity: 'error',
    message: {
      ja: '{year}年度の累計がないため、この年度の増加分から累計を計算できません。累計を入力してください。',
      en: 'There is no running total for FY{year} to add this year to. Enter the running total.',
    },
  },
  'unit-slip': {
    severity: 'warning',
    message: {
      ja: '値（{value}）が、これまでの値（{usual}）のおよそ{times}です。桁や単位を確かめてください。{corrected}ではありませんか。',
      en: 'The value ({value}) is about {times} the earlier ones ({usual}). See whether the digits and the unit are right. Should it be {corrected}?',
    },
  },
  'total-falls': {
    severity: 'warning',
    message: {
      ja: '累計が前回（{last}）より減っています。この年度の増加分を入力していませんか。',
      en: 'The running total is lower than the last one ({last}). Is this what the year added?',
    },
  },
  'percentage-over-100': {
    severity: 'warning',
    message: { ja: '割合が100％を超えています。', en: 'The percentage is over 100.' },
  },
  'same-as-last-year': {
    severity: 'notice',
    message: {
      ja: '前年度と同じ値です。今年度の値かを確かめてください。',
      en: 'This is the same value as last year. See whether it is this year’s.',
    },
  },
  jump: {
    severity: 'warning',
    message: {
      ja: '前回（{last}）からの変化が、これまでより大きくなっています。',
      en: 'The change since the last value ({last}) is larger than before.',
    },
  },
  'comment-needed': {
    severity: 'error',
    message: {
      ja: '{because}ため、理由を説明に書いてください。',
      en: 'Explain in the comment: {because}.',
    },
  },
  'text-too-long': {
    severity: 'error',
    message: {
      ja: '{count}文字あります。{limit}文字までにしてください。',
      en: 'This has {count} characters; the limit is {limit}.',
    },
  },
  'text-missing': {
    severity: 'error',
    message: { ja: '入力してください。', en: 'Fill this in.' },
  },
  'text-unchanged': {
    severity: 'warning',
    message: {
      ja: '昨年度と同じ文です。今年度の内容になっているかを確かめてください。',
      en: 'This is last year’s text. See whether it tells of this year.',
    },
  },
  'choice-missing': {
    severity: 'error',
    message: { ja: '一つ選んでください。', en: 'Choose one.' },
  },
  'choice-unknown': {
    severity: 'error',
    message: {
      ja: '「{value}」は選択肢にありません。選び直してください。',
      en: '“{value}” is not among the choices. Choose again.',
    },
  },
  'issues-needed': {
    severity: 'error',
    message: {
      ja: '遅れている内容があるため、課題を書いてください。',
      en: 'Something is behind: write what the issues are.',
    },
  },
  'amount-missing': {
    severity: 'error',
    message: {
      ja: '金額を入力してください。なければ0と入力してください。',
      en: 'Enter the amount, or 0 where there is none.',
    },
  },
  'amount-unreadable': {
    severity: 'error',
    message: {
      ja: '「{value}」は金額として読めません。{unit}単位の整数で入力してください。',
      en: '“{value}” cannot be read as an amount. Enter a whole number in {unit}.',
    },
  },
  'amount-negative': {
    severity: 'error',
    message: { ja: '金額が0より小さくなっています。', en: 'The amount is below 0.' },
  },
  'sum-differs': {
    severity: 'error',
    message: {
      ja: '財源の合計（{sum}）が総額（{total}）と一致しません。',
      en: 'The funding sources add up to {sum}, not to the total of {total}.',
    },
  },
  'sources-missing': {
    severity: 'warning',
    message: { ja: '財源の内訳がありません。', en: 'The funding sources are not given.' },
  },
  'settled-over-budget': {
    severity: 'warning',
    message: {
      ja: '決算額（{settled}）が予算額（{budget}）を超えています。',
      en: 'The settled cost ({settled}) is above the budget ({budget}).',
    },
  },
  'cost-despite-none': {
    severity: 'error',
    message: {
      ja: '「予算を伴わない事業」としながら、金額が入っています。',
      en: 'The project is marked as one without cost, and there are amounts.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
