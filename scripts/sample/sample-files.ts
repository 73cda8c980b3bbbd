import { readFileSync } from 'node:fs';
import type { PlanFile } from '../../src/core/plan/plan-file.ts';
import { formatJsonFileError, type ParsedJsonFile } from '../../src/documents/json-file/parse-json-file.ts';
import type { DepartmentsFile } from '../../src/documents/municipality-json/parse-departments-json.ts';
import type { MunicipalityFile } from '../../src/documents/municipality-json/parse-municipality-json.ts';
import type { ObservationsFile } from '../../src/documents/observations-json/parse-observations-json.ts';

/** The files of one municipality of the sample, by their names without `.json`; the list of costs is a CSV. */
export type SampleFiles = {
  readonly municipality: MunicipalityFile;
  readonly plan: PlanFile;
  readonly observations: ObservationsFile;
  readonly departments: DepartmentsFile;
  /** Left out where nothing is said of money. */
  readonly costs?: string;
};

/**
 * Reads a file with its parser. Throws with every error and its place: a file of ours that is wrong is a bug.
 * @example readChecked('sample/miokawa/plan.json', parsePlanJson)
 */
export function readChecked<File>(path: string, parse: (text: string) => ParsedJsonFile<File>): File {
  const parsed = parse(readFileSync(path, 'utf8'));
  if (parsed.ok) return parsed.file;
  const errors = parsed.errors.map((error) => formatJsonFileError(error, 'en'));
  throw new Error([`${path} cannot be read`, ...errors].join('\n'));
}
