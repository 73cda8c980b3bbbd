import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { officePath } from '../../office/links.ts';

/**
 * Where to go after signing in: a page of this municipality's office, and nothing else that an address may smuggle in.
 *
 * @example safeNext('992011', '//evil.example') // '/office/992011'
 */
export function safeNext(code: MunicipalityCode, asked: string | undefined): string {
  const home = officePath(code);
  const isOurs = asked !== undefined && /^[\w/.-]*$/.test(asked) && !asked.includes('..');
  return isOurs && asked.startsWith(`${home}/`) && !asked.includes('//') ? asked : home;
}
