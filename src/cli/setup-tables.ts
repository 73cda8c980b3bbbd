import {
  type DepartmentsProposal,
  importDepartments,
  proposeDepartments,
} from '../app/accounts/import-departments.ts';
import type { Staff } from '../app/accounts/staff.ts';
import { departmentProblemTexts, transferProblemTexts } from '../app/accounts/texts/problem-texts.ts';
import { applyTransfers, proposeTransfers } from '../app/accounts/transfers/transfer.ts';
import type { Store } from '../app/ports/store.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import { fillText } from '../core/text/fill-text.ts';
import type { Text } from '../core/text/text.ts';
import { decodeText } from '../documents/csv/decode-text.ts';
import { type CsvRow, readCsv } from '../documents/csv/read-csv.ts';
import { readBytes } from './read-bytes.ts';
import { exitCodes, type Voice } from './run-on-store.ts';
import { officeCommandTexts as texts } from './texts/office-texts.ts';
import { storeTexts } from './texts/store-texts.ts';

/** What every step of the set-up works with. */
export type SetUpWork = {
  readonly store: Store;
  readonly code: MunicipalityCode;
  readonly voice: Voice;
  readonly staff: Staff;
  /** Shows what a table or a plan would change, and writes nothing. */
  readonly dryRun: boolean;
  readonly reason: string | undefined;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
};

/**
 * A table of departments and divisions into the plan of the store. Gives the exit code.
 *
 * @example await loadDepartments(work, 'departments.csv')
 */
export async function loadDepartments(work: SetUpWork, file: string): Promise<number> {
  const { store, code, voice, staff } = work;
  const rows = await readRows(file, voice);
  if (rows === null) return exitCodes.failed;
  const proposed = await proposeDepartments(store, staff, { code, rows });
  switch (proposed.outcome) {
    case 'not-allowed':
      return fail(voice, storeTexts.notAllowed);
    case 'no-plan':
      return fail(voice, texts.noPlan);
    case 'faulty': {
      const problems = proposed.problems.map(({ line, code: problem }) => ({
        line,
        text: departmentProblemTexts[problem],
        found: '',
      }));
      sayProblems(voice, file, problems);
      return exitCodes.failed;
    }
    case 'proposed':
      return applyDepartments(work, rows, proposed.proposal);
  }
}

async function applyDepartments(
  { store, code, voice, staff, dryRun, reason, now }: SetUpWork,
  rows: readonly CsvRow[],
  { added, changed, lastChangeNo }: DepartmentsProposal,
): Promise<number> {
  if (dryRun) {
    voice.say(texts.departmentsProposed, { added: added.length, changed: changed.length });
    voice.say(storeTexts.dryRun);
    return exitCodes.fine;
  }
  const why = reason ?? texts.departmentReason[voice.language];
  const request = { code, rows, lastChangeNo, reason: why, now: now() };
  const result = await importDepartments(store, staff, request);
  if (result.outcome !== 'imported') return fail(voice, storeTexts.overtaken);
  voice.say(texts.departmentsDone, { added: result.added, changed: result.changed });
  return exitCodes.fine;
}

/**
 * A table of transfers into the store: people with their posts. Gives the exit code.
 *
 * @example await loadPosts(work, 'transfers.csv')
 */
export async function loadPosts(work: SetUpWork, file: string): Promise<number> {
  const { store, code, voice, staff, dryRun, reason, now } = work;
  const rows = await readRows(file, voice);
  if (rows === null) return exitCodes.failed;
  if ((await store.read((reader) => reader.findLastChangeNo(code))) === 0) {
    voice.say(texts.notSetUp, { code });
    return exitCodes.failed;
  }
  const request = { code, rows, now: now() };
  const proposed = await proposeTransfers(store, staff, request);
  if (proposed.outcome === 'not-allowed') return fail(voice, storeTexts.notAllowed);
  if (proposed.outcome === 'faulty') {
    const problems = proposed.problems.map((one) => ({ ...one, text: transferProblemTexts[one.code] }));
    sayProblems(voice, file, problems);
    return exitCodes.failed;
  }
  if (dryRun) {
    voice.say(texts.transfersProposed, { changes: proposed.changes.length });
    voice.say(storeTexts.dryRun);
    return exitCodes.fine;
  }
  const { lastChangeNo } = proposed;
  const why = reason ?? texts.transferReason[voice.language];
  const result = await applyTransfers(store, staff, { ...request, lastChangeNo, reason: why });
  if (result.outcome !== 'applied') return fail(voice, storeTexts.overtaken);
  voice.say(texts.transfersDone, { changes: result.changes });
  return exitCodes.fine;
}

function fail(voice: Voice, text: Text): number {
  voice.say(text);
  return exitCodes.failed;
}

type LineProblem = { readonly line: number | null; readonly text: Text; readonly found: string };

function sayProblems(voice: Voice, file: string, problems: readonly LineProblem[]): void {
  voice.say(texts.tableFaulty, { file, count: problems.length });
  for (const { line, text, found } of problems) {
    const problem = fillText(text, { found }, voice.language);
    if (line === null) voice.say(texts.wholeTable, { problem });
    else voice.say(texts.tableLine, { line, problem });
  }
}

async function readRows(file: string, voice: Voice): Promise<readonly CsvRow[] | null> {
  const bytes = await readBytes(file, voice);
  return bytes === null ? null : readCsv(decodeText(bytes)).rows;
}
