import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { hasNoErrors, type Problem, problemAt } from '../../core/round/checks/problem.ts';
import { resolveDueDates } from '../../core/round/due-dates.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { openRound, type RoundOpening } from '../../core/round/open-round.ts';
import type { Round, RoundId, RoundSettings } from '../../core/round/round.ts';
import { openChange, type Staff } from '../accounts/staff.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { askOfRound } from './ask-rights.ts';
import { loadSources } from './load-sources.ts';

/** All that the coordinator decides; the number of the round is given by the store. */
export type WantedRound = Omit<RoundSettings, 'id'>;

export type PreviewedRound =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'no-plan' }
  | { readonly outcome: 'previewed'; readonly opening: RoundOpening };

/**
 * Shows what a round would ask of whom, and writes nothing.
 *
 * @example const seen = await previewRound(store, staff, { code: '992011', settings });
 */
export async function previewRound(
  store: Store,
  staff: Staff,
  { code, settings }: { readonly code: MunicipalityCode; readonly settings: WantedRound },
): Promise<PreviewedRound> {
  if (!askOfRound(staff, 'prepare-round', 'preparing').allowed) return { outcome: 'not-allowed' };
  return store.read(async (reader): Promise<PreviewedRound> => {
    const sources = await loadSources(reader, code, settings.year);
    if (sources === null) return { outcome: 'no-plan' };
    const id = await nextRoundId(reader, code);
    return { outcome: 'previewed', opening: openRound({ ...sources, settings: { ...settings, id } }) };
  });
}

export type PreparedRound =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  /** It is open or closed. */
  | { readonly outcome: 'not-in-this-state' }
  | { readonly outcome: 'faulty'; readonly problems: readonly Problem[] }
  | { readonly outcome: 'prepared'; readonly round: Round; readonly warnings: readonly Problem[] };

/**
 * Keeps the settings of a round that is not open yet; without an id it is a new one.
 *
 * @example await prepareRound(store, staff, { code: '992011', round: null, settings, reason: '令和8年度', now })
 */
export async function prepareRound(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly round: RoundId | null;
    readonly settings: WantedRound;
    readonly reason: string;
    readonly now: Instant;
  },
): Promise<PreparedRound> {
  if (!askOfRound(staff, 'prepare-round', 'preparing').allowed) return { outcome: 'not-allowed' };
  const { code, reason, now } = request;
  return store.write(async (writer): Promise<PreparedRound> => {
    const known = request.round === null ? null : await writer.findRound(code, request.round);
    if (request.round !== null && known === null) return { outcome: 'unknown-round' };
    if (known !== null && known.state !== 'preparing') return { outcome: 'not-in-this-state' };
    const settings = { ...request.settings, id: known?.id ?? (await nextRoundId(writer, code)) };
    const dates = resolveDueDates(settings);
    const problems = dates.ok ? dates.warnings : dates.problems;
    const nothing =
      settings.asks.length === 0 ? [problemAt(['asks'], 'nothing-asked', { year: settings.year })] : [];
    if (!dates.ok || !hasNoErrors(nothing)) return { outcome: 'faulty', problems: [...problems, ...nothing] };
    const round: Round = { ...settings, state: 'preparing', dueDates: dates.dueDates };
    const no = await openChange(writer, code, staff, { kind: 'round', madeAt: now, reason });
    await writer.writeRound(code, no, round);
    return { outcome: 'prepared', round, warnings: problems };
  });
}

async function nextRoundId(reader: StoreReader, code: MunicipalityCode): Promise<RoundId> {
  const rounds = await reader.listRounds(code);
  return `r${Math.max(0, ...rounds.map(({ id }) => Number(id.slice(1)))) + 1}`;
}
