import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A path in the folder `shared` beside the checkout (or where SHIRUBE_SHARED says), which holds documents that are
 * not ours to ship. Null where it is not there: the test then skips, saying so.
 * @example const expected = sharedPath('plans', 'hiratsuka-2024', 'expected.json');
 */
export function sharedPath(...parts: readonly string[]): string | null {
  const folder = process.env['SHIRUBE_SHARED'] ?? join(import.meta.dirname, '../../../shared');
  const path = join(folder, ...parts);
  return existsSync(path) ? path : null;
}
