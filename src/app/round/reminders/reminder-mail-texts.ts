import type { ItemState, Level } from '../../../core/round/item-state.ts';
import type { ItemKind } from '../../../core/round/round.ts';
import type { Text } from '../../../core/text/text.ts';

/** The sentences of a reminder. */
export const reminderMailTexts = {
  lateSubject: {
    ja: '【督促】{round}：期限を過ぎた項目が{late}件あります（{addressee}）',
    en: '[Overdue] {round}: {late} overdue for {addressee}',
  },
  openSubject: {
    ja: '【期限のお知らせ】{round}：{due}が期限の項目があります（{addressee}）',
    en: '[Due {due}] {round}: open items of {addressee}',
  },
  round: { ja: '{year}実績の照会', en: 'Round on {year}' },
  greeting: { ja: '{addressee} 御中', en: 'To {addressee}' },
  planning: { ja: '企画担当', en: 'the planning office' },
  sender: { ja: '{sender}です。', en: 'This is {sender}.' },
  count: {
    ja: '残っている項目: {count}件（うち期限を過ぎたもの {late}件）',
    en: 'Open items: {count} ({late} of them overdue)',
  },
  lateGroup: {
    ja: '期限 {due}　{days}営業日の超過（{count}件）',
    en: 'Due {due}: {days} business days late ({count})',
  },
  /** Past on a day that the city hall is closed: no business day has gone by yet. */
  justLateGroup: {
    ja: '期限 {due}　期限を過ぎています（{count}件）',
    en: 'Due {due}: overdue ({count})',
  },
  openGroup: { ja: '期限 {due}（{count}件）', en: 'Due {due} ({count})' },
  item: { ja: '{no}. {kind}「{name}」（{id}）: {state}', en: '{no}. {kind} “{name}” ({id}): {state}' },
  reason: { ja: '   戻された理由: {reason}', en: '   Why it came back: {reason}' },
  more: { ja: 'ほか{count}件は、画面の一覧にあります。', en: 'The page lists {count} more.' },
  how: { ja: '■ 回答の方法', en: '■ How to answer' },
  byPage: {
    ja: '・画面で: 「担当の一覧」に入力し、提出してください。',
    en: '- On the page “My items”: fill the items in and submit them.',
  },
  byWorkbook: {
    ja: '・Excelで: 「Excelで回答」から自分の課のファイルを受け取り、入力して送り返してください。',
    en: '- In Excel: take your department’s workbook from “Excel”, fill it in and send it back there.',
  },
  byWaiting: {
    ja: '・画面の「確認待ち」で、内容を確かめてください。',
    en: '- Look at the items on the page “Waiting for me”.',
  },
  signIn: {
    ja: '・職員の画面にサインインし、「照会」からこの照会を開いてください。',
    en: '- Sign in to the office and open this round under “Rounds”.',
  },
  address: { ja: '  {address}', en: '  {address}' },
  contact: {
    ja: '行き違いですでに提出済みの場合は、ご容赦ください。\n分からないことは、下記までお問い合わせください。',
    en: 'If you have answered in the meantime, please disregard this. For questions, contact the sender below.',
  },
  automatic: {
    ja: 'このメールは、計画の進行管理システム「しるべ」からお送りしています。',
    en: 'Sent through Shirube, the system on which the city runs its plan.',
  },
} as const satisfies Record<string, Text>;

/** What is asked of whom, where something is late and where nothing is yet. */
export const requestTexts: Readonly<Record<Level, { readonly late: Text; readonly open: Text }>> = {
  department: {
    late: {
      ja: '{year}実績の照会について、提出期限を過ぎた項目があります。\nお忙しいところ恐れ入りますが、至急ご回答ください。',
      en: 'Items of the round on {year} are overdue at your department. Please answer them as soon as you can.',
    },
    open: {
      ja: '{year}実績の照会について、未回答の項目があります。\n期限までにご回答ください。',
      en: 'Items of the round on {year} are still open at your department. Please answer them by the due date.',
    },
  },
  division: {
    late: {
      ja: '{year}実績の照会について、部長確認の期限を過ぎた項目があります。\nお忙しいところ恐れ入りますが、至急ご確認ください。',
      en: 'Items of the round on {year} wait, overdue, for the head of the division. Please confirm them as soon as you can.',
    },
    open: {
      ja: '{year}実績の照会について、部長確認を待っている項目があります。\n期限までにご確認ください。',
      en: 'Items of the round on {year} wait for the head of the division. Please confirm them by the due date.',
    },
  },
  planning: {
    late: {
      ja: '{year}実績の照会について、受理の期限を過ぎた項目があります。\n至急、内容を確かめて受理してください。',
      en: 'Items of the round on {year} wait, overdue, to be accepted. Please look at them as soon as you can.',
    },
    open: {
      ja: '{year}実績の照会について、受理を待っている項目があります。\n期限までに内容を確かめてください。',
      en: 'Items of the round on {year} wait to be accepted. Please look at them by the due date.',
    },
  },
};

/** Where an item stands, said to the one for whom it waits. */
export const waitingTexts: Readonly<Record<ItemState, Text>> = {
  'not-started': { ja: '未着手', en: 'not started' },
  draft: { ja: '作成中（未提出）', en: 'draft, not submitted' },
  'sent-back': { ja: '差戻し（再提出が必要）', en: 'sent back, to be submitted again' },
  submitted: { ja: '提出済み（課長の承認待ち）', en: 'submitted, waits for the head of department' },
  approved: { ja: '承認済み（確認待ち）', en: 'approved, waits to be confirmed' },
  accepted: { ja: '受理済み', en: 'accepted' },
  closed: { ja: '締切済み', en: 'closed' },
};

export const itemKindTexts: Readonly<Record<ItemKind, Text>> = {
  indicator: { ja: '指標', en: 'Indicator' },
  initiative: { ja: '取組', en: 'Initiative' },
  project: { ja: '事業', en: 'Project' },
};
