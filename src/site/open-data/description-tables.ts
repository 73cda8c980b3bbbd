import type { Code, CodeList, Column } from '../../core/open-data/data-table.ts';
import type { City } from '../city.ts';
import { assessmentCodeLists } from './assessment-tables.ts';
import { codeLists } from './code-lists.ts';
import { costCodeLists } from './cost-tables.ts';
import { column, defineTable, type TableMaker } from './define-table.ts';
import { opinionCodeLists } from './opinion-tables.ts';
import { blankText, tableText } from './table-text.ts';

type CodeRow = { readonly list: CodeList; readonly code: Code };

export const codeListTable = defineTable<CodeRow>({
  id: 'code_lists',
  ...tableText.code_lists,
  list: (city) => listCodeLists(city).flatMap((list) => list.codes.map((code) => ({ list, code }))),
  columns: [
    column('code_list', 'text', ({ list }) => list.id),
    column('code', 'text', ({ code }) => code.code),
    column('title_ja', 'text', ({ code }) => code.title.ja),
    column('title_en', 'text', ({ code }) => code.title.en),
    column('meaning_ja', 'text', ({ code }) => code.meaning?.ja ?? null, { blank: blankText.titleSaysAll }),
    column('meaning_en', 'text', ({ code }) => code.meaning?.en ?? null, { blank: blankText.titleSaysAll }),
  ],
});

/** Those of assessments and of opinions are in the files of publications that have any. */
export function listCodeLists({ snapshot }: Pick<City, 'snapshot'>): readonly CodeList[] {
  return [
    ...Object.values(codeLists),
    ...(snapshot.sheets === undefined ? [] : Object.values(assessmentCodeLists)),
    ...(snapshot.opinions === undefined ? [] : Object.values(opinionCodeLists)),
    ...(snapshot.costs === undefined ? [] : Object.values(costCodeLists)),
  ];
}

type ColumnRow = { readonly table: string; readonly column: Column; readonly no: number };

/** The data dictionary of these tables, and of itself. */
export function defineDictionary(tables: readonly TableMaker[]): TableMaker {
  const dictionary: TableMaker = defineTable<ColumnRow>({
    id: 'dictionary',
    ...tableText.dictionary,
    list: () => [...tables, dictionary].flatMap(({ id, columns }) => toRows(id, columns)),
    columns: [
      column('table_name', 'text', ({ table }) => table),
      column('column_no', 'integer', ({ no }) => no),
      column('column_name', 'text', (row) => row.column.name),
      column('title_ja', 'text', (row) => row.column.title.ja),
      column('title_en', 'text', (row) => row.column.title.en),
      column('meaning_ja', 'text', (row) => row.column.meaning.ja),
      column('meaning_en', 'text', (row) => row.column.meaning.en),
      column('data_type', 'code', (row) => row.column.kind, { codes: codeLists.dataType }),
      column('fixed_unit', 'text', ({ column: { unit } }) => (unit?.is === 'fixed' ? unit.unit : null), {
        blank: blankText.notSameUnit,
      }),
      column(
        'unit_column',
        'text',
        ({ column: { unit } }) => (unit?.is === 'in-column' ? unit.column : null),
        {
          blank: blankText.noUnitColumn,
        },
      ),
      column('code_list', 'text', (row) => row.column.codes, { blank: blankText.noCodes }),
      column('is_required', 'boolean', (row) => row.column.blank === null),
      column('blank_meaning_ja', 'text', (row) => row.column.blank?.ja ?? null, {
        blank: blankText.neverBlank,
      }),
      column('blank_meaning_en', 'text', (row) => row.column.blank?.en ?? null, {
        blank: blankText.neverBlank,
      }),
      column('reason_column', 'text', (row) => row.column.reason, { blank: blankText.noReasonColumn }),
    ],
  });
  return dictionary;
}

function toRows(table: string, columns: readonly Column[]): readonly ColumnRow[] {
  return columns.map((one, index) => ({ table, column: one, no: index + 1 }));
}
