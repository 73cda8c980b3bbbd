import type { DepartmentId } from '../plan/plan.ts';
import { type DenialCode, mayAct } from '../round/may-act.ts';
import { RIGHTS } from '../round/rights.ts';
import type { Post } from '../round/role.ts';
import type { OpinionDeed } from './opinion-step.ts';
import { STEP_RULES } from './step-rules.ts';

/** Who answers today for what a department was asked: after a reorganisation others than the one that was named. */
export type FindSuccessors = (department: DepartmentId) => readonly DepartmentId[];

export type StepPermission =
  | { readonly allowed: true; readonly post: Post }
  | { readonly allowed: false; readonly code: DenialCode };

/**
 * Whether one of a person's posts gives the right to a step, whatever the opinion's state. What a department was asked
 * is its successors' to do.
 *
 * @example mayTakeStep([{ role: 'reporter', department: 'd30' }], { kind: 'submit-response', department: 'd4' }, successors)
 */
export function mayTakeStep(
  posts: readonly Post[],
  deed: Pick<OpinionDeed, 'kind'> & { readonly department?: DepartmentId },
  successors: FindSuccessors,
): StepPermission {
  const { act, place } = STEP_RULES[deed.kind];
  const answer = mayAct(RIGHTS, { posts, act });
  if (!answer.allowed) return { allowed: false, code: answer.code };
  if (place === 'any') return { allowed: true, post: answer.post };
  const department = deed.department ?? null;
  const today = department === null ? [] : successors(department);
  for (const post of posts) {
    const isThere = 'department' in post && post.department !== null && today.includes(post.department);
    if (isThere && mayAct(RIGHTS, { posts: [post], act }).allowed) return { allowed: true, post };
  }
  return { allowed: false, code: 'not-your-item' };
}
