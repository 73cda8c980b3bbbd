import type { ReactElement } from 'react';
import { elementText } from '../text/element-text.ts';
import type { Reference } from '../views/references.ts';
import { useScope } from './scope-context.ts';
import { PlanWords } from './words.tsx';

type DepartmentLinksProps = {
  readonly departments: readonly Reference[];
  /** Says what they are where a card has no column's head. */
  readonly isLabelled?: boolean;
};

/** Departments under each other, or the words that none is named. */
export function DepartmentLinks({ departments, isLabelled = false }: DepartmentLinksProps): ReactElement {
  const { t } = useScope();
  if (departments.length === 0) return <span className="absent">{t(elementText.noDepartment)}</span>;
  return (
    <span className="departments" data-label={isLabelled ? t(elementText.department) : undefined}>
      {departments.map((department) => (
        <a key={department.id} href={department.href}>
          <PlanWords>{department.title}</PlanWords>
        </a>
      ))}
    </span>
  );
}
