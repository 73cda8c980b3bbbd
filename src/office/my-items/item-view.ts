import type { YearStyle } from '../../core/fiscal/format-fiscal-year.ts';
import type { Problem } from '../../core/round/checks/problem.ts';
import type { ItemEntry } from '../../core/round/entry.ts';
import type { ItemStatus } from '../../core/round/item-status.ts';
import type { EditConflict } from '../../core/round/merge-edits.ts';
import type { Round } from '../../core/round/round.ts';
import type { RoundItem } from '../../core/round/round-item.ts';
import type { Language } from '../../core/text/text.ts';

/** One item of a department's list, as its page shows it. */
export type ItemView = {
  readonly item: RoundItem;
  readonly status: ItemStatus;
  /** What stands in the boxes: what is stored, or what somebody typed and could not save. */
  readonly entry: ItemEntry;
  readonly problems: readonly Problem[];
  /** Fields that two people changed; empty where nothing collides. */
  readonly conflicts: readonly EditConflict[];
  /** Whether the person who looks may type here now. */
  readonly editable: boolean;
};

/** What came of the form that was sent, by item; an item that is not in it was not touched. */
export type SaveResult = 'saved' | 'merged' | 'conflict' | 'refused';

export type MyItemsView = {
  readonly round: Round;
  readonly department: string;
  /** Items that are complete and not submitted. */
  readonly ready: number;
  readonly items: readonly ItemView[];
  readonly results: ReadonlyMap<string, SaveResult>;
  /** Where the form goes, and the token that comes with it. */
  readonly action: string;
  readonly csrf: string;
  readonly language: Language;
  readonly yearStyle: YearStyle;
};

/** The value at a path of an entry, as text; '' where there is none. */
export function textAt(entry: ItemEntry, path: readonly string[]): string {
  let value: unknown = entry;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return '';
    value = Object.getOwnPropertyDescriptor(value, key)?.value;
  }
  return typeof value === 'string' ? value : '';
}

/** Whether a problem or a conflict is about the field at this path. */
export function isAt(one: { readonly path: readonly string[] }, path: readonly string[]): boolean {
  return one.path.length === path.length && one.path.every((key, at) => key === path[at]);
}
