import { isSame } from '../round/merge-edits.ts';
import type { PublishedSheet } from './published-sheet.ts';

/** An assessment that the public will read anew, otherwise, or not any more (after: null). */
export type SheetDifference = {
  readonly before: PublishedSheet | null;
  readonly after: PublishedSheet | null;
};

/**
 * Which assessments differ between two publications.
 *
 * @example compareSheets(published.sheets ?? [], built.sheets ?? []).length
 */
export function compareSheets(
  before: readonly PublishedSheet[],
  after: readonly PublishedSheet[],
): readonly SheetDifference[] {
  const keyOf = ({ element, year }: PublishedSheet): string => `${year} ${element}`;
  const old = new Map(before.map((sheet) => [keyOf(sheet), sheet]));
  const fresh = new Map(after.map((sheet) => [keyOf(sheet), sheet]));
  return [...new Set([...fresh.keys(), ...old.keys()])].flatMap((key): readonly SheetDifference[] => {
    const difference = { before: old.get(key) ?? null, after: fresh.get(key) ?? null };
    return isSame(difference.before, difference.after) ? [] : [difference];
  });
}
