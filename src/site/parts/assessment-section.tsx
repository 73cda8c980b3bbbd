import type { ReactElement } from 'react';
import { sheetText } from '../text/sheet-text.ts';
import type { AnswerView, RatingView, SheetView } from '../views/sheet-view.ts';
import { useScope } from './scope-context.ts';
import { PlanWords, Words } from './words.tsx';

/** What the city itself says of a measure or strategy: the newest year in full, earlier years to be opened. */
export function AssessmentSection({
  sheets,
}: {
  readonly sheets: readonly SheetView[];
}): ReactElement | null {
  const { t } = useScope();
  const [newest, ...earlier] = sheets;
  if (newest === undefined) return null;
  return (
    <section aria-labelledby="city-assessment" className="city-assessment">
      <h2 className="section-head" id="city-assessment">
        <Words sentence={newest.title} />
      </h2>
      <SheetBody sheet={newest} />
      {earlier.length > 0 && (
        <details>
          <summary>{t(sheetText.earlier)}</summary>
          {earlier.map((sheet) => (
            <div key={sheet.year}>
              <h3>
                <Words sentence={sheet.title} />
              </h3>
              <SheetBody sheet={sheet} />
            </div>
          ))}
        </details>
      )}
    </section>
  );
}

/** Whoever decided stands first: it is what the city says in the end. */
function SheetBody({ sheet }: { readonly sheet: SheetView }): ReactElement {
  return (
    <>
      <p className="section-words">
        <Words sentence={sheet.lead} />
      </p>
      {sheet.stages.toReversed().map(({ label, answers }) => (
        <div key={label} className="city-stage">
          <h3>{label}</h3>
          <dl className="facts">
            {answers.map((answer) => (
              <div key={answer.key}>
                <dt>{answer.label}</dt>
                <dd>
                  <Answer answer={answer} />
                </dd>
              </div>
            ))}
          </dl>
        </div>
      ))}
    </>
  );
}

function Answer({ answer }: { readonly answer: AnswerView }): ReactElement {
  if (answer.rating !== null) return <Rating rating={answer.rating} />;
  return (
    <span className="city-words">
      <PlanWords>{answer.text}</PlanWords>
    </span>
  );
}

function Rating({ rating }: { readonly rating: RatingView }): ReactElement {
  const { t } = useScope();
  const { grade, meaning, override, working, tally } = rating;
  return (
    <>
      <strong className="city-grade">{grade}</strong> <span>{meaning}</span>
      {override !== null && <p className="city-override">{override}</p>}
      <details className="small">
        <summary>{t(sheetText.working)}</summary>
        <p>{working}</p>
        {tally !== '' && <p className="quiet">{tally}</p>}
      </details>
    </>
  );
}
