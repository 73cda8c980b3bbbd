import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readChecked, type SampleFiles } from '../../scripts/sample/sample-files.ts';
import { parseDepartmentsJson } from '../../src/documents/municipality-json/parse-departments-json.ts';
import { parseMunicipalityJson } from '../../src/documents/municipality-json/parse-municipality-json.ts';
import { parseObservationsJson } from '../../src/documents/observations-json/parse-observations-json.ts';
import { parsePlanJson } from '../../src/documents/plan-json/parse-plan-json.ts';

export type SampleName = 'hiratsuka' | 'miokawa';

/** The text of a committed file of the sample. */
export function readText(name: SampleName, file: string): string {
  return readFileSync(pathOf(name, file), 'utf8');
}

/** The four committed files of a municipality, read by the product's own parsers. */
export function readSample(name: SampleName): SampleFiles {
  return {
    municipality: readChecked(pathOf(name, 'municipality.json'), parseMunicipalityJson),
    plan: readChecked(pathOf(name, 'plan.json'), parsePlanJson),
    observations: readChecked(pathOf(name, 'observations.json'), parseObservationsJson),
    departments: readChecked(pathOf(name, 'departments.json'), parseDepartmentsJson),
  };
}

function pathOf(name: SampleName, file: string): string {
  return join(import.meta.dirname, '../../sample', name, file);
}
