import { dayInJapan } from '../calendar/day-in-japan.ts';
import type { FiscalYear, IsoDate } from '../fiscal/fiscal-year.ts';
import type { DepartmentId, Plan } from '../plan/plan.ts';
import type { FindSuccessors } from './may-take-step.ts';
import type {
  Closing,
  OpinionElement,
  OpinionId,
  OpinionSource,
  OpinionStatus,
  Policy,
  ProgressNote,
} from './opinion.ts';

/** What the public sees of a department's response: what planning accepted. */
export type PublicResponse = {
  /** As the edition has them: the one that was asked, else those in its place. */
  readonly departments: readonly DepartmentId[];
  readonly policy: Policy;
  readonly text: string;
  readonly reason: string;
  readonly by: IsoDate | null;
  readonly answeredOn: IsoDate;
  readonly notes: readonly Omit<ProgressNote, 'department'>[];
};

/** An opinion as the public sees it. No name of a person is in it. */
export type PublicOpinion = {
  readonly id: OpinionId;
  readonly year: FiscalYear;
  readonly source: OpinionSource;
  /** Null: the plan as a whole, or something that the published edition no longer has. */
  readonly element: OpinionElement;
  readonly text: string;
  readonly summary: string | null;
  readonly responses: readonly PublicResponse[];
  readonly closing: {
    readonly outcome: Closing['outcome'];
    readonly reason: string;
    /** Null where that one is not public. */
    readonly supersededBy: OpinionId | null;
    readonly on: IsoDate;
  } | null;
};

/** How far an opinion is, for those outside: open or how it ended. */
export const PUBLIC_STATES = ['open', 'done', 'not-done', 'superseded'] as const;
export type PublicState = (typeof PUBLIC_STATES)[number];

/** @example publicStateOf(opinion) // 'open' */
export function publicStateOf({ closing }: Pick<PublicOpinion, 'closing'>): PublicState {
  return closing?.outcome ?? 'open';
}

/**
 * The opinions that come out with a publication: those that planning marked, and that every department has answered.
 * Copied field by field, so that nothing else gets through.
 *
 * @example toPublicOpinions(statuses, plan, successors)
 */
export function toPublicOpinions(
  statuses: readonly OpinionStatus[],
  plan: Pick<Plan, 'strategies' | 'measures' | 'indicators' | 'initiatives' | 'departments'>,
  successors: FindSuccessors,
): readonly PublicOpinion[] {
  const shown = statuses.filter(isShown);
  const known = new Set<string>(shown.map(({ opinion }) => opinion.id));
  const elements = new Set<string | null>(
    [plan.strategies, plan.measures, plan.indicators, plan.initiatives].flatMap((list) =>
      list.map(({ id }) => id),
    ),
  );
  const departments = new Set(plan.departments.map(({ id }) => id));
  const inPlan = (department: DepartmentId): readonly DepartmentId[] =>
    departments.has(department) ? [department] : successors(department).filter((one) => departments.has(one));
  return shown.map((status): PublicOpinion => {
    const { opinion, element, summary, closing } = status;
    return {
      id: opinion.id,
      year: opinion.year,
      source: copySource(opinion.source),
      element: elements.has(element) ? element : null,
      text: opinion.text,
      summary,
      responses: copyResponses(status, inPlan),
      closing: closing && {
        outcome: closing.outcome,
        reason: closing.reason,
        supersededBy:
          closing.supersededBy !== null && known.has(closing.supersededBy) ? closing.supersededBy : null,
        on: dayInJapan(closing.at),
      },
    };
  });
}

/** With a response of each department that planning accepted; one that was superseded needs none. */
function isShown({ isPublic, state, closing, responses }: OpinionStatus): boolean {
  if (!isPublic) return false;
  const isAnswered = responses.length > 0 && responses.every(({ accepted }) => accepted !== null);
  return isAnswered || (state === 'closed' && closing?.outcome === 'superseded');
}

function copySource({ kind, body, meeting, date, number }: OpinionSource): OpinionSource {
  return { kind, body, meeting, date, number };
}

function copyResponses(
  { responses, notes }: OpinionStatus,
  inPlan: FindSuccessors,
): readonly PublicResponse[] {
  return responses.flatMap(({ department, accepted }): readonly PublicResponse[] => {
    if (accepted === null || accepted.response.policy === null) return [];
    const { policy, text, reason, by } = accepted.response;
    return [
      {
        departments: inPlan(department),
        policy,
        text,
        reason,
        by,
        answeredOn: dayInJapan(accepted.at),
        notes: notes
          .filter((one) => one.department === department)
          .map(({ year, progress, text, evidence }) => ({ year, progress, text, evidence })),
      },
    ];
  });
}
