import ExcelJS from 'exceljs';
import type {
  ComparedElement,
  ComparisonRow,
  EditionComparison,
  MarkedRun,
} from '../../core/editions/comparison.ts';
import { changeTexts, describeEmptySide, describeLine } from '../../core/editions/describe-comparison.ts';
import { describeTitle, groupComparison } from '../../core/editions/group-comparison.ts';
import { kindTexts } from '../../core/plan/element-kinds.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { countTextColumns } from '../../core/text/wrap-lines.ts';
import { packWorkbook } from '../workbook/pack-workbook.ts';
import { comparisonSheetTexts as texts } from './comparison-sheet-texts.ts';

export type ComparisonSheet = {
  readonly city: string;
  /** Of the plan. */
  readonly title: string;
  readonly comparison: EditionComparison;
  /** ISO 8601: the moment that the file names as its making. */
  readonly writtenAt: string;
};

/** Widths in columns of half-width characters. */
const widths = { place: 24, kind: 14, change: 14, side: 52, reason: 28 } as const;
/** Points of a line of 10-point text. */
const lineHeight = 14;
const font = { name: 'BIZ UDPゴシック', size: 10 } as const;
const thin = { style: 'thin', color: { argb: 'FF8C8C8C' } } as const;
const border = { top: thin, bottom: thin, left: thin, right: thin };

/**
 * A comparison of editions (新旧対照表) as a workbook to print and to work on: one row an element, changed words
 * underlined and bold, filters on, printed on A4 landscape with the heads on every page.
 *
 * @example await writeComparisonWorkbook({ city: '見本市', title: plan.title, comparison, writtenAt }, 'ja')
 */
export async function writeComparisonWorkbook(
  { city, title, comparison, writtenAt }: ComparisonSheet,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = new Date(writtenAt);
  workbook.modified = new Date(writtenAt);
  const { before, after } = comparison;
  const sheet = workbook.addWorksheet(texts.sheet[language], {
    views: [{ state: 'frozen', ySplit: 3, showGridLines: false }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '3:3',
      horizontalCentered: true,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L${city.replaceAll('&', '&&')}&C&P / &N` },
  });
  sheet.columns = [widths.place, widths.kind, widths.change, widths.side, widths.side, widths.reason].map(
    (width) => ({ width }),
  );
  sheet.addRow([fillText(texts.title, { before, after }, language)]).font = { ...font, size: 16, bold: true };
  sheet.addRow([`${city}　${title}`]).font = { ...font };
  addHead(sheet, comparison, language);
  for (const section of groupComparison(comparison.rows)) {
    for (const row of section.rows) addRow(sheet, row, describeTitle(section.title, language), language);
  }
  sheet.autoFilter = { from: { row: 3, column: 1 }, to: { row: Math.max(3, sheet.rowCount), column: 6 } };
  return packWorkbook(workbook);
}

function addHead(sheet: ExcelJS.Worksheet, { before, after }: EditionComparison, language: Language): void {
  const heads = [texts.place, texts.kind, texts.change, texts.before, texts.after, texts.reason];
  const row = sheet.addRow(heads.map((head) => fillText(head, { before, after }, language)));
  row.height = lineHeight * 1.8;
  row.eachCell((cell) => {
    cell.font = { ...font, bold: true };
    cell.border = border;
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  });
}

function addRow(sheet: ExcelJS.Worksheet, row: ComparisonRow, place: string, language: Language): void {
  const inside = row.kind === 'action' && row.path.initiative !== null ? `\n${row.path.initiative}` : '';
  const sides = [
    writeSide(row.before, describeEmptySide(row, 'before', language), language),
    writeSide(row.after, describeEmptySide(row, 'after', language), language),
  ];
  const plain = [
    place + inside,
    kindTexts[row.kind][language],
    row.changes.map((change) => changeTexts[change][language]).join('\n'),
  ];
  const reason = row.reason ?? '';
  const added = sheet.addRow([...plain, ...sides.map((richText) => ({ richText })), reason]);
  added.eachCell({ includeEmpty: true }, (cell) => {
    cell.font = { ...font };
    cell.border = border;
    cell.alignment = { vertical: 'top', wrapText: true };
  });
  const lines = [
    countLines(plain[0] ?? '', widths.place),
    countLines(plain[2] ?? '', widths.change),
    ...sides.map((richText) => countLines(richText.map(({ text }) => text).join(''), widths.side)),
    countLines(reason, widths.reason),
  ];
  // A spreadsheet shows no row that is higher than 409 points.
  added.height = Math.min(409, lineHeight * Math.max(...lines) + 4);
}

function writeSide(
  elements: readonly ComparedElement[],
  empty: string,
  language: Language,
): ExcelJS.RichText[] {
  if (elements.length === 0) return [{ text: empty, font: { ...font } }];
  return elements.flatMap(({ name, lines }, at) => [
    ...(at > 0 ? [{ text: '\n', font: { ...font } }] : []),
    ...writeRuns(name),
    ...lines.flatMap((line) => {
      const { label, runs } = describeLine(line, language);
      return [{ text: `\n${label}：`, font: { ...font } }, ...writeRuns(runs)];
    }),
  ]);
}

function writeRuns(runs: readonly MarkedRun[]): ExcelJS.RichText[] {
  return runs.map(({ text, changed }) => ({
    text,
    font: changed ? { ...font, bold: true, underline: true } : { ...font },
  }));
}

function countLines(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(countTextColumns(line) / (width - 2))), 0);
}
