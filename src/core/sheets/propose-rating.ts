import type { State } from '../assess/verdict.ts';
import { NO_GRADE, type RatingSetting, type ResultSetting } from './sheet-form.ts';
import type { Tally } from './tally.ts';

/** Why this grade is proposed, or none. */
export type ProposalReason =
  /** By the share of those that go well. */
  | 'share'
  /** By the share it would be better, but something is worsening. */
  | 'held-down'
  | 'nothing-to-rate'
  | 'nothing-judged'
  | 'too-few-judged';

/** A proposed rating with everything that it is worked out from. */
export type Proposal = {
  /** A code of the scale, or `NO_GRADE`. */
  readonly grade: string;
  readonly because: ProposalReason;
  readonly tally: Tally;
  /** In percent, the share from which the grade by the share begins; null where it has no lower end or none was found. */
  readonly from: number | null;
};

/**
 * Proposes a rating from counts, by the rule that the city has set. Shares are compared as whole numbers: 3 of 5 reach
 * 60 % exactly.
 *
 * @example proposeRating(tallyProgress(['as-planned'], choices), defaultForm.progress).grade // 'on-track'
 */
export function proposeRating(tally: Tally, { scale, rule }: RatingSetting): Proposal {
  const none = (because: ProposalReason): Proposal => ({ grade: NO_GRADE, because, tally, from: null });
  if (tally.total === 0) return none('nothing-to-rate');
  if (tally.judged === 0) return none('nothing-judged');
  if (tally.judged * 100 < rule.leastJudged * tally.total) return none('too-few-judged');
  const reached = rule.from.findIndex((share) => tally.good * 100 >= share * tally.judged);
  const at = reached === -1 ? scale.length - 1 : reached;
  const from = rule.from[at] ?? null;
  return { grade: scale[at]?.code ?? NO_GRADE, because: 'share', tally, from };
}

/**
 * Proposes the rating of the results: while an indicator is worsening, none better than the city has set.
 *
 * @example proposeResult(tallyVerdicts(['met', 'worsening'], setting.goodStates), setting).because // 'share'
 */
export function proposeResult(tally: Tally, setting: ResultSetting): Proposal {
  const proposal = proposeRating(tally, setting);
  const { bestWhileWorsening: best, scale } = setting;
  const isWorsening = tally.rows.some(({ code, count }) => code === worsening && count > 0);
  if (best === null || !isWorsening || proposal.because !== 'share') return proposal;
  const placeOf = (code: string): number => scale.findIndex((grade) => grade.code === code);
  return placeOf(proposal.grade) < placeOf(best)
    ? { ...proposal, grade: best, because: 'held-down' }
    : proposal;
}

const worsening = 'worsening' satisfies State;
