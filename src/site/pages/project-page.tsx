import type { ReactElement } from 'react';
import type { Project } from '../../core/plan/plan.ts';
import { ProjectCostSection } from '../parts/cost-tables.tsx';
import { DepartmentLinks } from '../parts/department-links.tsx';
import { IndicatorTable } from '../parts/indicator-table.tsx';
import { PlaceTable } from '../parts/place-table.tsx';
import { useScope } from '../parts/scope-context.ts';
import { ThemeMarks } from '../parts/theme-mark.tsx';
import { PlanWords, Words } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { type ProjectCosts, viewProjectCosts } from '../views/cost-view.ts';
import { crumbToList, crumbToPlan } from '../views/crumbs.ts';
import type { IndicatorView } from '../views/indicator-view.ts';
import { distinctMarks, type MarkView, viewMark } from '../views/initiative-view.ts';
import { findNeighbours } from '../views/neighbours.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { groupPlaces, type PlaceGroup, viewIndicatorsOfPlaces } from '../views/place-rows.ts';
import { type NumberedReference, type Reference, referTo } from '../views/references.ts';
import { type Scope, sayIn } from '../views/scope.ts';
import { joinSentences, quotePlan } from '../views/sentence.ts';

type ProjectPageView = {
  readonly head: PageHead;
  readonly project: Reference;
  readonly departments: readonly Reference[];
  readonly marks: readonly MarkView[];
  readonly places: readonly PlaceGroup[];
  /** Left out where nothing is said of its money. */
  readonly costs?: ProjectCosts;
  readonly indicators: readonly {
    readonly measure: NumberedReference;
    readonly indicators: readonly IndicatorView[];
  }[];
};

/** A project once, with every place where it stands. */
export function makeProjectPage(scope: Scope, project: Project): MadePage {
  const view = viewProjectPage(scope, project);
  return { section: 'projects', head: view.head, view, body: <ProjectPage view={view} /> };
}

function viewProjectPage(scope: Scope, project: Project): ProjectPageView {
  const { city } = scope;
  const places = city.placesOf(project.id);
  const departments = new Set(places.flatMap(({ link }) => link.departments));
  const costs = viewProjectCosts(scope, project.id);
  return {
    head: viewHead(scope, project),
    project: referTo(scope, project),
    departments: [...departments].map((id) => referTo(scope, city.department(id))),
    marks: distinctMarks(places.flatMap(({ link }) => link.marks.map(viewMark))),
    places: groupPlaces(scope, places),
    ...(costs !== null && { costs }),
    indicators: viewIndicatorsOfPlaces(scope, places),
  };
}

function viewHead(scope: Scope, project: Project): PageHead {
  const { city } = scope;
  const places = city.placesOf(project.id);
  const count = (values: readonly unknown[]) => new Set(values).size;
  return {
    title: joinSentences([quotePlan(project.name)]),
    kicker: sayIn(scope, elementText.project),
    lead: [
      sayIn(scope, elementText.projectLead, {
        measures: count(places.map((place) => place.measure)),
        initiatives: count(places.map((place) => place.initiative)),
      }),
    ],
    crumbs: [crumbToPlan(scope), crumbToList(scope, 'projects')],
    ...findNeighbours(city.plan.projects, project.id, (one) => referTo(scope, one)),
  };
}

function ProjectPage({ view }: { readonly view: ProjectPageView }): ReactElement {
  const { t } = useScope();
  return (
    <>
      <dl className="facts head-facts">
        <div>
          <dt>{t(elementText.departments)}</dt>
          <dd>
            <DepartmentLinks departments={view.departments} />
          </dd>
        </div>
        {view.marks.length > 0 && (
          <div>
            <dt>{t(elementText.mark)}</dt>
            <dd>
              <ThemeMarks marks={view.marks} />
            </dd>
          </div>
        )}
      </dl>
      <section aria-labelledby="places">
        <h2 className="section-head" id="places">
          {t(elementText.whereItStands)}
        </h2>
        <PlaceTable
          caption={elementText.placesOf}
          title={quotePlan(view.project.title)}
          groups={view.places}
          withProject={false}
          withDepartments={view.departments.length > 1}
        />
      </section>
      {view.costs !== undefined && <ProjectCostSection view={view.costs} title={view.project.title} />}
      <section aria-labelledby="indicators">
        <h2 className="section-head" id="indicators">
          {t(elementText.indicatorsServed)}
        </h2>
        {view.indicators.map(({ measure, indicators }) => (
          <div key={measure.id} className="sub-section">
            <h3>
              <Words sentence={measure.number} />{' '}
              <a href={measure.href}>
                <PlanWords>{measure.title}</PlanWords>
              </a>
            </h3>
            <IndicatorTable
              caption={elementText.indicatorsOf}
              title={measure.title}
              indicators={indicators}
            />
          </div>
        ))}
      </section>
    </>
  );
}
