/*
 * Tables of assessment sheets, in the order in which a backup writes them. All of them are facts: a row is never
 * changed. Forms, sheets and entries are JSON texts, for nobody asks for a part of them by itself.
 */

/** One version of the city's form. */
export type SheetFormRow = {
  municipality_code: string;
  form_version: number;
  change_no: number;
  form: string;
};

/** What the sheets of a round have in common, from a change on. */
export type SheetSetRow = {
  municipality_code: string;
  round: string;
  change_no: number;
  form_version: number;
  due: string;
};

/** One sheet, from a change on. */
export type SheetRow = {
  municipality_code: string;
  round: string;
  sheet: string;
  change_no: number;
  position: number;
  content: string;
};

/** One step of a sheet, with what was saved in it. */
export type SheetStepRow = {
  municipality_code: string;
  round: string;
  sheet: string;
  version: number;
  change_no: number;
  made_at: string;
  made_by: string;
  kind: string;
  stage: string | null;
  from_state: string;
  to_state: string;
  post: string;
  reason: string | null;
  basis: string | null;
  started_from: number | null;
  entry: string | null;
};

export const sheetTables = ['sheet_form', 'sheet_set', 'sheet', 'sheet_step'] as const;

export type SheetTables = {
  sheet_form: SheetFormRow;
  sheet_set: SheetSetRow;
  sheet: SheetRow;
  sheet_step: SheetStepRow;
};

/** The rest of each table's key after the municipality. */
export const sheetKeys = {
  sheet_form: ['form_version'],
  sheet_set: ['round', 'change_no'],
  sheet: ['round', 'sheet', 'change_no'],
  sheet_step: ['round', 'sheet', 'version'],
} as const satisfies Readonly<Record<keyof SheetTables, readonly string[]>>;
