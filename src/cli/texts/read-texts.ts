import type { Text } from '../../core/text/text.ts';
import type { CoverageReason } from '../../documents/plan-text/coverage.ts';
import type { TextEncoding } from '../../documents/plan-text/decode-text.ts';

const ENCODINGS: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  shift_jis: 'Shift_JIS (CP932)',
  'euc-jp': 'EUC-JP',
};

export const readTexts = {
  usage: {
    ja: '使い方: bin/shirube read ファイル [--format json|summary] [--language ja|en]\n  計画のPDFから取り出した文字（テキスト）を読み取ります。「-」なら標準入力から読みます。\n  終了コード: 0 読み取り完了 / 1 読み取れない / 2 使い方の誤り / 3 一部が欠けているか、後ろが切れているかもしれない（結果は出力します）',
    en: 'Usage: bin/shirube read FILE [--format json|summary] [--language ja|en]\n  Reads the text that was extracted from a plan\'s PDF; "-" reads from standard input.\n  Exit code: 0 read / 1 could not be read / 2 wrong usage / 3 read, but parts are missing, or the end may be cut off (printed all the same)',
  },
  noFile: {
    ja: 'ファイルが指定されていません。',
    en: 'No file is given.',
  },
  doubtful: {
    ja: '書かれている部分は読み取れましたが、文書の後ろが切れているかもしれません。元の文書の最後まであるかを確かめてください。',
    en: 'What is there was read, but the end of the document may be cut off. Please make sure that it is all there.',
  },
  incomplete: {
    ja: '計画の一部が欠けているか、読み取れていません。結果は計画の全体ではありません。',
    en: 'Parts of the plan are missing or could not be read. The result is not the whole plan.',
  },
} as const satisfies Record<string, Text>;

export function wrongUsage(detail: string): Text {
  return { ja: `指定が正しくありません: ${detail}`, en: `Wrong option: ${detail}` };
}

export function decodedFrom(file: string, encoding: TextEncoding): Text {
  const name = ENCODINGS[encoding];
  return {
    ja: `${file}: 文字コードは${name}と判断し、UTF-8に直して読みました。`,
    en: `${file}: read as ${name}, converted to UTF-8.`,
  };
}

export function fileProblem(file: string, code: string): Text {
  if (code === 'ENOENT')
    return { ja: `${file}: ファイルがありません。`, en: `${file}: there is no such file.` };
  if (code === 'EISDIR')
    return {
      ja: `${file}: フォルダーです。ファイルを指定してください。`,
      en: `${file}: is a folder; give a file.`,
    };
  if (code === 'EACCES' || code === 'EPERM')
    return { ja: `${file}: 読み取りが許可されていません。`, en: `${file}: may not be read.` };
  return { ja: `${file}: 開けません（${code}）。`, en: `${file}: cannot be opened (${code}).` };
}

/** Words of the summary. */
export const summaryTexts = {
  strategy: { ja: '重点戦略', en: 'Strategy' },
  measure: { ja: '施策', en: 'Measure' },
  total: { ja: '合計', en: 'Total' },
  indicators: { ja: '指標', en: 'indicators' },
  series: { ja: '系列', en: 'series' },
  initiatives: { ja: '取組', en: 'initiatives' },
  actions: { ja: '年度の内容', en: 'actions' },
  links: { ja: '事業との対応', en: 'links' },
  strategies: { ja: '重点戦略', en: 'strategies' },
  measures: { ja: '施策', en: 'measures' },
  notes: { ja: '注釈', en: 'notes' },
  terms: { ja: '用語', en: 'terms' },
  departments: { ja: '担当課', en: 'departments' },
  projects: { ja: '事業名', en: 'project names' },
  marks: { ja: '記号の跡（種類は要確認）', en: 'traces of icons (kind to be confirmed)' },
  coverage: { ja: '文字の使用', en: 'Characters' },
  used: { ja: '計画に使用', en: 'in the plan' },
  furniture: { ja: 'ページ番号・柱', en: 'page numbers and running heads' },
  leftover: { ja: '残り', en: 'left over' },
  problems: { ja: '確認事項', en: 'To be looked at' },
  line: { ja: '行', en: 'line' },
  none: { ja: 'なし', en: 'none' },
  errors: { ja: '欠落・誤り', en: 'errors' },
  warnings: { ja: '要確認', en: 'warnings' },
  infos: { ja: '参考', en: 'notes' },
  leftoverLines: { ja: '計画に入らなかった文字', en: 'Text that is not in the plan' },
} as const satisfies Record<string, Text>;

export const coverageReasons: Readonly<Record<CoverageReason, Text>> = {
  'page-number': { ja: 'ページ番号', en: 'page number' },
  'running-head': { ja: '柱（ページ上部の見出し）', en: 'running head' },
  front: { ja: '章の前文', en: "the chapter's preface" },
  'not-understood': { ja: '読み取れない', en: 'not understood' },
};
