import type { City } from '../city.ts';
import { changeTables } from './change-tables.ts';
import { codeLists } from './code-lists.ts';
import type { TableMaker } from './define-table.ts';
import { defineCodeListTable, defineDictionary } from './description-tables.ts';
import { figureTables } from './figure-tables.ts';
import { opinionCodeLists, opinionTables } from './opinion-tables.ts';
import { planTables } from './plan-tables.ts';
import { verdictTables } from './verdict-tables.ts';

const beforeChanges: readonly TableMaker[] = [...figureTables, ...verdictTables, ...planTables];
const described: readonly TableMaker[] = [
  ...beforeChanges,
  ...changeTables,
  defineCodeListTable(Object.values(codeLists)),
];
const describedWithOpinions: readonly TableMaker[] = [
  ...beforeChanges,
  ...opinionTables,
  ...changeTables,
  defineCodeListTable([...Object.values(codeLists), ...Object.values(opinionCodeLists)]),
];

const plain: readonly TableMaker[] = [...described, defineDictionary(described)];
const withOpinions: readonly TableMaker[] = [
  ...describedWithOpinions,
  defineDictionary(describedWithOpinions),
];

/**
 * Every table of a publication's open data, the figures first and the dictionary of all of them last. A publication
 * without opinions has no tables and no codes of them: its files stay what they were.
 *
 * @example listDataTables(city).map(({ make }) => make(city))
 */
export function listDataTables({ snapshot }: Pick<City, 'snapshot'>): readonly TableMaker[] {
  return snapshot.opinions === undefined ? plain : withOpinions;
}
