import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { toJsonText } from './json-text.ts';
import type { SampleFiles } from './sample-files.ts';

/** The texts of a municipality's files by file name, as they are committed. */
export function toFileTexts({ costs, ...files }: SampleFiles): ReadonlyMap<string, string> {
  const texts = new Map(Object.entries(files).map(([name, value]) => [`${name}.json`, toJsonText(value)]));
  if (costs !== undefined) texts.set('costs.csv', costs);
  return texts;
}

/** Writes a municipality's files into `folder`. */
export function writeSample(folder: string, files: SampleFiles): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of toFileTexts(files)) writeFileSync(join(folder, name), text);
}
