/*
 * Writes sample/. The made-up city always; Hiratsuka where a plan file is given (`bin/shirube read` makes one):
 *   node scripts/sample/make-sample.ts [PLAN.json]
 */
import { join } from 'node:path';
import { buildMiokawa } from './miokawa/build-miokawa.ts';
import { writeSample } from './write-sample.ts';

const sampleFolder = join(import.meta.dirname, '../../sample');

writeSample(join(sampleFolder, 'miokawa'), buildMiokawa());
