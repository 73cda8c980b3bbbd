import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from './accounts/staff.ts';
import type { MunicipalityRecord, Store } from './ports/store.ts';

/** What is to be said of a municipality; what is left out stays as it is. */
export type MunicipalityChange = {
  readonly code: MunicipalityCode;
  /** Needed for a municipality that is new. */
  readonly name?: string;
  readonly yearStyle?: MunicipalityRecord['municipality']['yearStyle'];
  readonly accent?: MunicipalityRecord['municipality']['accent'];
  readonly fictional?: boolean;
  readonly source?: Partial<NonNullable<MunicipalityRecord['source']>>;
  readonly reason: string;
  /** ISO 8601 with zone. */
  readonly now: string;
};

export type RegisteredMunicipality =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'name-missing' }
  | { readonly outcome: 'same'; readonly record: MunicipalityRecord }
  | { readonly outcome: 'registered'; readonly record: MunicipalityRecord; readonly changeNo: number };

/**
 * Enters a municipality, or changes how it is called and looks and where its plan comes from. It shows with the next
 * publication; those that are out stay as they were.
 *
 * @example await registerMunicipality(store, staff, { code: '142034', yearStyle: 'era', reason, now })
 */
export async function registerMunicipality(
  store: Store,
  staff: Staff,
  change: MunicipalityChange,
): Promise<RegisteredMunicipality> {
  // Who may say who works in a municipality may also say what it is called.
  if (!mayDo(staff, 'manage-accounts')) return { outcome: 'not-allowed' };
  const { code, reason, now } = change;
  return store.write(async (writer) => {
    const known = await writer.findMunicipality(code);
    const record = applyChange(known, change);
    if (record === null) return { outcome: 'name-missing' };
    if (known !== null && isSame(known, record)) return { outcome: 'same', record };
    const details = { kind: 'municipality', madeAt: now, reason } as const;
    const changeNo = await openChange(writer, code, staff, details);
    await writer.writeMunicipality(changeNo, record);
    return { outcome: 'registered', record, changeNo };
  });
}

/** A new municipality gets a plain look; null where it has no name. */
function applyChange(
  known: MunicipalityRecord | null,
  change: MunicipalityChange,
): MunicipalityRecord | null {
  const name = change.name ?? known?.municipality.name;
  if (name === undefined) return null;
  const before = known?.municipality;
  return {
    municipality: {
      code: change.code,
      name,
      fictional: change.fictional ?? before?.fictional ?? false,
      yearStyle: change.yearStyle ?? before?.yearStyle ?? 'both',
      accent: change.accent ?? before?.accent ?? 'blue',
    },
    source: applySource(known?.source ?? null, change.source),
  };
}

function applySource(
  known: MunicipalityRecord['source'],
  change: MunicipalityChange['source'],
): MunicipalityRecord['source'] {
  if (change === undefined) return known;
  return { title: '', publisher: '', note: null, ...known, ...change };
}

function isSame(one: MunicipalityRecord, other: MunicipalityRecord): boolean {
  const fieldsOf = ({ municipality, source }: MunicipalityRecord) => [
    municipality.name,
    municipality.fictional,
    municipality.yearStyle,
    municipality.accent,
    source?.title,
    source?.publisher,
    source?.note,
  ];
  const others = fieldsOf(other);
  return fieldsOf(one).every((field, at) => field === others[at]);
}
