import { applyEntries, proposeEntries, type WantedEntry } from '../../../app/round/apply-entries.ts';
import { submitItems } from '../../../app/round/submit-items.ts';
import type { ItemId } from '../../../core/round/round-item.ts';
import { roundPath } from '../../../office/links.ts';
import { refusalText } from '../../../office/text/refusal-text.ts';
import { workbookText } from '../../../office/text/workbook-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { type CarriedFile, readCarried } from '../workbooks/carried-files.ts';
import type { Decisions } from '../workbooks/decisions.ts';
import { type DepartmentWorkbook, type LoadedWorkbooks, loadWorkbooks } from '../workbooks/load-workbooks.ts';
import { isForOthers, listEntries } from '../workbooks/look-at-files.ts';
import { refreshReading } from '../workbooks/refresh-reading.ts';
import { noSuchRound, showFailure, showLook } from './workbooks.tsx';

/** Applies what a look at workbooks showed: all departments that were chosen in one step, or nothing. */
export async function applyWorkbooks(call: StaffCall): Promise<OfficeAnswer> {
  const loaded = await loadWorkbooks(call);
  if (loaded === null) return noSuchRound(call);
  const carried = readCarried(readField(call, 'upload'));
  const files = carried && refreshAll(carried, loaded);
  if (files === null || files.length === 0) return showFailure(call, loaded, workbookText.damaged);
  const decisions = readDecisions(call);
  const readings = files.map(({ file }) => file);
  const taken = files.filter(({ workbook }) => decisions.taken?.has(workbook.id));
  if (taken.length === 0)
    return showLook(call, loaded, readings, { status: 422, why: workbookText.noneTaken, decisions });
  if (taken.some(hasMoved))
    return showLook(call, loaded, readings, { status: 409, why: workbookText.overtaken, decisions });
  const isProxy = taken.some(({ workbook }) => isForOthers(call, workbook));
  if (isProxy && (decisions.person === '' || decisions.reason === ''))
    return showLook(call, loaded, readings, { status: 422, why: refusalText['proxy-incomplete'], decisions });
  const entries = taken.flatMap(({ workbook, file }) => listEntries(call, workbook, file, decisions));
  const applied = await apply(call, loaded, entries);
  switch (applied.outcome) {
    case 'unknown-round':
      return noSuchRound(call);
    case 'overtaken':
    case 'not-applicable': {
      const [status, why] =
        applied.outcome === 'overtaken'
          ? ([409, workbookText.overtaken] as const)
          : ([422, workbookText.notApplicable] as const);
      const now = (await loadWorkbooks(call)) ?? loaded;
      const fresh = refreshAll(carried ?? [], now) ?? files;
      return showLook(
        call,
        now,
        fresh.map(({ file }) => file),
        { status, why, decisions },
      );
    }
    case 'applied':
      return leadBack(call, loaded, { departments: taken.length, changed: applied.changed, entries });
  }
}

type RefreshedFile = CarriedFile & { readonly workbook: DepartmentWorkbook };

/** Null where a file is of a department whose workbook this person does not have. */
function refreshAll(
  carried: readonly CarriedFile[],
  { workbooks }: LoadedWorkbooks,
): readonly RefreshedFile[] | null {
  const files = carried.flatMap(({ file, seen }): readonly RefreshedFile[] => {
    const workbook = workbooks.find(({ id }) => id === file.department);
    if (workbook === undefined) return [];
    return [{ file: { ...file, reading: refreshReading(file.reading, workbook.request) }, seen, workbook }];
  });
  return files.length === carried.length ? files : null;
}

/** Whether somebody was at an item after the look at it. */
function hasMoved({ seen, workbook }: RefreshedFile): boolean {
  const versions = new Map(workbook.items.map(({ item, status }) => [`${item.id}`, status.version]));
  return [...seen].some(([item, version]) => versions.get(item) !== version);
}

function readDecisions(call: StaffCall): Decisions {
  const texts = (name: string): readonly string[] =>
    (call.form?.getAll(name) ?? []).filter((value) => typeof value === 'string');
  const fields = [...(call.form?.entries() ?? [])];
  return {
    taken: new Set(texts('take')),
    typed: new Set(fields.flatMap(([name, value]) => (value === 'typed' ? [name] : []))),
    person: readField(call, 'person').trim(),
    reason: readField(call, 'reason').trim(),
  };
}

async function apply(call: StaffCall, { round }: LoadedWorkbooks, entries: readonly WantedEntry[]) {
  const { parts, signedIn, municipality, now } = call;
  const request = { code: municipality.code, round: round.id, entries, now };
  const proposed = await proposeEntries(parts.store, signedIn.staff, request);
  if (proposed.outcome === 'unknown-round') return proposed;
  const { proposal } = proposed;
  // Between the look at the items and this one somebody may have been at them as well.
  const wanted = new Map(entries.map(({ item, version }) => [item, version]));
  const moved = proposal.entries.filter(({ item, version }) => wanted.get(item) !== version);
  if (moved.length > 0) return { outcome: 'overtaken', items: moved.map(({ item }) => item) } as const;
  return applyEntries(parts.store, signedIn.staff, proposal, now);
}

type Applied = {
  readonly departments: number;
  readonly changed: readonly ItemId[];
  readonly entries: readonly WantedEntry[];
};

async function leadBack(
  call: StaffCall,
  { round }: LoadedWorkbooks,
  applied: Applied,
): Promise<OfficeAnswer> {
  const wants = readField(call, 'act') === 'submit';
  const submitted = wants ? `&submitted=${await submitChanged(call, round.id, applied)}` : '';
  const query = `applied=${applied.departments}-${applied.changed.length}${submitted}`;
  return { kind: 'redirect', to: `${roundPath(call.municipality.code, round.id, 'workbooks')}?${query}` };
}

/** Submits what is complete of the items that were changed, for each department; gives how many that were. */
async function submitChanged(
  { parts, signedIn, municipality, now }: StaffCall,
  round: LoadedWorkbooks['round']['id'],
  { changed, entries }: Applied,
): Promise<number> {
  const { code } = municipality;
  const items = await parts.store.read((reader) => reader.listItems(code, round, { items: changed }));
  const seen = new Map(items.map(({ item, status }) => [item.id, { id: item.id, version: status.version }]));
  const represented = new Map(entries.map(({ onBehalfOf }) => [onBehalfOf?.department, onBehalfOf]));
  let count = 0;
  for (const [department, onBehalfOf] of represented) {
    const own = entries.filter((one) => one.onBehalfOf?.department === department);
    const which = { items: own.flatMap(({ item }) => seen.get(item) ?? []) };
    const request = { code, round, which, now, ...(onBehalfOf && { onBehalfOf }) };
    const result = await submitItems(parts.store, signedIn.staff, request);
    if (result.outcome === 'done') count += result.done.length;
  }
  return count;
}
