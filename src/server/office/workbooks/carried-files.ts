import { z } from 'zod';
import { isItemId } from '../../../core/round/is-item-id.ts';
import { decodeValue, type EntryValue, encodeValue } from '../../../documents/round-workbook/entry-value.ts';
import type { FileReading } from '../../../documents/round-workbook/read-round-workbooks.ts';
import type { LoadedWorkbooks } from './load-workbooks.ts';

/*
 * What a look at files found goes to the browser and comes back with the form that applies it, so that nothing has to be
 * kept between the two steps: no file, no session that a restart would lose. What comes back is held against the store
 * again and checked like any form: a person who makes one up can do no more than the page of the items lets them do.
 */

/** A file as it comes back, and which version of each item the look was at. */
export type CarriedFile = {
  readonly file: FileReading;
  readonly seen: ReadonlyMap<string, number>;
};

const value = z.string().transform((line, context): EntryValue => {
  const decoded = decodeValue(line);
  if (decoded !== null) return decoded;
  context.addIssue({ code: 'custom' });
  return z.NEVER;
});
const answer = {
  kind: z.enum(['indicator', 'initiative', 'project']),
  item: z.string().refine(isItemId),
  part: z.string().nullable(),
  field: z.string(),
  sheet: z.string(),
  cell: z.string(),
};
const carriedFile = z.strictObject({
  name: z.string(),
  department: z.string(),
  seen: z.record(z.string(), z.number().int().nonnegative()),
  changes: z.array(z.strictObject({ ...answer, before: value, after: value })),
  conflicts: z.array(z.strictObject({ ...answer, exported: value.nullable(), current: value, typed: value })),
});

/**
 * Files as one field of a form holds them. Only what can be applied is carried: no problems.
 *
 * @example writeCarried(files, loaded)
 */
export function writeCarried(files: readonly FileReading[], { workbooks }: LoadedWorkbooks): string {
  const carried = files.flatMap(({ name, department, reading }): readonly z.input<typeof carriedFile>[] => {
    const items = workbooks.find(({ id }) => id === department)?.items;
    if (department === null || items === undefined) return [];
    const named = new Set([...reading.changes, ...reading.conflicts].map(({ item }) => item));
    const seen = items.filter(({ item }) => named.has(item.id));
    return [
      {
        name,
        department,
        seen: Object.fromEntries(seen.map(({ item, status }) => [item.id, status.version])),
        changes: reading.changes.map(({ version: _, before, after, ...one }) => ({
          ...one,
          before: encodeValue(before),
          after: encodeValue(after),
        })),
        conflicts: reading.conflicts.map(({ version: _, exported, current, typed, ...one }) => ({
          ...one,
          exported: exported && encodeValue(exported),
          current: encodeValue(current),
          typed: encodeValue(typed),
        })),
      },
    ];
  });
  return JSON.stringify(carried);
}

/**
 * Reads the field back; null where it is not what `writeCarried` writes, or names a department twice.
 *
 * @example readCarried(readField(call, 'upload'))?.map(({ file }) => file.department)
 */
export function readCarried(text: string): readonly CarriedFile[] | null {
  const files = z.array(carriedFile).safeParse(parseJson(text));
  if (!files.success) return null;
  const departments = new Set(files.data.map(({ department }) => department));
  if (departments.size !== files.data.length) return null;
  return files.data.map(({ name, department, seen, changes, conflicts }) => ({
    file: {
      name,
      department,
      reading: {
        changes: changes.map((one) => ({ ...one, version: null })),
        conflicts: conflicts.map((one) => ({ ...one, version: null })),
        problems: [],
      },
    },
    seen: new Map(Object.entries(seen)),
  }));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
