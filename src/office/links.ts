import type { MunicipalityCode } from '../core/publication/snapshot.ts';

/** Where the office's pages are. */
export const officeHome = '/office';
export const setUpPath = '/office/set-up';

export function officePath(code: MunicipalityCode, ...parts: readonly string[]): string {
  return [officeHome, code, ...parts].join('/');
}
