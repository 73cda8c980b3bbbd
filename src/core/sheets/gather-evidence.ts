import { assessPlan } from '../assess/plan/assess-plan.ts';
import type { AssessmentSettings, IndicatorAssessment } from '../assess/plan/assessment.ts';
import type { Observation } from '../indicator/observation.ts';
import { observationKey } from '../indicator/observation-key.ts';
import { indexPlan, type PlanIndex } from '../plan/index-plan.ts';
import type { Indicator, MeasureId, Plan, Project } from '../plan/plan.ts';
import { type AmountReading, sumCost } from '../round/checks/read-amount.ts';
import { listResults, wasAccepted } from '../round/close-round.ts';
import type { CostKey, InitiativeEntry, ItemEntry, ProjectEntry } from '../round/entry.ts';
import type { ItemStatus } from '../round/item-status.ts';
import type { Choice, ProgressChoice, Round } from '../round/round.ts';
import { elementOf, type InitiativeItem, type ProjectItem, type RoundItem } from '../round/round-item.ts';
import { proposeRating, proposeResult } from './propose-rating.ts';
import type { Basis, Sheet } from './sheet.ts';
import type { SheetForm } from './sheet-form.ts';
import { tallyProgress, tallyVerdicts } from './tally.ts';

/** An item of the round with where it stands and what was entered. */
export type AnsweredForSheet = {
  readonly item: RoundItem;
  readonly status: Pick<ItemStatus, 'state' | 'records'>;
  readonly entry: ItemEntry;
};

/** All that a sheet's figures are worked out from. */
export type EvidenceSources = {
  readonly plan: Plan;
  readonly round: Pick<Round, 'year' | 'progressChoices' | 'nextChoices' | 'cost'>;
  readonly items: readonly AnsweredForSheet[];
  readonly observations: readonly Observation[];
  readonly settings: AssessmentSettings;
};

export type IndicatorEvidence = {
  readonly indicator: Indicator;
  readonly assessment: IndicatorAssessment;
  readonly observations: readonly Observation[];
};

export type InitiativeEvidence = {
  readonly item: InitiativeItem;
  /** What was reported, once planning has accepted it; null before. */
  readonly report: {
    readonly actions: readonly { readonly text: string; readonly progress: ProgressChoice | null }[];
    readonly done: string;
    readonly issues: string;
    readonly nextChoice: Choice | null;
    readonly next: string;
  } | null;
};

export type ProjectEvidence = {
  readonly project: Project;
  /** What it cost, in the round's unit of money, once planning has accepted it; null before, or where nobody asked. */
  readonly report: {
    readonly withoutCost: boolean;
    readonly amounts: Readonly<Partial<Record<CostKey, number | null>>>;
  } | null;
};

/** The sum of what is known of a column of costs. */
export type CostTotal = {
  readonly key: CostKey;
  /** Null where nothing is known. */
  readonly sum: number | null;
  readonly known: number;
  readonly of: number;
};

/** What stands above the boxes of a sheet. Worked out whenever it is shown, never kept. */
export type Evidence = {
  readonly indicators: readonly IndicatorEvidence[];
  readonly initiatives: readonly InitiativeEvidence[];
  readonly projects: readonly ProjectEvidence[];
  readonly costKeys: readonly CostKey[];
  readonly totals: readonly CostTotal[];
  /** What is proposed as ratings, and from which counts. */
  readonly basis: Basis;
};

/**
 * What a round and the plan say of a measure, or of a strategy with all its measures. Of the round, only what planning
 * has accepted counts; of the indicators, also results that were there before.
 *
 * @example gatherEvidence(sheet, form, { plan, round, items, observations, settings }).basis.result.grade // 'b'
 */
export function gatherEvidence(
  sheet: Pick<Sheet, 'element'>,
  form: Pick<SheetForm, 'result' | 'progress'>,
  sources: EvidenceSources,
): Evidence {
  const index = indexPlan(sources.plan);
  const measures = measuresOf(sheet, index);
  const items = new Map(sources.items.map((answered) => [elementOf(answered.item), answered]));
  const indicators = gatherIndicators(sheet, measures, index, sources);
  const answers = measures
    .flatMap((measure) => index.initiativesOf(measure))
    .flatMap(({ id }) => items.get(id) ?? []);
  const initiatives = answers.flatMap((answered) => gatherInitiative(answered, sources.round));
  const projects = gatherProjects(measures, index, items);
  const costKeys = listCostKeys(sources.round);
  const progress = initiatives.flatMap(({ item, report }) =>
    item.actions.map((_, at) => report?.actions[at]?.progress?.code ?? ''),
  );
  const { progressChoices } = sources.round;
  const states = indicators.map(({ assessment }) => assessment.state);
  return {
    indicators,
    initiatives,
    projects,
    costKeys,
    totals: costKeys.map((key) => addUp(key, projects)),
    basis: {
      result: proposeResult(tallyVerdicts(states, form.result.goodStates), form.result),
      progress: proposeRating(tallyProgress(progress, progressChoices), form.progress),
    },
  };
}

function measuresOf({ element }: Pick<Sheet, 'element'>, index: PlanIndex): readonly MeasureId[] {
  return index.plan.measures
    .filter(({ id, strategy }) => id === element || strategy === element)
    .map(({ id }) => id);
}

function gatherIndicators(
  { element }: Pick<Sheet, 'element'>,
  measures: readonly MeasureId[],
  index: PlanIndex,
  { plan, round, items, observations, settings }: EvidenceSources,
): readonly IndicatorEvidence[] {
  const parents = new Set<string>([element, ...measures]);
  const indicators = index.plan.indicators.filter(({ parent }) => parents.has(parent));
  const own = new Set(indicators.map(({ id }) => id));
  const results = items.flatMap(({ item, status, entry }) =>
    item.kind === 'indicator' && entry.kind === 'indicator' && own.has(item.indicator) && wasAccepted(status)
      ? listResults([{ item, status, entry }])
      : [],
  );
  const fresh = new Set(results.map(observationKey));
  const known = observations.filter(
    (one) => own.has(one.indicator) && one.year <= round.year && !fresh.has(observationKey(one)),
  );
  const all = [...known, ...results];
  const assessed = assessPlan(
    { plan: { ...plan, indicators }, observations: all, asOf: round.year },
    settings,
  );
  return indicators.flatMap((indicator, at) => {
    const assessment = assessed.indicators[at];
    const observed = all.filter((one) => one.indicator === indicator.id);
    return assessment === undefined ? [] : [{ indicator, assessment, observations: observed }];
  });
}

function gatherInitiative(
  { item, status, entry }: AnsweredForSheet,
  round: EvidenceSources['round'],
): readonly InitiativeEvidence[] {
  if (item.kind !== 'initiative' || entry.kind !== 'initiative') return [];
  return [{ item, report: wasAccepted(status) ? readReport(item, entry, round) : null }];
}

function readReport(
  item: InitiativeItem,
  entry: InitiativeEntry,
  { progressChoices, nextChoices }: EvidenceSources['round'],
): InitiativeEvidence['report'] {
  return {
    actions: item.actions.map(({ id, text }) => ({
      text,
      progress: progressChoices.find(({ code }) => code === entry.progress[id]) ?? null,
    })),
    done: entry.done,
    issues: entry.issues,
    nextChoice: nextChoices.find(({ code }) => code === entry.nextChoice) ?? null,
    next: entry.next,
  };
}

function gatherProjects(
  measures: readonly MeasureId[],
  index: PlanIndex,
  items: ReadonlyMap<string, AnsweredForSheet>,
): readonly ProjectEvidence[] {
  const linked = measures
    .flatMap((measure) => index.initiativesOf(measure))
    .flatMap(({ id }) => index.actionsOf(id))
    .flatMap(({ projects }) => projects.map(({ project }) => project));
  return [...new Set(linked)].flatMap((id): readonly ProjectEvidence[] => {
    const project = index.projects.get(id);
    if (project === undefined) return [];
    const answered = items.get(id);
    if (answered?.item.kind !== 'project' || answered.entry.kind !== 'project')
      return [{ project, report: null }];
    const { item, status, entry } = answered;
    return [{ project, report: wasAccepted(status) ? readCosts(item, entry) : null }];
  });
}

function readCosts(
  { costKeys }: ProjectItem,
  { withoutCost, costs }: ProjectEntry,
): ProjectEvidence['report'] {
  const amounts = costKeys.map((key) => {
    const cost = costs[key];
    return [key, cost === undefined ? null : sumCost(cost).total] as const;
  });
  return { withoutCost, amounts: Object.fromEntries(amounts) };
}

function listCostKeys({ cost }: EvidenceSources['round']): readonly CostKey[] {
  return [
    ...cost.budgetYears.map((year): CostKey => `${year}-budget`),
    ...cost.settledYears.map((year): CostKey => `${year}-settled`),
  ];
}

/** A project without cost is known to cost nothing; one of which nothing is known adds nothing and is counted out. */
function addUp(key: CostKey, projects: readonly ProjectEvidence[]): CostTotal {
  const amounts = projects.map(({ report }): AmountReading => {
    if (report === null) return { status: 'empty' };
    const amount = report.withoutCost ? 0 : (report.amounts[key] ?? null);
    return amount === null ? { status: 'empty' } : { status: 'read', value: amount };
  });
  const known = amounts.flatMap((amount) => (amount.status === 'read' ? [amount.value] : []));
  const sum = known.length === 0 ? null : known.reduce((one, other) => one + other, 0);
  return { key, sum, known: known.length, of: projects.length };
}
