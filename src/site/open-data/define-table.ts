import type {
  Cell,
  Code,
  CodeList,
  Column,
  ColumnKind,
  ColumnUnit,
  DataTable,
} from '../../core/open-data/data-table.ts';
import { toPlainText } from '../../core/open-data/plain-text.ts';
import type { Snapshot } from '../../core/publication/snapshot.ts';
import type { Text } from '../../core/text/text.ts';
import type { City } from '../city.ts';
import { columnText } from './column-text.ts';

/** A column with how its cell is read from what a row is made of. */
export type ColumnOf<Row> = Column & { readonly read: (row: Row) => Cell };

type Options = {
  readonly unit?: ColumnUnit;
  readonly codes?: CodeList;
  readonly blank?: Text;
  readonly reason?: string;
};

/**
 * A column by its name in the catalogue of column texts.
 *
 * @example column('fiscal_year', 'year', (one: Observation) => one.year)
 */
export function column<Row>(
  name: keyof typeof columnText,
  kind: ColumnKind,
  read: (row: Row) => Cell,
  { unit, codes, blank, reason }: Options = {},
): ColumnOf<Row> {
  const { title, meaning } = columnText[name];
  return {
    name,
    title,
    meaning,
    kind,
    unit: unit ?? null,
    codes: codes?.id ?? null,
    blank: blank ?? null,
    reason: reason ?? null,
    read,
  };
}

export type TableOf<Row> = {
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  readonly columns: readonly ColumnOf<Row>[];
  readonly list: (city: City) => readonly Row[];
};

/** A table that is ready to be made for any city. */
export type TableMaker = {
  readonly id: string;
  readonly title: Text;
  readonly about: Text;
  /** All columns, those of the city first. */
  readonly columns: readonly Column[];
  readonly make: (city: City) => DataTable;
};

/** Whose row it is and of which publication: in every file, so that files of cities and of years can be put together. */
const cityColumns: readonly ColumnOf<Snapshot>[] = [
  column('municipality_code', 'id', ({ municipality }) => municipality.code),
  column('standard_area_code', 'id', ({ municipality }) => municipality.code.slice(0, 5)),
  column('municipality_name', 'text', ({ municipality }) => municipality.name),
  column('publication_no', 'integer', ({ publication }) => publication.no),
];

/** A table from its columns; the city's own columns come first. */
export function defineTable<Row>({ id, title, about, columns, list }: TableOf<Row>): TableMaker {
  const all: readonly Column[] = [...cityColumns.map(withoutReader), ...columns.map(withoutReader)];
  const make = (city: City): DataTable => {
    const own = cityColumns.map(({ read }) => clean(read(city.snapshot)));
    const rows = list(city).map((row) => [...own, ...columns.map(({ read }) => clean(read(row)))]);
    return { id, title, about, columns: all, rows };
  };
  return { id, title, about, columns: all, make };
}

/** A code list from words by code. */
export function listCodes<Name extends string>(
  id: string,
  titles: Readonly<Record<Name, Text>>,
  meanings: Partial<Readonly<Record<Name, Text>>> = {},
): CodeList {
  const codes = Object.entries<Text>(titles).map(
    ([code, title]): Code => ({ code, title, meaning: findMeaning(meanings, code) }),
  );
  return { id, codes };
}

function findMeaning(meanings: Readonly<Record<string, Text | undefined>>, code: string): Text | null {
  return meanings[code] ?? null;
}

function withoutReader<Row>({ read: _, ...rest }: ColumnOf<Row>): Column {
  return rest;
}

/** An empty text says no more than a blank. */
function clean(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = toPlainText(cell);
  return text === '' ? null : text;
}
