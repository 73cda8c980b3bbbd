import type { ReactElement } from 'react';
import type { BookScope } from '../../books/book-scope.ts';
import type { FiguresPage } from '../../books/figures/make-figures.ts';
import { PlanWords } from '../parts/words.tsx';
import { StateOf } from './book-cells.tsx';
import { BookIndicators } from './book-indicators.tsx';
import { BookRisks } from './report-summary.tsx';

type Props = { readonly book: BookScope; readonly figures: FiguresPage };

/** The page of figures for the mayor. On a screen nothing is left out for want of room. */
export function FiguresBody({ book, figures }: Props): ReactElement {
  const { words, numbers, strategies, risks, goals, lead } = figures;
  const say = (head: string, count: number): string =>
    head.replace('{shown}', `${count}`).replace('{all}', `${count}`);
  return (
    <>
      <p>{lead.join('　')}</p>
      <ul className="book-numbers">
        {numbers.map(({ state, words: name, count }) => (
          <li key={name}>
            <span className="book-number">{count}</span>
            {state === null ? name : <StateOf state={state} />}
          </li>
        ))}
      </ul>
      {strategies !== null && (
        <section aria-labelledby="strategies">
          <h2 className="section-head" id="strategies">
            {words.byStrategy}
          </h2>
          <ul className="book-signs">
            {strategies.map(({ number, title, states }) => (
              <li key={number}>
                <span>
                  <strong>{number}</strong> <PlanWords>{title}</PlanWords>
                </span>
                <span className="signs">
                  {states.map((state, index) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: one sign an indicator, in an order that never changes
                    <span key={index} className={`state state-${state.key}`}>
                      <span className="state-word">
                        <span aria-hidden="true" className="shape">
                          {state.shape}
                        </span>
                        <span className="visually-hidden">{state.word}</span>
                      </span>
                    </span>
                  ))}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {risks.length > 0 && (
        <section aria-labelledby="risks">
          <h2 className="section-head" id="risks">
            {say(figures.risksHead, risks.length)}
          </h2>
          <BookRisks words={words} rows={risks} />
        </section>
      )}
      {goals.length > 0 && (
        <section aria-labelledby="goals">
          <h2 className="section-head" id="goals">
            {say(figures.goalsHead, goals.length)}
          </h2>
          <BookIndicators
            book={book}
            words={words}
            rows={goals}
            caption={say(figures.goalsHead, goals.length)}
          />
        </section>
      )}
    </>
  );
}
