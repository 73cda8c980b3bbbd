import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { isIsoDate } from '../../core/fiscal/iso-date.ts';

/** What stands in an entry cell. Blank is a state of its own: it is never zero and never an empty text. */
export type EntryValue =
  | { readonly kind: 'blank' }
  /** In the unit of the row. */
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly text: string }
  /** The key of a choice, not its label. */
  | { readonly kind: 'choice'; readonly key: string }
  | { readonly kind: 'date'; readonly date: IsoDate };

export const blank: EntryValue = { kind: 'blank' };

/**
 * A text without what nobody sees: line ends are one line feed, blanks at its ends are gone. A text of blanks alone
 * is blank.
 *
 * @example textValue('実施した。\r\n ') // { kind: 'text', text: '実施した。' }
 */
export function textValue(text: string): EntryValue {
  const plain = text.replace(/\r\n?/gu, '\n').replace(/^[\s\u3000]+|[\s\u3000]+$/gu, '');
  return plain === '' ? blank : { kind: 'text', text: plain };
}

/**
 * Whether two cells say the same.
 *
 * @example sameValue({ kind: 'number', value: 0 }, { kind: 'blank' }) // false
 */
export function sameValue(a: EntryValue, b: EntryValue): boolean {
  return encodeValue(a) === encodeValue(b);
}

/**
 * A value as one line of the export's record.
 *
 * @example encodeValue({ kind: 'number', value: 53.2 }) // 'n:53.2'
 */
export function encodeValue(value: EntryValue): string {
  switch (value.kind) {
    case 'blank':
      return 'b:';
    case 'number':
      return `n:${value.value}`;
    case 'text': {
      const plain = textValue(value.text);
      return plain.kind === 'text' ? `t:${plain.text}` : 'b:';
    }
    case 'choice':
      return `c:${value.key}`;
    case 'date':
      return `d:${value.date}`;
  }
}

/**
 * The value that a line of the record tells, or null where the line is damaged.
 *
 * @example decodeValue('d:2025-03-31') // { kind: 'date', date: '2025-03-31' }
 */
export function decodeValue(line: string): EntryValue | null {
  const rest = line.slice(2);
  switch (line.slice(0, 2)) {
    case 'b:':
      return blank;
    case 'n:':
      return rest !== '' && Number.isFinite(Number(rest)) ? { kind: 'number', value: Number(rest) } : null;
    case 't:':
      return { kind: 'text', text: rest };
    case 'c:':
      return { kind: 'choice', key: rest };
    case 'd:':
      return isIsoDate(rest) ? { kind: 'date', date: rest } : null;
    default:
      return null;
  }
}
