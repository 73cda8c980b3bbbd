import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignYears } from '../../../src/core/editions/align-years.ts';
import { rollForward } from '../../../src/core/editions/roll-forward.ts';
import { comparePlans } from '../../../src/core/plan/compare-plans.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { arbitraryPlanFile } from '../../support/arbitrary-plan-file.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

describe('two editions compared as if no year had passed', () => {
  test('do not differ where nothing was decided after rolling forward', () => {
    fc.assert(
      fc.property(arbitraryPlanFile, fc.boolean(), (file, intoNewYear) => {
        const before = toPlan(file);
        const { plan } = rollForward(before, { intoNewYear });
        expect(comparePlans(alignYears(before, plan), plan)).toEqual([]);
      }),
    );
  });

  test('differ in the years of an action that somebody changed', () => {
    const [sample] = readSampleSnapshots();
    if (sample === undefined) throw new Error('The sample has cities');
    const { plan } = rollForward(sample.plan, { intoNewYear: true });
    const chosen = plan.actions.find(({ years }) => years.length === 3);
    if (chosen === undefined) throw new Error('An action of the sample goes on for three years');
    const shorter = { ...chosen, years: chosen.years.slice(0, 1) };
    const after = { ...plan, actions: plan.actions.map((one) => (one === chosen ? shorter : one)) };
    const differences = comparePlans(alignYears(sample.plan, after), after);
    expect(differences).toMatchObject([{ kind: 'changed', field: 'years', element: { id: chosen.id } }]);
  });

  test('are compared as they are where they are not of two years in a row', () => {
    const [sample] = readSampleSnapshots();
    if (sample === undefined) throw new Error('The sample has cities');
    expect(alignYears(sample.plan, { ...sample.plan, edition: sample.plan.edition + 2 })).toBe(sample.plan);
  });
});
