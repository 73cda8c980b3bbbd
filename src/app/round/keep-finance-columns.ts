import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { isSame } from '../../core/round/merge-edits.ts';
import type { MoneyUnit, Round, RoundId } from '../../core/round/round.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { askOfRound } from './ask-rights.ts';

/** What the columns of the finance system's table are for, by their heads, and in what its amounts are. */
export type FinanceColumns = {
  readonly columns: Readonly<Record<string, string>>;
  readonly unit: MoneyUnit;
};

/**
 * What was said last of the finance system's table, in this round or an earlier one; null where nobody has said yet.
 *
 * @example await store.read((reader) => findFinanceColumns(reader, '992011', round))
 */
export async function findFinanceColumns(
  reader: Pick<StoreReader, 'listRounds'>,
  code: MunicipalityCode,
  round: Round,
): Promise<FinanceColumns | null> {
  const rounds = await reader.listRounds(code);
  const kept = [...rounds.filter(({ id }) => id !== round.id), round].findLast(
    ({ cost }) => cost.financeColumns,
  );
  const { financeColumns: columns, financeUnit: unit } = kept?.cost ?? {};
  return columns === undefined ? null : { columns, unit: unit ?? 'yen' };
}

/**
 * Keeps with the round what the columns of the finance system's table are for, so that the city says it once. Where it
 * is kept like that already, nothing is written.
 *
 * @example await keepFinanceColumns(store, staff, { code, round: 'r1', columns: { 事業名: 'name' }, unit: 'yen', reason, now })
 */
export async function keepFinanceColumns(
  store: Store,
  staff: Staff,
  request: FinanceColumns & {
    readonly code: MunicipalityCode;
    readonly round: RoundId;
    readonly reason: string;
    readonly now: Instant;
  },
): Promise<{ readonly outcome: 'kept' | 'not-allowed' | 'unknown-round' }> {
  const { code, columns, unit, reason, now } = request;
  return store.write(async (writer) => {
    const before = await writer.findRound(code, request.round);
    if (!askOfRound(staff, 'extend-grace', before?.state ?? 'open').allowed)
      return { outcome: 'not-allowed' };
    if (before === null) return { outcome: 'unknown-round' };
    if (isSame(before.cost.financeColumns, columns) && before.cost.financeUnit === unit)
      return { outcome: 'kept' };
    const no = await openChange(writer, code, staff, { kind: 'round', madeAt: now, reason });
    const cost = { ...before.cost, financeColumns: columns, financeUnit: unit };
    await writer.writeRound(code, no, { ...before, cost });
    return { outcome: 'kept' };
  });
}
