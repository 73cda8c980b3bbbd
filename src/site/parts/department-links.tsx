import type { ReactElement } from 'react';
import { elementText } from '../text/element-text.ts';
import type { Reference } from '../views/references.ts';
import { useScope } from './scope-context.ts';
import { PlanWords } from './words.tsx';

/** Departments under each other, or the words that none is named. */
export function DepartmentLinks({
  departments,
}: {
  readonly departments: readonly Reference[];
}): ReactElement {
  const { t } = useScope();
  if (departments.length === 0) return <span className="absent">{t(elementText.noDepartment)}</span>;
  return (
    <span className="departments">
      {departments.map((department) => (
        <a key={department.id} href={department.href}>
          <PlanWords>{department.title}</PlanWords>
        </a>
      ))}
    </span>
  );
}
