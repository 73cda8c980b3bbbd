import { parseQuantity } from '../../quantity/quantity.ts';
import { type CostEntry, FUNDING_SOURCES } from '../entry.ts';

/** What a typed amount says, in the round's unit of money. */
export type AmountReading =
  | { readonly status: 'empty' }
  | { readonly status: 'read'; readonly value: number }
  | { readonly status: 'unreadable' };

/**
 * Reads an amount of money: a whole number, with or without separators, ▲ or △ for a minus. A unit typed with it
 * is not read, for 円 typed where 千円 is asked would be a thousand times too much.
 *
 * @example readAmount('１２，３４５') // { status: 'read', value: 12345 }
 */
export function readAmount(typed: string): AmountReading {
  if (typed.trim() === '') return { status: 'empty' };
  const quantity = parseQuantity(typed);
  const whole = quantity.kind === 'number' && quantity.unit === null && quantity.bound === null;
  return whole && Number.isSafeInteger(quantity.value)
    ? { status: 'read', value: quantity.value }
    : { status: 'unreadable' };
}

/** What the amounts of one year and kind come to; a source left empty adds nothing. */
export type CostSum = {
  readonly status: 'empty' | 'unreadable' | 'read';
  /** As typed, or else the sum of the sources; null where neither is there or something is unreadable. */
  readonly total: number | null;
  /** Of the sources; null where none was typed. */
  readonly sum: number | null;
};

/**
 * Adds up the funding sources and takes the total as typed, or the sum for it where it was left empty.
 *
 * @example sumCost({ ...empty, national: '300', general: '200' }) // { status: 'read', total: 500, sum: 500 }
 */
export function sumCost(cost: CostEntry): CostSum {
  const sources = FUNDING_SOURCES.map((source) => readAmount(cost[source]));
  const typed = readAmount(cost.total);
  if ([typed, ...sources].some(({ status }) => status === 'unreadable'))
    return { status: 'unreadable', total: null, sum: null };
  const amounts = sources.flatMap((source) => (source.status === 'read' ? [source.value] : []));
  const sum = amounts.length === 0 ? null : amounts.reduce((one, other) => one + other, 0);
  const total = typed.status === 'read' ? typed.value : sum;
  return { status: total === null ? 'empty' : 'read', total, sum };
}
