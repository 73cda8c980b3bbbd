/*
 * Writes sample/:
 *   node scripts/sample/make-sample.ts [PLAN.json]
 * PLAN.json is a reading of Hiratsuka's document (`bin/shirube read` makes one); without it the committed plan is
 * taken, which gives the committed files again.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PlanFile } from '../../src/core/plan/plan-file.ts';
import { buildHiratsuka } from './hiratsuka/build-hiratsuka.ts';
import { buildMiokawa } from './miokawa/build-miokawa.ts';
import { writeSample } from './write-sample.ts';

const sampleFolder = join(import.meta.dirname, '../../sample');
const readingPath = process.argv[2] ?? join(sampleFolder, 'hiratsuka/plan.json');
const reading: PlanFile = JSON.parse(readFileSync(readingPath, 'utf8'));

writeSample(join(sampleFolder, 'hiratsuka'), buildHiratsuka(reading));
writeSample(join(sampleFolder, 'miokawa'), buildMiokawa());
