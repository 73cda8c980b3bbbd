import type { Text } from '../../core/text/text.ts';
import type { JsonSyntaxCode } from './locate-json.ts';

export const syntaxMessages: Readonly<Record<JsonSyntaxCode, Text>> = {
  empty: {
    ja: 'ファイルが空です。保存した JSON ファイルを選んでください。',
    en: 'The file is empty. Choose the JSON file that was saved.',
  },
  'unexpected-end': {
    ja: '途中で終わっています。ファイルが最後まで保存されているか、閉じる括弧や引用符が足りているかを確かめてください。',
    en: 'The text ends too early. See that the file was saved whole and that no bracket or quote is left open.',
  },
  'unexpected-character': {
    ja: 'JSON ではない文字があります。ここには { [ " 数値 true false null のいずれかが必要です。',
    en: 'This is not JSON. Here one of { [ " a number, true, false or null is needed.',
  },
  'comma-missing': {
    ja: '前の値との間に「,」がありません。「,」を入れるか、括弧を閉じてください。',
    en: 'A comma is missing after the value before. Put one, or close the bracket.',
  },
  'colon-missing': {
    ja: '項目の名前の後に「:」がありません。',
    en: 'A colon is missing after the name of the field.',
  },
  'trailing-comma': {
    ja: '最後の値の後に「,」があります。取り除いてください。',
    en: 'There is a comma after the last value. Take it out.',
  },
  'quote-missing': {
    ja: '項目の名前は「"」で囲んでください。',
    en: 'Put the name of the field in double quotes.',
  },
  'bad-string': {
    ja: '文字列の中に、改行などのそのままでは書けない文字か、正しくない「\\」があります。改行は \\n と書きます。',
    en: 'The text has a character that cannot stand there as it is (such as a line break, written \\n) or a wrong backslash.',
  },
  'text-after-end': {
    ja: 'JSON が終わった後に文字があります。取り除いてください。',
    en: 'There is text after the end of the JSON. Take it out.',
  },
  'too-deep': {
    ja: '括弧の入れ子が深すぎます。計画のファイルではありません。',
    en: 'The brackets are nested too deeply: this is no file of ours.',
  },
};
