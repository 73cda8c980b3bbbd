import type { Staff } from '../../../src/app/accounts/staff.ts';
import { acceptItems } from '../../../src/app/round/accept-items.ts';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import { saveEntry } from '../../../src/app/round/save-entry.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import { loadSheetPlan, makeSheets } from '../../../src/app/sheets/make-sheets.ts';
import { type ReadSheet, readSheet, type SheetToRead } from '../../../src/app/sheets/read-sheet.ts';
import { type WrittenSheet, writeSheet } from '../../../src/app/sheets/write-sheet.ts';
import type { RoundItem } from '../../../src/core/round/round-item.ts';
import type { AssessedElement, SheetEntry, SheetId } from '../../../src/core/sheets/sheet.ts';
import { stageOf } from '../../../src/core/sheets/sheet.ts';
import type { Stage } from '../../../src/core/sheets/sheet-form.ts';
import type { SuggestedSheet } from '../../../src/core/sheets/suggest-sheets.ts';
import type { StoreLocation } from '../../../src/store/open-database.ts';
import { fillStage } from '../../core/sheets/make-sheet.ts';
import { answerItem } from '../round/answer-item.ts';
import { coordinator, makeStaff, needed, openTestRound, type TestRound } from '../round/open-city.ts';

/** A round whose sheets are made, with the people who assess the first measure. */
export type TestSheets = TestRound & {
  readonly sheet: SheetId;
  readonly element: AssessedElement;
  readonly division: string;
  readonly head: Staff;
  readonly reporter: Staff;
  readonly assessor: Staff;
};

/** One sheet in a store. */
export type SheetOfStore = Pick<TestSheets, 'store' | 'code' | 'sheet'>;

export const assessingDay = '2027-06-20T01:00:00.000Z';

export const assessor: Staff = makeStaff('fuku', { role: 'second-assessor', department: null });

/** Opens a round, has everything of the first measure accepted, and makes a sheet for every measure and strategy. */
export async function openTestSheets(location: StoreLocation): Promise<TestSheets> {
  const round = await openTestRound(location);
  const { store, code, opened } = round;
  const found = needed(await store.read((reader) => loadSheetPlan(reader, code, 'r1')), 'a plan of sheets');
  const measure = needed(
    found.suggested.find(({ strategy }) => strategy !== null),
    'a measure',
  );
  const initiatives = new Set<string>(
    found.plan.initiatives.filter(({ measure: of }) => of === measure.element).map(({ id }) => id),
  );
  const items = opened.items.filter(
    (item) =>
      (item.kind === 'indicator' && item.parent === measure.element) ||
      (item.kind === 'initiative' && initiatives.has(item.initiative)) ||
      (item.kind === 'project' && item.initiatives.some((id) => initiatives.has(id))),
  );
  for (const item of items) await acceptItem(round, item);
  await makeTestSheets(round);
  const division = needed(measure.division, 'a division');
  const sheet = needed(await store.read((reader) => reader.findSheet(code, measure.id)), 'the sheet').sheet;
  return {
    ...round,
    sheet: measure.id,
    element: measure.element,
    division,
    head: makeStaff('bucho', { role: 'division-head', division }),
    reporter: makeStaff('tanto', { role: 'reporter', department: needed(sheet.owners[0], 'an owner') }),
    assessor,
  };
}

/** Makes a sheet for every measure and strategy, assessed by the division that answers most. */
export async function makeTestSheets({
  store,
  code,
}: Pick<TestRound, 'store' | 'code'>): Promise<readonly SuggestedSheet[]> {
  const found = needed(await store.read((reader) => loadSheetPlan(reader, code, 'r1')), 'a plan of sheets');
  const divisions = Object.fromEntries(
    found.suggested.map(({ element, division }) => [element, needed(division, `a division for ${element}`)]),
  );
  const due = { first: '2027-06-30', second: '2027-07-15', third: '2027-08-10' };
  const made = await makeSheets(store, coordinator, { code, round: 'r1', divisions, due, now: assessingDay });
  if (made.outcome !== 'made') throw new Error(JSON.stringify(made));
  return found.suggested;
}

/** Takes a sheet through every stage to the decision, with these changes at each. */
export async function decideTestSheet(
  place: SheetOfStore,
  division: string,
  changes: Readonly<Partial<Record<Stage, SheetEntry>>> = {},
): Promise<void> {
  const head = makeStaff('bucho', { role: 'division-head', division });
  for (const [staff, stage] of [
    [head, 'first'],
    [assessor, 'second'],
    [coordinator, 'third'],
  ] as const) {
    const written = await writeTestSheet(place, staff, { finish: true, changes: changes[stage] ?? {} });
    if (written.outcome !== 'finished') throw new Error(JSON.stringify(written));
  }
}

/** Answered by its department, approved, and accepted by planning. */
async function acceptItem({ store, code }: TestRound, item: RoundItem): Promise<void> {
  const department = needed(item.departments[0], 'a department');
  const reporter = makeStaff('sato', { role: 'reporter', department });
  const approver = makeStaff('kacho', { role: 'approver', department });
  const now = '2027-05-10T01:00:00.000Z';
  const base = { code, round: 'r1', now } as const;
  await saveEntry(store, reporter, { ...base, item: item.id, version: 0, entry: answerItem(item) });
  await submitItems(store, reporter, { ...base, which: { items: [{ id: item.id, version: 1 }] } });
  await approveItems(store, approver, { ...base, items: [{ id: item.id, version: 2 }], reason: null });
  const done = await acceptItems(store, coordinator, {
    ...base,
    items: [{ id: item.id, version: 3 }],
    reason: null,
  });
  if (done.outcome !== 'done' || done.refused.length > 0) throw new Error(JSON.stringify(done));
}

export async function readTestSheet(
  { store, code, sheet }: SheetOfStore,
  staff: Staff = coordinator,
): Promise<SheetToRead> {
  const read: ReadSheet = await readSheet(store, staff, { code, round: 'r1', sheet });
  if (read.outcome !== 'read') throw new Error(read.code);
  return read.read;
}

/** Writes at the stage that has the sheet: everything filled in as proposed, with these changes. */
export async function writeTestSheet(
  sheets: SheetOfStore,
  staff: Staff,
  {
    finish,
    changes = {},
    now = assessingDay,
  }: { readonly finish: boolean; readonly changes?: SheetEntry; readonly now?: string },
): Promise<WrittenSheet> {
  const { store, code, sheet } = sheets;
  const { standing, evidence, form } = await readTestSheet(sheets);
  const stage = stageOf(standing.status.state) ?? 'third';
  const typed = { ...fillStage(stage, evidence.basis, form.form), ...changes };
  const { version } = standing.status;
  return writeSheet(store, staff, { code, round: 'r1', sheet, version, typed, finish, proposed: {}, now });
}
