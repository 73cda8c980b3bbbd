import type { Text } from '../../core/text/text.ts';

/** What the commands that read a table say. `{detail}` is what it is about. */
export const tableMessages = {
  usage: {
    ja: '使い方: CSVファイルを1つと、次のオプション: {detail} [--language ja|en]。列と例は docs/methods.md にあります。',
    en: 'Usage: one CSV file, and these options: {detail} [--language ja|en]. Columns and examples: docs/methods.md.',
  },
  'option-unknown': { ja: 'オプションを読めません: {detail}', en: 'The options cannot be read: {detail}' },
  'one-file': {
    ja: 'CSVファイルを1つ指定してください。{detail}',
    en: 'Give one CSV file. {detail}',
  },
  'language-unknown': {
    ja: '言語 {detail} は使えません。--language ja か en を指定してください。',
    en: 'The language {detail} is not known. Give --language ja or en.',
  },
  'file-unreadable': {
    ja: 'ファイル {detail} を読めません。名前と権限を確かめてください。',
    en: 'The file {detail} cannot be read. Check its name and permissions.',
  },
  'method-unknown': {
    ja: '方法 {detail} はありません。path、weather、growth、un-chart、kenko21、rank のどれかを指定してください。',
    en: 'There is no method {detail}. Give one of path, weather, growth, un-chart, kenko21, rank.',
  },
  'year-unknown': {
    ja: '「{detail}」は年度として読めません。--as-of 2026 のように指定してください。',
    en: '“{detail}” is not a year. Give it as --as-of 2026.',
  },
  'format-unknown': {
    ja: '形式 {detail} は使えません。csv か json を指定してください。',
    en: 'The format {detail} is not known. Give csv or json.',
  },
  'horizon-unknown': {
    ja: '「{detail}」は使えません。--horizon に1から50までの年数を指定してください。',
    en: '“{detail}” cannot be used. Give --horizon a number of years from 1 to 50.',
  },
  'levels-unknown': {
    ja: '「{detail}」は使えません。--levels 80,95 のように、1から99.9までの百分率を指定してください。',
    en: '“{detail}” cannot be used. Give percentages from 1 to 99.9, as --levels 80,95.',
  },
  'rows-left-out': {
    ja: '{detail}件の問題がありました。上の行を除いて計算しました。',
    en: 'There were {detail} problems. The rows above were left out of the results.',
  },
} as const satisfies Record<string, Text>;

export type TableMessageCode = keyof typeof tableMessages;
