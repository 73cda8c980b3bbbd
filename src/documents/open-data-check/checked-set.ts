/** A file as it was given: its path, with `/`, and its bytes. */
export type GivenFile = { readonly name: string; readonly bytes: Uint8Array };

export type CheckedCell = {
  /** As written; '' for a blank. */
  readonly text: string;
  readonly kind: 'blank' | 'text' | 'number' | 'boolean';
  readonly formula: boolean;
};

/** What the dictionary says of a column. */
export type DescribedColumn = {
  readonly name: string;
  readonly kind: string;
  /** The unit of the column, or the column that holds it; null where neither is named. */
  readonly unit: string | null;
  readonly unitColumn: string | null;
  readonly codeList: string | null;
  readonly required: boolean;
  readonly reason: string | null;
  readonly hasMeaning: boolean;
};

/** What only a CSV has. Line numbers count from 1. */
export type CsvFacts = {
  readonly encoding: 'utf-8' | 'shift_jis';
  readonly byteOrderMark: boolean;
  /** Records with a line break within a cell. */
  readonly brokenRecords: readonly number[];
  /** Lines on which quotes are not closed, or something follows a closing quote. */
  readonly quoteFaults: readonly number[];
};

/** What only a workbook has. Places are names of cells, rows or columns. */
export type SheetFacts = {
  readonly merges: readonly string[];
  readonly hidden: readonly string[];
  /** Pictures, shapes, charts, comments: what lies over the cells. */
  readonly objects: readonly string[];
  /** By column (from 0): cells of the data that look different from the others of their column. */
  readonly oddStyles: readonly string[];
};

/** One table: a CSV, a sheet, or a JSON of records. Row and column numbers count from 0; row 0 is the first of the file. */
export type CheckedTable = {
  readonly file: string;
  readonly sheet: string | null;
  readonly format: 'csv' | 'xlsx' | 'json';
  readonly grid: readonly (readonly CheckedCell[])[];
  readonly csv: CsvFacts | null;
  readonly workbook: SheetFacts | null;
  /** The columns by the dictionary or the description beside the file; null where there is neither. */
  readonly description: readonly DescribedColumn[] | null;
};

/** Files that belong together, with what describes them. */
export type CheckedSet = {
  readonly files: readonly string[];
  readonly tables: readonly CheckedTable[];
  readonly unreadable: readonly { readonly file: string; readonly fault: string }[];
  /** The codes of each list, by its id. */
  readonly codeLists: ReadonlyMap<string, ReadonlySet<string>>;
  /** What the set says of itself in its catalogue and descriptions. */
  readonly said: {
    readonly changeLog: boolean;
    readonly modified: boolean;
    readonly encoding: boolean;
    readonly byteOrderMark: boolean;
  };
};
