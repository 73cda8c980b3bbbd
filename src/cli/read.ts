import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { Language, Text } from '../core/text/text.ts';
import { MAX_TEXT_BYTES } from '../documents/plan-text/decode-text.ts';
import { describeUnreadable } from '../documents/plan-text/describe-unreadable.ts';
import { type PlanReadResult, readPlanText } from '../documents/plan-text/read-plan-text.ts';
import { describeProblem, isDoubt } from '../documents/plan-text/reader-problem.ts';
import { commandLanguage } from './command-language.ts';
import { summariseReading } from './read-summary.ts';
import { decodedFrom, fileProblem, readTexts, wrongUsage } from './texts/read-texts.ts';
import { writeOut } from './write-out.ts';

const EXIT = { fine: 0, unreadable: 1, usage: 2, incomplete: 3 } as const;

type ReadOptions = {
  readonly file: string;
  readonly format: 'json' | 'summary';
  readonly language: Language;
};

/**
 * `shirube read FILE [--format json|summary] [--language ja|en]`: data on standard output, messages on standard error.
 * Exit code: 0 read, 1 could not be read, 2 wrong usage, 3 read but incomplete, or perhaps cut off at its end: a script
 * that loads what was read must not go on without a person.
 */
export async function run(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
  if ('wrong' in parsed) {
    tell(parsed.wrong, parsed.language);
    tell(readTexts.usage, parsed.language);
    return EXIT.usage;
  }
  if ('help' in parsed) {
    await writeOut(`${readTexts.usage[parsed.language]}\n`);
    return EXIT.fine;
  }
  const bytes = await readBytes(parsed.file);
  if ('code' in bytes) {
    tell(fileProblem(parsed.file, bytes.code), parsed.language);
    return EXIT.unreadable;
  }
  const result: PlanReadResult =
    bytes.size > MAX_TEXT_BYTES
      ? { ok: false, reason: { code: 'too-large', bytes: bytes.size, limit: MAX_TEXT_BYTES } }
      : readPlanText(bytes.bytes);
  return report(result, parsed);
}

async function report(result: PlanReadResult, options: ReadOptions): Promise<number> {
  const { file, format, language } = options;
  if (!result.ok) {
    tell(describeUnreadable(file, result.reason), language);
    return EXIT.unreadable;
  }
  const { reading } = result;
  if (reading.encoding !== 'utf-8') tell(decodedFrom(file, reading.encoding), language);
  const told = reading.problems.filter((found) => found.severity === 'error' || isDoubt(found));
  for (const found of told.slice(0, 20)) {
    const { ja, en } = describeProblem(found);
    tell({ ja: `${file}:${found.line}行目: ${ja}`, en: `${file}: line ${found.line}: ${en}` }, language);
  }
  if (reading.wholeness !== 'whole') tell(readTexts[reading.wholeness], language);
  await writeOut(
    format === 'json' ? `${JSON.stringify(reading.file, null, 1)}\n` : summariseReading(reading, language),
  );
  return reading.wholeness === 'whole' ? EXIT.fine : EXIT.incomplete;
}

type Parsed =
  | ReadOptions
  | { readonly help: true; readonly language: Language }
  | { readonly wrong: Text; readonly language: Language };

function parseOptions(args: readonly string[]): Parsed {
  const options = {
    format: { type: 'string' },
    language: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  } as const;
  let language = commandLanguage(undefined, process.env);
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    const { format = 'json', help } = values;
    language = commandLanguage(values.language, process.env);
    if (help) return { help, language };
    if (format !== 'json' && format !== 'summary')
      return { wrong: wrongUsage(`--format ${format}`), language };
    if (values.language !== undefined && values.language !== language)
      return { wrong: wrongUsage(`--language ${values.language}`), language };
    const [file, ...more] = positionals;
    if (file === undefined) return { wrong: readTexts.noFile, language };
    if (more.length > 0) return { wrong: wrongUsage(more.join(' ')), language };
    return { file, format, language };
  } catch (error) {
    return { wrong: wrongUsage(error instanceof Error ? error.message : String(error)), language };
  }
}

type FileBytes = { readonly bytes: Uint8Array; readonly size: number };

/** The file's bytes; of a file larger than the reader takes only a start is read. */
async function readBytes(file: string): Promise<FileBytes | { readonly code: string }> {
  try {
    const stream = file === '-' ? process.stdin : createReadStream(file);
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of stream) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
      if (size > MAX_TEXT_BYTES) break;
    }
    if (size > MAX_TEXT_BYTES && file !== '-') size = (await stat(file)).size;
    return { bytes: Buffer.concat(chunks), size };
  } catch (error) {
    return { code: error instanceof Error && 'code' in error ? String(error.code) : 'unknown' };
  }
}

function tell(text: Text, language: Language): void {
  process.stderr.write(`${text[language]}\n`);
}
