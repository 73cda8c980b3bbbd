import { listOpinions } from '../../../app/opinions/list-opinions.ts';
import type { SheetPlace } from '../../../app/sheets/find-sheet.ts';
import { readSheet, type SheetToRead } from '../../../app/sheets/read-sheet.ts';
import type { SheetRefusal } from '../../../app/sheets/refusal.ts';
import { reopenSheet, sendSheetBack } from '../../../app/sheets/return-sheet.ts';
import { type WrittenSheet, writeSheet } from '../../../app/sheets/write-sheet.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import { reasonKey, type SheetEntry, stageOf } from '../../../core/sheets/sheet.ts';
import { fieldsOf, STAGES } from '../../../core/sheets/sheet-form.ts';
import { roundPath } from '../../../office/links.ts';
import { NoItemPage } from '../../../office/pages/no-item-page.tsx';
import { type SheetFailure, SheetPage, type SheetPageView } from '../../../office/pages/sheet-page.tsx';
import { boxName } from '../../../office/sheets/boxes.tsx';
import { SHEET_DONE, type SheetDone, sheetRefusalText, sheetText } from '../../../office/text/sheet-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';
import { readVersion } from './item-call.tsx';

/** The sheet that an address names. Its route lets nothing else through than m or s and a number. */
function readPlace(call: StaffCall): SheetPlace {
  const round = readRoundId(call);
  const element = call.context.req.param('sheet') ?? '';
  const no = Number(element.slice(1));
  const sheet = element.startsWith('s') ? (`${round}.s${no}` as const) : (`${round}.m${no}` as const);
  return { code: call.municipality.code, round, sheet };
}

function toSheet({ code, round, sheet }: SheetPlace, done: SheetDone): OfficeAnswer {
  const element = sheet.slice(sheet.indexOf('.') + 1);
  return { kind: 'redirect', to: `${roundPath(code, round, 'sheets', element)}?done=${done}` };
}

/** 404 for what is not theirs as well: to somebody who may not see a sheet it is not there. */
function sayNoSheet({ page, municipality }: StaffCall, place: SheetPlace, code: SheetRefusal): OfficeAnswer {
  const why = sheetRefusalText[code];
  const element = <NoItemPage page={page} code={municipality.code} round={place.round} why={why} />;
  return { kind: 'page', status: 404, element };
}

type Shown = Pick<SheetPageView, 'typed' | 'done' | 'failure'> & { readonly version?: number };

async function show(call: StaffCall, place: SheetPlace, shown: Shown): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, page, now } = call;
  const found = await readSheet(parts.store, signedIn.staff, place);
  if (found.outcome !== 'read') return sayNoSheet(call, place, found.code);
  const { read } = found;
  const { code, yearStyle } = municipality;
  const version = shown.version ?? read.standing.status.version;
  const view: SheetPageView = {
    code,
    read,
    today: dayInJapan(now),
    yearStyle,
    opinions: await listOpinionsOn(call, read),
    ...shown,
    version,
  };
  const element = <SheetPage page={page} view={view} />;
  return { kind: 'page', status: shown.failure === null ? 200 : 422, element };
}

/** The opinions on a measure or strategy, and on what is in it. */
async function listOpinionsOn(
  { parts, signedIn, municipality, now }: StaffCall,
  { standing, plan }: SheetToRead,
): Promise<SheetPageView['opinions']> {
  const { element } = standing.sheet;
  const within = [
    ...plan.indicators.filter(({ parent }) => parent === element),
    ...plan.initiatives.filter(({ measure }) => measure === element),
  ];
  const elements = [element, ...within.map(({ id }) => id)];
  const request = { code: municipality.code, filter: { elements }, now };
  const listed = await listOpinions(parts.store, signedIn.staff, request);
  return listed.outcome === 'listed' ? listed.opinions : [];
}

export async function showSheet(call: StaffCall): Promise<OfficeAnswer> {
  const asked = call.context.req.query('done');
  const done = SHEET_DONE.find((one) => one === asked) ?? null;
  return show(call, readPlace(call), { typed: null, done, failure: null });
}

/** Saves what was typed, and finishes the stage where the button said so. */
export async function writeOnSheet(call: StaffCall): Promise<OfficeAnswer> {
  const place = readPlace(call);
  const { parts, signedIn, now } = call;
  const found = await readSheet(parts.store, signedIn.staff, place);
  if (found.outcome !== 'read') return sayNoSheet(call, place, found.code);
  const typed = readTyped(call, found.read);
  const version = readVersion(readField(call, 'version'));
  const finish = readField(call, 'act') === 'finish';
  const proposed = {
    result: readField(call, 'proposed-result'),
    progress: readField(call, 'proposed-progress'),
  };
  const request = { ...place, version, typed, finish, proposed, now };
  const written = await writeSheet(parts.store, signedIn.staff, request);
  const done = describeDone(written);
  if (done !== null) return toSheet(place, done);
  return show(call, place, { typed, done: null, ...describeUndone(written, version) });
}

/** The boxes of the stage that has the sheet. Line ends as a form sends them are two characters. */
function readTyped(call: StaffCall, { standing, form }: SheetToRead): SheetEntry {
  const stage = stageOf(standing.status.state);
  if (stage === null) return {};
  const keys = fieldsOf(form.form, stage).flatMap((field) =>
    field.kind === 'rating' ? [field.key, reasonKey(field.key)] : [field.key],
  );
  return Object.fromEntries(keys.map((key) => [key, readField(call, boxName(key)).replace(/\r\n?/g, '\n')]));
}

function describeDone(written: WrittenSheet): SheetDone | null {
  switch (written.outcome) {
    case 'saved':
    case 'merged':
      return written.outcome;
    case 'finished':
      return written.status.state === 'decided' ? 'decided' : 'finished';
    default:
      return null;
  }
}

/** After a conflict the next save starts from what is stored now: the person has seen both texts. */
function describeUndone(
  written: WrittenSheet,
  version: number,
): { readonly failure: SheetFailure; readonly version?: number } {
  const nothing = { problems: [], conflicts: [], tried: null };
  switch (written.outcome) {
    case 'conflict':
      return {
        failure: { ...nothing, says: sheetText.conflict, conflicts: written.conflicts },
        version: written.version,
      };
    case 'incomplete':
      return { failure: { ...nothing, says: sheetText.incomplete, problems: written.problems } };
    case 'refused': {
      const failure = { ...nothing, says: sheetRefusalText[written.code] };
      // The draft is saved, and what follows starts from it.
      return written.code === 'basis-changed' ? { failure } : { failure, version };
    }
    default:
      throw new Error(`${written.outcome} is no failure`);
  }
}

/** The handler that gives a sheet back to a stage before, or takes a decision back. */
export function returnSheet(act: 'send-back' | 'reopen') {
  return async (call: StaffCall): Promise<OfficeAnswer> => {
    const place = readPlace(call);
    const { parts, signedIn, now } = call;
    const reason = readField(call, 'reason').replace(/\r\n?/g, '\n');
    const version = readVersion(readField(call, 'version'));
    const request = { ...place, version, reason, now };
    const asked = readField(call, 'to');
    const toStage = STAGES.find((stage) => stage === asked) ?? 'first';
    const { store } = parts;
    const { staff } = signedIn;
    const returned =
      act === 'reopen'
        ? await reopenSheet(store, staff, request)
        : await sendSheetBack(store, staff, { ...request, toStage });
    if (returned.outcome === 'done') return toSheet(place, act);
    const says = sheetRefusalText[returned.code];
    const failure = { says, problems: [], conflicts: [], tried: { act, reason } };
    return show(call, place, { typed: null, done: null, failure });
  };
}
