import { readPlanText } from '../../../../src/documents/plan-text/read-plan-text.ts';
import { compareReading } from './compare-reading.ts';
import { type FeatureCounts, printPlan } from './print-plan.ts';
import { type Clarity, type RandomPlan, randomPlan } from './random-plan.ts';
import { seededRandom } from './seeded-random.ts';

export type SeedCheck = {
  /** Read wrong without a word, each with its first difference: a failure. */
  readonly wrong: readonly string[];
  /** Seeds that were read otherwise at a place that the reader reported as open. */
  readonly open: readonly number[];
  /** Seeds that were read otherwise, at a place that was not reported, and said to be incomplete. */
  readonly incomplete: readonly number[];
  readonly features: FeatureCounts;
};

/** Prints and reads the plans of a range of seeds, each changed as wanted. */
export function checkSeeds(
  from: number,
  to: number,
  clarity: Clarity,
  change: (plan: RandomPlan) => RandomPlan = (plan) => plan,
): SeedCheck {
  const wrong: string[] = [];
  const open: number[] = [];
  const incomplete: number[] = [];
  const features: FeatureCounts = new Map();
  for (let seed = from; seed <= to; seed += 1) {
    const printed = printPlan(change(randomPlan(seededRandom(seed), clarity)));
    for (const [feature, count] of printed.features)
      features.set(feature, (features.get(feature) ?? 0) + count);
    const result = readPlanText(new TextEncoder().encode(printed.text));
    const differences = result.ok ? compareReading(printed.expected, result.reading) : null;
    const [first] = differences?.filter((difference) => !difference.flagged) ?? [];
    if (differences === null) wrong.push(`seed ${seed}: not read`);
    else if (first && result.ok && result.reading.wholeness === 'incomplete') incomplete.push(seed);
    else if (first)
      wrong.push(
        `seed ${seed}: ${first.path}: ${JSON.stringify(first.expected)} ≠ ${JSON.stringify(first.found)}`,
      );
    else if (differences.length > 0) open.push(seed);
  }
  return { wrong, open, incomplete, features };
}
