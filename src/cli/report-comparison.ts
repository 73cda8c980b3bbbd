import { resolve } from 'node:path';
import { compareStoredEditions } from '../app/editions/compare-stored-editions.ts';
import type { Store } from '../app/ports/store.ts';
import { makeComparison } from '../books/comparison/make-comparison.ts';
import { dayInJapan } from '../core/calendar/day-in-japan.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import { writeComparisonWorkbook } from '../documents/comparison-workbook/write-comparison-workbook.ts';
import { staffOf } from './run-command.ts';
import { exitCodes, type Voice } from './run-on-store.ts';
import { reportTexts } from './texts/report-texts.ts';
import { storeTexts } from './texts/store-texts.ts';
import { writeBook } from './write-book.ts';
import { writeOutFile } from './write-out-file.ts';

/** As it was typed. */
type Asked = {
  readonly code: MunicipalityCode;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly out: string | undefined;
  readonly by: string | undefined;
};

/** Two editions side by side (新旧対照表), as a PDF or a workbook. Gives the exit code. */
export async function reportComparison(
  store: Store,
  { code, from, to, out, by }: Asked,
  voice: Voice,
): Promise<number> {
  const before = performance.now();
  const bad = [from, to].find((year) => year !== undefined && !/^\d{4}$/.test(year));
  if (bad !== undefined) {
    voice.say(reportTexts.badYear, { detail: bad });
    return exitCodes.usage;
  }
  const request = { code, from: toYear(from), to: toYear(to) };
  const compared = await compareStoredEditions(store, staffOf(by), request);
  const record = await store.read((reader) => reader.findMunicipality(code));
  if (compared.outcome === 'not-allowed') {
    voice.say(storeTexts.notAllowed);
    return exitCodes.failed;
  }
  if (compared.outcome === 'nothing-to-compare' || record === null) {
    const editions = compared.editions.join('、') || reportTexts.noneYet[voice.language];
    voice.say(reportTexts.nothingToCompare, { editions });
    return exitCodes.failed;
  }
  const { comparison, title, chapter } = compared;
  const { municipality } = record;
  const now = new Date().toISOString();
  const file = resolve(out ?? `${code}-${comparison.before}-${comparison.after}-comparison.pdf`);
  if (/\.xlsx$/i.test(file)) {
    const sheet = { city: municipality.name, title, comparison, writtenAt: now };
    return writeOutFile(file, await writeComparisonWorkbook(sheet, voice.language), voice);
  }
  const book = { municipality, title, chapter, comparison, on: dayInJapan(now) };
  return writeBook(makeComparison(book, voice.language), file, voice, before);
}

function toYear(text: string | undefined): number | null {
  return text === undefined ? null : Number(text);
}
