import { type AssessmentSettings, DEFAULT_SETTINGS } from '../../core/assess/plan/assessment.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Observation } from '../../core/indicator/observation.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { CheckRules } from '../../core/round/checks/check-entry.ts';
import { makeJudge } from '../../core/round/checks/make-judge.ts';
import type { Round } from '../../core/round/round.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { findPlanOf } from './load-sources.ts';

/** What an entry is held against: the rules of its round, and the figures that they look at. */
export type RoundGrounds = {
  readonly rules: CheckRules;
  readonly plan: Plan;
  readonly observations: readonly Observation[];
  /** How the city judges, as of its last publication. */
  readonly settings: AssessmentSettings;
};

/** What of the grounds does not belong to the round itself. */
type Figures = Pick<RoundGrounds, 'plan' | 'observations' | 'settings'> & Pick<CheckRules, 'judge'>;

type Kept = { readonly lastChangeNo: number; readonly figures: Figures };

/** What was loaded last from each store, by municipality and year. */
const kept = new WeakMap<Store, Map<string, Kept>>();

/**
 * What the checks of a round go by: its own limits and choices, the plan and the results so far, and the city's way of
 * judging as of its last publication, so that what is demanded of a value is what will be said of it. Everything but
 * the round itself is kept until something outside of rounds changes: it is asked for with every few keys that somebody
 * types, and takes far longer to load than to check. `reader` must be of a transaction that only reads, for what is
 * written and not yet certain must not be kept.
 *
 * @example const { rules, plan } = await store.read((reader) => loadGrounds(store, reader, '992011', round));
 */
export async function loadGrounds(
  store: Store,
  reader: StoreReader,
  code: MunicipalityCode,
  round: Round,
): Promise<RoundGrounds> {
  const lastChangeNo = await reader.findLastChangeNo(code);
  const own = kept.get(store) ?? new Map<string, Kept>();
  kept.set(store, own);
  const key = `${code} ${round.year}`;
  const known = own.get(key);
  if (known?.lastChangeNo === lastChangeNo) return withRules(round, known.figures);
  const figures = await loadFigures(reader, code, round.year);
  own.set(key, { lastChangeNo, figures });
  return withRules(round, figures);
}

function withRules(round: Round, { judge, ...figures }: Figures): RoundGrounds {
  return { rules: { ...round, judge }, ...figures };
}

async function loadFigures(reader: StoreReader, code: MunicipalityCode, year: FiscalYear): Promise<Figures> {
  const plan = await findPlanOf(reader, code, year);
  if (plan === null) throw new Error(`The plan that the round on ${year} was made from is gone`);
  const observations = await reader.listObservations(code);
  const publication = await reader.findPublication(code);
  const settings = publication?.assessment?.settings ?? DEFAULT_SETTINGS;
  return { plan, observations, settings, judge: makeJudge({ plan, observations }, settings) };
}
