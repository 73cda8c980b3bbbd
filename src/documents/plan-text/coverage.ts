/** Why characters of the document are not part of the plan that was read. */
export type CoverageReason = 'page-number' | 'running-head' | 'front' | 'not-understood';

/** Lines that the plan did not take, with the reason. */
export type UnusedText = {
  readonly lines: readonly [number, number];
  readonly text: string;
  readonly characters: number;
  readonly reason: CoverageReason;
};

/** What became of every character of the document that is not a blank. `used + furniture + leftover = total`. */
export type Coverage = {
  readonly total: number;
  /** In the plan: contents, titles and the headings and column heads that they were known by. */
  readonly used: number;
  /** Page numbers and running heads. */
  readonly furniture: number;
  /** In the body, but not part of the plan. */
  readonly leftover: number;
  readonly unused: readonly UnusedText[];
};

/** Characters that are not blanks. */
export function countCharacters(text: string): number {
  return [...text.replace(/\s+/gu, '')].length;
}

/**
 * Adds up what became of a document. A line belongs to the plan unless it is listed as unused, so the sum is whole
 * by the way it is made; the tests hold the plan's own texts against it.
 */
export function addUpCoverage(
  lines: ReadonlyArray<{ readonly no: number; readonly body: string }>,
  unused: readonly UnusedText[],
): Coverage {
  const total = lines.reduce((sum, line) => sum + countCharacters(line.body), 0);
  const sumOf = (reasons: readonly CoverageReason[]): number =>
    unused.filter((text) => reasons.includes(text.reason)).reduce((sum, text) => sum + text.characters, 0);
  const furniture = sumOf(['page-number', 'running-head']);
  const leftover = sumOf(['front', 'not-understood']);
  return { total, used: total - furniture - leftover, furniture, leftover, unused };
}
