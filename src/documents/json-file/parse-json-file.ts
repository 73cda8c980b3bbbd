import type { z } from 'zod';
import type { Text } from '../../core/text/text.ts';
import { describeIssue, type IssueCode } from './describe-issue.ts';
import {
  type JsonPath,
  type JsonSyntaxCode,
  positionAt,
  scanJson,
  type TextPosition,
} from './locate-json.ts';
import { namePlace, type PlaceNames } from './name-place.ts';
import { syntaxMessages } from './syntax-messages.ts';

/** What is wrong in a file, where, and what to do about it. */
export type JsonFileError = {
  readonly code: IssueCode | JsonSyntaxCode;
  readonly path: JsonPath;
  /** The place as a person would name it (重点戦略2 › 施策1 › 目標値2027); empty for the whole file. */
  readonly place: Text;
  readonly message: Text;
  /** Where the value stands in the text, or the element that lacks it. */
  readonly position: TextPosition;
};

export type ParsedJsonFile<File> =
  | { readonly ok: true; readonly file: File }
  | { readonly ok: false; readonly errors: readonly JsonFileError[] };

/**
 * Reads a JSON file of a schema. Fields that the schema does not know are dropped, so that a file of a later version
 * can be read; all that it knows is checked, and every error is told, not only the first.
 *
 * @example
 * const parsed = parseJsonFile(text, planFileSchema, planPlaces);
 * if (!parsed.ok) for (const error of parsed.errors) print(error.place.ja, error.message.ja);
 */
export function parseJsonFile<File>(
  text: string,
  schema: z.ZodType<File>,
  names: PlaceNames,
): ParsedJsonFile<File> {
  // A byte order mark is what Windows editors put first.
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const value = readValue(source);
  if (!value.ok) return { ok: false, errors: [toSyntaxError(source)] };
  const result = schema.safeParse(value.value);
  if (result.success) return { ok: true, file: result.data };
  return { ok: false, errors: toErrors(source, value.value, result.error.issues, names) };
}

/**
 * One line for a person: place, message and where it stands in the text.
 *
 * @example formatJsonFileError(error, 'ja') // '重点戦略2 › 施策1：必要な項目がありません。…（12行3列）'
 */
export function formatJsonFileError(error: JsonFileError, language: keyof Text): string {
  const { line, column } = error.position;
  const place = error.place[language];
  return language === 'ja'
    ? `${place === '' ? '' : `${place}：`}${error.message.ja}（${line}行${column}列）`
    : `${place === '' ? '' : `${place}: `}${error.message.en} (line ${line}, column ${column})`;
}

type Value = { readonly ok: true; readonly value: unknown } | { readonly ok: false };

function readValue(text: string): Value {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false };
  }
}

function toSyntaxError(text: string): JsonFileError {
  const { code, offset } = scanJson(text) ?? { code: 'unexpected-character' as const, offset: 0 };
  return {
    code,
    path: [],
    place: { ja: '', en: '' },
    message: syntaxMessages[code],
    position: positionAt(text, offset),
  };
}

function toErrors(
  text: string,
  root: unknown,
  issues: readonly z.core.$ZodIssue[],
  names: PlaceNames,
): readonly JsonFileError[] {
  const offsets = new Map<string, number>();
  scanJson(text, (path, offset) => offsets.set(JSON.stringify(path), offset));
  return issues.map((issue) => {
    const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
    return {
      ...describeIssue(issue, valueAt(root, path)),
      path,
      place: namePlace(root, path, names),
      position: positionAt(text, offsetOf(path, offsets)),
    };
  });
}

/** The offset of a value, or of the nearest thing around it that is there. */
function offsetOf(path: JsonPath, offsets: ReadonlyMap<string, number>): number {
  for (let length = path.length; length > 0; length -= 1) {
    const offset = offsets.get(JSON.stringify(path.slice(0, length)));
    if (offset !== undefined) return offset;
  }
  return 0;
}

function valueAt(root: unknown, path: JsonPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? Object.getOwnPropertyDescriptor(value, key)?.value
        : undefined,
    root,
  );
}
