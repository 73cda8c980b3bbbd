import { assessPlan } from '../../core/assess/plan/assess-plan.ts';
import type { Assessment } from '../../core/assess/plan/assessment.ts';
import { type IndicatorProgress, measureProgress } from '../../core/assess/plan/measure-progress.ts';
import { makeOfficeCalendar } from '../../core/calendar/business-days.ts';
import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import type { ProjectCosts } from '../../core/cost/project-cost.ts';
import type { FiscalYear, IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Observation } from '../../core/indicator/observation.ts';
import { type Duty, findDuties } from '../../core/opinions/find-duties.ts';
import { indexPlan, type PlanIndex } from '../../core/plan/index-plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { Round } from '../../core/round/round.ts';
import type { RoundView } from '../../core/round/tracked-item.ts';
import { readCosts } from '../costs/read-costs.ts';
import { loadGround } from '../opinions/load-ground.ts';
import type { AnsweredItem, ItemComment } from '../ports/round-store.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { type DecisionWaiting, listDecisions } from './decision-waiting.ts';

/** The round that is on, or the last one that was, as it stands. */
export type RunningRound = {
  readonly round: Round;
  readonly items: readonly AnsweredItem[];
  /** The oldest first. */
  readonly comments: readonly ItemComment[];
  readonly view: RoundView;
};

/** Everything that dashboards and meetings look at, from one moment. */
export type Picture = {
  readonly index: PlanIndex;
  readonly observations: readonly Observation[];
  /** As of the last year whose results count, published or not: a dashboard does not wait for the publication. */
  readonly assessment: Assessment;
  /** In the order of the plan. */
  readonly progress: readonly IndicatorProgress[];
  readonly costs: ProjectCosts;
  /** Null before the first round. */
  readonly running: RunningRound | null;
  readonly decisions: readonly DecisionWaiting[];
};

type Judged = Pick<Picture, 'index' | 'observations' | 'assessment' | 'progress'>;

type Kept = { readonly key: string; readonly judged: Judged };

/** What was judged last from each store, by municipality. */
const kept = new WeakMap<Store, Map<MunicipalityCode, Kept>>();

/**
 * Reads the picture; null where there is no plan yet. It asks for no right: use cases do before they call it. What is
 * judged is kept until something outside of rounds changes, for it takes far longer than all the rest. `reader` must be
 * of a transaction that only reads.
 *
 * @example await store.read((reader) => loadPicture(store, reader, { code: '992011', now }))
 */
export async function loadPicture(
  store: Store,
  reader: StoreReader,
  { code, now }: { readonly code: MunicipalityCode; readonly now: Instant },
): Promise<Picture | null> {
  const rounds = (await reader.listRounds(code)).filter(({ state }) => state !== 'preparing');
  const closed = rounds.filter(({ state }) => state === 'closed').map(({ year }) => year);
  const judged = await recallJudged(store, reader, code, closed);
  if (judged === null) return null;
  const running = await loadRunning(reader, code, rounds, now);
  return {
    ...judged,
    costs: await readCosts(reader, code),
    running,
    decisions: listDecisions({
      round: running?.round ?? null,
      items: running?.items ?? [],
      sheets: running === null ? [] : await reader.listSheets(code, running.round.id),
      duties: await listDuties(reader, code, dayInJapan(now)),
      publications: await reader.listPublications(code),
      calendar: makeOfficeCalendar(running?.round.closedDays ?? []),
      today: dayInJapan(now),
      now,
    }),
  };
}

async function listDuties(
  reader: StoreReader,
  code: MunicipalityCode,
  day: IsoDate,
): Promise<readonly Duty[]> {
  const { successors } = await loadGround(reader, code, day);
  const opinions = await reader.listOpinions(code);
  return opinions.flatMap(({ status }) => findDuties(status, day, successors));
}

async function recallJudged(
  store: Store,
  reader: StoreReader,
  code: MunicipalityCode,
  closed: readonly FiscalYear[],
): Promise<Judged | null> {
  const own = kept.get(store) ?? new Map<MunicipalityCode, Kept>();
  kept.set(store, own);
  const key = [await reader.findLastChangeNo(code), ...closed].join(' ');
  const known = own.get(code);
  if (known?.key === key) return known.judged;
  const judged = await judgePlan(reader, code, closed);
  if (judged !== null) own.set(code, { key, judged });
  return judged;
}

async function judgePlan(
  reader: StoreReader,
  code: MunicipalityCode,
  closed: readonly FiscalYear[],
): Promise<Judged | null> {
  const plan = await reader.findPlan(code);
  if (plan === null) return null;
  const ids = new Set(plan.indicators.map(({ id }) => id));
  const observations = (await reader.listObservations(code)).filter(({ indicator }) => ids.has(indicator));
  const published = await reader.findPublication(code);
  const asOf = findResultsYear(published?.publication.resultsUpTo ?? null, closed, observations);
  const assessment = assessPlan({ plan, observations, asOf }, published?.assessment?.settings);
  const progress = measureProgress({ plan, observations, assessment });
  return { index: indexPlan(plan), observations, assessment, progress };
}

/** The newest open round, else the newest one. */
async function loadRunning(
  reader: StoreReader,
  code: MunicipalityCode,
  rounds: readonly Round[],
  now: Instant,
): Promise<RunningRound | null> {
  const round = rounds.findLast(({ state }) => state === 'open') ?? rounds.at(-1);
  if (round === undefined) return null;
  return {
    round,
    items: await reader.listItems(code, round.id),
    comments: await reader.listCommentsSince(code, round.id, 0),
    view: { round, calendar: makeOfficeCalendar(round.closedDays), today: dayInJapan(now) },
  };
}

/** A year counts once it was published or its round was closed; before both, the last one that was measured does. */
function findResultsYear(
  published: FiscalYear | null,
  closed: readonly FiscalYear[],
  observations: readonly Observation[],
): FiscalYear | null {
  const known = [...(published === null ? [] : [published]), ...closed];
  const measured = observations.flatMap((one) => (one.status === 'measured' ? [one.year] : []));
  const years = known.length > 0 ? known : measured;
  return years.length === 0 ? null : Math.max(...years);
}
