import type { NothingMeasured, Standing } from './standing.ts';
import { isMeasured } from './standing.ts';
import { type Step, step } from './step.ts';
import type { MethodId, State, Verdict } from './verdict.ts';

/** What a method finds out; `finish` makes the verdict of it. */
export type Judgement = {
  readonly state: State;
  readonly mark?: string;
  readonly ratio?: number | null;
  readonly score?: number | null;
  readonly requiredNow?: number | null;
  readonly neededPerYear?: number | null;
  readonly valueYear?: number;
  readonly steps: readonly Step[];
};

/** A verdict from a judgement: the steps of the standing come first. */
export function finish(
  method: MethodId,
  standing: Standing | NothingMeasured,
  judgement: Judgement,
): Verdict {
  return {
    method,
    state: judgement.state,
    mark: judgement.mark ?? judgement.state,
    asOf: standing.asOf,
    valueYear: judgement.valueYear ?? (isMeasured(standing) ? standing.latest.year : null),
    ratio: judgement.ratio ?? null,
    score: judgement.score ?? null,
    requiredNow: judgement.requiredNow ?? null,
    neededPerYear: judgement.neededPerYear ?? null,
    reasons: [...standing.steps, ...judgement.steps],
  };
}

/** S2: no value is no verdict, and it is never a zero. */
export function nothingToJudge(mark = 'unmeasured'): Judgement {
  return { state: 'unmeasured', mark, steps: [] };
}

/** S7: a goal that stands in words only. */
export function inWords(mark = 'unmeasured'): Judgement {
  return { state: 'unmeasured', mark, steps: [step('S7', 'target-in-words')] };
}

/** S8: a kind of goal that the method does not know. */
export function notCovered(kind: string, mark = 'not-applicable'): Judgement {
  return { state: 'not-applicable', mark, steps: [step('S8', 'goal-not-covered', { kind })] };
}
