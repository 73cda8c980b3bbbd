import { resolve } from 'node:path';
import { chooseVisible } from '../app/publication/choose-visible.ts';
import { type BookRequest, nameBook, parseBookRequest } from '../books/book.ts';
import { type FormRequest, hasForm, makeForm } from '../books/forms/make-form.ts';
import { makeBook } from '../books/make-book.ts';
import type { MunicipalityCode, Snapshot } from '../core/publication/snapshot.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { reportComparison } from './report-comparison.ts';
import { runCommand } from './run-command.ts';
import { exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { reportTexts } from './texts/report-texts.ts';
import { writeBook } from './write-book.ts';
import { writeOutFile } from './write-out-file.ts';

const spec = {
  usage: reportTexts.usage,
  operands: 1,
  values: ['book', 'publication', 'from', 'to', 'by', 'out', 'format'],
} as const;

/** `shirube report CODE`: a book of a publication as a PDF, or as a workbook to print. */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, spec, async ({ operands: [given], value, voice }) => {
    const code = readMunicipalityCode(given, voice);
    if (code === null) return exitCodes.usage;
    const named = value('book') ?? 'report';
    if (named === 'comparison') {
      const asked = { code, from: value('from'), to: value('to'), out: value('out'), by: value('by') };
      return runOnStore(value('data'), voice, (store) => reportComparison(store, asked, voice));
    }
    const request = parseBookRequest(named);
    if (request === null) {
      voice.say(reportTexts.badBook, { detail: named });
      return exitCodes.usage;
    }
    const format = chooseFormat(value('format'), value('out'));
    if (format === null) {
      voice.say(reportTexts.badFormat, { detail: value('format') ?? '' });
      return exitCodes.usage;
    }
    if (format === 'xlsx' && !hasForm(request)) {
      voice.say(reportTexts.noForm, { detail: named });
      return exitCodes.usage;
    }
    const asked = value('publication');
    const no = asked === undefined ? null : readNumber(asked);
    if (asked !== undefined && no === null) {
      voice.say(reportTexts.badPublication, { detail: asked });
      return exitCodes.usage;
    }
    return runOnStore(value('data'), voice, async (store) => {
      const snapshot = await store.read(async (reader) => {
        // Without a number the one that the public sees: a later one may wait for its time, or be withdrawn.
        const shown = chooseVisible(await reader.listPublications(code), new Date().toISOString());
        const wanted = no ?? shown?.no;
        return wanted === undefined ? null : reader.findPublication(code, wanted);
      });
      if (snapshot === null) {
        voice.say(no === null ? reportTexts.nothingPublished : reportTexts.noPublication, {
          code,
          no: no ?? '',
        });
        return exitCodes.failed;
      }
      return format === 'xlsx' && hasForm(request)
        ? writeForm(snapshot, request, value('out'), voice)
        : printBook(snapshot, request, value('out'), voice);
    });
  });
}

async function printBook(
  snapshot: Snapshot,
  request: BookRequest,
  out: string | undefined,
  voice: Voice,
): Promise<number> {
  const before = performance.now();
  const source = makeBook(snapshot, request, voice.language);
  if (source === null) {
    voice.say(reportTexts.noElement, { detail: 'id' in request ? request.id : '' });
    return exitCodes.failed;
  }
  return writeBook(source, resolve(out ?? fileNameOf(snapshot, request, 'pdf')), voice, before);
}

/** The same book as a workbook to print. */
async function writeForm(
  snapshot: Snapshot,
  request: FormRequest,
  out: string | undefined,
  voice: Voice,
): Promise<number> {
  const form = makeForm(snapshot, request, voice.language);
  if (form === null) {
    voice.say(reportTexts.noElement, { detail: 'id' in request ? request.id : '' });
    return exitCodes.failed;
  }
  const file = resolve(out ?? fileNameOf(snapshot, request, 'xlsx'));
  // The library behind it is large, and most books are PDFs.
  const { writeFormWorkbook } = await import('../documents/form-workbook/write-form-workbook.ts');
  return writeOutFile(file, await writeFormWorkbook(form), voice);
}

/** As it is named, else as the file's name ends, else a PDF; null where the name is none. */
function chooseFormat(named: string | undefined, out: string | undefined): 'pdf' | 'xlsx' | null {
  if (named === undefined) return out !== undefined && /\.xlsx$/i.test(out) ? 'xlsx' : 'pdf';
  return named === 'pdf' || named === 'xlsx' ? named : null;
}

/** 992011-1-report.pdf: the municipality, the publication, the book. */
function fileNameOf(
  { municipality, publication }: Snapshot,
  request: BookRequest,
  ending: 'pdf' | 'xlsx',
): string {
  const code: MunicipalityCode = municipality.code;
  return `${code}-${publication.no}-${nameBook(request)}.${ending}`;
}

function readNumber(text: string): number | null {
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : null;
}
