import type { Text } from '../../core/text/text.ts';

/** What is wrong with a form before it is a round's settings. */
export const formProblemText = {
  'year-missing': { ja: '年度を選んでください。', en: 'Choose a fiscal year.' },
  'asks-missing': { ja: '照会する内容を1つは選んでください。', en: 'Choose at least one kind of contents.' },
  'departments-missing': {
    ja: '課を1つは選ぶか、「すべての課」にしてください。',
    en: 'Choose at least one department, or all of them.',
  },
  'date-missing': { ja: '日を入れてください。', en: 'Give a day.' },
  'due-missing': {
    ja: '営業日の数か日の、どちらかを入れてください。',
    en: 'Give a number of business days or a day.',
  },
  'limit-unusable': {
    ja: '「{value}」は使えません。1から4000までの整数で入れてください。',
    en: '“{value}” cannot be used. Give a whole number from 1 to 4000.',
  },
  'choices-missing': { ja: '選択肢を2つ以上にしてください。', en: 'There must be two choices or more.' },
  'choice-code-twice': { ja: '番号「{value}」が2つあります。', en: 'The code “{value}” comes twice.' },
  'choice-words-twice': { ja: '「{value}」が2つあります。', en: '“{value}” comes twice.' },
  'choice-code-unusable': {
    ja: '番号「{value}」は使えません。半角の英小文字、数字、ハイフンで書いてください。',
    en: 'The code “{value}” cannot be used. Write small letters, digits and hyphens.',
  },
  'years-missing': {
    ja: '予算か決算の年度を1つは選んでください。',
    en: 'Choose at least one year of budgets or settled costs.',
  },
} as const satisfies Record<string, Text>;
