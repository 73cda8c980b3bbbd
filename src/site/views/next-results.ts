import { planText } from '../text/plan-text.ts';
import { type Scope, sayIn, yearIn } from './scope.ts';
import { quotePlan, type Sentence } from './sentence.ts';

/** When the next results come, in the city's words; nothing where the city has not said it. */
export function viewNextResults(scope: Scope): readonly Sentence[] {
  const { nextResults } = scope.city.snapshot.publication;
  if (nextResults === null) return [];
  const { year, askedFor, published } = nextResults;
  const values = {
    year: yearIn(scope, year),
    askedFor: quotePlan(askedFor),
    published: quotePlan(published),
  };
  return [sayIn(scope, planText.nextResults, values)];
}
