import { DEFAULT_SETTINGS } from '../../core/assess/plan/assessment.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Round } from '../../core/round/round.ts';
import type { EvidenceSources } from '../../core/sheets/gather-evidence.ts';
import type { StoreReader } from '../ports/store.ts';
import { findPlanOf } from '../round/load-sources.ts';

/**
 * What the figures of a round's sheets are worked out from, judged as in the city's last publication.
 *
 * @example gatherEvidence(sheet, form, await loadEvidence(reader, '992011', round))
 */
export async function loadEvidence(
  reader: StoreReader,
  code: MunicipalityCode,
  round: Round,
): Promise<EvidenceSources> {
  const plan = await findPlanOf(reader, code, round.year);
  if (plan === null) throw new Error(`The plan that the round on ${round.year} was made from is gone`);
  const publication = await reader.findPublication(code);
  return {
    plan,
    round,
    items: await reader.listItems(code, round.id),
    observations: await reader.listObservations(code),
    settings: publication?.assessment?.settings ?? DEFAULT_SETTINGS,
  };
}
