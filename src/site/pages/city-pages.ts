import { listBookPages } from '../books/book-pages.tsx';
import type { City } from '../city.ts';
import { elementPath, themes } from '../links.ts';
import type { MadePage } from '../views/page.ts';
import type { Scope } from '../views/scope.ts';
import { makeAboutPage } from './about-page.tsx';
import { makeAssessmentPage } from './assessment-page.tsx';
import { makeCostsPage } from './costs-page.tsx';
import { makeDataPage } from './data-page.tsx';
import { makeDepartmentPage } from './department-page.tsx';
import { makeDepartmentsPage } from './departments-page.tsx';
import { makeIndicatorPage } from './indicator-page.tsx';
import { makeIndicatorsPage } from './indicators-page.tsx';
import { makeInitiativePage } from './initiative-page.tsx';
import { makeInitiativesPage } from './initiatives-page.tsx';
import { makeMeasurePage } from './measure-page.tsx';
import { makeOpinionsPage } from './opinions-page.tsx';
import { makePlanPage } from './plan-page.tsx';
import { makeProgressPage } from './progress-page.tsx';
import { makeProjectPage } from './project-page.tsx';
import { makeProjectsPage } from './projects-page.tsx';
import { makePublicationsPage } from './publications-page.tsx';
import { makeSearchPage } from './search-page.tsx';
import { makeStrategyPage } from './strategy-page.tsx';
import { makeTermsPage } from './terms-page.tsx';
import { makeThemePage } from './theme-page.tsx';

/** Makes a page of a city in the scope's language. Only the search and the list of indicators read the query. */
export type PageMaker = (scope: Scope, query: URLSearchParams) => MadePage;

type Route = readonly [path: string, make: PageMaker];

/** Every page of a city by its address after the city's folder; the plan at a glance has the empty one. */
export function listCityPages(
  { plan, snapshot, costs }: City,
  { records, isArchived }: Pick<Scope, 'records' | 'isArchived'>,
): ReadonlyMap<string, PageMaker> {
  const hasList = records.length > 0 && !isArchived;
  return new Map<string, PageMaker>([
    ['', makePlanPage],
    ['indicators', makeIndicatorsPage],
    ['initiatives', makeInitiativesPage],
    ['projects', makeProjectsPage],
    ['departments', makeDepartmentsPage],
    ['terms', makeTermsPage],
    ['search', makeSearchPage],
    ['progress', makeProgressPage],
    ['assessment', makeAssessmentPage],
    ...(hasList ? [['publications', makePublicationsPage] satisfies Route] : []),
    ...(costs() === null ? [] : [['costs', makeCostsPage] satisfies Route]),
    ...(snapshot.opinions === undefined ? [] : [['opinions', makeOpinionsPage] satisfies Route]),
    ['about', makeAboutPage],
    ['data/', makeDataPage],
    ...listBookPages(snapshot),
    ...themes.map((theme): Route => [`themes/${theme}`, (scope) => makeThemePage(scope, theme)]),
    ...routeAll(plan.strategies, makeStrategyPage),
    ...routeAll(plan.measures, makeMeasurePage),
    ...routeAll(plan.indicators, makeIndicatorPage),
    ...routeAll(plan.initiatives, makeInitiativePage),
    ...routeAll(plan.projects, makeProjectPage),
    ...routeAll(plan.departments, makeDepartmentPage),
  ]);
}

function routeAll<Element extends { readonly id: Parameters<typeof elementPath>[0] }>(
  elements: readonly Element[],
  make: (scope: Scope, element: Element) => MadePage,
): readonly Route[] {
  return elements.map((element) => [elementPath(element.id), (scope) => make(scope, element)]);
}
