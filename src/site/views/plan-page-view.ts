import type { Theme } from '../../core/plan/plan-file.ts';
import { formerDepartments } from '../city.ts';
import { themes } from '../links.ts';
import { listText, themeText } from '../text/frame-text.ts';
import { planText } from '../text/plan-text.ts';
import { publicationsText } from '../text/publications-text.ts';
import { filterHref } from './indicator-filter.ts';
import { type IndicatorView, viewIndicator } from './indicator-view.ts';
import { firstSentence } from './marked-text.ts';
import type { PageHead } from './page.ts';
import { type NumberedReference, referToMeasure, referToStrategy } from './references.ts';
import { dateIn, dayInJapan, type Scope, sayIn, yearIn, yearsIn } from './scope.ts';
import { joinList, joinSentences, quotePlan, type Sentence } from './sentence.ts';
import { type RiskRow, type StateChanges, viewChanges, viewRisks } from './standing-view.ts';
import { type StateCounts, viewStateCounts } from './state-counts.ts';

export type StrategyRow = NumberedReference & {
  readonly direction: string;
  readonly measures: readonly NumberedReference[];
  readonly goals: readonly IndicatorView[];
};

export type PlanPageView = {
  readonly head: PageHead;
  readonly counts: StateCounts;
  /** Null where nothing was judged. */
  readonly risks: readonly RiskRow[] | null;
  readonly changes: StateChanges | null;
  readonly strategies: readonly StrategyRow[];
  readonly news: readonly NewsItem[];
  readonly lists: readonly ListCount[];
};

/** Something new in this publication, and where it is told in full. */
type NewsItem = { readonly sentence: Sentence; readonly href: string | null };

/** A list of the plan, or a theme across it, with how many stand on it. */
type ListCount = {
  readonly key: string;
  readonly count: number;
  readonly words: Sentence;
  readonly href: string;
};

export function viewPlanPage(scope: Scope): PlanPageView {
  const { plan } = scope.city;
  return {
    head: viewHead(scope),
    counts: viewStateCounts(
      scope,
      plan.indicators.map((one) => viewIndicator(scope, one)),
      (state) => filterHref(scope, { state }),
    ),
    risks: viewRisks(scope, plan.indicators),
    changes: viewChanges(scope, plan.indicators),
    strategies: viewStrategies(scope),
    news: viewNews(scope),
    lists: viewLists(scope),
  };
}

function viewHead(scope: Scope): PageHead {
  const { plan, snapshot } = scope.city;
  const lead = sayIn(scope, planText.lead, {
    strategies: plan.strategies.length,
    measures: plan.measures.length,
    indicators: plan.indicators.length,
    targets: joinList(
      plan.targetYears.map((year) => yearIn(scope, year)),
      scope.wording.language,
    ),
    actions: yearsIn(scope, plan.actionYears),
  });
  const chapter = plan.chapter === null ? [] : [' ', quotePlan(plan.chapter)];
  return {
    title: joinSentences([quotePlan(plan.title)]),
    kicker: joinSentences([quotePlan(snapshot.municipality.name), ...chapter]),
    lead: [lead],
    crumbs: [],
    previous: null,
    next: null,
  };
}

function viewStrategies(scope: Scope): readonly StrategyRow[] {
  const { city } = scope;
  return city.plan.strategies.map((strategy) => ({
    ...referToStrategy(scope, strategy),
    direction: firstSentence(strategy.direction),
    measures: city.measuresOf(strategy.id).map((measure) => referToMeasure(scope, measure)),
    goals: city.indicatorsOf(strategy.id).map((indicator) => viewIndicator(scope, indicator)),
  }));
}

function viewNews(scope: Scope): readonly NewsItem[] {
  const { publication } = scope.city.snapshot;
  const date = dateIn(scope, dayInJapan(publication.publishedAt));
  const published = sayIn(scope, planText.published, { no: publication.no, date });
  const notes = publication.notes === null ? [] : [joinSentences([quotePlan(publication.notes)])];
  return [
    ...[published, ...sayCorrection(scope), ...notes, ...sayAddedResults(scope)].map((sentence) => ({
      sentence,
      href: null,
    })),
    ...viewReorganisation(scope),
  ];
}

function sayAddedResults(scope: Scope): readonly Sentence[] {
  const { publication, observations } = scope.city.snapshot;
  const { resultsUpTo } = publication;
  if (resultsUpTo === null) return [];
  const added = observations.filter(({ year, status }) => year === resultsUpTo && status === 'measured');
  const count = new Set(added.map(({ indicator }) => indicator)).size;
  return [sayIn(scope, planText.resultsAdded, { year: yearIn(scope, resultsUpTo), count })];
}

/** The latest reorganisation; all of them stand on the list of departments. */
function viewReorganisation(scope: Scope): readonly NewsItem[] {
  const dates = scope.city.snapshot.departmentChanges.map((change) => change.date).sort();
  const latest = dates.at(-1);
  if (latest === undefined) return [];
  const count = dates.filter((date) => date === latest).length;
  const sentence = sayIn(scope, planText.reorganised, { date: dateIn(scope, latest), count });
  return [{ sentence, href: `${scope.links.list('departments')}#changes` }];
}

function viewLists(scope: Scope): readonly ListCount[] {
  const { city } = scope;
  const { plan } = city;
  const lists = (['initiatives', 'projects', 'departments'] as const).map((name) => ({
    key: name,
    count:
      name === 'departments' ? plan.departments.length - formerDepartments(city).size : plan[name].length,
    words: sayIn(scope, listText[name]),
    href: scope.links.list(name),
  }));
  const marked = themes.map((theme) => ({
    key: theme,
    count: countMarked(scope, theme),
    words: sayIn(scope, planText.projectsMarked, { theme: sayIn(scope, themeText[theme]) }),
    href: scope.links.theme(theme),
  }));
  return [...lists, ...marked];
}

/** Projects with a mark of the theme, confirmed or inferred. */
function countMarked({ city }: Scope, theme: Theme): number {
  const marked = city.places.filter(({ link }) => link.marks.some((mark) => mark.theme === theme));
  return new Set(marked.map(({ link }) => link.project)).size;
}

/** What an earlier publication got wrong, where this one corrects it. */
function sayCorrection(scope: Scope): readonly Sentence[] {
  const { corrects } = scope.city.snapshot.publication;
  if (corrects === undefined) return [];
  return [sayIn(scope, publicationsText.corrects, { no: corrects.no, text: quotePlan(corrects.text) })];
}
