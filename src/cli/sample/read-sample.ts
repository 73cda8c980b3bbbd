import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CostRow } from '../../core/cost/settle-costs.ts';
import type { PlanFile } from '../../core/plan/plan-file.ts';
import { readCostsCsv } from '../../documents/costs-csv/read-costs-csv.ts';
import type { ParsedJsonFile } from '../../documents/json-file/parse-json-file.ts';
import {
  type DepartmentsFile,
  parseDepartmentsJson,
} from '../../documents/municipality-json/parse-departments-json.ts';
import {
  type MunicipalityFile,
  parseMunicipalityJson,
} from '../../documents/municipality-json/parse-municipality-json.ts';
import {
  type ObservationsFile,
  parseObservationsJson,
} from '../../documents/observations-json/parse-observations-json.ts';
import { parsePlanJson } from '../../documents/plan-json/parse-plan-json.ts';

/** One municipality of the sample, as its files say it. */
export type SampleCity = {
  readonly municipality: MunicipalityFile;
  readonly plan: PlanFile;
  readonly observations: ObservationsFile;
  readonly departments: DepartmentsFile;
  /** What its projects cost, in thousands of yen; empty where nothing is said. */
  readonly costs: readonly CostRow[];
};

/** The sample's municipalities, in the order in which they are loaded. */
const folders = ['hiratsuka', 'miokawa'] as const;

/**
 * Reads the sample that comes with the product from its folder. Rejects with the file's name where one is missing or
 * not of its shape, which happens only where the product's own files were changed.
 *
 * @example const [hiratsuka, miokawa] = await readSample('sample');
 */
export async function readSample(root: string): Promise<readonly SampleCity[]> {
  return Promise.all(folders.map((folder) => readCity(join(root, folder))));
}

async function readCity(folder: string): Promise<SampleCity> {
  return {
    municipality: await readWith(parseMunicipalityJson, join(folder, 'municipality.json')),
    plan: await readWith(parsePlanJson, join(folder, 'plan.json')),
    observations: await readWith(parseObservationsJson, join(folder, 'observations.json')),
    departments: await readWith(parseDepartmentsJson, join(folder, 'departments.json')),
    costs: await readCosts(join(folder, 'costs.csv')),
  };
}

async function readWith<File>(parse: (text: string) => ParsedJsonFile<File>, path: string): Promise<File> {
  const parsed = parse(await readFile(path, 'utf8'));
  if (!parsed.ok) throw new Error(path);
  return parsed.file;
}

/** The one file that a municipality need not have. */
async function readCosts(path: string): Promise<readonly CostRow[]> {
  if (!existsSync(path)) return [];
  const { rows, problems } = readCostsCsv(await readFile(path, 'utf8'));
  if (problems.length > 0) throw new Error(path);
  return rows;
}
