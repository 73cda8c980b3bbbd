import { type ItemComment, reminderWays, type SentReminder } from '../../app/ports/round-store.ts';
import type { ItemEntry } from '../../core/round/entry.ts';
import { ITEM_STATES, ROUND_STATES } from '../../core/round/item-state.ts';
import type { Answerers, ItemEventKind, StepRecord } from '../../core/round/item-status.ts';
import type { Addressee } from '../../core/round/reminder-for.ts';
import type { PersonId, Post } from '../../core/round/role.ts';
import type { Round, RoundId, RoundSettings } from '../../core/round/round.ts';
import type { ItemId, RoundItem } from '../../core/round/round-item.ts';
import { TRANSITIONS } from '../../core/round/transitions.ts';
import { isId, readJson, readJsonOrNull, readWord } from '../rows/read-cell.ts';
import type {
  ItemCommentRow,
  ItemStepRow,
  RoundAnswererRow,
  RoundItemRow,
  RoundReminderRow,
  RoundRow,
} from './round-tables.ts';

/** Where rows of a round stand, and the change that brings them. */
export type RoundPlace = { readonly code: string; readonly changeNo: number };

/**
 * The round that an item belongs to: what its id begins with.
 *
 * @example roundOf('r1.k3') // 'r1'
 */
export function roundOf(item: ItemId): RoundId {
  const [round = ''] = item.split('.', 1);
  if (!isId(round, 'r')) throw new TypeError(`${item} is no item of a round`);
  return round;
}

function toItemId(text: string): ItemId {
  const [round = '', element = ''] = text.split('.');
  if (!isId(round, 'r')) throw new TypeError(`${text} is no item of a round`);
  for (const letter of ['k', 'i', 'p'] as const) if (isId(element, letter)) return `${round}.${element}`;
  throw new TypeError(`${text} is no item of a round`);
}

export function toRoundRow(
  { code, changeNo }: RoundPlace,
  { state, dueDates, ...settings }: Round,
): RoundRow {
  return {
    municipality_code: code,
    round: settings.id,
    change_no: changeNo,
    position: Number(settings.id.slice(1)),
    year: settings.year,
    state,
    settings: JSON.stringify(settings),
    due_dates: JSON.stringify(dueDates),
  };
}

export function toRound(row: RoundRow): Round {
  return {
    ...readJson<RoundSettings>(row, 'settings'),
    state: readWord(row, 'state', ROUND_STATES),
    dueDates: readJson<Round['dueDates']>(row, 'due_dates'),
  };
}

export function toItemRow(
  { code, changeNo }: RoundPlace,
  round: RoundId,
  item: RoundItem,
  position: number,
): RoundItemRow {
  return {
    municipality_code: code,
    round,
    item: item.id,
    change_no: changeNo,
    position,
    kind: item.kind,
    content: JSON.stringify(item),
  };
}

export function toAnswererRows(
  { code, changeNo }: RoundPlace,
  round: RoundId,
  { id, departments }: RoundItem,
): readonly RoundAnswererRow[] {
  return departments.map((department, position) => ({
    municipality_code: code,
    round,
    department,
    item: id,
    change_no: changeNo,
    position: position + 1,
  }));
}

export function toItem(row: Pick<RoundItemRow, 'content'>): RoundItem {
  return readJson<RoundItem>(row, 'content');
}

export function toEntry(row: { readonly entry: string }): ItemEntry {
  return readJson<ItemEntry>(row, 'entry');
}

const eventKinds = Object.keys(TRANSITIONS).filter((kind): kind is ItemEventKind => kind in TRANSITIONS);

export function toStepRow(
  { code, changeNo }: RoundPlace,
  record: StepRecord,
  after: { readonly confirmed: boolean; readonly graceDays: number },
): ItemStepRow {
  return {
    municipality_code: code,
    round: roundOf(record.item),
    item: record.item,
    version: record.version,
    change_no: changeNo,
    made_at: record.at,
    made_by: record.by,
    kind: record.kind,
    from_state: record.from,
    to_state: record.to,
    confirmed: after.confirmed ? 1 : 0,
    grace_days: after.graceDays,
    post: JSON.stringify(record.post),
    reason: record.reason,
    proxy: record.onBehalfOf === null ? null : JSON.stringify(record.onBehalfOf),
    answerers: record.kind === 'reassign' ? JSON.stringify(record.answerers) : null,
  };
}

export function toStepRecord(row: ItemStepRow): StepRecord {
  const kind = readWord(row, 'kind', eventKinds);
  const rest = {
    item: toItemId(row.item),
    version: row.version,
    from: readWord(row, 'from_state', ITEM_STATES),
    to: readWord(row, 'to_state', ITEM_STATES),
    by: row.made_by,
    post: readJson<Post>(row, 'post'),
    at: row.made_at,
    reason: row.reason,
    onBehalfOf: readJsonOrNull<StepRecord['onBehalfOf']>(row, 'proxy'),
  };
  switch (kind) {
    case 'extend-grace':
      return { kind, days: row.grace_days, ...rest };
    case 'reassign':
      return { kind, answerers: readJson<Answerers>(row, 'answerers'), ...rest };
    default:
      return { kind, ...rest };
  }
}

export function toComment(row: ItemCommentRow): ItemComment {
  return {
    item: toItemId(row.item),
    no: row.comment_no,
    at: row.made_at,
    by: row.made_by,
    post: readJson<Post>(row, 'post'),
    text: row.body,
    mentions: readJson<readonly PersonId[]>(row, 'mentions'),
  };
}

export function toSentReminder(row: RoundReminderRow): SentReminder {
  return {
    no: row.reminder_no,
    at: row.made_at,
    by: row.made_by,
    addressee: readJson<Addressee>(row, 'addressee'),
    way: readWord(row, 'way', reminderWays),
    recipients: readJson<readonly string[]>(row, 'recipients'),
    items: readJson<readonly ItemId[]>(row, 'items'),
  };
}
