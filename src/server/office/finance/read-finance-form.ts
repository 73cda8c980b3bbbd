import type { MoneyUnit } from '../../../core/round/round.ts';
import { decodeText } from '../../../documents/csv/decode-text.ts';
import {
  type FinanceMapping,
  type FinanceRole,
  guessMapping,
  isFinanceRole,
} from '../../../documents/finance-csv/finance-columns.ts';
import { readHeads } from '../../../documents/finance-csv/read-finance-csv.ts';
import { readField, type StaffCall } from '../office-call.ts';

/** What somebody has said of a table so far. */
export type FinanceForm = {
  readonly text: string;
  readonly heads: readonly string[];
  readonly mapping: FinanceMapping;
  readonly unit: MoneyUnit;
  /** The project chosen for a name of the table. */
  readonly chosen: ReadonlyMap<string, string>;
};

export const columnField = (place: number): string => `column-${place}`;
/** Names stand in the field's own name: their order changes with what is chosen. */
export const nameField = (name: string): string => `name ${name}`;

/**
 * Reads a table that was just chosen, or that came back with what was said of it. Null where there is none. Columns
 * that nobody has said anything of are taken as they were kept, else guessed by their heads.
 *
 * @example (await readFinanceForm(call, kept))?.mapping
 */
export async function readFinanceForm(
  call: StaffCall,
  kept: { readonly columns: Readonly<Record<string, string>> } | null,
): Promise<FinanceForm | null> {
  const file = call.form?.get('table');
  const isChosen = file instanceof File && file.size > 0;
  const text = isChosen ? decodeText(new Uint8Array(await file.arrayBuffer())) : readField(call, 'text');
  if (text === '') return null;
  const heads = readHeads(text);
  const chosen = [...(call.form?.entries() ?? [])].flatMap(([name, value]) =>
    name.startsWith('name ') && typeof value === 'string' ? [[name.slice(5), value] as const] : [],
  );
  return {
    text,
    heads,
    mapping: readMapping(call, heads) ?? recall(heads, kept?.columns ?? {}) ?? guessMapping(heads),
    unit: readField(call, 'unit') === 'thousand-yen' ? 'thousand-yen' : 'yen',
    chosen: new Map(chosen),
  };
}

/** Of columns with one role, the first has it. */
function toMapping(roles: readonly (string | null)[]): FinanceMapping {
  const mapping = new Map<number, FinanceRole>();
  roles.forEach((role, place) => {
    if (role !== null && isFinanceRole(role) && ![...mapping.values()].includes(role))
      mapping.set(place, role);
  });
  return mapping;
}

function readMapping({ form }: StaffCall, heads: readonly string[]): FinanceMapping | null {
  const roles = heads.map((_, place) => {
    const value = form?.get(columnField(place));
    return typeof value === 'string' ? value : null;
  });
  return roles.every((role) => role === null) ? null : toMapping(roles);
}

/** Null where the kept heads do not name the project's column of this table. */
function recall(heads: readonly string[], columns: Readonly<Record<string, string>>): FinanceMapping | null {
  const known = new Map(Object.entries(columns));
  const mapping = toMapping(heads.map((head) => known.get(head.trim()) ?? null));
  return [...mapping.values()].includes('name') ? mapping : null;
}

/**
 * The mapping by heads, as it is kept for the next table.
 *
 * @example nameColumns(form) // { 事業名: 'name', 決算額: 'settled-total' }
 */
export function nameColumns({ heads, mapping }: FinanceForm): Readonly<Record<string, string>> {
  return Object.fromEntries([...mapping].map(([place, role]) => [(heads[place] ?? '').trim(), role]));
}
