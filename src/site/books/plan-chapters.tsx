import type { ReactElement } from 'react';
import type {
  PlanBook,
  PrintedIndicator,
  PrintedMeasure,
  PrintedStrategy,
} from '../../books/plan/make-plan.ts';
import { asCell, asColumnHead, asGroup, asRow, asRowHead, asTable } from '../parts/table.ts';
import { PlanWords } from '../parts/words.tsx';
import { Explanations, Pieces } from './book-cells.tsx';
import { BookInitiatives } from './book-initiatives.tsx';

type PlanProps = { readonly plan: PlanBook };

/** A strategy as the plan prints it, with its measures. */
export function PlanStrategy({
  plan,
  strategy,
}: PlanProps & { readonly strategy: PrintedStrategy }): ReactElement {
  return (
    <>
      <Part plan={plan} part={strategy} heads={plan.words.goals} level="h2" />
      {strategy.measures.map((measure) => (
        <PlanMeasure key={measure.id} plan={plan} measure={measure} />
      ))}
    </>
  );
}

function PlanMeasure({ plan, measure }: PlanProps & { readonly measure: PrintedMeasure }): ReactElement {
  const { words } = plan;
  return (
    <section aria-labelledby={measure.id}>
      <h2 className="section-head" id={measure.id}>
        <PlanWords>
          {measure.number}
          {measure.title}
        </PlanWords>
      </h2>
      <Part plan={plan} part={measure} heads={words.kpis} level="h3" />
      {measure.initiatives.length > 0 && (
        <>
          <h3>{words.initiatives}</h3>
          <BookInitiatives
            words={{ ...words, initiatives: words.initiative }}
            groups={measure.initiatives}
            caption={`${measure.number}${words.initiatives}`}
          />
        </>
      )}
    </section>
  );
}

type PartProps = PlanProps & {
  readonly part: PrintedStrategy | PrintedMeasure;
  readonly heads: string;
  readonly level: 'h2' | 'h3';
};

function Part({ plan, part, heads, level: Heading }: PartProps): ReactElement {
  const { words } = plan;
  return (
    <>
      <Heading>{words.direction}</Heading>
      <p>
        <Pieces pieces={part.direction} />
      </p>
      <Explanations items={part.terms} />
      {part.indicators.length > 0 && (
        <>
          <Heading>{heads}</Heading>
          <PrintedIndicators words={words} rows={part.indicators} caption={`${part.number}${heads}`} />
          <Explanations items={part.notes} />
        </>
      )}
    </>
  );
}

type PrintedProps = {
  readonly words: PlanBook['words'];
  readonly rows: readonly PrintedIndicator[];
  readonly caption: string;
};

/** Indicators to the letter of the plan. */
function PrintedIndicators({ words, rows, caption }: PrintedProps): ReactElement {
  const heads = [words.baseline, ...words.targets];
  return (
    <table {...asTable} className="indicators">
      <caption className="visually-hidden">{caption}</caption>
      <thead {...asGroup}>
        <tr {...asRow}>
          <th {...asColumnHead}>{words.indicator}</th>
          {heads.map((head) => (
            <th {...asColumnHead} className="number" key={head}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...asGroup}>
        {rows.map((row) => (
          <tr {...asRow} key={row.name.map(({ text }) => text).join('')}>
            <th {...asRowHead}>
              <Pieces pieces={row.name} />
              {row.cumulative && <PlanWords>{words.cumulative}</PlanWords>}
            </th>
            {row.figures.map((lines, index) => (
              <td {...asCell} className="number" key={heads[index]} data-label={heads[index]}>
                {lines.map((line) => (
                  <span className="book-under" key={line}>
                    <PlanWords>{line}</PlanWords>
                  </span>
                ))}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the signs in the plan's tables stand for. */
export function Legend({ plan, title }: PlanProps & { readonly title: string }): ReactElement | null {
  if (plan.legend.length === 0) return null;
  return (
    <section aria-labelledby="legend">
      <h2 className="section-head" id="legend">
        {title}
      </h2>
      <ul className="bullets">
        {plan.legend.map(({ icon, words }) => (
          <li key={icon}>{words}</li>
        ))}
      </ul>
    </section>
  );
}
