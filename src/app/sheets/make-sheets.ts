import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { isSame } from '../../core/round/merge-edits.ts';
import type { RoundId } from '../../core/round/round.ts';
import { type AssessedElement, type Sheet, stageOf } from '../../core/sheets/sheet.ts';
import { type FormVersion, STAGES, type Stage } from '../../core/sheets/sheet-form.ts';
import { assignSheet, type SuggestedSheet, suggestSheets } from '../../core/sheets/suggest-sheets.ts';
import { mayDo, openChange, type Staff } from '../accounts/staff.ts';
import type { SheetSet, StandingSheet } from '../ports/sheet-store.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { findPlanOf } from '../round/load-sources.ts';
import { loadForm, loadFormOf } from './load-form.ts';

/** The plan of a round, what sheets it could have, and what it has. */
export type SheetPlan = {
  readonly plan: Plan;
  readonly suggested: readonly SuggestedSheet[];
  readonly set: SheetSet | null;
  readonly sheets: readonly StandingSheet[];
  /** That of the set, or the city's own where there is none yet. */
  readonly form: FormVersion;
};

/**
 * What the sheets of a round are made from; null where there is no such round, or it was not opened yet.
 *
 * @example (await loadSheetPlan(reader, '992011', 'r1'))?.suggested.length
 */
export async function loadSheetPlan(
  reader: StoreReader,
  code: MunicipalityCode,
  id: RoundId,
): Promise<SheetPlan | null> {
  const round = await reader.findRound(code, id);
  if (round === null || round.state === 'preparing') return null;
  const plan = await findPlanOf(reader, code, round.year);
  if (plan === null) return null;
  const items = (await reader.listItems(code, id)).map(({ item }) => item);
  const set = await reader.findSheetSet(code, id);
  return {
    plan,
    suggested: suggestSheets({ id, year: round.year, plan, items }),
    set,
    sheets: await reader.listSheets(code, id),
    form: await (set === null ? loadForm(reader, code) : loadFormOf(reader, code, set)),
  };
}

export type MakeSheetsRequest = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  /** The division that assesses each; an element that is left out gets no sheet. */
  readonly divisions: Readonly<Partial<Record<AssessedElement, string>>>;
  readonly due: Readonly<Partial<Record<Stage, IsoDate>>>;
  readonly now: Instant;
};

export type MadeSheets =
  | { readonly outcome: 'not-allowed' | 'unknown-round' | 'none-chosen' | 'due-out-of-order' }
  | {
      readonly outcome: 'unknown-division' | 'division-is-assessing';
      readonly elements: readonly AssessedElement[];
    }
  | { readonly outcome: 'made'; readonly added: number; readonly reassigned: number };

/**
 * Makes the sheets of a round by the form of the day, or adds to them: measures that had none, other divisions for those
 * that are still at their first stage, other dates.
 *
 * @example await makeSheets(store, staff, { code: '992011', round: 'r1', divisions: { m1: '企画部' }, due: {}, now })
 */
export async function makeSheets(
  store: Store,
  staff: Staff,
  request: MakeSheetsRequest,
): Promise<MadeSheets> {
  if (!mayDo(staff, 'set-up-sheets')) return { outcome: 'not-allowed' };
  const { code, round, due, now } = request;
  return store.write(async (writer): Promise<MadeSheets> => {
    const found = await loadSheetPlan(writer, code, round);
    if (found === null) return { outcome: 'unknown-round' };
    const decided = decideSheets(found, request);
    if (decided.outcome !== 'decided') return decided;
    const { added, reassigned } = decided;
    const version = Math.max(found.form.version, 1);
    const set: SheetSet = { round, formVersion: version, due };
    if (added.length + reassigned.length > 0 || !isSame(set, found.set)) {
      const no = await openChange(writer, code, staff, { kind: 'round', madeAt: now, reason: '' });
      if (found.form.version === 0) await writer.writeForm(code, no, { ...found.form, version });
      if (!isSame(set, found.set)) await writer.writeSheetSet(code, no, set);
      await writer.writeSheets(code, no, round, [...added, ...reassigned]);
    }
    return { outcome: 'made', added: added.length, reassigned: reassigned.length };
  });
}

type Decided =
  | Exclude<MadeSheets, { outcome: 'made' }>
  | { readonly outcome: 'decided'; readonly added: readonly Sheet[]; readonly reassigned: readonly Sheet[] };

function decideSheets(found: SheetPlan, { divisions, due }: MakeSheetsRequest): Decided {
  const { plan, suggested, sheets } = found;
  const dates = STAGES.flatMap((stage) => due[stage] ?? []);
  if (dates.some((date, at) => at > 0 && date < (dates[at - 1] ?? '')))
    return { outcome: 'due-out-of-order' };
  const known = new Set(plan.departments.flatMap(({ division }) => division ?? []));
  const wanted = suggested.flatMap((one) => {
    const division = divisions[one.element];
    return division === undefined ? [] : [{ one, division }];
  });
  const strange = wanted.filter(({ division }) => !known.has(division));
  if (strange.length > 0)
    return { outcome: 'unknown-division', elements: strange.map(({ one }) => one.element) };
  const standing = new Map(sheets.map((sheet) => [sheet.sheet.element, sheet]));
  const added = wanted
    .filter(({ one }) => !standing.has(one.element))
    .map(({ one, division }) => assignSheet(one, division, plan.departments));
  if (added.length + standing.size === 0) return { outcome: 'none-chosen' };
  const changed = wanted.flatMap(({ one, division }) => {
    const now = standing.get(one.element);
    return now === undefined || now.sheet.division === division ? [] : [{ now, division }];
  });
  const late = changed.filter(({ now }) => stageOf(now.status.state) !== 'first');
  if (late.length > 0)
    return { outcome: 'division-is-assessing', elements: late.map(({ now }) => now.sheet.element) };
  const reassigned = changed.map(({ now, division }) => assignSheet(now.sheet, division, plan.departments));
  return { outcome: 'decided', added, reassigned };
}
