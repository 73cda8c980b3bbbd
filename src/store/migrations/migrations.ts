import type { Kysely, Migration } from 'kysely';
import { createAccountTables } from './account-tables.ts';
import { addCityFactsColumns } from './city-facts-columns.ts';
import { createCostTable } from './cost-table.ts';
import { createEditionTables } from './edition-tables.ts';
import { createInitialTables } from './initial-tables.ts';
import { createOpinionTables } from './opinion-tables.ts';
import { addReassignmentColumn } from './reassignment-column.ts';
import { createReorganisationTable } from './reorganisation-table.ts';
import { createRoundTables } from './round-tables.ts';
import { createSheetTables } from './sheet-tables.ts';
import { createWithdrawalTable } from './withdrawal-table.ts';

/** In order. A migration that was ever released is never edited: what comes later is a new one. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-initial-tables': { up: (db: Kysely<unknown>) => createInitialTables(db) },
  '002-accounts-and-audit': { up: (db: Kysely<unknown>) => createAccountTables(db) },
  '003-rounds': { up: (db: Kysely<unknown>) => createRoundTables(db) },
  '004-withdrawals': { up: (db: Kysely<unknown>) => createWithdrawalTable(db) },
  '005-reassignments': { up: (db: Kysely<unknown>) => addReassignmentColumn(db) },
  '006-editions': { up: (db: Kysely<unknown>) => createEditionTables(db) },
  '007-assessment-sheets': { up: (db: Kysely<unknown>) => createSheetTables(db) },
  '008-opinions': { up: (db: Kysely<unknown>) => createOpinionTables(db) },
  '009-licence': { up: (db: Kysely<unknown>) => addCityFactsColumns(db) },
  '010-reorganisations': { up: (db: Kysely<unknown>) => createReorganisationTable(db) },
  '011-costs': { up: (db: Kysely<unknown>) => createCostTable(db) },
};
