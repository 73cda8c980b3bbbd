import { compareObservations } from '../../core/indicator/compare-observations.ts';
import type { Observation } from '../../core/indicator/observation.ts';
import { observationKey } from '../../core/indicator/observation-key.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { type IndicatorAnswer, listResults, wasAccepted } from '../../core/round/close-round.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { AnsweredItem } from '../ports/round-store.ts';
import type { StoreWriter } from '../ports/store.ts';

/** Enters results as a change of results, as if they had been loaded: publishing and proposals see it as one. */
export async function recordResults(
  writer: StoreWriter,
  staff: Staff,
  { code, reason, now }: { readonly code: MunicipalityCode; readonly reason: string; readonly now: Instant },
  closed: readonly AnsweredItem[],
): Promise<readonly Observation[]> {
  const known = await writer.listObservations(code);
  const there = new Set(known.map(observationKey));
  const answers = closed.flatMap(({ item, status, entry }): readonly IndicatorAnswer[] =>
    item.kind === 'indicator' && entry.kind === 'indicator' ? [{ item, status, entry }] : [],
  );
  const results = answers.flatMap((answer) => {
    const own = listResults([answer]);
    return wasAccepted(answer.status) ? own : own.filter((one) => !there.has(observationKey(one)));
  });
  const fresh = compareObservations(known, results).differences.map(({ after }) => after);
  if (fresh.length > 0) {
    const no = await openChange(writer, code, staff, { kind: 'observations', madeAt: now, reason });
    await writer.writeObservations(code, no, fresh);
  }
  return fresh;
}
