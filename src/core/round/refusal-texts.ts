import type { Text } from '../text/text.ts';
import type { RefusalCode } from './step-item.ts';

/** Why an item did not move, and what to do about it. */
export const refusalTexts: Readonly<Record<RefusalCode, Text>> = {
  locked: {
    ja: 'この項目は締め切られています。直す必要があるときは、企画担当に再開を依頼してください。',
    en: 'This item is closed. Ask the planning office to reopen it if it has to be changed.',
  },
  'wrong-state': {
    ja: '項目の状態が変わったため、この操作はできません。画面を読み込み直して、状態を確かめてください。',
    en: 'The item has moved on, and this cannot be done any more. Load the page again and see how it stands.',
  },
  'reason-missing': { ja: '理由を書いてください。', en: 'Give a reason.' },
  'proxy-missing': {
    ja: '誰に代わって入力するのかと、その理由を書いてください。',
    en: 'Say for whom you are entering this, and why.',
  },
  'proxy-incomplete': {
    ja: '代理入力には、本人の名前と理由の両方が必要です。',
    en: 'Entry by proxy needs both the name of the person and a reason.',
  },
  'not-confirmed': {
    ja: '部長がまだ確認していません。確認を待たずに受理するときは、理由を書いてください。',
    en: 'The head of the division has not confirmed this. Give a reason to accept it all the same.',
  },
  'bad-grace': {
    ja: '猶予は、0から250までの営業日の数で入力してください。',
    en: 'Grace is a number of business days from 0 to 250.',
  },
};
