import { z } from 'zod';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { DepartmentChange } from '../../core/publication/snapshot.ts';
import { isoDateSchema } from '../json-file/iso-date-schema.ts';
import { nameItem, type PlaceNames } from '../json-file/name-place.ts';
import { type ParsedJsonFile, parseJsonFile } from '../json-file/parse-json-file.ts';

/** One department of the city. `until` is its last day, for one that is no more. */
type DepartmentEntry = {
  readonly name: string;
  readonly division: string | null;
  readonly until?: IsoDate;
};

/** A reorganisation, with departments by name. */
export type DepartmentChangeEntry = {
  readonly date: IsoDate;
  readonly kind: DepartmentChange['kind'];
  readonly from: readonly string[];
  readonly to: readonly string[];
};

/** `departments` goes to `toPlan` as it is, `changes` to `toDepartmentChanges`. */
export type DepartmentsFile = {
  readonly departments: readonly DepartmentEntry[];
  readonly changes: readonly DepartmentChangeEntry[];
};

const departmentsFileSchema: z.ZodType<DepartmentsFile> = z.object({
  departments: z.array(
    z.object({
      name: z.string().min(1),
      division: z.string().nullable(),
      until: z.exactOptional(isoDateSchema),
    }),
  ),
  changes: z.array(
    z.object({
      date: isoDateSchema,
      kind: z.enum(['renamed', 'merged', 'split', 'moved', 'abolished', 'created']),
      from: z.array(z.string()),
      to: z.array(z.string()),
    }),
  ),
});

const departmentsPlaces: PlaceNames = {
  items: {
    departments: nameItem('課', 'department', 'name'),
    changes: nameItem('組織改編', 'change', 'date'),
    from: (_, key) => ({
      ja: `改編前の${Number(key) + 1}番目の課`,
      en: `department no. ${Number(key) + 1} before`,
    }),
    to: (_, key) => ({
      ja: `改編後の${Number(key) + 1}番目の課`,
      en: `department no. ${Number(key) + 1} after`,
    }),
  },
  fields: {
    departments: { ja: '課（departments）', en: 'departments' },
    changes: { ja: '組織改編（changes）', en: 'changes' },
    name: { ja: '名称（name）', en: 'name' },
    division: { ja: '部（division）', en: 'division' },
    until: { ja: '廃止日（until）', en: 'until' },
    date: { ja: '日付（date）', en: 'date' },
    kind: { ja: '種類（kind）', en: 'kind' },
    from: { ja: '改編前（from）', en: 'from' },
    to: { ja: '改編後（to）', en: 'to' },
  },
};

/**
 * Reads a departments file (departments.json): the city's departments and what became of them.
 *
 * @example
 * const parsed = parseDepartmentsJson(text);
 * if (parsed.ok) toPlan(file, undefined, { departments: parsed.file.departments });
 */
export function parseDepartmentsJson(text: string): ParsedJsonFile<DepartmentsFile> {
  return parseJsonFile(text, departmentsFileSchema, departmentsPlaces);
}
