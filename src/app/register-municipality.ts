import type { CostsShown } from '../core/cost/public-cost.ts';
import type { LicenceId, MunicipalityCode, NextResults } from '../core/publication/snapshot.ts';
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
  /** Null takes it back, for the publications to come. */
  readonly licence?: LicenceId | null;
  /** Null: no amounts of money are given out from the next publication on. */
  readonly costs?: CostsShown | null;
  /** Null: none are announced. */
  readonly nextResults?: NextResults | null;
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
 * Enters a municipality, or changes how it is called and looks, where its plan comes from, under which terms it
 * gives its data and which amounts of money are in it. It shows with the next publication; those that are out stay as they were.
 *
 * @example await registerMunicipality(store, staff, { code: '142034', yearStyle: 'era', reason, now })
 */
export async function registerMunicipality(
  store: Store,
  staff: Staff,
  change: MunicipalityChange,
): Promise<RegisteredMunicipality> {
  if (!mayDo(staff, 'describe-city')) return { outcome: 'not-allowed' };
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
  const licence = keepOrChange(before?.licence, change.licence);
  const costs = keepOrChange(before?.costs, change.costs);
  const nextResults = keepOrChange(known?.nextResults, change.nextResults);
  return {
    municipality: {
      code: change.code,
      name,
      fictional: change.fictional ?? before?.fictional ?? false,
      yearStyle: change.yearStyle ?? before?.yearStyle ?? 'both',
      accent: change.accent ?? before?.accent ?? 'blue',
      ...(licence && { licence }),
      ...(costs && { costs }),
    },
    source: applySource(known?.source ?? null, change.source),
    ...(nextResults && { nextResults }),
  };
}

/** Left out: as it is. Null: none any more. */
function keepOrChange<Value>(known: Value | undefined, change: Value | null | undefined): Value | null {
  return change === undefined ? (known ?? null) : change;
}

function applySource(
  known: MunicipalityRecord['source'],
  change: MunicipalityChange['source'],
): MunicipalityRecord['source'] {
  if (change === undefined) return known;
  return { title: '', publisher: '', note: null, ...known, ...change };
}

function isSame(one: MunicipalityRecord, other: MunicipalityRecord): boolean {
  const fieldsOf = ({ municipality, source, nextResults }: MunicipalityRecord) => [
    municipality.name,
    municipality.fictional,
    municipality.yearStyle,
    municipality.accent,
    source?.title,
    source?.publisher,
    source?.note,
    municipality.licence,
    municipality.costs,
    nextResults?.year,
    nextResults?.askedFor,
    nextResults?.published,
  ];
  const others = fieldsOf(other);
  return fieldsOf(one).every((field, at) => field === others[at]);
}
