import type { Text } from '../../core/text/text.ts';

export const checkDataTexts = {
  usage: {
    ja: '使い方: bin/shirube check-data フォルダ|ファイル… [--language ja|en]\n  表のファイル（CSV、xlsx、JSON）が「行政データにおける機械可読性に関するルール」（2026年3月31日、30項目）を守っているかを調べます。\n  一緒に渡した dictionary（項目の定義）、code_lists（コード表）、changes（変更履歴）、catalog.jsonld、.metadata.json は、表の説明として読みます。\n  守られていれば0、守られていない所があれば1を返します。',
    en: 'Usage: bin/shirube check-data FOLDER|FILE… [--language ja|en]\n  Checks tables (CSV, xlsx, JSON) by the 30 rules for machine readability of administrative data of 31 March 2026.\n  A dictionary, code_lists, changes, catalog.jsonld and .metadata.json given with them are read as what describes them.\n  Gives 0 where all is kept, 1 where a rule is broken.',
  },
  unreadable: { ja: '{name} を読めません。', en: '{name} cannot be read.' },
  nothing: {
    ja: 'データのファイルがありません（csv、xlsx、xls、json、jsonld、xml、ods、pdf、doc、docx）。',
    en: 'There are no data files (csv, xlsx, xls, json, jsonld, xml, ods, pdf, doc, docx).',
  },
  rule: { ja: '{rule} {name}', en: '{rule} {name}' },
  inSheet: { ja: 'シート{sheet} ', en: 'sheet {sheet}, ' },
  inRow: { ja: '{row}行目 ', en: 'row {row}, ' },
  inColumn: { ja: '{column}列 ', en: 'column {column}: ' },
  more: { ja: '  ほか{count}件', en: '  and {count} more' },
  done: {
    ja: '{files}ファイル、{tables}個の表を30項目で調べました。守られていない所は{findings}件です。',
    en: 'Checked {files} files with {tables} tables by 30 rules: {findings} findings.',
  },
} as const satisfies Record<string, Text>;
