import type { ReactElement } from 'react';
import { formatDate } from '../../core/fiscal/format-fiscal-year.ts';
import { ITEM_STATES } from '../../core/round/item-state.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { itemKindText, itemStateText, myItemsText } from '../text/my-items-text.ts';
import { yearText } from '../text/year-text.ts';
import { ItemForm } from './item-form.tsx';
import type { MyItemsView } from './item-view.ts';

const kinds = ['indicator', 'initiative', 'project'] as const;

/**
 * わたしの担当: a department's whole list. The list is the form: one page, one way from top to bottom by keyboard, and
 * every button works without a script.
 */
export function MyItems({ view }: { readonly view: MyItemsView }): ReactElement {
  const { round, department, items, language, ready } = view;
  const t = (text: Text, params: TextParams = {}) => fillText(text, params, language);
  return (
    <>
      <h1>{t(myItemsText.title, { year: yearText(round.year), department })}</h1>
      <p className="lead">
        {round.state === 'closed'
          ? t(myItemsText.closed)
          : t(myItemsText.due, { date: formatDate(round.dueDates.department, view.yearStyle, language) })}
      </p>
      <StateCounts view={view} />
      {round.instructions !== '' && (
        <details className="instructions">
          <summary>{t(myItemsText.instructions)}</summary>
          <p lang="ja">{round.instructions}</p>
        </details>
      )}
      {items.length === 0 ? (
        <p>{t(myItemsText.nothing)}</p>
      ) : (
        <form method="post" action={view.action} className="my-items" data-autosave>
          <input type="hidden" name="csrf" value={view.csrf} />
          {kinds.map((kind) => {
            const own = items.filter(({ item }) => item.kind === kind);
            if (own.length === 0) return null;
            return (
              <section key={kind} className="item-group" aria-labelledby={`group-${kind}`}>
                <h2 id={`group-${kind}`}>
                  {t(itemKindText[kind])} <span className="number">{own.length}</span>
                </h2>
                {own.map((one) => (
                  <ItemForm
                    key={one.item.id}
                    view={one}
                    round={round}
                    result={view.results.get(one.item.id)}
                    language={language}
                  />
                ))}
              </section>
            );
          })}
          {items.some(({ editable }) => editable) && (
            <div className="form-foot">
              <button type="submit" name="save" value="all">
                {t(myItemsText.save)}
              </button>
              <button type="submit" name="submit" value="ready" className="primary">
                {t(myItemsText.submitReady, { count: ready })}
              </button>
              <output className="save-state" data-save-state-all />
            </div>
          )}
        </form>
      )}
    </>
  );
}

function StateCounts({ view }: { readonly view: MyItemsView }): ReactElement {
  const { items, language } = view;
  return (
    <ul className="item-counts" aria-label={myItemsText.counts[language]}>
      {ITEM_STATES.map((state) => {
        const count = items.filter(({ status }) => status.state === state).length;
        if (count === 0) return null;
        const { shape, text } = itemStateText[state];
        return (
          <li key={state}>
            <span aria-hidden="true">{shape}</span> {text[language]} <span className="number">{count}</span>
          </li>
        );
      })}
    </ul>
  );
}
