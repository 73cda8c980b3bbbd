import type { Place, PlanFile } from '../../../../src/core/plan/plan-file.ts';
import type { PlanReading } from '../../../../src/documents/plan-text/read-plan-text.ts';

/** Where a reading differs from the plan that was printed. */
export type ReadingDifference = {
  readonly path: string;
  readonly expected: unknown;
  readonly found: unknown;
  /** True where the reader itself said that this part can be read in two ways. */
  readonly flagged: boolean;
};

const UNCERTAIN = new Set([
  'rows-uncertain',
  'years-uncertain',
  'label-continued',
  'action-like-project',
  'project-without-department',
]);

/**
 * Every field of `expected` against the reading; fields that only the reading has are not compared, nor how much
 * text a note is attached to (a judgement). A difference inside a measure is flagged where the measure has a problem
 * that says so.
 */
export function compareReading(expected: PlanFile, reading: PlanReading): readonly ReadingDifference[] {
  const differences: ReadingDifference[] = [];
  compare(expected.plan, reading.file.plan, '/plan', false, differences);
  for (const [index, strategy] of expected.strategies.entries()) {
    const found = reading.file.strategies[index];
    const { measures, ...own } = strategy;
    compare(own, found, `/strategies/${index}`, false, differences);
    compare(measures.length, found?.measures.length, `/strategies/${index}/measures`, false, differences);
    for (const [at, measure] of measures.entries()) {
      const read = found?.measures[at];
      const { initiatives, ...rest } = measure;
      const path = `/strategies/${index}/measures/${at}`;
      compare(rest, read, path, false, differences);
      compare(
        initiatives,
        read?.initiatives,
        `${path}/initiatives`,
        isUncertain(read?.place, reading),
        differences,
      );
    }
  }
  compare(expected.strategies.length, reading.file.strategies.length, '/strategies', false, differences);
  return differences;
}

function isUncertain(place: Place | undefined, reading: PlanReading): boolean {
  const [first, last] = place?.lines ?? [0, 0];
  return reading.problems.some(({ kind, line }) => UNCERTAIN.has(kind) && line >= first && line <= last);
}

function compare(
  expected: unknown,
  found: unknown,
  path: string,
  flagged: boolean,
  to: ReadingDifference[],
): void {
  if (expected !== null && typeof expected === 'object') {
    const other: Readonly<Record<string, unknown>> =
      found !== null && typeof found === 'object' ? { ...found } : {};
    if (Array.isArray(expected) && Array.isArray(found) && expected.length !== found.length)
      to.push({ path, expected: expected.length, found: found.length, flagged });
    for (const [key, value] of Object.entries(expected))
      if (key !== 'attachedTo') compare(value, other[key], `${path}/${key}`, flagged, to);
  } else if (expected !== found) to.push({ path, expected, found, flagged });
}
