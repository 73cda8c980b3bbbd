import type { LineageLink } from '../core/editions/lineage-links.ts';
import { formatJsonFileError } from '../documents/json-file/parse-json-file.ts';
import { parseLineageJson } from '../documents/lineage-json/parse-lineage-json.ts';
import { readBytes } from './read-bytes.ts';
import type { Voice } from './run-on-store.ts';
import { storeTexts } from './texts/store-texts.ts';

/**
 * The links of a file that `--lineage` named, none where it named none; says what is wrong with it, and gives null.
 *
 * @example const links = await readLineageFile('links.json', voice);
 */
export async function readLineageFile(
  path: string | undefined,
  voice: Voice,
): Promise<readonly LineageLink[] | null> {
  if (path === undefined) return [];
  const bytes = await readBytes(path, voice);
  if (bytes === null) return null;
  const parsed = parseLineageJson(bytes.toString('utf8'));
  if (parsed.ok) return parsed.file.links;
  voice.say(storeTexts.jsonErrors, { file: path, count: parsed.errors.length });
  for (const error of parsed.errors) {
    process.stderr.write(`  ${formatJsonFileError(error, voice.language)}\n`);
  }
  return null;
}
