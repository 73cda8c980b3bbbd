import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rollForward } from '../../../src/core/editions/roll-forward.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { arbitraryPlanFile } from '../../support/arbitrary-plan-file.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';

const [sample] = readSampleSnapshots();
if (sample === undefined) throw new Error('The sample has cities');
const { plan } = sample;
const [first = 0, , last = 0] = plan.actionYears;

describe('rolling an edition forward', () => {
  test('moves the three action years by one', () => {
    const rolled = rollForward(plan, { intoNewYear: false });
    expect(rolled.plan.edition).toBe(plan.edition + 1);
    expect(rolled.plan.actionYears).toEqual([first + 1, first + 2, last + 1]);
    expect(rolled.plan.targetYears).toEqual(plan.targetYears);
  });

  test.each([
    ['of the year that is over falls away', [first], false, null],
    ['of the first and the second goes on in the second', [first, first + 1], false, [first + 1]],
    ['of the last year stays in it', [last], false, [last]],
    ['of the last year goes on in the new one where that is wanted', [last], true, [last, last + 1]],
    ['of the first year does not go on, wanted or not', [first], true, null],
  ])('an action %s', (_, years, intoNewYear, expected) => {
    const [action] = plan.actions;
    if (action === undefined) throw new Error('The plan has actions');
    const rolled = rollForward({ ...plan, actions: [{ ...action, years }] }, { intoNewYear });
    expect(rolled.plan.actions[0]?.years ?? null).toEqual(expected);
    const isDropped = rolled.lineage.some(({ kind, from }) => kind === 'dropped' && from[0] === action.id);
    expect(isDropped).toBe(expected === null);
  });

  test('keeps ids, invents none, and says of everything that is gone that it was dropped', () => {
    fc.assert(
      fc.property(arbitraryPlanFile, fc.boolean(), (file, intoNewYear) => {
        const before = toPlan(file);
        const { plan: after, lineage } = rollForward(before, { intoNewYear });
        for (const kind of ['strategies', 'measures', 'indicators', 'initiatives', 'departments'] as const) {
          expect(after[kind].map(({ id }) => id)).toEqual(before[kind].map(({ id }) => id));
        }
        const ids = ({ actions, projects }: typeof before) => [...actions, ...projects].map(({ id }) => id);
        const kept = new Set(ids(after));
        expect(ids(before).filter((id) => !kept.has(id))).toEqual(lineage.flatMap(({ from }) => from));
        for (const { id, years } of after.actions) {
          expect(years.length).toBeGreaterThan(0);
          expect(years.every((year) => after.actionYears.includes(year))).toBe(true);
          expect(before.actions.some((action) => action.id === id)).toBe(true);
        }
      }),
    );
  });

  test('as often as there are action years, without going on, leaves no action', () => {
    const rolled = plan.actionYears.reduce((one) => rollForward(one, { intoNewYear: false }).plan, plan);
    expect(rolled.actions).toEqual([]);
  });
});
