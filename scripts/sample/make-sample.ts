/*
 * Writes sample/:
 *   node scripts/sample/make-sample.ts [PLAN.json]
 * PLAN.json is a reading of Hiratsuka's document (`bin/shirube read` makes one); without it the committed plan is
 * taken, which gives the committed files again.
 */
import { join } from 'node:path';
import { parsePlanJson } from '../../src/documents/plan-json/parse-plan-json.ts';
import { buildHiratsuka } from './hiratsuka/build-hiratsuka.ts';
import { buildMiokawa } from './miokawa/build-miokawa.ts';
import { readChecked } from './sample-files.ts';
import { writeSample } from './write-sample.ts';

const sampleFolder = join(import.meta.dirname, '../../sample');
const readingPath = process.argv[2] ?? join(sampleFolder, 'hiratsuka/plan.json');
const reading = readChecked(readingPath, parsePlanJson);

writeSample(join(sampleFolder, 'hiratsuka'), buildHiratsuka(reading));
writeSample(join(sampleFolder, 'miokawa'), buildMiokawa());
