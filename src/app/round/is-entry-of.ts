import type { ItemEntry } from '../../core/round/entry.ts';
import type { RoundItem } from '../../core/round/round-item.ts';

/** Why a value can be absent, as far as a department may say it; null: it is not. */
const absences: readonly unknown[] = [
  null,
  'not-measured',
  'not-published',
  'out-of-scope',
  'suppressed',
  'missing',
];

/**
 * Whether an entry has the fields that its item asks for: no more, no fewer, and of the same kinds. What a browser or
 * a workbook sends is stored only if it has; what the fields say is checked when the item is submitted.
 *
 * @example isEntryOf(item, entry) // false: it has a series that the indicator does not have
 */
export function isEntryOf(item: RoundItem, entry: ItemEntry): boolean {
  return entry.kind === item.kind && hasShapeOf(item.prefilled, entry);
}

function hasShapeOf(model: unknown, value: unknown): boolean {
  if (typeof model !== 'object' || model === null) return typeof value === typeof model;
  if (typeof value !== 'object' || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const asked = Object.entries(model);
  return (
    fields.size === asked.length &&
    asked.every(([key, one]) =>
      key === 'absence' ? absences.includes(fields.get(key)) : hasShapeOf(one, fields.get(key)),
    )
  );
}
