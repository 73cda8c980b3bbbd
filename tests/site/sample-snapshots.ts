import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toPlan } from '../../src/core/plan/to-plan.ts';
import type { Snapshot } from '../../src/core/publication/snapshot.ts';
import { parseDepartmentsJson } from '../../src/documents/municipality-json/parse-departments-json.ts';
import { parseMunicipalityJson } from '../../src/documents/municipality-json/parse-municipality-json.ts';
import { toDepartmentChanges } from '../../src/documents/municipality-json/to-department-changes.ts';
import { parseObservationsJson } from '../../src/documents/observations-json/parse-observations-json.ts';
import { toObservations } from '../../src/documents/observations-json/to-observations.ts';
import { parsePlanJson } from '../../src/documents/plan-json/parse-plan-json.ts';

/** A sample municipality as its first publication. */
export function readSampleSnapshot(name: 'hiratsuka' | 'miokawa'): Snapshot {
  const municipalityFile = take(parseMunicipalityJson(readSample(name, 'municipality')));
  const departmentsFile = take(parseDepartmentsJson(readSample(name, 'departments')));
  const plan = toPlan(take(parsePlanJson(readSample(name, 'plan'))), undefined, {
    departments: departmentsFile.departments,
  });
  const { source, publication, ...municipality } = municipalityFile;
  const entries = take(parseObservationsJson(readSample(name, 'observations'))).observations;
  return {
    format: 'shirube-snapshot/1',
    municipality,
    publication: { no: 1, ...publication },
    source,
    plan,
    observations: takeValue(toObservations(entries, plan)),
    departmentChanges: takeValue(toDepartmentChanges(departmentsFile.changes, plan)),
  };
}

function readSample(name: string, part: string): string {
  return readFileSync(join(import.meta.dirname, '../../sample', name, `${part}.json`), 'utf8');
}

function take<File>(parsed: { ok: true; file: File } | { ok: false; errors: readonly unknown[] }): File {
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.errors));
  return parsed.file;
}

function takeValue<Value>(
  resolved: { ok: true; value: Value } | { ok: false; errors: readonly unknown[] },
): Value {
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.errors));
  return resolved.value;
}
