import { isJudged, placeOf, type State, type Verdict } from './verdict.ts';

/** How many of a list stand how: what is shown instead of an average. */
export type StateCounts = {
  readonly counts: Readonly<Record<State, number>>;
  /** How many could be judged: the x of "x of y measured". */
  readonly measured: number;
  readonly total: number;
};

/**
 * Counts states. Rule O1 of SPEC.md: nothing is averaged, and what was not measured is counted as that.
 *
 * @example countStates(['met', 'unmeasured']).measured // 1
 */
export function countStates(states: readonly State[]): StateCounts {
  const counts = {
    met: 0,
    'on-track': 0,
    'at-risk': 0,
    behind: 0,
    worsening: 0,
    unmeasured: 0,
    'not-applicable': 0,
  } satisfies Record<State, number>;
  for (const state of states) counts[state] += 1;
  return { counts, measured: states.filter(isJudged).length, total: states.length };
}

/**
 * The state of an indicator from those of its parts: the worst of those that were judged, so that one part at +150 %
 * cannot hide one at −50 %. Where none was judged: `unmeasured` if any part is, else `not-applicable`. Rule O2.
 *
 * @example worstState(['met', 'worsening', 'unmeasured']) // 'worsening'
 */
export function worstState(states: readonly State[]): State {
  const judged = states.filter(isJudged);
  const [first, ...rest] = judged;
  if (first === undefined)
    return states.includes('not-applicable') && !states.includes('unmeasured')
      ? 'not-applicable'
      : 'unmeasured';
  return rest.reduce((worst, state) => (placeOf(state) < placeOf(worst) ? state : worst), first);
}

/** A score with its status, or a group of such: the mean of a group counts as one. */
export type ScoreNode =
  | { readonly score: number | null; readonly achieved: boolean }
  | { readonly group: readonly ScoreNode[] };

export type ScoreRollUp = { readonly score: number | null; readonly mark: string };

/**
 * Rolls scores of the growth method up as Open SDG does: the mean of the scores, a group counting by its own mean;
 * scores that are absent do not count. `target_achieved` only where every series that has a score is. Rule O3.
 *
 * @example rollUpScores([{ score: 5, achieved: true }, { score: null, achieved: false }]).mark // 'target_achieved'
 */
export function rollUpScores(nodes: readonly ScoreNode[]): ScoreRollUp {
  const score = meanScore(nodes);
  if (score === null) return { score, mark: 'not_available' };
  return { score, mark: allAchieved(nodes) ? 'target_achieved' : markOfScore(score) };
}

function meanScore(nodes: readonly ScoreNode[]): number | null {
  const scores = nodes
    .map((node) => ('group' in node ? meanScore(node.group) : node.score))
    .filter((score) => score !== null);
  return scores.length === 0 ? null : scores.reduce((sum, score) => sum + score, 0) / scores.length;
}

function allAchieved(nodes: readonly ScoreNode[]): boolean {
  return nodes.every((node) =>
    'group' in node ? allAchieved(node.group) : node.score === null || node.achieved,
  );
}

function markOfScore(score: number): string {
  if (score >= 2.5) return 'substantial_progress';
  if (score >= 0) return 'moderate_progress';
  return score >= -2.5 ? 'limited_progress' : 'deterioration';
}

/** One line of a weighted score: the state stands in for a number, so the weights are shown with it. */
export type WeightedItem = { readonly id: string; readonly state: State; readonly weight: number };

export type WeightedScore = {
  /** 0 to 100; null where nothing that has a weight was judged. */
  readonly score: number | null;
  readonly weights: readonly {
    readonly id: string;
    readonly weight: number;
    readonly points: number | null;
  }[];
  /** What the figure does not show, by id: in the worst state, and not counted at all. */
  readonly blindSpots: { readonly worst: readonly string[]; readonly notCounted: readonly string[] };
};

/** Points of a state on the way from the worst to the best. */
const MOST_POINTS = 100;

/**
 * A weighted score, for a city that switches it on: always with its weights and its blind spots. Rule O4.
 *
 * @example weighStates([{ id: 'k1', state: 'met', weight: 2 }]).score // 100
 */
export function weighStates(items: readonly WeightedItem[]): WeightedScore {
  const weights = items.map(({ id, state, weight }) => ({
    id,
    weight,
    points: isJudged(state) ? (placeOf(state) / placeOf('met')) * MOST_POINTS : null,
  }));
  let sum = 0;
  let total = 0;
  for (const { weight, points } of weights) {
    if (points === null) continue;
    sum += weight * points;
    total += weight;
  }
  return {
    score: total > 0 ? sum / total : null,
    weights,
    blindSpots: {
      worst: items.filter(({ state }) => state === 'worsening').map(({ id }) => id),
      notCounted: items.filter(({ state, weight }) => !isJudged(state) || weight === 0).map(({ id }) => id),
    },
  };
}

/** The verdicts of the parts of one indicator, with the state of the whole. */
export function rollUpParts(verdicts: readonly Verdict[]): {
  readonly state: State;
  readonly decidedBy: Verdict | null;
} {
  const state = worstState(verdicts.map((verdict) => verdict.state));
  const decidedBy = isJudged(state) ? verdicts.find((verdict) => verdict.state === state) : undefined;
  return { state, decidedBy: decidedBy ?? null };
}
