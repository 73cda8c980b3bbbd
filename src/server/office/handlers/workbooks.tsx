import type { Text } from '../../../core/text/text.ts';
import { makeRoundWorkbook } from '../../../documents/round-workbook/make-round-workbook.ts';
import {
  makeRoundWorkbooksZip,
  nameFile,
} from '../../../documents/round-workbook/make-round-workbooks-zip.ts';
import {
  type FileReading,
  readRoundWorkbooks,
  type UploadedFile,
} from '../../../documents/round-workbook/read-round-workbooks.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { WorkbooksPage, type WorkbooksState } from '../../../office/pages/workbooks-page.tsx';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';
import { writeCarried } from '../workbooks/carried-files.ts';
import { type Decisions, undecided } from '../workbooks/decisions.ts';
import { type LoadedWorkbooks, loadWorkbooks } from '../workbooks/load-workbooks.ts';
import { lookAtFiles } from '../workbooks/look-at-files.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export async function showWorkbooks(call: StaffCall): Promise<OfficeAnswer> {
  const loaded = await loadWorkbooks(call);
  if (loaded === null) return noSuchRound(call);
  return showWorkbooksPage(call, 200, loaded, readApplied(call) ?? { kind: 'empty' });
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

/** What was applied a moment ago, as the address that it led to says. */
function readApplied({ context }: StaffCall): WorkbooksState | null {
  const found = /^(\d{1,4})-(\d{1,6})$/.exec(context.req.query('applied') ?? '');
  if (found === null) return null;
  const submitted = context.req.query('submitted') ?? '';
  return {
    kind: 'applied',
    departments: Number(found[1]),
    count: Number(found[2]),
    submitted: /^\d{1,6}$/.test(submitted) ? Number(submitted) : null,
  };
}

/** The files are read and shown; nothing of them is kept. */
export async function lookAtWorkbooks(call: StaffCall): Promise<OfficeAnswer> {
  const loaded = await loadWorkbooks(call);
  if (loaded === null) return noSuchRound(call);
  const uploads = await readUploads(call);
  if (uploads.length === 0) return showWorkbooksPage(call, 422, loaded, { kind: 'no-file' });
  const { workbooks } = loaded;
  const pile = readRoundWorkbooks(
    uploads,
    workbooks.map(({ request }) => request),
  );
  const names = new Map(workbooks.map(({ id, request }) => [`${id}`, request.department.name]));
  const unanswered = workbooks.length > 1 ? pile.unanswered.map((id) => names.get(id) ?? id) : [];
  const isFaulty = pile.files.some(({ reading }) =>
    reading.problems.some(({ severity }) => severity === 'error'),
  );
  return showLook(call, loaded, pile.files, { status: isFaulty ? 422 : 200, unanswered });
}

async function readUploads({ form }: StaffCall): Promise<readonly UploadedFile[]> {
  const files = (form?.getAll('files') ?? []).filter((file) => file instanceof File && file.size > 0);
  return Promise.all(
    files.map(async (file) =>
      file instanceof File
        ? { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
        : { name: '', bytes: new Uint8Array() },
    ),
  );
}

type LookOptions = {
  readonly status: 200 | 409 | 422;
  readonly unanswered?: readonly string[];
  /** What stood in the way when it was to be applied. */
  readonly why?: Text;
  readonly decisions?: Decisions;
};

/** Shows what files would change, with the form that applies it. */
export async function showLook(
  call: StaffCall,
  loaded: LoadedWorkbooks,
  files: readonly FileReading[],
  { status, unanswered = [], why, decisions = undecided }: LookOptions,
): Promise<OfficeAnswer> {
  const views = await lookAtFiles(call, loaded, files, decisions);
  const carried = files.filter((_, place) => views[place]?.canApply);
  return showWorkbooksPage(call, status, loaded, {
    kind: 'looked',
    files: views,
    unanswered,
    upload: writeCarried(carried, loaded),
    why: why ?? null,
    person: decisions.person,
    reason: decisions.reason,
  });
}

function showWorkbooksPage(
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

/** Shows the page with what is wrong with the whole form. */
export function showFailure(call: StaffCall, loaded: LoadedWorkbooks, why: Text): OfficeAnswer {
  return showWorkbooksPage(call, 422, loaded, { kind: 'failed', why });
}

export function noSuchRound({ page }: StaffCall): OfficeAnswer {
  return { kind: 'page', status: 404, element: <NoticePage page={page} kind="not-found" /> };
}
