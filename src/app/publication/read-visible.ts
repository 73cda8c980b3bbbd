import { groupBy } from '../../core/plan/group-by.ts';
import { type Erratum, listErrata } from '../../core/publication/publication-record.ts';
import type { Snapshot } from '../../core/publication/snapshot.ts';
import type { ListedPublication, StoreReader } from '../ports/store.ts';
import { chooseVisible, isOut } from './choose-visible.ts';

/**
 * Of every municipality the publication that the public sees at a moment, in the order of their codes.
 *
 * @example await listVisible(reader, '2027-09-01T00:00:00Z') // [{ code: '992011', no: 3, … }]
 */
export async function listVisible(reader: StoreReader, now: string): Promise<readonly ListedPublication[]> {
  const listed = groupBy(await reader.listPublications(), ({ code }) => code);
  return [...listed].flatMap(([code, records]) => {
    const visible = chooseVisible(records, now);
    return visible === null ? [] : [{ ...visible, code }];
  });
}

/** The same publications with their contents. */
export async function readVisible(reader: StoreReader, now: string): Promise<readonly Snapshot[]> {
  const snapshots: Snapshot[] = [];
  for (const { code, no } of await listVisible(reader, now)) {
    const snapshot = await reader.findPublication(code, no);
    if (snapshot !== null) snapshots.push(snapshot);
  }
  return snapshots;
}

/** Every publication whose time has come, withdrawn ones too: of each municipality the newest first. */
export async function listOut(reader: StoreReader, now: string): Promise<readonly ListedPublication[]> {
  return (await reader.listPublications()).filter((record) => isOut(record, now)).toReversed();
}

/** The contents of a publication that the public may read; null where its time has not come or it was withdrawn. */
export async function readOut(
  reader: StoreReader,
  { code, no, now }: Pick<ListedPublication, 'code' | 'no'> & { readonly now: string },
): Promise<Snapshot | null> {
  const record = (await listOut(reader, now)).find((one) => one.code === code && one.no === no);
  return record?.withdrawn === null ? reader.findPublication(code, no) : null;
}

/** What publications that the public may read say was wrong in one before them, the first correction first. */
export async function readErrata(
  reader: StoreReader,
  { code, no, now }: Pick<ListedPublication, 'code' | 'no'> & { readonly now: string },
): Promise<readonly Erratum[]> {
  const out = (await listOut(reader, now)).filter((one) => one.code === code && one.withdrawn === null);
  const numbers = new Set(out.map((one) => one.no));
  const corrections = await reader.listCorrections(code);
  return listErrata(
    corrections.filter((one) => numbers.has(one.no)),
    no,
  );
}
