import type { CheckedCell } from '../checked-set.ts';
import type { DataFinding } from '../finding.ts';
import type { FindingCode } from '../finding-texts.ts';
import type { RuleId } from '../rule-texts.ts';
import { type ExaminedColumn, type ExaminedTable, startsAsNumber, type TableRule } from './examined-table.ts';
import { findPlatformCharacter } from './platform-characters.ts';

/** What is wrong with one cell; null where nothing is. */
type Look = (
  cell: CheckedCell,
  column: ExaminedColumn,
  examined: ExaminedTable,
) => { code: FindingCode; detail: string } | null;

function eachCell(rule: RuleId, look: Look): TableRule {
  return {
    rule,
    check: (examined) =>
      examined.columns.flatMap((column) =>
        column.cells.flatMap((cell): readonly DataFinding[] => {
          if (cell.kind === 'blank') return [];
          const found = look(cell, column, examined);
          return found === null
            ? []
            : [examined.find(rule, found.code, { row: cell.row, column, detail: found.detail })];
        }),
      ),
  };
}

/** The same for the names in the header. */
function eachName(rule: RuleId, code: FindingCode, look: (name: string) => string | null): TableRule {
  return {
    rule,
    check: ({ table: { grid }, columns, find }) =>
      columns.flatMap((column) => {
        const found = look(grid[0]?.[column.index]?.text ?? '');
        return found === null ? [] : [find(rule, code, { row: 0, column, detail: found })];
      }),
  };
}

/** Blanks around a text, several in a row, line breaks, or a word drawn apart (氏　名). */
const forLooks =
  /^[\s\u3000]|[\s\u3000]$|[\r\n\t]|[ \u3000]{2,}|^[\u3041-\u30fe\u4e00-\u9fff](?:[ \u3000][\u3041-\u30fe\u4e00-\u9fff])+$/u;

function findBlanks(text: string): string | null {
  return forLooks.test(text) ? text : null;
}

/** 12（3.4％） · 10/20 · 5；7: two figures in a cell. A date is one datum. */
const twoFigures =
  /^[\d,.]+\s*[^\d\s]{0,3}\s*(?:[(（]\s*[\d,.]+\s*[%％]?\s*[)）]|[;；|｜、]\s*[\d,.]+.*|[/／]\s*[\d,.]+)$/u;
const severalWords = /[;；|｜]|[\r\n]/u;

/** Sentences that are described as texts may hold any sign; elsewhere a separator means several data. */
function findSeveral({ text }: CheckedCell, { description }: ExaminedColumn): ReturnType<Look> {
  if (description?.kind === 'text') return null;
  if (/^\d{4}[/／]\d{1,2}([/／]\d{1,2})?$/.test(text)) return null;
  const isSeveral = twoFigures.test(text) || severalWords.test(text);
  return isSeveral || (description !== null && /[、,]/.test(text))
    ? { code: 'several-data', detail: text }
    : null;
}

/** Signs that stand for a number in statistics: － … X *** N/A. */
const symbol = /^(?:[-－―‐–—−…・*＊x×X]+|[nN]\/?[aA]|[.．]{2,3}|△|▲|#N\/A)$/u;

function findWords(cell: CheckedCell, column: ExaminedColumn, { table }: ExaminedTable): ReturnType<Look> {
  if (!column.isNumeric || symbol.test(cell.text)) return null;
  const isNumber = cell.kind === 'number';
  // A number that a workbook keeps as text is a text.
  const isDescribed = column.description !== null;
  if (
    isNumber ||
    (!isDescribed && !startsAsNumber(cell.text) && table.format !== 'csv' && !/\d/.test(cell.text))
  )
    return null;
  return { code: 'not-a-number', detail: cell.text };
}

function findSymbols(
  { text }: CheckedCell,
  { isNumeric }: ExaminedColumn,
  { set }: ExaminedTable,
): ReturnType<Look> {
  if (!isNumeric || !symbol.test(text)) return null;
  const isDefined = set.codeLists.get('special_symbol')?.has(text) === true;
  return isDefined ? null : { code: 'symbol-undefined', detail: text };
}

function findOther({ text }: CheckedCell, { description }: ExaminedColumn): ReturnType<Look> {
  if (description?.kind === 'text') return null;
  return /^その他\s*[（(：:].+/u.test(text) ? { code: 'other-with-detail', detail: text } : null;
}

const timeName = /年|月|日付|日$|時点|期間|year|date|month/iu;
const eraOnly = /^(?:明治|大正|昭和|平成|令和|[MTSHR])\s*(?:\d{1,2}|元)(?:[年.\-/]|年度)?/u;
const western = /(?:18|19|20|21)\d{2}/u;
const byKind: Readonly<Record<string, RegExp>> = {
  year: /^\d{4}$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  time: /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,
};

function findTimes({ text }: CheckedCell, { name, description }: ExaminedColumn): ReturnType<Look> {
  const form = description === null ? undefined : byKind[description.kind];
  if (form !== undefined) return form.test(text) ? null : { code: 'time-not-standard', detail: text };
  if (description !== null || !timeName.test(name)) return null;
  const plain = text.normalize('NFKC');
  const isEra = eraOnly.test(plain) && !western.test(plain);
  return isEra || /^['’]?\d{2}年度?$/u.test(plain) ? { code: 'time-not-standard', detail: text } : null;
}

/** Rules about what single cells hold. */
export const cellRules: readonly TableRule[] = [
  eachName('L1-06', 'blanks-for-looks', findBlanks),
  eachCell('L1-06', ({ text }) =>
    findBlanks(text) === null ? null : { code: 'blanks-for-looks', detail: text },
  ),
  eachCell('L1-07', findSeveral),
  eachName('L1-08', 'platform-character', findPlatformCharacter),
  eachCell('L1-08', ({ text }) => {
    const found = findPlatformCharacter(text);
    return found === null ? null : { code: 'platform-character', detail: found };
  }),
  eachCell('L2-01', findWords),
  eachCell('L2-05', findOther),
  eachCell('L2-06', ({ text, formula }) => (formula ? { code: 'formula', detail: text } : null)),
  eachCell('L3-03', findSymbols),
  eachCell('L3-05', findTimes),
];
