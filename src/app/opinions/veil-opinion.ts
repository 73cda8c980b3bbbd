import type { FindSuccessors } from '../../core/opinions/may-take-step.ts';
import type { OpinionStatus, ResponseStatus } from '../../core/opinions/opinion.ts';
import { departmentOf, type OpinionStep } from '../../core/opinions/opinion-step.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { Post } from '../../core/round/role.ts';

/** Who looks, as far as it decides what they see. */
type Onlooker = { readonly posts: readonly Post[]; readonly successors: FindSuccessors };

/**
 * An opinion as somebody may see it: drafts of responses are for their department, planning and the auditor, and the
 * name of who spoke is for the last two. All others see what was accepted.
 *
 * @example veilOpinion(status, { posts: staff.posts, successors }).opinion.speaker // null for most
 */
export function veilOpinion(status: OpinionStatus, onlooker: Onlooker): OpinionStatus {
  if (seesAll(onlooker.posts)) return status;
  return {
    ...status,
    opinion: { ...status.opinion, speaker: null },
    responses: status.responses.map((response) =>
      isOf(response.department, onlooker) ? response : hideDraft(response),
    ),
  };
}

/** The steps that somebody may read, in their order. */
export function veilSteps(steps: readonly OpinionStep[], onlooker: Onlooker): readonly OpinionStep[] {
  if (seesAll(onlooker.posts)) return steps;
  return steps.filter((step) => {
    const department = departmentOf(step);
    return !drafting.has(step.kind) || (department !== null && isOf(department, onlooker));
  });
}

const drafting: ReadonlySet<OpinionStep['kind']> = new Set([
  'save-response',
  'submit-response',
  'send-back-response',
]);

function seesAll(posts: readonly Post[]): boolean {
  return posts.some(({ role }) => role === 'coordinator' || role === 'auditor');
}

function isOf(department: DepartmentId, { posts, successors }: Onlooker): boolean {
  const today = successors(department);
  return posts.some(
    (post) => (post.role === 'reporter' || post.role === 'approver') && today.includes(post.department),
  );
}

function hideDraft(response: ResponseStatus): ResponseStatus {
  const { accepted } = response;
  return {
    ...response,
    state: accepted === null ? 'asked' : 'accepted',
    response: accepted?.response ?? null,
    sentBack: null,
  };
}
