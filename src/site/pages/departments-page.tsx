import type { ReactElement } from 'react';
import type { Department } from '../../core/plan/plan.ts';
import { formerDepartments } from '../city.ts';
import { ReferenceList } from '../parts/reference-list.tsx';
import { useScope } from '../parts/scope-context.ts';
import { PlanWords, Words } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { listText } from '../text/frame-text.ts';
import { listPageText } from '../text/list-text.ts';
import { planText } from '../text/plan-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import { sayChange } from '../views/department-changes.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { type Reference, referTo } from '../views/references.ts';
import { type Scope, sayIn } from '../views/scope.ts';
import { joinSentences, type Sentence, sentenceToString } from '../views/sentence.ts';

type DepartmentRow = Reference & { readonly owns: Sentence };
type DivisionGroup = { readonly division: string | null; readonly departments: readonly DepartmentRow[] };

type DepartmentsPageView = {
  readonly head: PageHead;
  readonly divisions: readonly DivisionGroup[];
  /** Those that a reorganisation ended. */
  readonly former: readonly Reference[];
  readonly changes: readonly Sentence[];
};

/** Every department under its division, with how much it owns. */
export function makeDepartmentsPage(scope: Scope): MadePage {
  const view = viewDepartmentsPage(scope);
  return { section: 'departments', head: view.head, view, body: <DepartmentsPage view={view} /> };
}

function viewDepartmentsPage(scope: Scope): DepartmentsPageView {
  const { plan, snapshot } = scope.city;
  const former = formerDepartments(scope.city);
  const current = plan.departments.filter(({ id }) => !former.has(id));
  const divisions = [...new Set(current.map(({ division }) => division))];
  return {
    head: {
      title: sayIn(scope, listText.departments),
      kicker: null,
      lead: [sayIn(scope, listPageText.departmentsLead, { count: current.length })],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    divisions: divisions.map((division) => ({
      division,
      departments: current
        .filter((department) => department.division === division)
        .map((department) => viewRow(scope, department)),
    })),
    former: plan.departments.filter(({ id }) => former.has(id)).map((one) => referTo(scope, one)),
    changes: snapshot.departmentChanges.map((change) => sayChange(scope, change)),
  };
}

function viewRow(scope: Scope, department: Department): DepartmentRow {
  const { city } = scope;
  const places = city.places.filter(({ link }) => link.departments.includes(department.id));
  const projects = new Set(places.map(({ link }) => link.project)).size;
  const initiatives = new Set(places.map(({ initiative }) => initiative)).size;
  const separator = scope.wording.language === 'ja' ? '、' : ', ';
  const owns = [
    sayIn(scope, planText.projectCount, { count: projects }),
    sayIn(scope, planText.initiativeCount, { count: initiatives }),
  ];
  return {
    ...referTo(scope, department),
    owns: projects === 0 ? sayIn(scope, elementText.departmentNothing) : joinSentences(owns, separator),
  };
}

function DepartmentsPage({ view }: { readonly view: DepartmentsPageView }): ReactElement {
  const { t } = useScope();
  const isFlat = view.divisions.every(({ division }) => division === null);
  return (
    <>
      {view.divisions.map(({ division, departments }) => (
        <section key={division}>
          {!isFlat && (
            <h2 className="section-head">
              {division === null ? t(elementText.noDivision) : <PlanWords>{division}</PlanWords>}
            </h2>
          )}
          <ul className="department-list">
            {departments.map((department) => (
              <li key={department.id}>
                <a href={department.href}>
                  <PlanWords>{department.title}</PlanWords>
                </a>
                <span className="small quiet">
                  <Words sentence={department.owns} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {view.former.length > 0 && (
        <section aria-labelledby="former">
          <h2 className="section-head" id="former">
            {t(listPageText.noLongerThere)}
          </h2>
          <ReferenceList references={view.former} />
        </section>
      )}
      {view.changes.length > 0 && (
        <section aria-labelledby="changes">
          <h2 className="section-head" id="changes">
            {t(elementText.reorganisation)}
          </h2>
          <ul className="plain-list">
            {view.changes.map((sentence) => (
              <li key={sentenceToString(sentence)}>
                <Words sentence={sentence} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
