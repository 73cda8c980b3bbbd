import { makeFileProblem, makeProblem, type WorkbookProblem } from './problem.ts';
import { findOrigin } from './read/find-origin.ts';
import { readRecord } from './read/read-record.ts';
import { type RoundWorkbookReading, readOpenedWorkbook } from './read-round-workbook.ts';
import type { WorkbookRequest } from './workbook-request.ts';
import { fileFault, readXlsx } from './xlsx/read-xlsx.ts';
import { openZip } from './xlsx/read-zip.ts';
import { recogniseArchive, recogniseFile } from './xlsx/recognise-file.ts';
import { pileLimits, workbookLimits } from './xlsx/zip-limits.ts';

export type UploadedFile = { readonly name: string; readonly bytes: Uint8Array };

export type FileReading = {
  readonly name: string;
  /** Whose it is, or null where that cannot be told. */
  readonly department: string | null;
  readonly reading: RoundWorkbookReading;
};

export type PileReading = {
  readonly files: readonly FileReading[];
  /** Departments that no file came from. */
  readonly unanswered: readonly string[];
};

/**
 * Reads a pile of workbooks back, loose or in ZIPs, each for the department that it says it is from. Two files of one
 * department that say different things are both refused; where they say the same, the first counts.
 *
 * @example const { files, unanswered } = readRoundWorkbooks([{ name: '回答.zip', bytes }], requests);
 */
export function readRoundWorkbooks(
  uploads: readonly UploadedFile[],
  requests: readonly WorkbookRequest[],
): PileReading {
  const read = uploads.flatMap(unpackUpload).map((file) => identify(file, requests));
  const files = read.map((file) => refuseRepeats(file, read));
  const answered = new Set(files.map(({ department }) => department));
  const unanswered = requests.map(({ department }) => department.id).filter((id) => !answered.has(id));
  return { files, unanswered };
}

type Unpacked = UploadedFile & { readonly problem: WorkbookProblem | null };

/** Folders' leftovers of macOS and lock files of Excel are no answers. */
const NO_ANSWER = /(?:^|\/)(?:__MACOSX\/|\.|~\$|Thumbs\.db$|desktop\.ini$)/u;

function unpackUpload(file: UploadedFile): readonly Unpacked[] {
  const whole = (problem: WorkbookProblem | null): readonly Unpacked[] => [{ ...file, problem }];
  if (recogniseFile(file.bytes) !== null) return whole(null);
  const archive = openZip(file.bytes, pileLimits);
  if (typeof archive === 'string') return whole(makeFileProblem(fileFault(archive)));
  if (recogniseArchive(archive.names) !== 'file-zip') return whole(null);
  const names = archive.names.filter((name) => !name.endsWith('/') && !NO_ANSWER.test(name));
  if (names.length === 0) return whole(makeFileProblem('file-empty'));
  return names.map((name) => {
    const bytes = archive.read(name);
    return typeof bytes === 'string'
      ? { name, bytes: new Uint8Array(), problem: makeFileProblem(fileFault(bytes)) }
      : { name, bytes, problem: null };
  });
}

function identify({ name, bytes, problem }: Unpacked, requests: readonly WorkbookRequest[]): FileReading {
  const refuse = (one: WorkbookProblem): FileReading => ({
    name,
    department: null,
    reading: { changes: [], conflicts: [], problems: [one] },
  });
  if (problem !== null) return refuse(problem);
  const workbook = readXlsx(bytes, workbookLimits);
  if (typeof workbook === 'string') return refuse(makeFileProblem(workbook));
  const origin = findOrigin(workbook, readRecord(workbook));
  if (origin === null) return refuse(makeProblem('not-a-round-workbook', { sheet: null, cell: null }, ''));
  const request = requests.find(({ department }) => department.id === origin.department);
  if (request === undefined) {
    return refuse(makeProblem('department-unknown', { sheet: null, cell: null }, origin.departmentName));
  }
  const department = origin.round === request.round.id ? origin.department : null;
  return { name, department, reading: readOpenedWorkbook(workbook, request) };
}

function refuseRepeats(file: FileReading, all: readonly FileReading[]): FileReading {
  const { name, department, reading } = file;
  const others = all.filter((one) => department !== null && one.department === department);
  const differing = others.filter((one) => !saysTheSame(one.reading, reading));
  const refuse = (problem: WorkbookProblem): FileReading => ({
    name,
    department,
    reading: { changes: [], conflicts: [], problems: [problem, ...reading.problems] },
  });
  const place = { sheet: null, cell: null };
  if (differing.length > 0) {
    const names = differing.map((one) => one.name).join('、');
    return refuse(makeProblem('department-twice', place, names));
  }
  const [first] = others;
  if (first === undefined || first === file) return { name, department, reading };
  return refuse(makeProblem('file-repeated', place, first.name));
}

function saysTheSame(a: RoundWorkbookReading, b: RoundWorkbookReading): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
