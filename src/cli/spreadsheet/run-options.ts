import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language } from '../../core/text/text.ts';
import { decodeText } from '../../documents/csv/decode-text.ts';
import { type TableMessageCode, tableMessages } from '../texts/table-messages.ts';

/** Why a command cannot start. `detail` is what it is about. */
export type UsageProblem = { readonly code: TableMessageCode; readonly detail: string };

export type RunOptions = {
  readonly file: string;
  readonly language: Language;
  /** The options that the command itself knows, as given. */
  readonly values: Readonly<Record<string, string | undefined>>;
};

/**
 * Reads the arguments of a command that takes one file: `FILE [--language ja|en]` and the named options.
 *
 * @example readRunOptions(['a.csv', '--as-of', '2026'], ['as-of'])
 */
export function readRunOptions(args: readonly string[], names: readonly string[]): RunOptions | UsageProblem {
  if (args.includes('--help') || args.includes('-h')) {
    return { code: 'usage', detail: names.map((name) => `[--${name} …]`).join(' ') };
  }
  const options = Object.fromEntries(
    [...names, 'language'].map((name) => [name, { type: 'string' as const }]),
  );
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args, options);
  } catch (error) {
    return { code: 'option-unknown', detail: error instanceof Error ? error.message : '' };
  }
  const [file, ...others] = parsed.positionals;
  if (file === undefined || others.length > 0) return { code: 'one-file', detail: others.join(' ') };
  const language = parsed.values['language'] ?? 'ja';
  if (language !== 'ja' && language !== 'en') return { code: 'language-unknown', detail: language };
  return { file, language, values: parsed.values };
}

function parse(args: readonly string[], options: Record<string, { type: 'string' }>) {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  return { values, positionals };
}

/** The text of a file in UTF-8 or CP932. */
export async function readTextFile(file: string): Promise<string | UsageProblem> {
  try {
    return decodeText(await readFile(file));
  } catch {
    return { code: 'file-unreadable', detail: file };
  }
}

/** Says on standard error why nothing was done, in both languages where the language itself is not known. */
export function reportUsage({ code, detail }: UsageProblem, language: Language | null): number {
  const languages: readonly Language[] = language === null ? ['ja', 'en'] : [language];
  for (const each of languages) process.stderr.write(`${fillText(tableMessages[code], { detail }, each)}\n`);
  return code === 'usage' ? 0 : 2;
}
