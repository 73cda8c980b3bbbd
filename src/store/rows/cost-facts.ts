import { type RecordedCost, recordedCostKey } from '../../core/cost/recorded-cost.ts';
import type { FactRow } from '../database.ts';
import { outsideEditions } from './other-facts.ts';
import { readId, readNumber, readText, readTextOrNull, readWord } from './read-cell.ts';

/** What a project cost as a row; an amount that was not given is empty, which is not nought. */
export function recordedCostToFact(cost: RecordedCost): FactRow {
  const { project, year, kind, unit, withoutCost, amounts, source, recordedAt } = cost;
  const { total, national, prefecture, bond, other, general } = amounts;
  return {
    edition: outsideEditions,
    id: recordedCostKey(cost),
    position: year,
    fields: {
      project,
      year,
      kind,
      unit,
      without_cost: withoutCost ? 1 : 0,
      total,
      national,
      prefecture,
      bond,
      other,
      general,
      source,
      recorded_at: recordedAt,
    },
  };
}

export function factToRecordedCost({ fields }: FactRow): RecordedCost {
  return {
    project: readId(fields, 'project', 'p'),
    year: readNumber(fields, 'year'),
    kind: readWord(fields, 'kind', ['budget', 'settled'] as const),
    unit: readWord(fields, 'unit', ['yen', 'thousand-yen'] as const),
    withoutCost: readNumber(fields, 'without_cost') === 1,
    amounts: {
      total: readText(fields, 'total'),
      national: readText(fields, 'national'),
      prefecture: readText(fields, 'prefecture'),
      bond: readText(fields, 'bond'),
      other: readText(fields, 'other'),
      general: readText(fields, 'general'),
    },
    source: readTextOrNull(fields, 'source'),
    recordedAt: readText(fields, 'recorded_at'),
  };
}
