import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { OpinionId } from '../../core/opinions/opinion.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayAct } from '../../core/round/may-act.ts';
import { RIGHTS } from '../../core/round/rights.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { checkWanted, type WantedOpinion, type WantedProblemCode } from './check-wanted.ts';

/** What is wrong with one of several opinions; `index` counts from 0. */
export type EnteringProblem = { readonly index: number; readonly code: WantedProblemCode };

export type EnteredOpinions =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'nothing' }
  | { readonly outcome: 'faulty'; readonly problems: readonly EnteringProblem[] }
  | { readonly outcome: 'entered'; readonly ids: readonly OpinionId[] };

/**
 * Enters opinions in their order under one change: all of them, or none where anything is wrong with one.
 *
 * @example await enterOpinions(store, staff, { code: '992011', opinions: [wanted], now })
 */
export async function enterOpinions(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly opinions: readonly WantedOpinion[];
    /** A moment in UTC. */
    readonly now: string;
  },
): Promise<EnteredOpinions> {
  const answer = mayAct(RIGHTS, { posts: staff.posts, act: 'enter-opinions' });
  const { person } = staff;
  if (!answer.allowed || person === null) return { outcome: 'not-allowed' };
  const { code, opinions, now } = request;
  if (opinions.length === 0) return { outcome: 'nothing' };
  return store.write(async (writer): Promise<EnteredOpinions> => {
    const plan = await writer.findPlan(code);
    const problems = opinions.flatMap((wanted, index) =>
      checkWanted(wanted, plan, dayInJapan(now)).map((fault) => ({ index, code: fault })),
    );
    if (problems.length > 0) return { outcome: 'faulty', problems };
    const no = await openChange(writer, code, staff, { kind: 'opinion-draft', madeAt: now, reason: '' });
    const entered = { by: person, post: answer.post, at: now };
    return { outcome: 'entered', ids: await writer.addOpinions(code, no, opinions, entered) };
  });
}
