import type { Kysely, Transaction } from 'kysely';
import type { AccessTables } from './accounts/access-tables.ts';
import { type OpinionTables, opinionKeys, opinionTables } from './opinions/opinion-tables.ts';
import { type RoundTables, roundKeys, roundTables } from './rounds/round-tables.ts';
import { type SheetTables, sheetKeys, sheetTables } from './sheets/sheet-tables.ts';

export type Cell = string | number | null;

/** The fields of a row, without the key that all versioned tables share. */
export type Fields = Readonly<Record<string, Cell>>;

/** What identifies a fact within a municipality, and its fields. `edition` 0: a fact outside editions. */
export type FactRow = {
  readonly edition: number;
  readonly id: string;
  /** Order of print within its table. */
  readonly position: number;
  readonly fields: Fields;
};

/** One version of a fact. The current one has the highest change number; `dropped` 1: it is gone since then. */
export type VersionRow = {
  municipality_code: string;
  edition: number;
  id: string;
  change_no: number;
  position: number;
  dropped: number;
  [field: string]: Cell;
};

export type ChangeRow = {
  municipality_code: string;
  change_no: number;
  kind: string;
  made_at: string;
  made_by: string;
  reason: string;
};

export type PublicationRow = {
  municipality_code: string;
  publication_no: number;
  change_no: number;
  published_at: string;
  approved_by: string;
  sha256: string;
  snapshot: string;
};

/** 取り下げ of a publication. */
export type WithdrawalRow = {
  municipality_code: string;
  publication_no: number;
  change_no: number;
  withdrawn_at: string;
  withdrawn_by: string;
  reason: string;
};

/** The tables whose rows are versions of facts, parents before children. */
export const versionedTables = [
  'municipality',
  'edition',
  'strategy',
  'measure',
  'term',
  'indicator',
  'note',
  'series',
  'target',
  'initiative',
  'action',
  'project',
  'department',
  'action_project',
  'department_change',
  'observation',
  'cost',
  'account',
  'tenure',
  'edition_standing',
  'edition_lineage',
  'reorganisation',
] as const;

export type VersionedTable = (typeof versionedTables)[number];

/** Every table that holds facts, in the order in which a backup writes them. */
export const allTables = [
  'change',
  ...versionedTables,
  ...roundTables,
  ...sheetTables,
  ...opinionTables,
  'publication',
  'withdrawal',
  'audit_entry',
] as const;

export type FactTable = (typeof allTables)[number];

/**
 * What a backup holds: the facts, the passwords as they are kept, and when people last looked. Sessions and locks end
 * with the machine.
 */
export const backupTables = [...allTables, 'credential', 'last_look'] as const;

export type BackupTable = (typeof backupTables)[number];

export type Database = Record<VersionedTable, VersionRow> & {
  change: ChangeRow;
  publication: PublicationRow;
  withdrawal: WithdrawalRow;
} & AccessTables &
  OpinionTables &
  RoundTables &
  SheetTables;

/** The key of each table, in the order of its primary key. */
export function keyOf(table: BackupTable): readonly string[] {
  if (table === 'change') return ['municipality_code', 'change_no'];
  if (table === 'audit_entry') return ['municipality_code', 'entry_no'];
  if (table === 'credential') return ['municipality_code', 'account'];
  if (table === 'publication' || table === 'withdrawal') return ['municipality_code', 'publication_no'];
  if (isRoundTable(table)) return ['municipality_code', 'round', ...roundKeys[table]];
  if (isSheetTable(table)) return ['municipality_code', ...sheetKeys[table]];
  if (isOpinionTable(table)) return ['municipality_code', ...opinionKeys[table]];
  return ['municipality_code', 'edition', 'id', 'change_no'];
}

function isOpinionTable(table: BackupTable): table is keyof OpinionTables {
  return table in opinionKeys;
}

function isRoundTable(table: BackupTable): table is keyof RoundTables {
  return table in roundKeys;
}

function isSheetTable(table: BackupTable): table is keyof SheetTables {
  return table in sheetKeys;
}

export type Engine = 'sqlite' | 'postgres';

/** A database that is open and has the tables of this version. */
export type OpenDatabase = {
  readonly engine: Engine;
  readonly read: <Result>(work: (transaction: Transaction<Database>) => Promise<Result>) => Promise<Result>;
  readonly write: <Result>(work: (transaction: Transaction<Database>) => Promise<Result>) => Promise<Result>;
  readonly close: () => Promise<void>;
  readonly kysely: Kysely<Database>;
};
