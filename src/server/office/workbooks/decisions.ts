/** What somebody has decided about files so far. */
export type Decisions = {
  /** Departments that are to be applied; null: all that can be. */
  readonly taken: ReadonlySet<string> | null;
  /** Names of the conflicts in which the file's answer is to stand. */
  readonly typed: ReadonlySet<string>;
  /** For whom it is entered and why, where it is for others. */
  readonly person: string;
  readonly reason: string;
};

export const undecided: Decisions = { taken: null, typed: new Set(), person: '', reason: '' };

/**
 * The name of a conflict in a form.
 *
 * @example nameConflict('d3', { sheet: '指標', cell: 'J7' }) // 'conflict d3 指標!J7'
 */
export function nameConflict(department: string, { sheet, cell }: { sheet: string; cell: string }): string {
  return `conflict ${department} ${sheet}!${cell}`;
}
