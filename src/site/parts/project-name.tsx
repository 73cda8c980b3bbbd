import type { ReactElement } from 'react';
import type { ProjectLine } from '../views/initiative-view.ts';
import { ThemeMarks } from './theme-mark.tsx';
import { PlanWords } from './words.tsx';

type ProjectNameProps = { readonly line: ProjectLine; readonly withMarks?: boolean };

/** A project with the marks that it carries where it stands. */
export function ProjectName({ line, withMarks = true }: ProjectNameProps): ReactElement {
  return (
    <span>
      <a href={line.href}>
        <PlanWords>{line.title}</PlanWords>
      </a>
      {withMarks && <ThemeMarks marks={line.marks} />}
    </span>
  );
}
