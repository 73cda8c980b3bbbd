import type { ReactElement } from 'react';
import type { Initiative } from '../../core/plan/plan.ts';
import { IndicatorTable } from '../parts/indicator-table.tsx';
import { InitiativeTable } from '../parts/initiative-table.tsx';
import { ReferenceList } from '../parts/reference-list.tsx';
import { useScope } from '../parts/scope-context.ts';
import { PlanWords, Words } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { crumbsToParent } from '../views/crumbs.ts';
import { sayPlace } from '../views/indicator-page-view.ts';
import { type IndicatorView, viewIndicator } from '../views/indicator-view.ts';
import { type InitiativeView, viewInitiative } from '../views/initiative-view.ts';
import { findNeighbours } from '../views/neighbours.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { type NumberedReference, type Reference, referTo, referToMeasure } from '../views/references.ts';
import { type Scope, sayIn, yearsIn } from '../views/scope.ts';
import { joinSentences, quotePlan, type Sentence } from '../views/sentence.ts';

type InitiativePageView = {
  readonly head: PageHead;
  readonly initiative: InitiativeView;
  readonly measure: NumberedReference;
  readonly indicators: readonly IndicatorView[];
  /** Initiatives elsewhere that share a project with this one. */
  readonly related: readonly Reference[];
  readonly place: Sentence;
};

/** An initiative: what is done in which year, by whom, which indicators it serves, where else its projects stand. */
export function makeInitiativePage(scope: Scope, initiative: Initiative): MadePage {
  const view = viewInitiativePage(scope, initiative);
  return { section: 'initiatives', head: view.head, view, body: <InitiativePage view={view} /> };
}

function viewInitiativePage(scope: Scope, initiative: Initiative): InitiativePageView {
  const { city } = scope;
  const measure = city.measure(initiative.measure);
  return {
    head: viewHead(scope, initiative),
    initiative: viewInitiative(scope, initiative),
    measure: referToMeasure(scope, measure),
    indicators: city.indicatorsOf(measure.id).map((indicator) => viewIndicator(scope, indicator)),
    related: findRelated(scope, initiative),
    place: sayPlace(scope, initiative.place),
  };
}

function viewHead(scope: Scope, initiative: Initiative): PageHead {
  const { city } = scope;
  const actions = city.actionsOf(initiative.id);
  const links = actions.flatMap((action) => action.projects);
  const years = [...new Set(actions.flatMap((action) => action.years))].sort((a, b) => a - b);
  const lead = sayIn(scope, elementText.initiativeLead, {
    years: yearsIn(scope, years),
    departments: sayIn(scope, elementText.departmentsCounted, {
      count: new Set(links.flatMap((link) => link.departments)).size,
    }),
    projects: sayIn(scope, elementText.projectsCounted, {
      count: new Set(links.map((link) => link.project)).size,
    }),
  });
  return {
    title: joinSentences([quotePlan(initiative.title)]),
    kicker: sayIn(scope, elementText.initiative),
    lead: years.length === 0 || links.length === 0 ? [] : [lead],
    crumbs: crumbsToParent(scope, initiative.measure),
    ...findNeighbours(city.plan.initiatives, initiative.id, (one) => referTo(scope, one)),
  };
}

function findRelated(scope: Scope, initiative: Initiative): readonly Reference[] {
  const { city } = scope;
  const projects = city
    .actionsOf(initiative.id)
    .flatMap((action) => action.projects.map((link) => link.project));
  const places = [...new Set(projects)].flatMap((project) => city.placesOf(project));
  const others = new Set(places.map((place) => place.initiative).filter((one) => one.id !== initiative.id));
  return city.plan.initiatives.filter((one) => others.has(one)).map((one) => referTo(scope, one));
}

function InitiativePage({ view }: { readonly view: InitiativePageView }): ReactElement {
  const { t } = useScope();
  const { initiative, measure } = view;
  return (
    <>
      <section aria-labelledby="actions">
        <h2 className="section-head" id="actions">
          {t(elementText.action)}
        </h2>
        <InitiativeTable
          caption={elementText.actionsOf}
          title={initiative.title}
          initiatives={[initiative]}
          withTitles={false}
        />
        <p className="small quiet source-line">
          {t(elementText.printedAt)} <Words sentence={view.place} />
        </p>
      </section>
      <section aria-labelledby="serves">
        <h2 className="section-head" id="serves">
          {t(elementText.ofMeasure)}
        </h2>
        <p className="section-words">
          {t(elementText.ofMeasureIntro)}
          <a href={measure.href}>
            <PlanWords>{measure.title}</PlanWords>
          </a>
        </p>
        {view.indicators.length === 0 ? (
          <p className="absent">{t(elementText.noIndicators)}</p>
        ) : (
          <IndicatorTable
            caption={elementText.indicatorsOf}
            title={measure.title}
            indicators={view.indicators}
          />
        )}
      </section>
      {view.related.length > 0 && (
        <section aria-labelledby="related">
          <h2 className="section-head" id="related">
            {t(elementText.sameProject)}
          </h2>
          <ReferenceList references={view.related} />
        </section>
      )}
    </>
  );
}
