import {
  type ComparedEditions,
  compareStoredEditions,
} from '../../../app/editions/compare-stored-editions.ts';
import { makeComparison } from '../../../books/comparison/make-comparison.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import { editionChanges } from '../../../core/editions/comparison.ts';
import type { kindTexts } from '../../../core/plan/element-kinds.ts';
import { writeComparisonWorkbook } from '../../../documents/comparison-workbook/write-comparison-workbook.ts';
import { ComparisonPage } from '../../../office/pages/comparison-page.tsx';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { printBook } from '../../books/print-book.ts';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';

const kinds = [
  'strategy',
  'measure',
  'indicator',
  'initiative',
  'action',
  'project',
  'department',
] as const satisfies readonly (keyof typeof kindTexts)[];

/** The latest edition beside the one before it, unless the address names others. */
export async function showComparison(call: StaffCall): Promise<OfficeAnswer> {
  const compared = await compare(call);
  if (compared.outcome === 'not-allowed') return refuse(call);
  const { code } = call.municipality;
  const asked = (name: string): string => call.context.req.query(name) ?? '';
  const view = {
    code,
    editions: compared.editions,
    comparison: compared.outcome === 'compared' ? compared.comparison : null,
    kind: kinds.find((kind) => kind === asked('kind')) ?? null,
    change: editionChanges.find((change) => change === asked('change')) ?? null,
  };
  return { kind: 'page', status: 200, element: <ComparisonPage page={call.page} view={view} /> };
}

/** The book, set in a thread of its own. */
export async function sendComparisonBook(call: StaffCall): Promise<OfficeAnswer> {
  const compared = await compare(call);
  if (compared.outcome === 'not-allowed') return refuse(call);
  if (compared.outcome === 'nothing-to-compare') return showComparison(call);
  const { title, chapter, comparison } = compared;
  const { municipality, now, page } = call;
  const book = { municipality, title, chapter, comparison, on: dayInJapan(now) };
  const printed = await printBook({ source: makeComparison(book, page.language) });
  if (printed.status !== 'printed') {
    const detail = printed.status === 'failed' ? printed.problem.detail : '';
    throw new Error(`The comparison of ${municipality.code} could not be printed: ${detail}`);
  }
  return {
    kind: 'file',
    name: nameFile(compared, 'pdf'),
    contentType: 'application/pdf',
    body: new Uint8Array(printed.bytes),
  };
}

export async function sendComparisonWorkbook(call: StaffCall): Promise<OfficeAnswer> {
  const compared = await compare(call);
  if (compared.outcome === 'not-allowed') return refuse(call);
  if (compared.outcome === 'nothing-to-compare') return showComparison(call);
  const { title, comparison } = compared;
  const sheet = { city: call.municipality.name, title, comparison, writtenAt: call.now };
  return {
    kind: 'file',
    name: nameFile(compared, 'xlsx'),
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: await writeComparisonWorkbook(sheet, call.page.language),
  };
}

function nameFile(
  { comparison: { before, after } }: Extract<ComparedEditions, { outcome: 'compared' }>,
  extension: 'pdf' | 'xlsx',
): string {
  return `新旧対照表-${before}-${after}.${extension}`;
}

function compare({ parts, signedIn, municipality, context }: StaffCall): Promise<ComparedEditions> {
  const year = (name: string): number | null => {
    const text = context.req.query(name) ?? '';
    return /^\d{4}$/.test(text) ? Number(text) : null;
  };
  const request = { code: municipality.code, from: year('from'), to: year('to') };
  return compareStoredEditions(parts.store, signedIn.staff, request);
}

function refuse({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 403, element: <NoticePage page={page} kind="not-allowed" /> };
}
