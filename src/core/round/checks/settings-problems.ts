import type { ProblemEntry } from './problem-entry.ts';

/** What can be wrong with the settings of a round, or remarkable about who is asked. */
export const settingsProblems = {
  'date-unreadable': {
    severity: 'error',
    message: {
      ja: '「{value}」は日付として読めません。2026-05-29 のように入力してください。',
      en: '“{value}” is no date. Write it as 2026-05-29.',
    },
  },
  'date-outside-calendar': {
    severity: 'error',
    message: {
      ja: '{date}は、祝日を計算できる期間（{first}年から{last}年まで）の外です。',
      en: '{date} is outside the years for which holidays are known ({first} to {last}).',
    },
  },
  'days-not-whole': {
    severity: 'error',
    message: {
      ja: '営業日の数「{value}」は0以上の整数で入力してください。',
      en: 'The number of business days, “{value}”, must be a whole number, 0 or more.',
    },
  },
  'due-out-of-order': {
    severity: 'error',
    message: {
      ja: '期限{date}が、次の期限（{next}）より後です。課、部、企画、締切の順にしてください。',
      en: 'The due date {date} is later than the next one ({next}). Departments come first, then divisions, planning, and the closing.',
    },
  },
  'due-before-opening': {
    severity: 'error',
    message: {
      ja: '期限{date}が、照会を始める日（{opens}）より前です。',
      en: 'The due date {date} is earlier than the day on which the round opens ({opens}).',
    },
  },
  'due-on-closed-day': {
    severity: 'warning',
    message: {
      ja: '期限{date}は閉庁日です。',
      en: 'The city hall is closed on the due date {date}.',
    },
  },
  'nothing-asked': {
    severity: 'error',
    message: {
      ja: '照会する項目がありません。何を照会するかを選び、計画にその年度（{year}年度）の内容があるかを確かめてください。',
      en: 'The round asks for nothing. Choose what it asks, and see whether the plan has anything in FY{year}.',
    },
  },
  'unknown-department': {
    severity: 'error',
    message: {
      ja: '課{department}が計画にありません。',
      en: 'The plan does not have the department {department}.',
    },
  },
  'item-without-department': {
    severity: 'warning',
    message: {
      ja: '「{name}」に担当課がありません。担当課を割り当てるまで、誰にも照会されません。',
      en: '“{name}” has no department. Nobody is asked for it until one is assigned.',
    },
  },
  'department-without-successor': {
    severity: 'warning',
    message: {
      ja: '「{name}」の担当課「{department}」は廃止され、引き継ぐ課がありません。',
      en: 'The department “{department}” of “{name}” was abolished and nobody took over.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;
