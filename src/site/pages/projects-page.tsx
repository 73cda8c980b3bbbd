import type { ReactElement } from 'react';
import type { Project } from '../../core/plan/plan.ts';
import { DepartmentLinks } from '../parts/department-links.tsx';
import { useScope } from '../parts/scope-context.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from '../parts/table.ts';
import { ThemeMarks } from '../parts/theme-mark.tsx';
import { PlanWords } from '../parts/words.tsx';
import { elementText } from '../text/element-text.ts';
import { listText } from '../text/frame-text.ts';
import { listPageText } from '../text/list-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import { distinctMarks, type MarkView, viewMark } from '../views/initiative-view.ts';
import type { MadePage, PageHead } from '../views/page.ts';
import { type NumberedReference, type Reference, referTo, referToMeasure } from '../views/references.ts';
import { type Scope, sayIn } from '../views/scope.ts';

type ProjectRow = Reference & {
  readonly departments: readonly Reference[];
  readonly marks: readonly MarkView[];
  readonly measures: readonly NumberedReference[];
};

type ProjectsPageView = { readonly head: PageHead; readonly projects: readonly ProjectRow[] };

/** Every project with its departments, marks and measures. */
export function makeProjectsPage(scope: Scope): MadePage {
  const view = viewProjectsPage(scope);
  return { section: 'projects', head: view.head, view, body: <ProjectsPage view={view} /> };
}

function viewProjectsPage(scope: Scope): ProjectsPageView {
  const { projects } = scope.city.plan;
  return {
    head: {
      title: sayIn(scope, listText.projects),
      kicker: null,
      lead: [sayIn(scope, listPageText.projectsLead, { count: projects.length })],
      crumbs: [crumbToPlan(scope)],
      previous: null,
      next: null,
    },
    projects: projects.map((project) => viewProjectRow(scope, project)),
  };
}

function viewProjectRow(scope: Scope, project: Project): ProjectRow {
  const { city } = scope;
  const places = city.placesOf(project.id);
  const departments = new Set(places.flatMap(({ link }) => link.departments));
  return {
    ...referTo(scope, project),
    departments: [...departments].map((id) => referTo(scope, city.department(id))),
    marks: distinctMarks(places.flatMap(({ link }) => link.marks.map(viewMark))),
    measures: [...new Set(places.map(({ measure }) => measure))].map((one) => referToMeasure(scope, one)),
  };
}

function ProjectsPage({ view }: { readonly view: ProjectsPageView }): ReactElement {
  const { t } = useScope();
  return (
    <section>
      <table {...asTable} className="projects-list">
        <caption className="visually-hidden">{t(listPageText.projectsCaption)}</caption>
        <thead {...asGroup}>
          <tr {...asRow}>
            <th {...asColumnHead}>{t(elementText.project)}</th>
            <th {...asColumnHead}>{t(elementText.department)}</th>
            <th {...asColumnHead}>{t(listPageText.standsIn)}</th>
          </tr>
        </thead>
        <tbody {...asGroup}>
          {view.projects.map((project) => (
            <ProjectTableRow key={project.id} project={project} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function ProjectTableRow({ project }: { readonly project: ProjectRow }): ReactElement {
  const { t } = useScope();
  return (
    <tr {...asRow}>
      <th {...asRowHead}>
        <a href={project.href}>
          <PlanWords>{project.title}</PlanWords>
        </a>
        <ThemeMarks marks={project.marks} />
      </th>
      <td {...asCell}>
        <DepartmentLinks departments={project.departments} isLabelled />
      </td>
      <td {...asCell}>
        <span className="departments" data-label={t(elementText.measures)}>
          {project.measures.map((measure) => (
            <a key={measure.id} href={measure.href}>
              <PlanWords>{measure.title}</PlanWords>
            </a>
          ))}
        </span>
      </td>
    </tr>
  );
}
