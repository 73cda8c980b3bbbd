import type { ReactElement } from 'react';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Text } from '../../core/text/text.ts';
import { elementText } from '../text/element-text.ts';
import type { ActionCell, ActionRow, InitiativeView } from '../views/initiative-view.ts';
import { briefYearsIn } from '../views/scope.ts';
import { quotePlan } from '../views/sentence.ts';
import { DepartmentLinks } from './department-links.tsx';
import { ProjectName } from './project-name.tsx';
import { useScope } from './scope-context.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from './table.ts';
import { PlanWords, Say } from './words.tsx';
import { YearWords } from './year-words.tsx';

type InitiativeTableProps = {
  readonly caption: Text;
  readonly title: string;
  readonly initiatives: readonly InitiativeView[];
  /** False on the initiative's own page, where its title is the page's. */
  readonly withTitles?: boolean;
};

/** The initiatives by fiscal year, as the plan prints them; on a phone each initiative is a card. */
export function InitiativeTable(props: InitiativeTableProps): ReactElement {
  const { initiatives, withTitles = true } = props;
  const { city } = useScope();
  const years = city.plan.actionYears;
  return (
    <table {...asTable} className={withTitles ? 'initiatives' : 'initiatives untitled'}>
      <caption className="visually-hidden">
        <Say text={props.caption} values={{ title: quotePlan(props.title) }} />
      </caption>
      <InitiativeTableHead years={years} withTitles={withTitles} />
      {initiatives.map((initiative) => (
        <tbody {...asGroup} key={initiative.id}>
          {initiative.rows.map((row, index) => (
            <tr {...asRow} key={row.cells.map((cell) => cell.action?.id ?? '').join()}>
              {withTitles && index === 0 && <TitleCell initiative={initiative} />}
              <ActionCells row={row} years={years} />
              <ProjectCell row={row} />
            </tr>
          ))}
        </tbody>
      ))}
    </table>
  );
}

function InitiativeTableHead(props: {
  readonly years: readonly FiscalYear[];
  readonly withTitles: boolean;
}): ReactElement {
  const { t } = useScope();
  return (
    <thead {...asGroup}>
      <tr {...asRow}>
        {props.withTitles && (
          <th {...asColumnHead} className="title">
            {t(elementText.initiative)}
          </th>
        )}
        {props.years.map((year) => (
          <th {...asColumnHead} className="year" key={year}>
            <YearWords year={year} />
          </th>
        ))}
        <th {...asColumnHead} className="projects">
          <span className="pair">
            <span>{t(elementText.projects)}</span>
            <span>{t(elementText.department)}</span>
          </span>
        </th>
      </tr>
    </thead>
  );
}

function TitleCell({ initiative }: { readonly initiative: InitiativeView }): ReactElement {
  return (
    <th {...asRowHead} className="title" rowSpan={initiative.rows.length}>
      <a href={initiative.href}>
        <PlanWords>{initiative.title}</PlanWords>
      </a>
    </th>
  );
}

function ActionCells({
  row,
  years,
}: {
  readonly row: ActionRow;
  readonly years: readonly FiscalYear[];
}): ReactElement {
  return (
    <>
      {row.cells.map((cell, index) => (
        <ActionTableCell
          // biome-ignore lint/suspicious/noArrayIndexKey: the cells of a row never move
          key={index}
          cell={cell}
          isRepeat={row.cells.findIndex((one) => one.action?.id === cell.action?.id) < index}
          isEveryYear={cell.span === years.length}
        />
      ))}
    </>
  );
}

type ActionTableCellProps = {
  readonly cell: ActionCell;
  /** True where an action's years have a gap and this is not its first cell. */
  readonly isRepeat: boolean;
  readonly isEveryYear: boolean;
};

function ActionTableCell({ cell, isRepeat, isEveryYear }: ActionTableCellProps): ReactElement {
  const scope = useScope();
  const { action, span } = cell;
  if (action === null) return <td {...asCell} className="action none" colSpan={span} />;
  return (
    <td {...asCell} className="action" colSpan={span} id={isRepeat ? undefined : action.id}>
      <PlanWords>{action.text}</PlanWords>
      <span className={isEveryYear ? 'action-years every' : 'action-years'}>
        {briefYearsIn(scope, action.years)}
      </span>
    </td>
  );
}

function ProjectCell({ row }: { readonly row: ActionRow }): ReactElement | null {
  const { t } = useScope();
  if (row.projects === null) return null;
  const { span, lines } = row.projects;
  return (
    <td {...asCell} className="projects" rowSpan={span}>
      {lines.length === 0 ? (
        <span className="absent">{t(elementText.noProject)}</span>
      ) : (
        <ul>
          {lines.map((line) => (
            <li className="pair" key={line.id}>
              <ProjectName line={line} />
              <DepartmentLinks departments={line.departments} isLabelled />
            </li>
          ))}
        </ul>
      )}
    </td>
  );
}
