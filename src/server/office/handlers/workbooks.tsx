import { proposeEntries } from '../../../app/round/apply-entries.ts';
import type { Round } from '../../../core/round/round.ts';
import { makeRoundWorkbook } from '../../../documents/round-workbook/make-round-workbook.ts';
import {
  makeRoundWorkbooksZip,
  nameFile,
} from '../../../documents/round-workbook/make-round-workbooks-zip.ts';
import {
  type FileReading,
  readRoundWorkbooks,
} from '../../../documents/round-workbook/read-round-workbooks.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { WorkbooksPage, type WorkbooksState } from '../../../office/pages/workbooks-page.tsx';
import type { FileView } from '../../../office/parts/workbook-file.tsx';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';
import { describeFile } from '../workbooks/describe-file.ts';
import { type DepartmentWorkbook, type LoadedWorkbooks, loadWorkbooks } from '../workbooks/load-workbooks.ts';
import { toEntries } from '../workbooks/to-entries.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function showWorkbooks(call: StaffCall): Promise<OfficeAnswer> {
  const loaded = await loadWorkbooks(call);
  return loaded === null ? noSuchRound(call) : showWorkbooksPage(call, 200, loaded, { kind: 'empty' });
}

export async function sendWorkbook(call: StaffCall): Promise<OfficeAnswer> {
  const wanted = call.context.req.param('department')?.replace(/\.xlsx$/, '');
  const loaded = await loadWorkbooks(call);
  const workbook = loaded?.workbooks.find(({ id }) => id === wanted);
  if (workbook === undefined) return noSuchRound(call);
  const { request } = workbook;
  const body = new Uint8Array(await makeRoundWorkbook(request));
  return { kind: 'file', name: nameFile(request), contentType: xlsx, body };
}

export async function sendAllWorkbooks(call: StaffCall): Promise<OfficeAnswer> {
  const loaded = await loadWorkbooks(call);
  const [first, ...others] = loaded?.workbooks ?? [];
  if (first === undefined) return noSuchRound(call);
  const requests = [first, ...others].map(({ request }) => request);
  const body = new Uint8Array(await makeRoundWorkbooksZip(requests));
  return { kind: 'file', name: `${first.request.round.title}.zip`, contentType: 'application/zip', body };
}

/** The files are read and shown; nothing of them is kept. */
export async function lookAtWorkbooks(call: StaffCall): Promise<OfficeAnswer> {
  const loaded = await loadWorkbooks(call);
  if (loaded === null) return noSuchRound(call);
  const files = (call.form?.getAll('files') ?? []).filter((file) => file instanceof File && file.size > 0);
  if (files.length === 0) return showWorkbooksPage(call, 422, loaded, { kind: 'no-file' });
  const uploads = await Promise.all(
    files.map(async (file) => {
      const bytes = file instanceof File ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
      return { name: file instanceof File ? file.name : '', bytes };
    }),
  );
  const { workbooks, round } = loaded;
  const pile = readRoundWorkbooks(
    uploads,
    workbooks.map(({ request }) => request),
  );
  const views: FileView[] = [];
  for (const file of pile.files) views.push(await lookAtFile(call, round, workbooks, file));
  const names = new Map(workbooks.map(({ id, request }) => [`${id}`, request.department.name]));
  const unanswered = workbooks.length > 1 ? pile.unanswered.map((id) => names.get(id) ?? id) : [];
  const isFaulty = views.some(({ problems }) => problems.some(({ isError }) => isError));
  const state = { kind: 'looked', files: views, unanswered } as const;
  return showWorkbooksPage(call, isFaulty ? 422 : 200, loaded, state);
}

async function lookAtFile(
  call: StaffCall,
  round: Round,
  workbooks: readonly DepartmentWorkbook[],
  file: FileReading,
): Promise<FileView> {
  const workbook = workbooks.find(({ id }) => id === file.department) ?? null;
  if (workbook === null) return describeFile(file, null, call.page.language);
  const { parts, signedIn, municipality, now } = call;
  const entries = toEntries(file.reading.changes, workbook.items);
  const isProxy = isForOthers(call, workbook);
  // Whoever applies it says for whom and why; whether it could be applied does not depend on the words.
  const stand = { department: workbook.id, person: '-', reason: '-' };
  const request = { code: municipality.code, round: round.id, entries, now };
  const proposed = await proposeEntries(parts.store, signedIn.staff, {
    ...request,
    ...(isProxy && { onBehalfOf: stand }),
  });
  const proposal = proposed.outcome === 'proposed' ? proposed.proposal : null;
  return describeFile(file, { workbook, entries, proposal, isProxy }, call.page.language);
}

/** True where the person holds no post in the department. */
export function isForOthers({ signedIn }: StaffCall, { id }: Pick<DepartmentWorkbook, 'id'>): boolean {
  return !signedIn.staff.posts.some((post) => 'department' in post && post.department === id);
}

export function showWorkbooksPage(
  { page, municipality }: StaffCall,
  status: 200 | 409 | 422,
  { round, workbooks }: LoadedWorkbooks,
  state: WorkbooksState,
): OfficeAnswer {
  const departments = workbooks.map(({ id, items, request }) => ({
    id,
    name: request.department.name,
    count: items.length,
  }));
  const view = { code: municipality.code, round, departments, state };
  return { kind: 'page', status, element: <WorkbooksPage page={page} view={view} /> };
}

export function noSuchRound({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
}
