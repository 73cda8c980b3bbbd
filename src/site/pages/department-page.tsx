import type { ReactElement } from 'react';
import type { Department } from '../../core/plan/plan.ts';
import { SheetLink } from '../parts/book-links.tsx';
import { IndicatorTable } from '../parts/indicator-table.tsx';
import { PlaceTable } from '../parts/place-table.tsx';
import { ReferenceList } from '../parts/reference-list.tsx';
import { useScope } from '../parts/scope-context.ts';
import { Words } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { crumbToList, crumbToPlan } from '../views/crumbs.ts';
import { sayChange } from '../views/department-changes.ts';
import { type IndicatorView, viewIndicator } from '../views/indicator-view.ts';
import { findNeighbours } from '../views/neighbours.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { groupPlaces, type PlaceGroup } from '../views/place-rows.ts';
import { type Reference, referTo } from '../views/references.ts';
import { type Scope, sayIn } from '../views/scope.ts';
import { joinSentences, quotePlan, type Sentence, sentenceToString } from '../views/sentence.ts';

type ChangeView = { readonly sentence: Sentence; readonly others: readonly Reference[] };

type DepartmentPageView = {
  readonly head: PageHead;
  readonly department: Reference;
  readonly division: string | null;
  readonly changes: readonly ChangeView[];
  readonly indicators: readonly IndicatorView[];
  /** False where the plan says of no indicator who reports it. */
  readonly areReportersKnown: boolean;
  readonly places: readonly PlaceGroup[];
};

/** A department: what it owns, what it reports, what became of it. */
export function makeDepartmentPage(scope: Scope, department: Department): MadePage {
  const view = viewDepartmentPage(scope, department);
  return {
    section: 'departments',
    head: view.head,
    view,
    body: <DepartmentPage view={view} id={department.id} />,
  };
}

function viewDepartmentPage(scope: Scope, department: Department): DepartmentPageView {
  const { plan } = scope.city;
  const indicators = plan.indicators.filter((one) => one.departments.includes(department.id));
  return {
    head: viewHead(scope, department),
    department: referTo(scope, department),
    division: department.division,
    changes: viewChanges(scope, department),
    indicators: indicators.map((indicator) => viewIndicator(scope, indicator)),
    areReportersKnown: plan.indicators.some((one) => one.departments.length > 0),
    places: groupPlaces(scope, placesOfDepartment(scope, department)),
  };
}

function placesOfDepartment({ city }: Scope, department: Department) {
  return city.places.filter(({ link }) => link.departments.includes(department.id));
}

function viewHead(scope: Scope, department: Department): PageHead {
  const places = placesOfDepartment(scope, department);
  const lead =
    places.length === 0
      ? sayIn(scope, elementText.departmentNothing)
      : sayIn(scope, elementText.departmentLead, {
          projects: new Set(places.map(({ link }) => link.project)).size,
          initiatives: new Set(places.map((place) => place.initiative)).size,
        });
  const kicker =
    department.division === null ? sayIn(scope, elementText.department) : quotePlan(department.division);
  return {
    title: joinSentences([quotePlan(department.name)]),
    kicker: joinSentences([kicker]),
    lead: [lead],
    crumbs: [crumbToPlan(scope), crumbToList(scope, 'departments')],
    ...findNeighbours(scope.city.plan.departments, department.id, (one) => referTo(scope, one)),
  };
}

function viewChanges(scope: Scope, { id }: Department): readonly ChangeView[] {
  const { city } = scope;
  return city.snapshot.departmentChanges
    .filter(({ from, to }) => from.includes(id) || to.includes(id))
    .map((change) => ({
      sentence: sayChange(scope, change),
      others: [...new Set([...change.from, ...change.to])]
        .filter((other) => other !== id)
        .map((other) => referTo(scope, city.department(other))),
    }));
}

function DepartmentPage({
  view,
  id,
}: {
  readonly view: DepartmentPageView;
  readonly id: Department['id'];
}): ReactElement {
  const { t } = useScope();
  return (
    <>
      <Changes changes={view.changes} />
      <section aria-labelledby="indicators">
        <h2 className="section-head" id="indicators">
          {t(elementText.departmentIndicators)}
        </h2>
        <Indicators view={view} />
      </section>
      {view.places.length > 0 && (
        <section aria-labelledby="owns">
          <h2 className="section-head" id="owns">
            {t(elementText.departmentOwns)}
          </h2>
          <PlaceTable
            caption={elementText.placesOf}
            title={quotePlan(view.department.title)}
            groups={view.places}
            withDepartments={false}
          />
        </section>
      )}
      <SheetLink id={id} />
    </>
  );
}

function Changes({ changes }: { readonly changes: readonly ChangeView[] }): ReactElement | null {
  const { t } = useScope();
  if (changes.length === 0) return null;
  return (
    <section aria-labelledby="changes">
      <h2 className="section-head" id="changes">
        {t(elementText.reorganisation)}
      </h2>
      <ul className="plain-list">
        {changes.map(({ sentence, others }) => (
          <li key={sentenceToString(sentence)}>
            <p>
              <Words sentence={sentence} />
            </p>
            {others.length > 0 && <ReferenceList references={others} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Indicators({ view }: { readonly view: DepartmentPageView }): ReactElement {
  const { t } = useScope();
  if (!view.areReportersKnown) return <p className="absent">{t(elementText.departmentIndicatorsUnknown)}</p>;
  if (view.indicators.length === 0) return <p className="absent">{t(elementText.departmentNoIndicators)}</p>;
  return (
    <IndicatorTable
      caption={elementText.indicatorsOf}
      title={view.department.title}
      indicators={view.indicators}
      withState
    />
  );
}
