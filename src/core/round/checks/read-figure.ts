import { parseQuantity } from '../../quantity/quantity.ts';
import { canonicalUnit, scaleOfUnit } from '../../quantity/unit.ts';

/** What a typed figure says. */
export type FigureReading =
  | { readonly status: 'empty' }
  /** In the unit of the series. */
  | { readonly status: 'read'; readonly value: number }
  | { readonly status: 'unreadable'; readonly code: 'figure-unreadable' | 'unit-differs' };

/**
 * Reads what somebody typed as a value of a series: full- or half-width, with or without separators, ▲ or △ for a
 * minus, with or without the unit. A scale that is typed with it is reckoned in (6.35万人 is 63500 of 人).
 * A limit (50以上), a range, a dash and words are no value.
 *
 * @example readFigure('１，２３４人', '人') // { status: 'read', value: 1234 }
 */
export function readFigure(typed: string, unit: string | null): FigureReading {
  if (typed.trim() === '') return { status: 'empty' };
  const quantity = parseQuantity(typed);
  if (quantity.kind !== 'number' || quantity.bound !== null)
    return { status: 'unreadable', code: 'figure-unreadable' };
  if (quantity.unit === null) return { status: 'read', value: quantity.value };
  const asked = scaleOfUnit(canonicalUnit(unit ?? ''));
  const found = scaleOfUnit(quantity.unit);
  const sameBase = found.base === asked.base || (found.base === '' && found.factor > 1);
  if (!sameBase) return { status: 'unreadable', code: 'unit-differs' };
  const value = (quantity.value * found.factor) / asked.factor;
  return { status: 'read', value: Number(value.toPrecision(15)) };
}
