import { expect, test } from 'vitest';
import { checkPlan, describeFinding } from '../../src/core/plan/check-plan.ts';
import { toPlan } from '../../src/core/plan/to-plan.ts';
import { readSample } from './committed-sample.ts';

test.each(['hiratsuka', 'miokawa'] as const)('the checks find nothing wrong in the plan of %s', (name) => {
  const { plan, departments } = readSample(name);
  const findings = checkPlan(toPlan(plan, undefined, { departments: departments.departments }));
  expect(findings).not.toEqual([]);
  const wrong = findings.filter((finding) => finding.severity !== 'notice');
  expect(wrong.map((finding) => describeFinding(finding, 'ja'))).toEqual([]);
});
