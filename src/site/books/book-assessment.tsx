import type { ReactElement } from 'react';
import type { AssessmentView } from '../../books/views/assessment.ts';
import { PlanWords } from '../parts/words.tsx';

/** What the city itself says: a table a stage. */
export function BookAssessment({
  assessment,
  level: Heading,
}: {
  readonly assessment: AssessmentView | null;
  readonly level: 'h2' | 'h3';
}): ReactElement | null {
  if (assessment === null) return null;
  return (
    <section>
      <Heading>{assessment.title}</Heading>
      <p className="small quiet">
        <PlanWords>{assessment.lead}</PlanWords>
      </p>
      {assessment.stages.map(({ label, rows }) => (
        <div key={label}>
          <p>
            <strong>{label}</strong>
          </p>
          <dl className="facts">
            {rows.map((row) => (
              <div key={row.label}>
                <dt>{row.label}</dt>
                <dd>
                  <span className="book-lines">
                    <PlanWords>{row.text}</PlanWords>
                  </span>
                  {row.notes.map((note) => (
                    <span className="book-under small quiet" key={note}>
                      <PlanWords>{note}</PlanWords>
                    </span>
                  ))}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </section>
  );
}
