import { type FindSuccessors, mayTakeStep } from '../../core/opinions/may-take-step.ts';
import type { OpinionStatus } from '../../core/opinions/opinion.ts';
import type { OpinionDeedKind } from '../../core/opinions/opinion-step.ts';
import { STEP_RULES } from '../../core/opinions/step-rules.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { Post } from '../../core/round/role.ts';

/** Something that somebody may do with an opinion as it stands; with the department that it is for. */
export type OpenDeed = { readonly kind: OpinionDeedKind; readonly department: DepartmentId | null };

const kinds = Object.keys(STEP_RULES).filter((kind): kind is OpinionDeedKind => kind in STEP_RULES);

/**
 * All that somebody may do with an opinion now: what a page offers.
 *
 * @example listOpenDeeds(staff.posts, status, successors) // [{ kind: 'save-response', department: 'd4' }]
 */
export function listOpenDeeds(
  posts: readonly Post[],
  status: OpinionStatus,
  successors: FindSuccessors,
): readonly OpenDeed[] {
  return kinds.flatMap((kind): readonly OpenDeed[] => {
    const { from, response } = STEP_RULES[kind];
    if (!from.includes(status.state)) return [];
    if (response === null)
      return mayTakeStep(posts, { kind }, successors).allowed ? [{ kind, department: null }] : [];
    return status.responses
      .filter(
        ({ state, department }) =>
          response.includes(state) && mayTakeStep(posts, { kind, department }, successors).allowed,
      )
      .map(({ department }) => ({ kind, department }));
  });
}
