import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { StoreReader } from '../ports/store.ts';

/** How far a city is set up. Nothing of it is kept: what is in the store says it. */
export type SetUpProgress = {
  /** The latest edition; null: no plan is loaded. */
  readonly edition: FiscalYear | null;
  readonly departments: number;
  /** Of the departments, those that belong to a division: due dates and confirmations go by divisions. */
  readonly inDivisions: number;
  readonly people: number;
};

/**
 * How far the set-up of a city is.
 *
 * @example isSetUp(await store.read((reader) => readSetUp(reader, '992011')))
 */
export async function readSetUp(reader: StoreReader, code: MunicipalityCode): Promise<SetUpProgress> {
  const plan = await reader.findPlan(code);
  const departments = plan?.departments ?? [];
  return {
    edition: plan?.edition ?? null,
    departments: departments.length,
    inDivisions: departments.filter(({ division }) => division !== null).length,
    people: (await reader.listAccounts(code)).length,
  };
}

/** True once there is a plan, and somebody beside the first administrator. */
export function isSetUp({ edition, people }: SetUpProgress): boolean {
  return edition !== null && people > 1;
}
