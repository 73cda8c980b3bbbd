import type { NextResults, Snapshot } from './snapshot.ts';

/** What a publication says of the city and of itself, beside the plan and its results. */
export const FACTS = [
  'name',
  'fictional',
  'yearStyle',
  'accent',
  'licence',
  'costs',
  'sourceTitle',
  'sourcePublisher',
  'sourceNote',
  'resultsUpTo',
  'nextResults',
] as const;

export type Fact = (typeof FACTS)[number];

/** One that the public will read otherwise; null: it was, or will be, not said. */
export type FactChange = {
  readonly fact: Fact;
  readonly before: string | null;
  readonly after: string | null;
};

/**
 * What two publications say otherwise of the city and of themselves. Words that were chosen stand as they are kept.
 *
 * @example compareFacts(published, built) // [{ fact: 'licence', before: null, after: 'cc-by-4.0' }]
 */
export function compareFacts(before: Snapshot, after: Snapshot): readonly FactChange[] {
  const [old, fresh] = [listFacts(before), listFacts(after)];
  return FACTS.map((fact) => ({ fact, before: old[fact], after: fresh[fact] })).filter(
    (change) => change.before !== change.after,
  );
}

function listFacts({ municipality, publication, source }: Snapshot): Readonly<Record<Fact, string | null>> {
  return {
    name: municipality.name,
    fictional: String(municipality.fictional),
    yearStyle: municipality.yearStyle,
    accent: municipality.accent,
    licence: municipality.licence ?? null,
    costs: municipality.costs ?? null,
    sourceTitle: source?.title ?? null,
    sourcePublisher: source?.publisher ?? null,
    sourceNote: source?.note ?? null,
    resultsUpTo: publication.resultsUpTo === null ? null : String(publication.resultsUpTo),
    nextResults: publication.nextResults && joinNext(publication.nextResults),
  };
}

function joinNext({ year, askedFor, published }: NextResults): string {
  return [year, askedFor, published].join(' / ');
}
