import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SampleFiles } from '../../scripts/sample/sample-files.ts';

export type SampleName = 'hiratsuka' | 'miokawa';

/** The text of a committed file of the sample. */
export function readText(name: SampleName, file: string): string {
  return readFileSync(join(import.meta.dirname, '../../sample', name, file), 'utf8');
}

/** The four committed files of a municipality. */
export function readSample(name: SampleName): SampleFiles {
  return {
    municipality: JSON.parse(readText(name, 'municipality.json')),
    plan: JSON.parse(readText(name, 'plan.json')),
    observations: JSON.parse(readText(name, 'observations.json')),
    departments: JSON.parse(readText(name, 'departments.json')),
  };
}
