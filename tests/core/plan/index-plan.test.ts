import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexPlan } from '../../../src/core/plan/index-plan.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { arbitraryPlanFile } from '../../support/arbitrary-plan-file.ts';
import { smallPlan } from '../../support/small-plan.ts';

const index = indexPlan(smallPlan);
const idsOf = (elements: readonly { readonly id: string }[]) => elements.map(({ id }) => id);

describe('the index of a plan', () => {
  test('leads down the tree', () => {
    expect(idsOf(index.measuresOf('s1'))).toEqual(['m1', 'm2']);
    expect(idsOf(index.indicatorsOf('s1'))).toEqual(['k1']);
    expect(idsOf(index.indicatorsOf('m2'))).toEqual(['k3']);
    expect(idsOf(index.initiativesOf('m1'))).toEqual(['i1']);
    expect(idsOf(index.actionsOf('i1'))).toEqual(['a1', 'a2']);
  });

  test('shows everything that a project serves', () => {
    const uses = index.usesOf('p2');
    expect(idsOf(uses.actions)).toEqual(['a2', 'a4']);
    expect(idsOf(uses.measures)).toEqual(['m1', 'm3']);
    expect(idsOf(uses.strategies)).toEqual(['s1', 's2']);
    expect(idsOf(uses.departments)).toEqual(['d1', 'd2']);
  });

  test('shows everything that a department answers for, each once', () => {
    const duties = index.dutiesOf('d1');
    expect(idsOf(duties.projects)).toEqual(['p1', 'p2']);
    expect(idsOf(duties.initiatives)).toEqual(['i1']);
    expect(duties.indicators).toEqual([]);
  });

  test('lists the links of a theme, suggested ones marked as such', () => {
    expect(index.themeLinksOf('digital').map(({ action, confirmed }) => [action.id, confirmed])).toEqual([
      ['a4', true],
    ]);
    const suggested = indexPlan({
      ...smallPlan,
      actions: smallPlan.actions.map((action) => ({
        ...action,
        projects: action.projects.map((link) => ({
          ...link,
          marks: [{ theme: 'decarbonisation', confirmed: false, place: null }],
        })),
      })),
    });
    expect(suggested.themeLinksOf('decarbonisation').map(({ confirmed }) => confirmed)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('knows what is printed before and after, across parents', () => {
    expect(index.neighboursOf('m2')).toEqual({ previous: 'm1', next: 'm3' });
    expect(index.neighboursOf('s1')).toEqual({ previous: null, next: 's2' });
  });

  test('answers for an address that nobody has', () => {
    expect(index.measures.get('m99')).toBeUndefined();
    expect(index.measuresOf('s99')).toEqual([]);
    expect(index.usesOf('p99').actions).toEqual([]);
    expect(index.neighboursOf('k99')).toEqual({ previous: null, next: null });
  });

  test('loses nothing and invents nothing, for any plan', () => {
    fc.assert(
      fc.property(arbitraryPlanFile, (file) => {
        const plan = toPlan(file);
        const walk = indexPlan(plan);
        const measures = plan.strategies.flatMap(({ id }) => walk.measuresOf(id));
        const initiatives = measures.flatMap(({ id }) => walk.initiativesOf(id));
        expect(measures).toEqual(plan.measures);
        expect(initiatives).toEqual(plan.initiatives);
        expect(initiatives.flatMap(({ id }) => walk.actionsOf(id))).toEqual(plan.actions);
        for (const { id } of plan.projects) {
          const direct = plan.actions.filter(({ projects }) =>
            projects.some(({ project }) => project === id),
          );
          expect(walk.usesOf(id).actions).toEqual(direct);
        }
        for (const { id } of plan.departments) {
          const links = plan.actions.flatMap(({ projects }) => projects);
          const own = links.filter(({ departments }) => departments.includes(id));
          expect(new Set(idsOf(walk.dutiesOf(id).projects))).toEqual(
            new Set(own.map(({ project }) => project)),
          );
        }
      }),
      { numRuns: 200 },
    );
  });
});
