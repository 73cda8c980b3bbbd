// Writes docs/plan-format.schema.json from the schema that the product reads plan files with.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makePlanSchema } from '../src/documents/plan-json/make-plan-schema.ts';

const path = join(import.meta.dirname, '../docs/plan-format.schema.json');
writeFileSync(path, `${JSON.stringify(makePlanSchema(), null, 2)}\n`);
