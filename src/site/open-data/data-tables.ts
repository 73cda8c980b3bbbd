import type { City } from '../city.ts';
import { assessmentTables } from './assessment-tables.ts';
import { changeTables } from './change-tables.ts';
import { costTables } from './cost-tables.ts';
import type { TableMaker } from './define-table.ts';
import { codeListTable, defineDictionary } from './description-tables.ts';
import { figureTables } from './figure-tables.ts';
import { opinionTables } from './opinion-tables.ts';
import { planTables } from './plan-tables.ts';
import { verdictTables } from './verdict-tables.ts';

/** Tables that a publication has only where it has what they tell of: earlier ones keep the files that they had. */
const optionalTables: readonly {
  readonly has: (city: Pick<City, 'snapshot'>) => boolean;
  readonly tables: readonly TableMaker[];
}[] = [
  { has: ({ snapshot }) => snapshot.sheets !== undefined, tables: assessmentTables },
  { has: ({ snapshot }) => snapshot.opinions !== undefined, tables: opinionTables },
  { has: ({ snapshot }) => snapshot.costs !== undefined, tables: costTables },
];

function withDictionary(optional: readonly TableMaker[]): readonly TableMaker[] {
  const described: readonly TableMaker[] = [
    ...figureTables,
    ...verdictTables,
    ...planTables,
    ...optional,
    ...changeTables,
    codeListTable,
  ];
  return [...described, defineDictionary(described)];
}

/**
 * Every table of the open data of a publication, the figures first and the dictionary of all of them last. Each is a
 * pure function of a published snapshot.
 *
 * @example listDataTables(city).map(({ make }) => make(city))
 */
export function listDataTables(city: Pick<City, 'snapshot'>): readonly TableMaker[] {
  return withDictionary(optionalTables.filter(({ has }) => has(city)).flatMap(({ tables }) => tables));
}
