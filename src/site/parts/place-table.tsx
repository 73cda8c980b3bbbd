import type { ReactElement } from 'react';
import type { Text } from '../../core/text/text.ts';
import { elementText } from '../text/element-text.ts';
import type { PlaceGroup, PlaceRow } from '../views/place-rows.ts';
import { type SentenceValue, sentenceToString } from '../views/sentence.ts';
import { DepartmentLinks } from './department-links.tsx';
import { ProjectName } from './project-name.tsx';
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
  /** Left out where the page is about the mark. */
  readonly withMarks?: boolean;
};

type Columns = {
  readonly withProject: boolean;
  readonly withDepartments: boolean;
  readonly withMarks: boolean;
};

/** Where projects stand: initiatives with their measure, what is done in which years, and by whom. */
export function PlaceTable(props: PlaceTableProps): ReactElement {
  const { caption, title, groups, withProject = true, withDepartments = true, withMarks = true } = props;
  const columns = { withProject, withDepartments, withMarks };
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
        {(withProject || withDepartments) && (
          <th {...asColumnHead} className="projects">
            <span className={withProject && withDepartments ? 'pair' : undefined}>
              {withProject && <span>{t(elementText.project)}</span>}
              {withDepartments && <span>{t(elementText.department)}</span>}
            </span>
          </th>
        )}
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
        <a href={measure.href}>
          {`${sentenceToString(strategy.number)} `}
          <Words sentence={measure.number} />
        </a>
      </span>
    </th>
  );
}

function PlaceCells({ row, ...columns }: Columns & { readonly row: PlaceRow }): ReactElement {
  const { withProject, withDepartments, withMarks } = columns;
  const marks = row.lines.flatMap((line) => line.marks);
  return (
    <>
      <td {...asCell} className="what">
        <PlanWords>{row.action}</PlanWords>
        {!withProject && withMarks && <ThemeMarks marks={marks} />}
      </td>
      <td {...asCell} className="when">
        {row.years}
      </td>
      {(withProject || withDepartments) && (
        <td {...asCell} className="projects">
          <ul>
            {row.lines.map((line) => (
              <li key={line.id} className={withProject && withDepartments ? 'pair' : undefined}>
                {withProject && <ProjectName line={line} withMarks={withMarks} />}
                {withDepartments && <DepartmentLinks departments={line.departments} isLabelled />}
              </li>
            ))}
          </ul>
        </td>
      )}
    </>
  );
}
