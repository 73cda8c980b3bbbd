import type { OfficeCalendar } from '../calendar/business-days.ts';
import type { IsoDate } from '../fiscal/fiscal-year.ts';
import type { ItemStatus } from './item-status.ts';
import type { Round } from './round.ts';
import type { RoundItem } from './round-item.ts';

/** What is asked, and where it stands. */
export type TrackedItem = { readonly item: RoundItem; readonly status: ItemStatus };

/** From when and by which dates a round is looked at. */
export type RoundView = {
  readonly round: Pick<Round, 'dueDates' | 'divisionConfirms'>;
  readonly calendar: OfficeCalendar;
  readonly today: IsoDate;
};

/**
 * What an item is called: the name of its indicator or project, the title of its initiative.
 *
 * @example nameOfItem(item) // '待機児童数'
 */
export function nameOfItem(item: RoundItem): string {
  return item.kind === 'initiative' ? item.title : item.name;
}
