import type { ItemRefusal } from '../../app/round/refusal.ts';
import type { Text } from '../../core/text/text.ts';

/** Why nothing was done to an item, and what to do about it. */
export const refusalText: Readonly<Record<ItemRefusal['code'], Text>> = {
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
  'not-your-role': { ja: 'この操作は、あなたの役割ではできません。', en: 'Your role does not include this.' },
  'not-your-item': { ja: 'この項目は、あなたの担当ではありません。', en: 'This item is not one of yours.' },
  'not-in-this-state': {
    ja: 'いまの状態では、この操作はできません。画面を読み込み直して、状態を確かめてください。',
    en: 'This cannot be done in the present state. Load the page again and see how it stands.',
  },
  'unknown-item': {
    ja: 'この項目は、この照会にありません。一覧から選び直してください。',
    en: 'This round has no such item. Choose it from the list again.',
  },
  'moved-on': {
    ja: 'ほかの人が先に進めました。画面を読み込み直して、いまの内容を確かめてください。',
    en: 'Somebody else went on with it first. Load the page again and see what it says now.',
  },
  'unknown-version': {
    ja: '画面の情報が古くなっています。画面を読み込み直してください。',
    en: 'This page is out of date. Load it again.',
  },
  'not-of-item': {
    ja: '送られた内容が、この項目の欄と合いません。画面を読み込み直してください。',
    en: 'What was sent does not fit this item. Load the page again.',
  },
  'named-twice': {
    ja: '同じ項目が二度出てきます。どちらか一方にしてください。',
    en: 'The same item comes twice. Leave one of them out.',
  },
  'unknown-department': {
    ja: '担当する課を一つ選んでください。',
    en: 'Choose the department that answers from now on.',
  },
  'same-departments': {
    ja: 'その課は、すでにこの項目の担当です。',
    en: 'This department answers the item already.',
  },
  'proxy-elsewhere': {
    ja: '代わりに入力する課が、この項目の担当課ではありません。',
    en: 'The department that you enter for does not answer this item.',
  },
};
