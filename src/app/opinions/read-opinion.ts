import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { type Duty, findDuties } from '../../core/opinions/find-duties.ts';
import type { OpinionId, OpinionStatus } from '../../core/opinions/opinion.ts';
import type { OpinionStep } from '../../core/opinions/opinion-step.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, type Staff } from '../accounts/staff.ts';
import type { Entering } from '../ports/opinion-store.ts';
import type { Store } from '../ports/store.ts';
import { listOpenDeeds, type OpenDeed } from './list-open-deeds.ts';
import { loadGround } from './load-ground.ts';
import { veilOpinion, veilSteps } from './veil-opinion.ts';

export type ReadOpinion =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-opinion' }
  | {
      readonly outcome: 'read';
      readonly status: OpinionStatus;
      readonly entered: Entering;
      /** The oldest first. */
      readonly steps: readonly OpinionStep[];
      readonly duties: readonly Duty[];
      readonly deeds: readonly OpenDeed[];
      readonly plan: Plan | null;
      readonly day: IsoDate;
    };

/**
 * The whole story of an opinion as somebody may see it, with what they may do now.
 *
 * @example const read = await readOpinion(store, staff, { code: '992011', opinion: 'o3', now });
 */
export async function readOpinion(
  store: Store,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly opinion: OpinionId; readonly now: string },
): Promise<ReadOpinion> {
  if (!mayDo(staff, 'view-opinions')) return { outcome: 'not-allowed' };
  const { code, opinion, now } = request;
  const day = dayInJapan(now);
  return store.read(async (reader): Promise<ReadOpinion> => {
    const tracked = await reader.findOpinion(code, opinion);
    if (tracked === null) return { outcome: 'unknown-opinion' };
    const { plan, successors } = await loadGround(reader, code, day);
    const onlooker = { posts: staff.posts, successors };
    const { status, entered } = tracked;
    return {
      outcome: 'read',
      status: veilOpinion(status, onlooker),
      entered,
      steps: veilSteps(await reader.listOpinionSteps(code, opinion), onlooker),
      duties: findDuties(status, day, successors),
      deeds: listOpenDeeds(staff.posts, status, successors),
      plan,
      day,
    };
  });
}
