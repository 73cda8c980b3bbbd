import { stateWords } from '../assess/state-words.ts';
import { isJudged, type State } from '../assess/verdict.ts';
import type { ProgressChoice } from '../round/round.ts';
import type { Text } from '../text/text.ts';

/** How many of those that are rated stand how. */
export type TallyRow = {
  readonly code: string;
  readonly label: Text;
  readonly count: number;
  /** Whether it says how it went, as opposed to that there was nothing to say. */
  readonly judged: boolean;
  readonly good: boolean;
};

/** The counts that a rating is proposed from. */
export type Tally = {
  readonly rows: readonly TallyRow[];
  readonly good: number;
  readonly judged: number;
  readonly total: number;
};

const states = Object.keys(stateWords).filter((key): key is State => key in stateWords);

/**
 * Counts verdicts on indicators. Nothing is averaged; what was not measured is counted as that.
 *
 * @example tallyVerdicts(['met', 'unmeasured'], ['met', 'on-track']).judged // 1
 */
export function tallyVerdicts(verdicts: readonly State[], goodStates: readonly State[]): Tally {
  return sum(
    states.map((state) => ({
      code: state,
      label: stateWords[state],
      count: verdicts.filter((verdict) => verdict === state).length,
      judged: isJudged(state),
      good: goodStates.includes(state),
    })),
  );
}

/** What stands for actions of which nobody has said, or planning not accepted, how they went. */
export const unanswered = 'unanswered';

/**
 * Counts how the actions of the year went, by the choices of the round.
 *
 * @example tallyProgress(['as-planned', ''], round.progressChoices).judged // 1
 */
export function tallyProgress(answers: readonly string[], choices: readonly ProgressChoice[]): Tally {
  const rows = choices.map(({ code, label, behind }) => ({
    code,
    label,
    count: answers.filter((answer) => answer === code).length,
    judged: true,
    good: !behind,
  }));
  const answered = rows.reduce((total, { count }) => total + count, 0);
  const rest = {
    code: unanswered,
    label: { ja: '報告なし', en: 'no report' },
    count: answers.length - answered,
    judged: false,
    good: false,
  };
  return sum([...rows, rest]);
}

function sum(rows: readonly TallyRow[]): Tally {
  const count = (of: readonly TallyRow[]): number => of.reduce((total, row) => total + row.count, 0);
  return {
    rows,
    good: count(rows.filter(({ good, judged }) => good && judged)),
    judged: count(rows.filter(({ judged }) => judged)),
    total: count(rows),
  };
}
