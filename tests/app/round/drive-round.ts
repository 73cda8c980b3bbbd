import type { Staff } from '../../../src/app/accounts/staff.ts';
import { acceptItems } from '../../../src/app/round/accept-items.ts';
import { approveItems } from '../../../src/app/round/approve-items.ts';
import { extendGrace } from '../../../src/app/round/extend-grace.ts';
import { reopenItems } from '../../../src/app/round/reopen-items.ts';
import { enterByProxy, type SavedEntry, saveEntry } from '../../../src/app/round/save-entry.ts';
import { sendBackItems } from '../../../src/app/round/send-back-items.ts';
import type { SeenItem, SteppedItems, StepRequest } from '../../../src/app/round/step-items.ts';
import { submitItems } from '../../../src/app/round/submit-items.ts';
import { groupBy } from '../../../src/core/plan/group-by.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import type { ItemEntry } from '../../../src/core/round/entry.ts';
import type { ItemEventKind } from '../../../src/core/round/item-status.ts';
import type { ItemId, RoundItem } from '../../../src/core/round/round-item.ts';
import { answerItem } from './answer-item.ts';
import { coordinator, makeStaff, needed, type TestRound } from './open-city.ts';

/** A round that is driven by use cases, with what must be true of it in the end. */
export type Drive = TestRound & {
  /** The items that each department leads. */
  readonly leads: ReadonlyMap<DepartmentId, readonly RoundItem[]>;
  /** What was entered last. */
  readonly entered: Map<ItemId, ItemEntry>;
  /** Every step that was taken. */
  readonly taken: Map<ItemId, ItemEventKind[]>;
  /** Minute by minute, so that every step has its own moment. */
  readonly tick: () => string;
};

export function startDrive(round: TestRound): Drive {
  let minutes = 0;
  const tick = () => {
    minutes += 1;
    return new Date(Date.UTC(2027, 4, 10, 0, minutes)).toISOString();
  };
  const leads = groupBy(round.opened.items, (item) => needed(item.departments[0], 'somebody who answers'));
  return { ...round, leads, entered: new Map(), taken: new Map(), tick };
}

export const reporterFor = (department: DepartmentId): Staff =>
  makeStaff(`rep-${department}`, { role: 'reporter', department });

const approverFor = (department: DepartmentId): Staff =>
  makeStaff(`app-${department}`, { role: 'approver', department });

type UseCase = (store: TestRound['store'], staff: Staff, request: StepRequest) => Promise<SteppedItems>;

/** Takes a step with all items, or fails with what was refused. */
async function step(
  drive: Drive,
  [act, staff, kind, reason]: readonly [UseCase, Staff, ItemEventKind, string | null],
  items: readonly SeenItem[],
): Promise<readonly SeenItem[]> {
  const { store, code, opened, tick } = drive;
  const result = await act(store, staff, { code, round: opened.round.id, items, reason, now: tick() });
  if (result.outcome !== 'done' || result.refused.length > 0) throw new Error(JSON.stringify(result));
  return note(drive, kind, result.done);
}

function note({ taken }: Drive, kind: ItemEventKind, done: readonly SeenItem[]): readonly SeenItem[] {
  for (const { id } of done) taken.set(id, [...(taken.get(id) ?? []), kind]);
  return done.map(({ id, version }) => ({ id, version }));
}

/** Somebody who answers for a department: its reporter, or the planning office by telephone. */
type Answering = { readonly department: DepartmentId; readonly byTelephone: boolean };

function proxyFor({ department }: Answering) {
  return { department, person: '係長', reason: '電話で確認' };
}

async function save(
  drive: Drive,
  answering: Answering,
  item: RoundItem,
  { version, entry }: { readonly version: number; readonly entry: ItemEntry },
): Promise<SeenItem> {
  const { store, code, opened, entered } = drive;
  const request = { code, round: opened.round.id, item: item.id, version, entry, now: drive.tick() };
  const saved: SavedEntry = answering.byTelephone
    ? await enterByProxy(store, coordinator, { ...request, onBehalfOf: proxyFor(answering) })
    : await saveEntry(store, reporterFor(answering.department), request);
  if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved));
  entered.set(item.id, entry);
  note(drive, 'save', [saved.status]);
  return { id: item.id, version: saved.status.version };
}

async function submit(
  drive: Drive,
  answering: Answering,
  items: readonly SeenItem[],
): Promise<readonly SeenItem[]> {
  const { store, code, opened, tick } = drive;
  const staff = answering.byTelephone ? coordinator : reporterFor(answering.department);
  const proxy = answering.byTelephone ? { onBehalfOf: proxyFor(answering) } : {};
  const request = { code, round: opened.round.id, which: { items }, now: tick(), ...proxy };
  const submitted = await submitItems(store, staff, request);
  if (submitted.outcome !== 'done' || submitted.done.length !== items.length)
    throw new Error(JSON.stringify(submitted));
  return note(drive, 'submit', submitted.done);
}

/** From the reporter to the planning office's acceptance. */
async function pass(drive: Drive, answering: Answering, items: readonly SeenItem[]) {
  const submitted = await submit(drive, answering, items);
  const approver = approverFor(answering.department);
  const approved = await step(drive, [approveItems, approver, 'approve', null], submitted);
  return step(drive, [acceptItems, coordinator, 'accept', null], approved);
}

/** A department enters all that it leads, and everything is accepted. */
export async function answerAll(drive: Drive, answering: Answering): Promise<readonly SeenItem[]> {
  const saved: SeenItem[] = [];
  for (const item of needed(drive.leads.get(answering.department), 'items'))
    saved.push(await save(drive, answering, item, { version: 0, entry: answerItem(item) }));
  return pass(drive, answering, saved);
}

/** An accepted item goes back once (reopened, and perhaps sent back on its way), is mended and accepted again. */
export async function mendItem(
  drive: Drive,
  item: RoundItem,
  accepted: SeenItem,
  way: 'reopen' | 'send-back',
): Promise<void> {
  const answering = { department: needed(item.departments[0], 'a department'), byTelephone: false };
  let open = await step(drive, [reopenItems, coordinator, 'reopen', '確報のため'], [accepted]);
  if (way === 'send-back') {
    const submitted = await submit(drive, answering, open);
    const approver = approverFor(answering.department);
    const approved = await step(drive, [approveItems, approver, 'approve', null], submitted);
    open = await step(drive, [sendBackItems, coordinator, 'send-back', '単位を確認'], approved);
  }
  const { version } = needed(open[0], 'the item');
  const mended = await save(drive, answering, item, { version, entry: answerItem(item, 3) });
  await pass(drive, answering, [mended]);
}

/** Ten business days for a department that has not begun. */
export async function giveGrace(drive: Drive, department: DepartmentId): Promise<void> {
  const items = needed(drive.leads.get(department), 'items').map(({ id }) => ({ id, version: 0 }));
  const act: UseCase = (store, staff, request) => extendGrace(store, staff, { ...request, days: 10 });
  await step(drive, [act, coordinator, 'extend-grace', '議会対応のため'], items);
}
