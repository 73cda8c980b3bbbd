import type { ReactElement } from 'react';
import { formatDate } from '../../core/fiscal/format-fiscal-year.ts';
import { ITEM_STATES } from '../../core/round/item-state.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { formTokenField } from '../form-token-field.ts';
import { officePath } from '../links.ts';
import { itemKindText, itemStateText, myItemsText } from '../text/my-items-text.ts';
import { ItemForm } from './item-form.tsx';
import type { MyItemsView } from './item-view.ts';
import { KeyGuide } from './key-guide.tsx';

const kinds = ['indicator', 'initiative', 'project'] as const;

/**
 * 担当の一覧: a department's whole list. The list is the form: one page, one way from top to bottom by keyboard, and
 * every button works without a script.
 */
export function MyItems({ view }: { readonly view: MyItemsView }): ReactElement {
  const { round, items, language } = view;
  const t = (text: Text, params: TextParams = {}) => fillText(text, params, language);
  const isWritable = items.some(({ editable }) => editable);
  return (
    <>
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
        <form
          method="post"
          action={view.addresses.form}
          className="my-items"
          data-save={view.addresses.save}
          data-preview={view.addresses.preview}
          data-person={view.person}
          data-sign-in={officePath(view.code, 'sign-in')}
          autoComplete="off"
        >
          <input type="hidden" name={formTokenField} value={view.formToken} />
          <input type="hidden" name="department" value={view.department.id} />
          {isWritable && <KeyGuide language={language} />}
          {kinds.map((kind) => (
            <ItemGroup key={kind} kind={kind} view={view} />
          ))}
          {isWritable && <FormFoot view={view} />}
        </form>
      )}
    </>
  );
}

type GroupProps = { readonly kind: (typeof kinds)[number]; readonly view: MyItemsView };

function ItemGroup({ kind, view }: GroupProps): ReactElement | null {
  const own = view.items.filter(({ item }) => item.kind === kind);
  if (own.length === 0) return null;
  return (
    <section className="item-group" aria-labelledby={`group-${kind}`}>
      <h2 id={`group-${kind}`}>
        {itemKindText[kind][view.language]} <span className="number">{own.length}</span>
      </h2>
      {own.map((one) => (
        <ItemForm key={one.item.id} view={one} scope={view} result={view.results.get(one.item.id)} />
      ))}
    </section>
  );
}

/** Stays in sight while somebody goes down the list. */
function FormFoot({ view }: { readonly view: MyItemsView }): ReactElement {
  const { language } = view;
  return (
    <div className="form-foot">
      <button type="submit" name="submit" value="ready">
        {myItemsText.submitReady[language]}
      </button>
      <button type="submit" name="save" value="all" className="second">
        {myItemsText.save[language]}
      </button>
      <output className="save-state" data-save-state-all="" />
    </div>
  );
}

/** Where the list stands, and until when it waits. */
function StateCounts({ view }: { readonly view: MyItemsView }): ReactElement {
  const { items, language, round, yearStyle } = view;
  const date = formatDate(round.dueDates.department, yearStyle, language);
  return (
    <div className="list-state">
      <p>
        {round.state === 'closed'
          ? myItemsText.closed[language]
          : fillText(myItemsText.due, { date }, language)}
      </p>
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
    </div>
  );
}
