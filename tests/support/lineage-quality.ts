import { proposeLineage } from '../../src/core/editions/propose-lineage.ts';
import { listElements } from '../../src/core/plan/differences/list-elements.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { PlanFile } from '../../src/core/plan/plan-file.ts';
import { toPlan } from '../../src/core/plan/to-plan.ts';
import { type Mangling, manglePlan } from './mangle-plan.ts';

/** How well the proposals say what was done to a plan: links that are right, wrong, and not found. */
export type LineageQuality = {
  readonly how: Mangling['how'] | 'all';
  right: number;
  wrong: number;
  missed: number;
};

/**
 * Mangles a plan by each seed and counts the links (one element to one element) that the proposals have.
 * What the name alone recognises is not counted. A link that nobody made counts as wrong under the name `added`: something new was taken for something old.
 */
export function measureLineage(
  file: PlanFile,
  seeds: readonly string[],
  strength = 1,
): ReadonlyMap<LineageQuality['how'], LineageQuality> {
  const counts = new Map<LineageQuality['how'], LineageQuality>();
  for (const seed of seeds) countSeed(file, manglePlan(file, seed, strength), counts);
  return counts;
}

function countSeed(
  file: PlanFile,
  next: ReturnType<typeof manglePlan>,
  counts: Map<LineageQuality['how'], LineageQuality>,
): void {
  const before = toPlan(file);
  const after = toPlan(next.file, before);
  const proposed = new Set(
    proposeLineage(before, after).proposals.flatMap(({ from, to }) =>
      from.flatMap((a) => to.map((b) => `${a} ${b}`)),
    ),
  );
  const [oldIds, freshIds] = [idsByName(before), idsByName(after)];
  for (const { kind, how, from, to } of next.done) {
    for (const a of from) {
      for (const b of to) {
        const [id, next] = [oldIds.get(`${kind} ${a}`), freshIds.get(`${kind} ${b}`)];
        // Recognised by its name: nobody had to propose it.
        if (id === next) continue;
        const isFound = proposed.delete(`${id} ${next}`);
        for (const name of [how, 'all'] as const) count(counts, name, isFound ? 'right' : 'missed');
      }
    }
  }
  for (const link of proposed) {
    const [a, b] = link.split(' ');
    if (a === b) continue;
    count(counts, 'added', 'wrong');
    count(counts, 'all', 'wrong');
  }
}

function count(
  counts: Map<LineageQuality['how'], LineageQuality>,
  how: LineageQuality['how'],
  what: 'right' | 'wrong' | 'missed',
): void {
  const one = counts.get(how) ?? { how, right: 0, wrong: 0, missed: 0 };
  one[what] += 1;
  counts.set(how, one);
}

function idsByName(plan: Plan): ReadonlyMap<string, string> {
  return new Map(listElements(plan).map(({ id, kind, name }) => [`${kind} ${name}`, id]));
}

export function shareRight({ right, wrong, missed }: LineageQuality) {
  return { precision: right / (right + wrong), recall: right / (right + missed) };
}
