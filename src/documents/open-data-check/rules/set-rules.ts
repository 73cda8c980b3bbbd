import type { CheckedSet, CheckedTable } from '../checked-set.ts';
import type { DataFinding } from '../finding.ts';
import { folderOf, stemOf } from '../read/read-set.ts';
import { examineTable } from './examined-table.ts';

/** A rule for files that belong together. */
export type SetRule = {
  readonly rule: DataFinding['rule'];
  readonly check: (set: CheckedSet) => readonly DataFinding[];
};

export const setRules: readonly SetRule[] = [
  { rule: 'L1-01', check: findUnfitFormats },
  { rule: 'L3-07', check: findDifferentLayouts },
  { rule: 'L3-08', check: findMissingDescriptions },
];

function findUnfitFormats({ unreadable }: CheckedSet): readonly DataFinding[] {
  return unreadable.map(({ file, fault }) => ({
    rule: 'L1-01',
    code: 'format-unfit',
    file,
    sheet: null,
    row: null,
    column: null,
    detail: fault,
  }));
}

/** `kpi_2024`, `kpi_R6` and `kpi_2025` are years of one table; so are a CSV and a workbook of the same name. */
function seriesOf({ file, sheet, format }: CheckedTable): string {
  const name = stemOf(file)
    .normalize('NFKC')
    .replace(/(?:19|20)\d{2}(?:年度?)?|(?:令和|平成|[RH])\d{1,2}(?:年度?)?/gu, '#');
  return `${folderOf(file)}${name}/${format === 'xlsx' && sheet !== stemOf(file).slice(0, 31) ? sheet : ''}`;
}

function findDifferentLayouts(set: CheckedSet): readonly DataFinding[] {
  const firsts = new Map<string, CheckedTable>();
  return set.tables.flatMap((table) => {
    const series = seriesOf(table);
    const first = firsts.get(series);
    if (first === undefined) firsts.set(series, table);
    if (first === undefined || namesOf(first) === namesOf(table)) return [];
    // A change over the years is fine where it is written down; two forms of one table never differ.
    if (set.said.changeLog && stemOf(first.file) !== stemOf(table.file)) return [];
    return [examineTable(table, set).find('L3-07', 'layout-differs', { detail: first.file })];
  });
}

function namesOf({ grid }: CheckedTable): string {
  return (grid[0] ?? []).map(({ text }) => text).join(',');
}

function findMissingDescriptions(set: CheckedSet): readonly DataFinding[] {
  return set.tables.flatMap((table) => {
    const examined = examineTable(table, set);
    const { columns, find } = examined;
    const { description, csv } = table;
    const undescribed =
      description === null
        ? [find('L3-08', 'no-description')]
        : columns
            .filter((column) => column.description === null || !column.description.hasMeaning)
            .map((column) => find('L3-08', 'column-not-described', { column, detail: column.name }));
    const names = columns
      .filter(({ name }) => !/^[A-Za-z][A-Za-z0-9_]*$/.test(name))
      .map((column) => find('L3-08', 'name-not-ascii', { column, detail: column.name }));
    const log = set.said.changeLog || set.said.modified ? [] : [find('L3-08', 'no-change-log')];
    const isSaid = set.said.encoding && (!csv?.byteOrderMark || set.said.byteOrderMark);
    const encoding =
      csv === null || isSaid
        ? []
        : [
            find('L3-08', 'encoding-not-said', {
              detail: `${csv.encoding}${csv.byteOrderMark ? ', BOM' : ''}`,
            }),
          ];
    return [...undescribed, ...names, ...log, ...encoding];
  });
}
