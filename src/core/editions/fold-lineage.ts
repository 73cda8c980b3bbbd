import type { ElementId } from '../plan/plan.ts';
import type { Lineage, LineageKind } from './lineage.ts';

/**
 * What became of what, after one more statement. An edition in preparation is edited many times; what counts in the
 * end is what became of the elements of the edition before, so statements that touch each other become one: an element
 * that was added and dropped again leaves no trace, and of one that was split the first part can be dropped.
 *
 * `before` are the ids of the edition before; `lineage` is what this function gave last.
 *
 * @example
 * foldLineage(new Set(['p3']), [{ kind: 'split', from: ['p3'], to: ['p3', 'p80'], reason: '所管' }], {
 *   kind: 'dropped', from: ['p3'], to: [], reason: '終了' }) // [{ kind: 'renamed', from: ['p3'], to: ['p80'], … }]
 */
export function foldLineage(
  before: ReadonlySet<ElementId>,
  lineage: readonly Lineage[],
  statement: Lineage,
): readonly Lineage[] {
  const isTouched = ({ to }: Lineage): boolean => to.some((id) => statement.from.includes(id));
  const touched = lineage.filter(isTouched);
  const known = new Set(touched.flatMap(({ to }) => to));
  const from = unique([
    ...touched.flatMap((one) => one.from),
    ...statement.from.filter((id) => !known.has(id) && before.has(id)),
  ]);
  const to = unique([
    ...touched.flatMap((one) => one.to).filter((id) => !statement.from.includes(id)),
    ...statement.to,
  ]);
  const rest = lineage.filter((one) => !isTouched(one));
  const kind = nameKind(from, to, [...touched, statement]);
  if (kind === null) return rest;
  return [...rest, { kind, from, to, reason: joinReasons([...touched, statement]) }];
}

/**
 * The lineage after several statements, one after the other.
 *
 * @example foldAllLineage(idsOfPlan(before), [], edited.lineage)
 */
export function foldAllLineage(
  before: ReadonlySet<ElementId>,
  lineage: readonly Lineage[],
  statements: readonly Lineage[],
): readonly Lineage[] {
  return statements.reduce((folded, statement) => foldLineage(before, folded, statement), lineage);
}

/** Kinds of elements that go on under their id, the strongest first. */
const goingOn = ['renamed', 'moved', 'changed', 'carried'] as const satisfies readonly LineageKind[];

function nameKind(
  from: readonly ElementId[],
  to: readonly ElementId[],
  statements: readonly Lineage[],
): LineageKind | null {
  if (from.length === 0) return to.length === 0 ? null : 'added';
  if (to.length === 0) return 'dropped';
  if (from.length > 1) return 'merged';
  if (to.length > 1) return 'split';
  if (from[0] !== to[0]) return 'renamed';
  return goingOn.find((kind) => statements.some((one) => one.kind === kind)) ?? 'changed';
}

function joinReasons(statements: readonly Lineage[]): string | null {
  const reasons = unique(statements.flatMap(({ reason }) => reason?.split('\n') ?? []));
  return reasons.length === 0 ? null : reasons.join('\n');
}

function unique<Value>(values: readonly Value[]): readonly Value[] {
  return [...new Set(values)];
}
