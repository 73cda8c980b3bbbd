import type { CompileProblem } from '../../books/compile/book-compiler.ts';
import type { Text } from '../../core/text/text.ts';

export const reportTexts = {
  usage: {
    ja: '使い方: bin/shirube report 団体コード [--book plan|report|figures|measure:識別子|department:識別子|comparison] [--publication 号] [--from 年度] [--to 年度] [--format pdf|xlsx] [--out ファイル] [--data フォルダ] [--language ja|en]\n  公表された計画から、冊子をPDFで、又は印刷用のExcel（--format xlsx か --out ファイル.xlsx。report、measure、department）で作ります。\n    plan        計画そのもの（指標の表、具体的な取組の表）\n    report      進捗状況報告書（指定がないとき）\n    figures     市長のための数字の一枚\n    measure:m3  一つの施策の調書\n    department:d5  一つの課の調書\n    comparison  新旧対照表（二つの年度版の違い。準備中の版も。--from と --to がなければ最新の版とその前の版。--out が .xlsx ならExcel）\n  号の指定がなければ最新の公表から作ります。同じ号からは、いつ作っても同じファイルができます。',
    en: 'Usage: bin/shirube report CODE [--book plan|report|figures|measure:ID|department:ID|comparison] [--publication NO] [--from YEAR] [--to YEAR] [--format pdf|xlsx] [--out FILE] [--data FOLDER] [--language ja|en]\n  Makes a book of a published plan as a PDF, or as a workbook to print (--format xlsx or --out FILE.xlsx; report, measure and department).\n    plan        the plan itself (tables of indicators and initiatives)\n    report      the progress report (when nothing is named)\n    figures     one page of figures for the mayor\n    measure:m3  the sheet of one measure\n    department:d5  the sheet of one department\n    comparison  two editions side by side, those in preparation too (the latest and the one before it unless --from and --to say otherwise; a workbook where --out ends in .xlsx)\n  The latest publication when no number is given. One publication always gives the same file.',
  },
  done: {
    ja: '{file} を作りました（{pages}ページ、{seconds}秒）',
    en: 'Wrote {file} ({pages} pages, {seconds} s)',
  },
  badBook: {
    ja: '冊子「{detail}」はありません。plan、report、figures、measure:識別子、department:識別子、comparison のどれかを指定してください。',
    en: 'There is no book “{detail}”. Name plan, report, figures, measure:ID, department:ID or comparison.',
  },
  badFormat: {
    ja: '形式「{detail}」はありません。pdf か xlsx を指定してください。',
    en: 'There is no format “{detail}”. Use pdf or xlsx.',
  },
  noForm: {
    ja: '冊子「{detail}」に印刷用のExcelはありません。report、measure:識別子、department:識別子 のどれかにするか、PDFにしてください。',
    en: 'The book “{detail}” is no workbook. Name report, measure:ID or department:ID, or make a PDF.',
  },
  badPublication: {
    ja: '公表の号「{detail}」が正しくありません。1以上の整数で指定してください。',
    en: '“{detail}” is no publication number; give a whole number from 1.',
  },
  nothingPublished: {
    ja: '{code} にはまだ公表がありません。先に bin/shirube publish で公表してください。',
    en: '{code} has published nothing yet. Publish first with bin/shirube publish.',
  },
  noPublication: {
    ja: '{code} に第{no}号の公表はありません。',
    en: '{code} has no publication no. {no}.',
  },
  noElement: {
    ja: 'この公表の計画に {detail} はありません。',
    en: 'The plan of this publication has no {detail}.',
  },
  badYear: {
    ja: '年度「{detail}」が正しくありません。西暦４桁で指定してください。',
    en: '“{detail}” is no fiscal year; give four digits.',
  },
  nothingToCompare: {
    ja: '比べる年度版がありません。入っている年度版: {editions}',
    en: 'There are no such two editions to compare. Editions: {editions}',
  },
  noneYet: { ja: 'なし', en: 'none' },
  wrote: { ja: '{file} を作りました。', en: 'Wrote {file}.' },
} as const satisfies Record<string, Text>;

/** Why a book could not be printed. */
export const bookProblems = {
  'missing-character': {
    ja: '「{detail}」に、同梱の書体にない文字があります。文字が抜けた冊子は作りません。',
    en: '“{detail}” has a character that no font of the product has. No book with gaps is made.',
  },
  broken: {
    ja: '冊子を組めませんでした: {detail}',
    en: 'The book could not be set: {detail}',
  },
} as const satisfies Record<CompileProblem['code'], Text>;
