import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { parseDepartmentsJson } from '../../../src/documents/municipality-json/parse-departments-json.ts';
import { parseMunicipalityJson } from '../../../src/documents/municipality-json/parse-municipality-json.ts';
import { toDepartmentChanges } from '../../../src/documents/municipality-json/to-department-changes.ts';
import { parseObservationsJson } from '../../../src/documents/observations-json/parse-observations-json.ts';
import { toObservations } from '../../../src/documents/observations-json/to-observations.ts';
import { parsePlanJson } from '../../../src/documents/plan-json/parse-plan-json.ts';

const guide = readFileSync(join(import.meta.dirname, '../../../docs/plan-format.md'), 'utf8');
const [plan = '', municipality = '', departments = '', observations = ''] = [
  ...guide.matchAll(/^```json\n([\s\S]*?)^```/gm),
].map(([, text = '']) => text);

test('the examples of the guide are files that the product reads, and fit together', () => {
  const city = parseMunicipalityJson(municipality);
  const planFile = parsePlanJson(plan);
  const departmentsFile = parseDepartmentsJson(departments);
  const observationsFile = parseObservationsJson(observations);
  if (!city.ok || !planFile.ok || !departmentsFile.ok || !observationsFile.ok) {
    throw new Error(JSON.stringify([city, planFile, departmentsFile, observationsFile]));
  }
  const built = toPlan(planFile.file, undefined, { departments: departmentsFile.file.departments });
  expect(toDepartmentChanges(departmentsFile.file.changes, built)).toMatchObject({ ok: true });
  expect(toObservations(observationsFile.file.observations, built)).toMatchObject({
    ok: true,
    value: [{ indicator: 'k1' }, { indicator: 'k1' }],
  });
});
