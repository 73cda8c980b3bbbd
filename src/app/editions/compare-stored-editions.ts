import { compareEditions } from '../../core/editions/compare-editions.ts';
import type { EditionComparison } from '../../core/editions/comparison.ts';
import type { Lineage } from '../../core/editions/lineage.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { mayDo, type Staff } from '../accounts/staff.ts';
import type { Store, StoreReader } from '../ports/store.ts';

export type ComparedEditions =
  | { readonly outcome: 'not-allowed' }
  /** There is no edition of that year, or there are not two; `editions` are those that there are. */
  | { readonly outcome: 'nothing-to-compare'; readonly editions: readonly FiscalYear[] }
  | {
      readonly outcome: 'compared';
      readonly editions: readonly FiscalYear[];
      /** Of the plan, in the later edition. */
      readonly title: string;
      readonly chapter: string | null;
      readonly comparison: EditionComparison;
    };

/** Null: the latest edition, and the one before it. */
export type ComparisonRequest = {
  readonly code: MunicipalityCode;
  readonly from: FiscalYear | null;
  readonly to: FiscalYear | null;
};

/**
 * Two editions of a city side by side, those in preparation among them, with the reasons that their lineage gives.
 *
 * @example await compareStoredEditions(store, staff, { code: '992011', from: 2025, to: 2026 })
 */
export async function compareStoredEditions(
  store: Store,
  staff: Staff,
  { code, from, to }: ComparisonRequest,
): Promise<ComparedEditions> {
  // Who loads an edition sees the same differences before it is loaded.
  if (!mayDo(staff, 'prepare-edition') && !mayDo(staff, 'load-plan')) return { outcome: 'not-allowed' };
  return store.read(async (reader): Promise<ComparedEditions> => {
    const editions = await reader.listEditions(code);
    const later = to ?? editions.at(-1);
    const earlier = from ?? editions.findLast((year) => later !== undefined && year < later);
    const before = earlier === undefined ? null : await findEdition(reader, code, editions, earlier);
    const after = later === undefined ? null : await findEdition(reader, code, editions, later);
    if (before === null || after === null || before.edition >= after.edition) {
      return { outcome: 'nothing-to-compare', editions };
    }
    const lineage: Lineage[] = [];
    for (const year of editions.filter((one) => before.edition < one && one <= after.edition)) {
      lineage.push(...(await reader.listLineage(code, year)));
    }
    const comparison = compareEditions(before, after, lineage);
    return { outcome: 'compared', editions, title: after.title, chapter: after.chapter, comparison };
  });
}

async function findEdition(
  reader: StoreReader,
  code: MunicipalityCode,
  editions: readonly FiscalYear[],
  edition: FiscalYear,
) {
  return editions.includes(edition) ? reader.findPlan(code, { edition }) : null;
}
