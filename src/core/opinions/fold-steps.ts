import type {
  Opinion,
  OpinionState,
  OpinionStatus,
  ProgressNote,
  ResponseState,
  ResponseStatus,
} from './opinion.ts';
import type { OpinionEvent, OpinionStep } from './opinion-step.ts';

/**
 * An opinion that was entered and not touched since.
 *
 * @example startOpinion(opinion).state // 'entered'
 */
export function startOpinion(opinion: Opinion): OpinionStatus {
  return {
    opinion,
    state: 'entered',
    element: opinion.element,
    summary: null,
    responses: [],
    due: null,
    notes: [],
    closing: null,
    isPublic: false,
    version: 0,
  };
}

/**
 * Where an opinion stands after all of its steps, the oldest first.
 *
 * @example foldSteps(opinion, steps).state // 'answered'
 */
export function foldSteps(opinion: Opinion, steps: readonly OpinionStep[]): OpinionStatus {
  return steps.reduce<OpinionStatus>(applyEvent, startOpinion(opinion));
}

/** An opinion after one more event, whether or not it may be: `takeOpinionStep` asks that. */
export function applyEvent(before: OpinionStatus, event: OpinionEvent): OpinionStatus {
  const after = { ...before, ...changeBy(before, event), version: before.version + 1 };
  return { ...after, state: stateOf(after) };
}

function changeBy(before: OpinionStatus, event: OpinionEvent): Partial<OpinionStatus> {
  switch (event.kind) {
    case 'summarise':
      return { summary: event.summary === '' ? null : event.summary };
    case 'place':
      return { element: event.element };
    case 'assign':
      return {
        due: event.due,
        responses: event.departments.map(
          (department) => before.responses.find((one) => one.department === department) ?? ask(department),
        ),
      };
    case 'note-progress':
      return { notes: putNote(before.notes, event) };
    case 'close':
      return { closing: { ...event.closing, reason: event.reason ?? '', at: event.at } };
    case 'reopen':
      return { closing: null };
    case 'mark-public':
      return { isPublic: event.isPublic };
    default:
      return {
        responses: before.responses.map((one) =>
          one.department === event.department ? { ...one, ...changeResponse(one, event) } : one,
        ),
      };
  }
}

function ask(department: ResponseStatus['department']): ResponseStatus {
  return { department, state: 'asked', response: null, accepted: null, sentBack: null };
}

type ResponseEvent = Extract<
  OpinionEvent,
  { kind: 'save-response' | 'submit-response' | 'accept-response' | 'send-back-response' }
>;

function changeResponse(before: ResponseStatus, event: ResponseEvent): Partial<ResponseStatus> {
  switch (event.kind) {
    case 'save-response':
      // What was sent back stays so while it is mended: the reason stays in sight.
      return { state: before.state === 'asked' ? 'draft' : before.state, response: event.response };
    case 'submit-response':
      return { state: 'submitted', sentBack: null };
    case 'accept-response':
      return {
        state: 'accepted',
        accepted: before.response && { response: before.response, at: event.at },
        sentBack: null,
      };
    case 'send-back-response':
      return { state: 'sent-back', sentBack: event.reason ?? '' };
  }
}

function putNote(
  notes: readonly ProgressNote[],
  { department, year, progress, text, evidence }: ProgressNote,
): readonly ProgressNote[] {
  const others = notes.filter((one) => one.department !== department || one.year !== year);
  return [...others, { department, year, progress, text, evidence }].toSorted(
    (left, right) => left.year - right.year,
  );
}

const withDepartment: readonly ResponseState[] = ['asked', 'draft', 'sent-back'];

function stateOf({ closing, responses }: Pick<OpinionStatus, 'closing' | 'responses'>): OpinionState {
  if (closing !== null) return 'closed';
  if (responses.length === 0) return 'entered';
  if (responses.some(({ state }) => withDepartment.includes(state))) return 'asked';
  return responses.every(({ state }) => state === 'accepted') ? 'answered' : 'submitted';
}
