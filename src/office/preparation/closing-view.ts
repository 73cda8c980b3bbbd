import { wasAccepted } from '../../core/round/close-round.ts';
import { ITEM_STATES, type ItemState } from '../../core/round/item-state.ts';
import type { TrackedItem } from '../../core/round/tracked-item.ts';

/** What closing a round would come to. */
export type ClosingView = {
  /** Accepted indicators, and how many values (or reasons why there is none) they have. */
  readonly indicators: number;
  readonly values: number;
  /** Indicators that become "not reported". */
  readonly absentIndicators: number;
  /** Accepted reports of initiatives and projects. */
  readonly others: number;
  readonly unaccepted: number;
  /** The states of what is not accepted, without those that nothing is in. */
  readonly states: readonly { readonly state: ItemState; readonly count: number }[];
};

/**
 * Counts what closing would record and what it would leave out.
 *
 * @example viewClosing(board.cell).unaccepted
 */
export function viewClosing(items: readonly TrackedItem[]): ClosingView {
  const accepted = items.filter(({ status }) => wasAccepted(status)).map(({ item }) => item);
  const open = items.filter(({ status }) => !wasAccepted(status));
  const indicators = accepted.filter((item) => item.kind === 'indicator');
  return {
    indicators: indicators.length,
    values: indicators.reduce((sum, { series }) => sum + series.length, 0),
    absentIndicators: open.filter(({ item }) => item.kind === 'indicator').length,
    others: accepted.length - indicators.length,
    unaccepted: open.length,
    states: ITEM_STATES.map((state) => ({
      state,
      count: open.filter(({ status }) => status.state === state).length,
    })).filter(({ count }) => count > 0),
  };
}
