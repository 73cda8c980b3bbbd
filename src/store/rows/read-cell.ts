import type { Fields } from '../database.ts';

/*
 * Cells of a row as the types that they were written as. A cell of another type means that the database was written
 * by something else, so that is thrown.
 */

export function readText(fields: Fields, field: string): string {
  const cell = fields[field];
  if (typeof cell !== 'string') throw new TypeError(`${field} is not a text: ${cell}`);
  return cell;
}

export function readTextOrNull(fields: Fields, field: string): string | null {
  return fields[field] == null ? null : readText(fields, field);
}

export function readNumber(fields: Fields, field: string): number {
  const cell = fields[field];
  if (typeof cell !== 'number') throw new TypeError(`${field} is not a number: ${cell}`);
  return cell;
}

export function readNumberOrNull(fields: Fields, field: string): number | null {
  return fields[field] == null ? null : readNumber(fields, field);
}

/** One of a closed list of words. */
export function readWord<Word extends string>(fields: Fields, field: string, words: readonly Word[]): Word {
  const cell = readText(fields, field);
  const word = words.find((candidate) => candidate === cell);
  if (word === undefined) throw new TypeError(`${field} is none of ${words.join(', ')}: ${cell}`);
  return word;
}

/** An id of the kind whose ids begin with `letter`. */
export function readId<Letter extends string>(
  fields: Fields,
  field: string,
  letter: Letter,
): `${Letter}${number}` {
  return toId(readText(fields, field), letter);
}

export function toId<Letter extends string>(text: string, letter: Letter): `${Letter}${number}` {
  if (!isId(text, letter)) throw new TypeError(`${text} is no id that begins with ${letter}`);
  return text;
}

export function isId<Letter extends string>(text: string, letter: Letter): text is `${Letter}${number}` {
  return text.startsWith(letter) && /^[1-9]\d*$/.test(text.slice(letter.length));
}

/** A list or a small object that was written as JSON by the store itself. */
export function readJson<Value>(fields: Fields, field: string): Value {
  return JSON.parse(readText(fields, field)) satisfies Value;
}

export function readJsonOrNull<Value>(fields: Fields, field: string): Value | null {
  return fields[field] == null ? null : readJson<Value>(fields, field);
}

export function writeJson(value: unknown): string | null {
  return value === null ? null : JSON.stringify(value);
}
