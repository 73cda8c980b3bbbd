import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Staff } from '../../app/accounts/staff.ts';
import type { Store } from '../../app/ports/store.ts';
import { loadSheetPlan, makeSheets } from '../../app/sheets/make-sheets.ts';
import { readSheet } from '../../app/sheets/read-sheet.ts';
import { sendSheetBack } from '../../app/sheets/return-sheet.ts';
import { writeSheet } from '../../app/sheets/write-sheet.ts';
import { addBusinessDays, makeOfficeCalendar } from '../../core/calendar/business-days.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { RoundId } from '../../core/round/round.ts';
import { type Basis, reasonKey, type Sheet, type SheetEntry } from '../../core/sheets/sheet.ts';
import { fieldsOf, ratingSetting, type SheetForm, type Stage } from '../../core/sheets/sheet-form.ts';
import { sampleRoundTexts } from '../texts/sample-round-texts.ts';
import { expectOutcome } from './expect-outcome.ts';

const calendar = makeOfficeCalendar([]);

/** How far a sheet has come; all that are not named stay untouched. */
const stories = ['overridden', 'decided', 'at-third', 'at-second', 'sent-back', 'draft'] as const;

type Story = (typeof stories)[number];

export type SheetDrive = {
  readonly code: string;
  readonly round: RoundId;
  readonly now: string;
  readonly planning: Staff;
  readonly assessor: Staff;
  /** Of each division, by its name. */
  readonly heads: ReadonlyMap<string, Staff>;
  /** The division of the demonstration's head, who shall find something to do. */
  readonly own: string | null;
};

/**
 * Makes the assessment sheets of the sample's round, and brings some of them to different stages by the use cases that
 * people use.
 *
 * @example await driveSampleSheets(store, { code, round: 'r1', now, planning, assessor, heads, own });
 */
export async function driveSampleSheets(
  store: Store,
  drive: SheetDrive,
  stopping?: AbortSignal,
): Promise<void> {
  const { code, round, now, planning, heads, own } = drive;
  const found = await store.read((reader) => loadSheetPlan(reader, code, round));
  const divisions = (found?.suggested ?? []).flatMap(({ element, division }) =>
    division === null ? [] : [[element, division] as const],
  );
  const on = (days: number): string => addBusinessDays(dayInJapan(now), days, calendar);
  const due = { first: on(5), second: on(15), third: on(25) };
  const request = { code, round, divisions: Object.fromEntries(divisions), due, now: before(now, 600) };
  expectOutcome(await makeSheets(store, planning, request), 'made');
  const sheets = await store.read((reader) => reader.listSheets(code, round));
  const told = sheets.filter(
    ({ sheet }) => sheet.strategy !== null && sheet.division !== own && heads.has(sheet.division),
  );
  for (const [at, story] of stories.entries()) {
    const sheet = told[at]?.sheet;
    // Whoever asks for a page meanwhile is not kept waiting for long.
    await nextTurn();
    stopping?.throwIfAborted();
    if (sheet !== undefined) await tell(store, drive, { sheet, story, at });
  }
}

/** The instant some minutes before. */
function before(now: string, minutes: number): string {
  return new Date(Date.parse(now) - minutes * 60_000).toISOString();
}

type Chapter = { readonly sheet: Sheet; readonly story: Story; readonly at: number };

async function tell(store: Store, drive: SheetDrive, { sheet, story, at }: Chapter): Promise<void> {
  const { code, round, planning, assessor, heads } = drive;
  const head = heads.get(sheet.division);
  if (head === undefined) throw new Error(`The sample has no head of ${sheet.division}`);
  const place = { code, round, sheet: sheet.id };
  const { read } = expectOutcome(await readSheet(store, head, place), 'read');
  const { form } = read.form;
  const { basis } = read.evidence;
  let version = 0;
  const write = async (
    staff: Staff,
    stage: Stage,
    finish: boolean,
    changes: SheetEntry = {},
  ): Promise<void> => {
    const typed = { ...fillSampleBoxes(form, stage, basis), ...changes };
    const now = before(drive.now, 500 - at * 30 - version * 3);
    const request = { ...place, version, typed, finish, proposed: {}, now };
    const written = await writeSheet(store, staff, request);
    if (written.outcome !== 'saved' && written.outcome !== 'finished')
      throw new Error(`The sample’s sheet was not written: ${JSON.stringify(written)}`);
    version = written.status.version;
  };
  await write(head, 'first', story !== 'draft');
  if (story === 'draft' || story === 'at-second') return;
  if (story === 'sent-back') {
    const now = before(drive.now, 60);
    const back = { ...place, version, toStage: 'first', reason: sampleRoundTexts.sheetBack.ja, now } as const;
    expectOutcome(await sendSheetBack(store, assessor, back), 'done');
    return;
  }
  await write(assessor, 'second', true);
  if (story === 'at-third') return;
  await write(planning, 'third', true, story === 'overridden' ? overrideResult(form, basis) : {});
}

/** What made-up assessors write: everything that is needed, ratings as proposed. */
function fillSampleBoxes(form: SheetForm, stage: Stage, basis: Basis): SheetEntry {
  const boxes = fieldsOf(form, stage)
    .filter(({ required }) => required)
    .map((field): readonly [string, string] => {
      switch (field.kind) {
        case 'rating':
          return [field.key, basis[field.rating].grade];
        case 'choice':
          return [field.key, field.choices[1]?.code ?? ''];
        case 'number':
          return [field.key, '1'];
        default:
          return [field.key, sampleRoundTexts.assessed.ja];
      }
    });
  return Object.fromEntries(boxes);
}

/** Another grade than the proposed one, with the reason that it needs. */
function overrideResult(form: SheetForm, basis: Basis): SheetEntry {
  const field = fieldsOf(form, 'third').find((one) => one.kind === 'rating' && one.rating === 'result');
  const other = ratingSetting(form, 'result').scale.find(({ code }) => code !== basis.result.grade);
  if (field === undefined || other === undefined) return {};
  return { [field.key]: other.code, [reasonKey(field.key)]: sampleRoundTexts.override.ja };
}
