import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { fiscalYearOf } from '../../core/fiscal/fiscal-year.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { LineProblem } from '../../core/reorganisation/line-problem.ts';
import { movePlan } from '../../core/reorganisation/move-ownership.ts';
import { type PostMove, swapTenures } from '../../core/reorganisation/move-posts.ts';
import { moveSettings } from '../../core/reorganisation/move-settings.ts';
import { moveSheet } from '../../core/reorganisation/move-sheet.ts';
import { renumberCreated } from '../../core/reorganisation/renumber-created.ts';
import { departmentsAfter, type ReorganisationId } from '../../core/reorganisation/reorganisation.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { RoundId } from '../../core/round/round.ts';
import { stepItem } from '../../core/round/step-item.ts';
import type { Sheet } from '../../core/sheets/sheet.ts';
import { nextTenureId } from '../accounts/editing/next-ids.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { TransferChange } from '../accounts/transfers/plan-transfers.ts';
import { writeChanges } from '../accounts/transfers/transfer.ts';
import type { KeptReorganisation, ReorganisationDecision } from '../ports/reorganisation-store.ts';
import type { TakenStep } from '../ports/round-store.ts';
import type { Store, StoreWriter } from '../ports/store.ts';
import { findPlanOf } from '../round/load-sources.ts';
import { findObstacles, findPlanOn, loadKnown } from './load-reorganisation.ts';
import { type Effects, effectiveDay, listOpenItems, lookAhead } from './look-ahead.ts';

export type CarriedOut = { readonly id: ReorganisationId } & (
  | { readonly outcome: 'carried-out'; readonly items: number; readonly posts: number }
  /** Something has changed since it was decided; it waits until somebody has looked at it. */
  | { readonly outcome: 'blocked'; readonly problems: readonly LineProblem[] }
);

/**
 * Carries out every reorganisation that was decided and whose date has come, each in one transaction, in the name of who
 * decided it. Called again and again it does each once; late is no harm.
 *
 * @example await carryOutDue(store, { code: '992011', now: '2027-04-01T00:00:05.000Z' })
 */
export async function carryOutDue(
  store: Store,
  { code, now }: { readonly code: MunicipalityCode; readonly now: Instant },
): Promise<readonly CarriedOut[]> {
  const today = dayInJapan(now);
  const isDue = ({ state, date }: KeptReorganisation): boolean => state === 'decided' && date <= today;
  const waiting = await store.read((reader) => reader.listReorganisations(code));
  const done: CarriedOut[] = [];
  for (const { id } of waiting.filter(isDue).toSorted((left, right) => (left.date < right.date ? -1 : 1))) {
    await store.write(async (writer) => {
      const current = (await writer.listReorganisations(code)).find((one) => one.id === id);
      if (current !== undefined && isDue(current)) done.push(await carryOut(writer, code, current, now));
    });
  }
  return done;
}

/**
 * Carries out one reorganisation within a transaction: departments and the plans that go on, items that are not closed,
 * rounds in preparation, and posts. Plans of years whose results are in keep who owned what.
 */
export async function carryOut(
  writer: StoreWriter,
  code: MunicipalityCode,
  kept: KeptReorganisation,
  now: Instant,
): Promise<CarriedOut> {
  const { id, decision } = kept;
  if (decision === null) throw new Error(`The reorganisation ${id} is carried out, and nobody decided it`);
  const current = await findPlanOn(writer, code, kept.date);
  if (current === null) throw new Error(`The reorganisation ${id} has no plan`);
  const known = await loadKnown(writer, code, current.departments, id);
  const problems = findObstacles(kept, { ...known, decided: [] });
  if (problems.length > 0) return { id, outcome: 'blocked', problems };
  const reorganisation = { ...renumberCreated(kept, known.highest), state: 'carried-out' } as const;
  const effects = await lookAhead(writer, code, reorganisation, current);
  const work = { writer, code, reorganisation, effects, decision, now, staff: toStaff(decision) };
  // The results of the year before are still asked for, of those who are there then.
  const asked = await findPlanOf(writer, code, fiscalYearOf(kept.date) - 1);
  await moveDepartments(work, asked?.edition ?? current.edition);
  await moveRounds(work);
  await moveSheets(work);
  const posts = await movePosts(work);
  return { id, outcome: 'carried-out', items: effects.items.length, posts };
}

type Work = {
  readonly writer: StoreWriter;
  readonly code: MunicipalityCode;
  readonly reorganisation: KeptReorganisation;
  readonly effects: Effects;
  readonly decision: ReorganisationDecision;
  readonly now: Instant;
  readonly staff: Staff;
};

function toStaff({ person, name, post }: ReorganisationDecision): Staff {
  return { person, name, posts: [post], origin: null };
}

async function moveDepartments(work: Work, edition: number): Promise<void> {
  const { writer, code, reorganisation, decision, now, staff } = work;
  const { reason } = decision;
  const no = await openChange(writer, code, staff, { kind: 'departments', madeAt: now, reason });
  for (const one of await writer.listEditions(code)) {
    const plan = await writer.findPlan(code, { edition: one });
    if (plan === null) continue;
    const { created } = reorganisation;
    const departments = departmentsAfter(plan.departments, { created, divisions: [] });
    await writer.writePlan(
      code,
      no,
      one < edition ? { ...plan, departments } : movePlan(plan, reorganisation),
    );
  }
  const changes = [...(await writer.listDepartmentChanges(code)), ...reorganisation.changes];
  await writer.writeDepartmentChanges(code, no, changes);
  await writer.writeReorganisation(code, no, reorganisation);
}

async function moveRounds(work: Work): Promise<void> {
  const { writer, code, reorganisation, effects, decision, now, staff } = work;
  const { reason, person: by, post } = decision;
  const preparing = (await writer.listRounds(code)).filter(({ state }) => state === 'preparing');
  const moved = new Map(effects.items.map((move) => [move.answered.item.id, move]));
  const steps: TakenStep[] = [];
  const revised = [];
  for (const { round, answered } of await listOpenItems(writer, code)) {
    const { item, status } = answered;
    const move = moved.get(item.id);
    const departments = move?.after ?? item.departments;
    const divisions = divisionsOf(departments, effects.departments);
    if (move !== undefined) {
      const answerers = { before: move.before, after: move.after };
      const event = { kind: 'reassign', answerers, by, post, at: now, reason, onBehalfOf: null } as const;
      const stepped = stepItem(status, event, round);
      if (!stepped.ok) throw new Error(`${item.id} is not closed and cannot move: ${stepped.refusal.code}`);
      steps.push({ status: stepped.status, record: stepped.record, saved: null });
    }
    if (move !== undefined || divisions.join() !== item.divisions.join())
      revised.push({ ...item, departments, divisions });
  }
  const settings = preparing.flatMap((round) => moveSettings(round, reorganisation) ?? []);
  if (revised.length + settings.length === 0) return;
  const no = await openChange(writer, code, staff, { kind: 'round', madeAt: now, reason });
  for (const item of revised) await writer.writeAnswerers(code, no, item);
  await writer.addSteps(code, no, steps);
  for (const round of settings) await writer.writeRound(code, no, round);
}

/** Sheets that are decided stay as they were; the others go where their departments go. */
async function moveSheets({
  writer,
  code,
  reorganisation,
  effects,
  decision,
  now,
  staff,
}: Work): Promise<void> {
  const moved = new Map<RoundId, readonly Sheet[]>();
  for (const { id } of await writer.listRounds(code)) {
    const open = (await writer.listSheets(code, id)).filter(({ status }) => status.state !== 'decided');
    const sheets = open.flatMap(({ sheet }) => moveSheet(sheet, reorganisation, effects.before) ?? []);
    if (sheets.length > 0) moved.set(id, sheets);
  }
  if (moved.size === 0) return;
  const details = { kind: 'round', madeAt: now, reason: decision.reason } as const;
  const no = await openChange(writer, code, staff, details);
  for (const [round, sheets] of moved) await writer.writeSheets(code, no, round, sheets);
}

function divisionsOf(
  departments: readonly Department['id'][],
  known: readonly Department[],
): readonly string[] {
  const named = departments.flatMap((id) => known.find((one) => one.id === id)?.division ?? []);
  return [...new Set(named)];
}

async function movePosts({
  writer,
  code,
  effects,
  reorganisation,
  decision,
  now,
  staff,
}: Work): Promise<number> {
  const day = effectiveDay(reorganisation.date, dayInJapan(now));
  const accounts = new Map((await writer.listAccounts(code)).map((account) => [account.id, account]));
  const ids = (await writer.listTenures(code)).map(({ id, person }) => ({ id, person }));
  const changes: TransferChange[] = [];
  const swap = (move: PostMove): void => {
    const account = accounts.get(move.tenure.person);
    const swapped = swapTenures(move, day);
    if (account === undefined || swapped === null) return;
    if (swapped.ended !== move.tenure) {
      changes.push({ line: 0, kind: 'post-ended', account, before: move.tenure, tenure: swapped.ended });
    }
    for (const begun of swapped.begun) {
      const id = nextTenureId(
        account.id,
        ids.filter(({ person }) => person === account.id),
      );
      ids.push({ id, person: account.id });
      changes.push({ line: 0, kind: 'post-taken', account, tenure: { ...begun, id } });
    }
  };
  for (const move of effects.posts) swap(move);
  await writeChanges(writer, staff, { code, now, reason: decision.reason }, changes);
  return changes.length;
}
