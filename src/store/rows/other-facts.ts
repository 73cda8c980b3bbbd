import type { MunicipalityRecord } from '../../app/ports/store.ts';
import { COSTS_SHOWN } from '../../core/cost/public-cost.ts';
import type { AbsenceReason, Observation } from '../../core/indicator/observation.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import { accents, licenceIds, yearStyles } from '../../core/publication/municipality-choices.ts';
import type { DepartmentChange, NextResults } from '../../core/publication/snapshot.ts';
import type { FactRow, Fields } from '../database.ts';
import {
  readId,
  readJson,
  readNumber,
  readNumberOrNull,
  readText,
  readTextOrNull,
  readWord,
  writeJson,
} from './read-cell.ts';

/** Facts that belong to no edition stand under this number. */
export const outsideEditions = 0;

const reasons: readonly AbsenceReason[] = [
  'not-measured',
  'not-published',
  'out-of-scope',
  'suppressed',
  'missing',
  'not-reported',
];
const changeKinds: readonly DepartmentChange['kind'][] = [
  'renamed',
  'merged',
  'split',
  'moved',
  'abolished',
  'created',
];

export function municipalityToFact({ municipality, source, nextResults }: MunicipalityRecord): FactRow {
  const { name, fictional, yearStyle, accent, licence, costs } = municipality;
  return {
    edition: outsideEditions,
    id: 'municipality',
    position: 1,
    fields: {
      name,
      fictional: fictional ? 1 : 0,
      year_style: yearStyle,
      accent,
      source_title: source?.title ?? null,
      source_publisher: source?.publisher ?? null,
      source_note: source?.note ?? null,
      licence: licence ?? null,
      costs: costs ?? null,
      next_year: nextResults?.year ?? null,
      next_asked: nextResults?.askedFor ?? null,
      next_published: nextResults?.published ?? null,
    },
  };
}

export function factToMunicipality(code: string, { fields }: FactRow): MunicipalityRecord {
  const title = readTextOrNull(fields, 'source_title');
  const nextResults = readNextResults(fields);
  return {
    municipality: {
      code,
      name: readText(fields, 'name'),
      fictional: readNumber(fields, 'fictional') === 1,
      yearStyle: readWord(fields, 'year_style', yearStyles),
      accent: readWord(fields, 'accent', accents),
      ...(readTextOrNull(fields, 'licence') !== null && { licence: readWord(fields, 'licence', licenceIds) }),
      ...(readTextOrNull(fields, 'costs') !== null && { costs: readWord(fields, 'costs', COSTS_SHOWN) }),
    },
    source:
      title === null
        ? null
        : {
            title,
            publisher: readText(fields, 'source_publisher'),
            note: readTextOrNull(fields, 'source_note'),
          },
    ...(nextResults !== null && { nextResults }),
  };
}

function readNextResults(fields: Fields): NextResults | null {
  const year = readNumberOrNull(fields, 'next_year');
  if (year === null) return null;
  return {
    year,
    askedFor: readText(fields, 'next_asked'),
    published: readText(fields, 'next_published'),
  };
}

export function observationToFact(observation: Observation): FactRow {
  const { indicator, series, year, status, comment, source } = observation;
  const absent = status === 'absent' ? observation : null;
  const measured = status === 'measured' ? observation : null;
  return {
    edition: outsideEditions,
    id: `${indicator}/${series}/${year}`,
    position: year,
    fields: {
      indicator,
      series_key: series,
      year,
      status,
      value: measured?.value ?? null,
      raw: measured?.raw ?? null,
      provisional: measured === null ? null : measured.provisional ? 1 : 0,
      measured_at: measured?.measuredAt ?? null,
      reason: absent?.reason ?? null,
      expected: absent?.expected ?? null,
      comment,
      source,
    },
  };
}

export function factToObservation({ fields }: FactRow): Observation {
  const about = {
    indicator: readId(fields, 'indicator', 'k'),
    series: readText(fields, 'series_key'),
    year: readNumber(fields, 'year'),
    comment: readTextOrNull(fields, 'comment'),
    source: readTextOrNull(fields, 'source'),
  };
  if (readWord(fields, 'status', ['measured', 'absent'] as const) === 'absent') {
    const reason = readWord(fields, 'reason', reasons);
    return { status: 'absent', reason, expected: readTextOrNull(fields, 'expected'), ...about };
  }
  return {
    status: 'measured',
    value: readNumber(fields, 'value'),
    raw: readText(fields, 'raw'),
    provisional: readNumber(fields, 'provisional') === 1,
    measuredAt: readTextOrNull(fields, 'measured_at'),
    ...about,
  };
}

export function departmentChangeToFact({ date, kind, from, to }: DepartmentChange, index: number): FactRow {
  return {
    edition: outsideEditions,
    id: `${date}/${kind}/${[...from].join('+')}/${[...to].join('+')}`,
    position: index + 1,
    fields: { date, kind, from_departments: writeJson(from), to_departments: writeJson(to) },
  };
}

export function factToDepartmentChange({ fields }: FactRow): DepartmentChange {
  return {
    date: readText(fields, 'date'),
    kind: readWord(fields, 'kind', changeKinds),
    from: readJson<DepartmentId[]>(fields, 'from_departments'),
    to: readJson<DepartmentId[]>(fields, 'to_departments'),
  };
}
