import type { ReactElement } from 'react';
import type { Text } from '../../core/text/text.ts';
import { elementText } from '../text/element-text.ts';
import type { PlaceGroup, PlaceRow } from '../views/place-rows.ts';
import { type SentenceValue, sentenceToString } from '../views/sentence.ts';
import { DepartmentLinks } from './department-links.tsx';
import { useScope } from './scope-context.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from './table.ts';
import { ThemeMarks } from './theme-mark.tsx';
import { PlanWords, Say, Words } from './words.tsx';

type PlaceTableProps = {
  readonly caption: Text;
  /** What stands in these places, for the caption's {title}. */
  readonly title: SentenceValue;
  readonly groups: readonly PlaceGroup[];
  /** Left out where the page is about the one project, or the one department. */
  readonly withProject?: boolean;
  readonly withDepartments?: boolean;
};

type Columns = { readonly withProject: boolean; readonly withDepartments: boolean };

/** Where projects stand: initiatives with their measure, what is done in which years, and by whom. */
export function PlaceTable(props: PlaceTableProps): ReactElement {
  const { caption, title, groups, withProject = true, withDepartments = true } = props;
  const columns = { withProject, withDepartments };
  return (
    <table {...asTable} className="places">
      <caption className="visually-hidden">
        <Say text={caption} values={{ title }} />
      </caption>
      <PlaceTableHead {...columns} />
      {groups.map((group) => (
        <tbody {...asGroup} key={group.initiative.id}>
          {group.rows.map((row, index) => (
            <tr {...asRow} key={row.key}>
              {index === 0 && <GroupCell group={group} />}
              <PlaceCells {...columns} row={row} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function PlaceTableHead({ withProject, withDepartments }: Columns): ReactElement {
  const { t } = useScope();
  return (
    <thead {...asGroup}>
      <tr {...asRow}>
        <th {...asColumnHead} className="group">
          {t(elementText.initiative)}
        </th>
        <th {...asColumnHead}>{t(elementText.action)}</th>
        <th {...asColumnHead} className="when">
          {t(elementText.years)}
        </th>
        {withProject && <th {...asColumnHead}>{t(elementText.project)}</th>}
        {withDepartments && <th {...asColumnHead}>{t(elementText.department)}</th>}
      </tr>
    </thead>
  );
}

function GroupCell({ group }: { readonly group: PlaceGroup }): ReactElement {
  const { strategy, measure, initiative } = group;
  return (
    <th {...asRowHead} className="group" rowSpan={group.rows.length}>
      <a href={initiative.href}>
        <PlanWords>{initiative.title}</PlanWords>
      </a>
      <span className="under">
        <a href={measure.href} title={measure.title}>
          {`${sentenceToString(strategy.number)} `}
          <Words sentence={measure.number} />
        </a>
      </span>
    </th>
  );
}

function PlaceCells({
  row,
  withProject,
  withDepartments,
}: Columns & { readonly row: PlaceRow }): ReactElement {
  return (
    <>
      <td {...asCell} className="what">
        <PlanWords>{row.action}</PlanWords>
        {!withProject && <ThemeMarks marks={row.marks} />}
      </td>
      <td {...asCell} className="when">
        {row.years}
      </td>
      {withProject && (
        <td {...asCell} className="project">
          <a href={row.project.href}>
            <PlanWords>{row.project.title}</PlanWords>
          </a>
          <ThemeMarks marks={row.marks} />
        </td>
      )}
      {withDepartments && (
        <td {...asCell} className="department">
          <DepartmentLinks departments={row.departments} />
        </td>
      )}
    </>
  );
}
