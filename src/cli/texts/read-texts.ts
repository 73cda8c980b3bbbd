import type { Text } from '../../core/text/text.ts';
import type { CoverageReason } from '../../documents/plan-text/coverage.ts';
import type { FileKind, TextEncoding } from '../../documents/plan-text/decode-text.ts';
import type { UnreadableReason } from '../../documents/plan-text/read-plan-text.ts';

const ENCODINGS: Readonly<Record<TextEncoding, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  shift_jis: 'Shift_JIS (CP932)',
  'euc-jp': 'EUC-JP',
};

const FILE_KINDS: Readonly<Record<FileKind, Text>> = {
  pdf: { ja: 'PDFファイル', en: 'a PDF file' },
  png: { ja: '画像（PNG）', en: 'a picture (PNG)' },
  jpeg: { ja: '画像（JPEG）', en: 'a picture (JPEG)' },
  zip: { ja: 'ExcelやWord、ZIPのファイル', en: 'an Excel, Word or ZIP file' },
  ole: { ja: '旧形式のExcelやWordのファイル', en: 'an old Excel or Word file' },
  gzip: { ja: '圧縮ファイル（gzip）', en: 'a compressed file (gzip)' },
  unknown: { ja: '文字ではないデータ', en: 'data that is not text' },
};

const EXTRACT: Text = {
  ja: '計画のPDFから文字を取り出し、UTF-8のテキストとして保存したものを指定してください。',
  en: "Give the text that was extracted from the plan's PDF, saved as UTF-8.",
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

export function unreadable(file: string, reason: UnreadableReason): Text {
  const { ja, en } = explain(reason);
  return { ja: `${file}${ja}`, en: `${file}${en}` };
}

function explain(reason: UnreadableReason): Text {
  switch (reason.code) {
    case 'empty':
      return { ja: `: 中身が空です。${EXTRACT.ja}`, en: `: is empty. ${EXTRACT.en}` };
    case 'too-large':
      return {
        ja: `: ${megabytes(reason.bytes)} MBあり、上限の${megabytes(reason.limit)} MBを超えています。計画の章だけを取り出したテキストを指定してください。`,
        en: `: has ${megabytes(reason.bytes)} MB, more than the limit of ${megabytes(reason.limit)} MB. Give the text of the plan's chapter alone.`,
      };
    case 'binary': {
      const kind = FILE_KINDS[reason.file];
      return {
        ja: `: ${kind.ja}で、テキストではありません。${EXTRACT.ja}`,
        en: `: is ${kind.en}, not text. ${EXTRACT.en}`,
      };
    }
    case 'encoding-unknown':
      return {
        ja: `:${reason.line}行目（${reason.byte}バイト目）: 文字コードが分かりません。UTF-8で保存し直してください。`,
        en: `: line ${reason.line} (byte ${reason.byte}): the character encoding is unknown. Save the file as UTF-8.`,
      };
    case 'not-japanese':
      return { ja: `: 日本語の文書ではありません。${EXTRACT.ja}`, en: `: is not in Japanese. ${EXTRACT.en}` };
    case 'not-a-plan':
      return {
        ja: `:${reason.line}行目から: 計画の見出し（基本的な方向性、数値目標、ＫＰＩなど）が1つもありません。重点戦略の章を指定してください。`,
        en: `: from line ${reason.line}: none of a plan's headings (基本的な方向性, 数値目標, ＫＰＩ …) is there. Give the chapter with the strategies.`,
      };
    case 'blanks-trimmed':
      return {
        ja: `:${reason.line}行目から: 行末の空白がすべて失われているため、折り返しと段落の終わりを区別できません。空白を削らずに取り出し直してください。`,
        en: `: from line ${reason.line}: the blanks at the ends of lines are gone, so that wrapped lines cannot be told from paragraphs' ends. Extract the text again without trimming it.`,
      };
  }
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(bytes % (1024 * 1024) === 0 ? 0 : 1);
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
