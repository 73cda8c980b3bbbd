import type { Text } from '../../core/text/text.ts';

/** Answers that the server gives without the site: what happened, and what to do. */
export const errorTexts = {
  400: {
    title: { ja: 'アドレスを読み取れません', en: 'This address cannot be read' },
    advice: {
      ja: 'アドレスに使えない文字があります。最初のページからお探しください。',
      en: 'It has characters that an address cannot have. Please start from the first page.',
    },
  },
  404: {
    title: { ja: 'ページがありません', en: 'There is no such page' },
    advice: {
      ja: 'アドレスが変わったか、間違っているようです。最初のページからお探しください。',
      en: 'The address has changed or is mistaken. Please start from the first page.',
    },
  },
  405: {
    title: { ja: 'この操作はできません', en: 'This cannot be done here' },
    advice: {
      ja: 'このサイトは読むためのもので、何も受け取りません。',
      en: 'This site is for reading; it takes nothing in.',
    },
  },
  414: {
    title: { ja: 'アドレスが長すぎます', en: 'This address is too long' },
    advice: {
      ja: '検索のことばを短くしてお試しください。',
      en: 'Please try again with fewer words.',
    },
  },
  500: {
    title: { ja: '表示できませんでした', en: 'This page could not be shown' },
    advice: {
      ja: 'こちらの不具合です。しばらくしてからもう一度お試しください。お問い合わせの際は次の番号をお知らせください。',
      en: 'The fault is ours. Please try again later. If you write to us, please give this number.',
    },
  },
  503: {
    title: { ja: '冊子を作る順番を待っています', en: 'Books are waiting to be made' },
    advice: {
      ja: '多くの冊子が同時に求められています。1分ほどしてからもう一度お試しください。',
      en: 'Many books are asked for at once. Please try again in a minute.',
    },
  },
} as const satisfies Record<number, { readonly title: Text; readonly advice: Text }>;

export const firstPageText: Text = { ja: '最初のページへ', en: 'To the first page' };

export type ErrorStatus = keyof typeof errorTexts;

/** A page that only leads on to another. */
export const forwardTexts = {
  toPlan: { ja: '計画のページへ', en: 'To the plan' },
} as const satisfies Record<string, Text>;
