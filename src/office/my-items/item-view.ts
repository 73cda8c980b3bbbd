import type { IndicatorChartModel } from '../../charts/indicator-chart/chart-model.ts';
import type { State } from '../../core/assess/verdict.ts';
import type { YearStyle } from '../../core/fiscal/format-fiscal-year.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Problem } from '../../core/round/checks/problem.ts';
import type { ItemEntry } from '../../core/round/entry.ts';
import type { ItemStatus } from '../../core/round/item-status.ts';
import type { EditConflict } from '../../core/round/merge-edits.ts';
import type { Round } from '../../core/round/round.ts';
import type { ItemId, RoundItem } from '../../core/round/round-item.ts';
import type { Language, Text } from '../../core/text/text.ts';

/** One item of a department's list, as its page shows it. */
export type ItemView = {
  readonly item: RoundItem;
  readonly status: ItemStatus;
  /** What stands in the boxes: what is stored, or what somebody typed and could not save. */
  readonly entry: ItemEntry;
  /** What is said beside the boxes. */
  readonly problems: readonly Problem[];
  /** How many things keep it from being submitted, those that are not said yet among them. */
  readonly lacks: number;
  /** Fields that two people changed; empty where nothing collides. */
  readonly conflicts: readonly EditConflict[];
  /** How each series of an indicator stands with what is in the boxes. */
  readonly standing: ItemStanding | null;
  /** Whether the person who looks may type here now. */
  readonly editable: boolean;
};

/** An indicator with the figures in its boxes in the place of the year's results. */
export type ItemStanding = {
  /** By series; a series without a figure has no verdict. */
  readonly states: ReadonlyMap<string, State>;
  /** Null where the plan does not have the indicator any more. */
  readonly chart: IndicatorChartModel | null;
};

/** What came of the form that was sent, by item; an item that is not in it was not touched. */
export type ItemResult =
  | { readonly kind: 'saved' | 'merged' | 'conflict' | 'submitted' | 'incomplete' }
  | { readonly kind: 'refused'; readonly why: Text };

/** What every item of a list is shown with. */
export type ListScope = {
  readonly code: MunicipalityCode;
  readonly round: Round;
  readonly language: Language;
  readonly yearStyle: YearStyle;
};

export type MyItemsView = ListScope & {
  readonly department: { readonly id: DepartmentId; readonly name: string };
  /** All whose lists this person can see, in the order of the plan. */
  readonly departments: readonly { readonly id: DepartmentId; readonly name: string }[];
  readonly items: readonly ItemView[];
  readonly results: ReadonlyMap<ItemId, ItemResult>;
  /** Where the form goes, and where its script asks. */
  readonly addresses: { readonly form: string; readonly save: string; readonly preview: string };
  readonly formToken: string;
  /** Whose page it is: what is typed here is saved in nobody else's name. */
  readonly person: string;
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
