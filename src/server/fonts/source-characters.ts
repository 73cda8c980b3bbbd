import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The layers whose source text holds the words of the interface. */
const layers = ['core', 'charts', 'books', 'app', 'site', 'office', 'server'] as const;

/**
 * Every character above ASCII that stands in the interface's source text, sorted: all that a page can show besides the
 * contents of a plan. Comments give some more, which costs the fonts nothing to speak of.
 * `source` is the folder `src`.
 *
 * @example collectSourceCharacters('src').includes('森')
 */
export function collectSourceCharacters(source: string): string {
  const found = new Set<string>();
  for (const layer of layers) {
    for (const entry of readdirSync(join(source, layer), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(?:tsx?|css)$/.test(entry.name)) continue;
      for (const character of readFileSync(join(entry.parentPath, entry.name), 'utf8')) {
        if (character > '\u007f') found.add(character);
      }
    }
  }
  return [...found].sort().join('');
}
