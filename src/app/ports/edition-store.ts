import type { Edition, EditionStanding } from '../../core/editions/edition.ts';
import type { Lineage } from '../../core/editions/lineage.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';

/** What can be asked about editions, within one transaction. */
export type EditionReader = {
  /** Every edition with its standing, the earliest year first; as after a change where `asOf` is given. */
  readonly listEditionStandings: (code: MunicipalityCode, asOf?: number) => Promise<readonly Edition[]>;
  /** What became of what between an edition and the one before it, in the order in which it was written. */
  readonly listLineage: (code: MunicipalityCode, edition: FiscalYear) => Promise<readonly Lineage[]>;
};

/** What can be done to editions beside writing their plans, within one transaction. */
export type EditionWriter = {
  readonly writeStanding: (
    code: MunicipalityCode,
    changeNo: number,
    edition: FiscalYear,
    standing: EditionStanding,
  ) => Promise<void>;
  /** The whole lineage of an edition; statements that are left out are dropped, with their versions kept. */
  readonly writeLineage: (
    code: MunicipalityCode,
    changeNo: number,
    edition: FiscalYear,
    lineage: readonly Lineage[],
  ) => Promise<void>;
};
