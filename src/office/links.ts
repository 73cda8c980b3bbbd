import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import type { RoundId } from '../core/round/round.ts';

/** Where the office's pages are. */
export const officeHome = '/office';
export const setUpPath = '/office/set-up';

export function officePath(code: MunicipalityCode, ...parts: readonly string[]): string {
  return [officeHome, code, ...parts].join('/');
}

/**
 * A page of one round.
 *
 * @example roundPath('992011', 'r1', 'board') // '/office/992011/rounds/r1/board'
 */
export function roundPath(code: MunicipalityCode, round: RoundId, ...parts: readonly string[]): string {
  return officePath(code, 'rounds', round, ...parts);
}
