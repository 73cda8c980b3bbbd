import type { Text } from '../../core/text/text.ts';
import type { FileKind } from './decode-text.ts';
import type { UnreadableReason } from './read-plan-text.ts';

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

/**
 * Why the text of a plan gave no plan, and what to do: begins with the file's name.
 *
 * @example describeUnreadable('plan.pdf', { code: 'binary', file: 'pdf' }).ja // 'plan.pdf: PDFファイルで、テキストではありません。…'
 */
export function describeUnreadable(file: string, reason: UnreadableReason): Text {
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
