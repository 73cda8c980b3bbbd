import { z } from 'zod';
import { applyEntries, proposeEntries, type WantedEntry } from '../../../app/round/apply-entries.ts';
import { submitItems } from '../../../app/round/submit-items.ts';
import type { ItemEntry } from '../../../core/round/entry.ts';
import { isItemId } from '../../../core/round/is-item-id.ts';
import type { ItemId } from '../../../core/round/round-item.ts';
import type { WorkbooksState } from '../../../office/pages/workbooks-page.tsx';
import { workbookText } from '../../../office/text/workbook-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { type LoadedWorkbooks, loadWorkbooks } from '../workbooks/load-workbooks.ts';
import { isForOthers, noSuchRound, showWorkbooksPage } from './workbooks.tsx';

/**
 * Applies what a look at a workbook showed. The entries come back with the form, each with the version of its item
 * that was looked at, and are checked like those of any form: whether they fit their items, whether the person may,
 * and whether somebody was there meanwhile. So nothing has to be kept between the two steps, and a form that somebody
 * made up can do no more than the page of the items lets the same person do.
 */
export async function applyWorkbook(call: StaffCall): Promise<OfficeAnswer> {
  const loaded = await loadWorkbooks(call);
  if (loaded === null) return noSuchRound(call);
  const workbook = loaded.workbooks.find(({ id }) => id === readField(call, 'department'));
  const entries = readEntries(readField(call, 'entries'));
  if (workbook === undefined || entries === null || entries.length === 0)
    return fail(call, 422, loaded, workbookText.damaged);
  const isProxy = isForOthers(call, workbook);
  const onBehalfOf = {
    department: workbook.id,
    person: readField(call, 'person').trim(),
    reason: readField(call, 'reason').trim(),
  };
  const { parts, signedIn, municipality, now } = call;
  const place = { code: municipality.code, round: loaded.round.id };
  const request = { ...place, entries, now, ...(isProxy && { onBehalfOf }) };
  const proposed = await proposeEntries(parts.store, signedIn.staff, request);
  if (proposed.outcome === 'unknown-round') return noSuchRound(call);
  const moved = proposed.proposal.entries.some(
    ({ item, version }) => entries.find((one) => one.item === item)?.version !== version,
  );
  if (moved) return fail(call, 409, loaded, workbookText.overtaken);
  const applied = await applyEntries(parts.store, signedIn.staff, proposed.proposal, now);
  switch (applied.outcome) {
    case 'unknown-round':
      return noSuchRound(call);
    case 'overtaken':
      return fail(call, 409, loaded, workbookText.overtaken);
    case 'not-applicable':
      return fail(call, 422, loaded, workbookText.notApplicable);
    case 'applied': {
      const { changed } = applied;
      const submitted =
        readField(call, 'act') === 'submit' ? await submitChanged(call, place, changed) : null;
      const after = (await loadWorkbooks(call)) ?? loaded;
      const { name } = workbook.request.department;
      const state: WorkbooksState = { kind: 'applied', name, count: changed.length, submitted };
      return showWorkbooksPage(call, 200, after, state);
    }
  }
}

/** Submits what is complete of the items that were changed; gives how many that were. */
async function submitChanged(
  { parts, signedIn, now }: StaffCall,
  place: { readonly code: string; readonly round: LoadedWorkbooks['round']['id'] },
  changed: readonly ItemId[],
): Promise<number> {
  const items = await parts.store.read((reader) =>
    reader.listItems(place.code, place.round, { items: changed }),
  );
  const which = { items: items.map(({ item, status }) => ({ id: item.id, version: status.version })) };
  const result = await submitItems(parts.store, signedIn.staff, { ...place, which, now });
  return result.outcome === 'done' ? result.done.length : 0;
}

const wanted = z.array(
  z.strictObject({
    item: z.custom<ItemId>((value) => typeof value === 'string' && isItemId(value)),
    version: z.number().int().nonnegative(),
    // Whether it has the fields that its item asks for is asked where it is saved.
    entry: z.custom<ItemEntry>(
      (value) =>
        typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string',
    ),
  }),
);

function readEntries(text: string): readonly WantedEntry[] | null {
  try {
    return wanted.parse(JSON.parse(text));
  } catch {
    return null;
  }
}

function fail(
  call: StaffCall,
  status: 409 | 422,
  loaded: LoadedWorkbooks,
  why: Extract<WorkbooksState, { kind: 'failed' }>['why'],
): OfficeAnswer {
  return showWorkbooksPage(call, status, loaded, { kind: 'failed', why });
}
