import type { TargetRelation } from '../plan/plan-file.ts';
import { normaliseDigits, splitSign } from './normalise-digits.ts';
import { parseTargetRelation } from './target-relation.ts';
import { canonicalUnit, scaleOfUnit } from './unit.ts';

/** A printed figure. `raw` is as printed; what it means is one of four things. */
export type Quantity = NumberQuantity | NoQuantity | RelationQuantity | UnreadableQuantity;

export type NumberQuantity = {
  readonly kind: 'number';
  readonly raw: string;
  /** In `unit`: 635 for 635 万人. */
  readonly value: number;
  /** In its one spelling, with its scale; null where none is printed. */
  readonly unit: string | null;
  /** Digits after the point, as printed: 1 for 20.0. */
  readonly decimals: number;
  /** 50 件以上, 3 分以内 … : the figure is a limit, not a point. */
  readonly bound: 'at-least' | 'at-most' | 'more-than' | 'less-than' | null;
};

/** －, ― or ‐ alone: the document says that there is none. */
export type NoQuantity = { readonly kind: 'none'; readonly raw: string };
export type RelationQuantity = {
  readonly kind: 'relation';
  readonly raw: string;
  readonly relation: TargetRelation;
};
export type UnreadableQuantity = {
  readonly kind: 'unreadable';
  readonly raw: string;
  readonly code: 'empty' | 'not-a-figure' | 'digits-misplaced' | 'range';
};

const BOUNDS = {
  以上: 'at-least',
  以下: 'at-most',
  以内: 'at-most',
  超: 'more-than',
  未満: 'less-than',
} as const satisfies Record<string, NumberQuantity['bound']>;

const NONE = /^[－―‐–—−-]$/u;
const NUMBER = /^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]+)?/u;
const BOUND_WORD = /(以上|以下|以内|超|未満)$/u;

/**
 * Reads a figure as Japanese documents print it: full- or half-width digits, thousands separators, ▲ or △ for a
 * minus, a unit with or without a blank, a scale (万, 億 …) that stays in the unit, － for none, or a relation
 * to the baseline in words. Never guesses: what is not understood is `unreadable` with a code.
 *
 * @example parseQuantity('１，０４６ 人') // { kind: 'number', value: 1046, unit: '人', decimals: 0, … }
 * @example parseQuantity('計画策定時以上') // { kind: 'relation', relation: '>=baseline', … }
 */
export function parseQuantity(raw: string): Quantity {
  const text = normaliseDigits(raw).trim();
  if (text === '') return { kind: 'unreadable', raw, code: 'empty' };
  if (NONE.test(text)) return { kind: 'none', raw };
  const relation = parseTargetRelation(text);
  if (relation !== null) return { kind: 'relation', raw, relation };
  const { negative, rest } = splitSign(text);
  const number = NUMBER.exec(rest)?.[0];
  if (number === undefined) return { kind: 'unreadable', raw, code: 'not-a-figure' };
  return finishNumber(raw, negative, number, rest.slice(number.length));
}

function finishNumber(raw: string, negative: boolean, number: string, tail: string): Quantity {
  if (/^\s*[～〜~]/u.test(tail)) return { kind: 'unreadable', raw, code: 'range' };
  if (/^[,.]/u.test(tail)) return { kind: 'unreadable', raw, code: 'digits-misplaced' };
  const boundWord = BOUND_WORD.exec(tail.trim())?.[1];
  const printedUnit = boundWord ? tail.trim().slice(0, -boundWord.length) : tail;
  const joined = joinScales(number, printedUnit);
  const unit = canonicalUnit(joined.unit);
  if (/[0-9]/u.test(unit.replace(/CO2|PM2\.5/gu, '')))
    return { kind: 'unreadable', raw, code: 'not-a-figure' };
  const magnitude = Number(joined.number.replaceAll(',', ''));
  return {
    kind: 'number',
    raw,
    value: negative && magnitude !== 0 ? -magnitude : magnitude,
    unit: unit === '' ? null : unit,
    decimals: joined.number.split('.')[1]?.length ?? 0,
    bound: isBound(boundWord) ? BOUNDS[boundWord] : null,
  };
}

function isBound(word: string | undefined): word is keyof typeof BOUNDS {
  return word !== undefined && word in BOUNDS;
}

/** 1億2,000万円 is 12000 万円: figures with two scales are told in the smaller one. */
function joinScales(number: string, unit: string): { readonly number: string; readonly unit: string } {
  const second = /^\s*(兆|億|万)\s*([0-9][0-9,]*)\s*((?:億|万|千).*)$/u.exec(unit);
  if (!second || number.includes('.')) return { number, unit };
  const [, upper = '', lowerDigits = '', lowerUnit = ''] = second;
  const ratio = scaleOfUnit(`${upper}円`).factor / scaleOfUnit(lowerUnit).factor;
  const total = Number(number.replaceAll(',', '')) * ratio + Number(lowerDigits.replaceAll(',', ''));
  return Number.isSafeInteger(total) ? { number: String(total), unit: lowerUnit } : { number, unit };
}

/**
 * The figure in its base unit: 6350000 for 635 万人, with the unit 人.
 *
 * @example scaledQuantity({ value: 635, unit: '万人' }) // { value: 6350000, unit: '人' }
 */
export function scaledQuantity(quantity: { readonly value: number; readonly unit: string | null }): {
  readonly value: number;
  readonly unit: string | null;
} {
  if (quantity.unit === null) return { value: quantity.value, unit: null };
  const { factor, base } = scaleOfUnit(quantity.unit);
  return { value: Number((quantity.value * factor).toPrecision(15)), unit: base === '' ? null : base };
}

/**
 * Prints a figure with thousands separators, its decimals and ▲ for a minus.
 *
 * @example formatQuantity({ value: -1046.5, decimals: 1, unit: '人' }) // '▲1,046.5人'
 */
export function formatQuantity(quantity: {
  readonly value: number;
  readonly decimals: number;
  readonly unit: string | null;
}): string {
  const [whole = '0', fraction] = Math.abs(quantity.value).toFixed(quantity.decimals).split('.');
  const grouped = whole.replace(/\B(?=(?:[0-9]{3})+$)/gu, ',');
  return `${quantity.value < 0 ? '▲' : ''}${grouped}${fraction ? `.${fraction}` : ''}${quantity.unit ?? ''}`;
}
