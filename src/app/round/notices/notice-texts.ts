import type { Text } from '../../../core/text/text.ts';

export const noticeTexts = {
  sentBackSubject: { ja: '【差戻し】{round}：{count}件', en: '[Sent back] {round}: {count}' },
  mentionSubject: {
    ja: '【コメント】{round}：あなた宛て{count}件',
    en: '[Mentioned] {round}: {count} for you',
  },
  bothSubject: {
    ja: '【差戻し・コメント】{round}：差戻し{back}件、あなた宛てのコメント{count}件',
    en: '[Sent back, mentioned] {round}: {back} sent back, {count} for you',
  },
  greeting: { ja: '{name} 様', en: 'To {name}' },
  lead: { ja: '{year}実績の照会で、次のことがありました。', en: 'News of the round on {year}:' },
  sentBack: {
    ja: '■ 差し戻された項目（{count}件）　直して、もう一度提出してください。',
    en: '■ Sent back ({count}): please correct and submit again.',
  },
  mentions: { ja: '■ あなた宛てのコメント（{count}件）', en: '■ Remarks that mention you ({count})' },
  item: { ja: '{no}. {kind}「{name}」（{id}）', en: '{no}. {kind} “{name}” ({id})' },
  words: { ja: '   {by}: {text}', en: '   {by}: {text}' },
  more: { ja: 'ほか{count}件は、画面にあります。', en: 'The page has {count} more.' },
  where: { ja: '■ 見るところ', en: '■ Where to look' },
  items: { ja: '・担当の一覧', en: '- My items' },
  news: { ja: '・新しい動き', en: '- News' },
  signIn: {
    ja: '・職員の画面にサインインし、「照会」からこの照会を開いてください。',
    en: '- Sign in to the office and open this round under “Rounds”.',
  },
  automatic: {
    ja: 'このメールは、計画の進行管理システム「しるべ」が自動で送りました。\n返信は届きません。',
    en: 'Sent by Shirube, the system on which the city runs its plan. Answers are not read.',
  },
} as const satisfies Record<string, Text>;
