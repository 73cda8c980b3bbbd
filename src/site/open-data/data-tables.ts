import { changeTables } from './change-tables.ts';
import type { TableMaker } from './define-table.ts';
import { codeListTable, defineDictionary } from './description-tables.ts';
import { figureTables } from './figure-tables.ts';
import { planTables } from './plan-tables.ts';
import { verdictTables } from './verdict-tables.ts';

const described: readonly TableMaker[] = [
  ...figureTables,
  ...verdictTables,
  ...planTables,
  ...changeTables,
  codeListTable,
];

/**
 * Every table of the open data, the figures first and the dictionary of all of them last. A pure function of a
 * published snapshot.
 *
 * @example dataTables.map(({ make }) => make(createCity(snapshot)))
 */
export const dataTables: readonly TableMaker[] = [...described, defineDictionary(described)];
