import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { mayTakeStep } from '../../core/opinions/may-take-step.ts';
import type { OpinionId, OpinionStatus } from '../../core/opinions/opinion.ts';
import { departmentOf, type OpinionDeed, type OpinionStep } from '../../core/opinions/opinion-step.ts';
import { type OpinionRefusalCode, takeOpinionStep } from '../../core/opinions/take-step.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { DenialCode } from '../../core/round/may-act.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { ChangeKind } from '../ports/change-kind.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { hasElement, loadGround, type OpinionGround } from './load-ground.ts';

export type OpinionStepRequest = {
  readonly code: MunicipalityCode;
  readonly opinion: OpinionId;
  /** The version that the person has seen. */
  readonly seen: number;
  readonly deed: OpinionDeed;
  readonly reason: string | null;
  /** A moment in UTC. */
  readonly now: string;
};

/** What only the store can tell. */
export type StoredOpinionRefusalCode =
  /** Somebody did something that this step did not know of. */
  'moved-on' | 'unknown-department' | 'unknown-element' | 'bad-successor';

export type SteppedOpinion =
  | { readonly outcome: 'unknown-opinion' }
  | { readonly outcome: 'denied'; readonly code: DenialCode }
  | { readonly outcome: 'refused'; readonly code: OpinionRefusalCode | StoredOpinionRefusalCode }
  | { readonly outcome: 'done'; readonly status: OpinionStatus };

/**
 * Takes an opinion one step on: assigns it, writes or accepts a response, tells what was done, closes it.
 *
 * @example await stepOpinion(store, staff, { code, opinion: 'o3', seen: 4, deed: { kind: 'reopen' }, reason, now })
 */
export async function stepOpinion(
  store: Store,
  staff: Staff,
  { code, opinion, seen, deed, reason, now }: OpinionStepRequest,
): Promise<SteppedOpinion> {
  return store.write(async (writer): Promise<SteppedOpinion> => {
    const tracked = await writer.findOpinion(code, opinion);
    if (tracked === null) return { outcome: 'unknown-opinion' };
    const ground = await loadGround(writer, code, dayInJapan(now));
    const permission = mayTakeStep(staff.posts, deed, ground.successors);
    if (!permission.allowed) return { outcome: 'denied', code: permission.code };
    const { person } = staff;
    if (person === null) return { outcome: 'denied', code: 'not-your-role' };
    const steps = await writer.listOpinionSteps(code, opinion);
    if (hasMovedOn(steps, seen, deed)) return { outcome: 'refused', code: 'moved-on' };
    // Submitting saves what the form says; where that is what was saved, it is no step.
    if (isSame(tracked.status, deed)) return { outcome: 'done', status: tracked.status };
    const event = { ...deed, by: person, post: permission.post, at: now, reason };
    const taken = takeOpinionStep(tracked.status, event);
    if (!taken.ok) return { outcome: 'refused', code: taken.refusal.code };
    const refusal =
      checkGround(ground, tracked.status, deed) ?? (await checkSuccessor(writer, code, opinion, deed));
    if (refusal !== null) return { outcome: 'refused', code: refusal };
    const details = { kind: changeKindOf(deed), madeAt: now, reason: reason ?? '' };
    await writer.addOpinionSteps(code, await openChange(writer, code, staff, details), [taken.step]);
    return { outcome: 'done', status: taken.status };
  });
}

function isSame({ responses }: OpinionStatus, deed: OpinionDeed): boolean {
  if (deed.kind !== 'save-response') return false;
  const saved = responses.find(({ department }) => department === deed.department);
  if (saved === undefined || saved.response === null) return false;
  const { policy, text, reason, by } = saved.response;
  const { response } = deed;
  const isWritable = saved.state === 'draft' || saved.state === 'sent-back';
  return (
    isWritable &&
    policy === response.policy &&
    text === response.text &&
    reason === response.reason &&
    by === response.by
  );
}

/** What the public cannot see in any publication overtakes none that is proposed. */
function changeKindOf({ kind }: OpinionDeed): ChangeKind {
  const isDraft =
    kind === 'save-response' ||
    kind === 'submit-response' ||
    kind === 'send-back-response' ||
    kind === 'assign';
  return isDraft ? 'opinion-draft' : 'opinion';
}

/**
 * Whether something happened after the version that was seen. A department is not disturbed by what others write, and
 * planning not by drafts.
 */
function hasMovedOn(steps: readonly OpinionStep[], seen: number, deed: OpinionDeed): boolean {
  const department = departmentOf(deed);
  return steps.some((step) => {
    if (step.version <= seen) return false;
    const about = departmentOf(step);
    if (department !== null) return about === department || turning.has(step.kind);
    return step.kind !== 'save-response';
  });
}

const turning: ReadonlySet<OpinionStep['kind']> = new Set(['assign', 'close', 'reopen', 'place']);

function checkGround(
  { plan }: OpinionGround,
  { responses }: OpinionStatus,
  deed: OpinionDeed,
): 'unknown-department' | 'unknown-element' | null {
  if (deed.kind === 'place') return hasElement(plan, deed.element) ? null : 'unknown-element';
  if (deed.kind !== 'assign') return null;
  const known = new Set([
    ...(plan?.departments ?? []).map(({ id }) => id),
    // Departments of an earlier edition that answered already.
    ...responses.map(({ department }) => department),
  ]);
  return deed.departments.every((id) => known.has(id)) ? null : 'unknown-department';
}

/** What takes an opinion's place is there, and does not lead back to it. */
async function checkSuccessor(
  reader: StoreReader,
  code: MunicipalityCode,
  opinion: OpinionId,
  deed: OpinionDeed,
): Promise<'bad-successor' | null> {
  let next = deed.kind === 'close' ? deed.closing.supersededBy : null;
  while (next !== null) {
    if (next === opinion) return 'bad-successor';
    const found = await reader.findOpinion(code, next);
    if (found === null) return 'bad-successor';
    next = found.status.closing?.supersededBy ?? null;
  }
  return null;
}
