import { type CostAnswer, listCosts } from '../../core/cost/list-costs.ts';
import type { ProjectCosts } from '../../core/cost/project-cost.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Round } from '../../core/round/round.ts';
import type { StoreReader } from '../ports/store.ts';

/**
 * The money of all projects, from what planning accepted in the rounds that count, all that were opened unless said
 * otherwise, and entered outside of rounds. It asks for no right: the caller does, or publishes it.
 *
 * @example await store.read((reader) => readCosts(reader, '992011'))
 */
export async function readCosts(
  reader: StoreReader,
  code: MunicipalityCode,
  counts: (round: Round) => boolean = ({ state }) => state !== 'preparing',
): Promise<ProjectCosts> {
  const rounds = (await reader.listRounds(code)).filter(counts);
  const answers: CostAnswer[] = [];
  for (const round of rounds.toSorted((one, other) => one.year - other.year)) {
    for (const { item, status, entry } of await reader.listItems(code, round.id)) {
      if (item.kind === 'project' && entry.kind === 'project') answers.push({ round, item, status, entry });
    }
  }
  return listCosts(answers, await reader.listRecordedCosts(code));
}
