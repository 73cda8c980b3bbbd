import type { ReactElement } from 'react';
import { describeProblem } from '../../core/round/checks/problem.ts';
import { reasonBack } from '../../core/round/reminder-for.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import type { Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import { itemStateText, myItemsText } from '../text/my-items-text.ts';
import { fieldId, versionField } from './field-name.ts';
import { IndicatorForm } from './indicator-form.tsx';
import { InitiativeForm } from './initiative-form.tsx';
import { ItemProvider, useItem } from './item-context.ts';
import type { ItemResult, ItemView, ListScope } from './item-view.ts';
import { ProjectForm } from './project-form.tsx';

type ItemFormProps = {
  readonly view: ItemView;
  readonly scope: ListScope;
  readonly result: ItemResult | undefined;
};

/** One item of the list: where it stands, why it came back, and its boxes. */
export function ItemForm({ view, scope, result }: ItemFormProps): ReactElement {
  const { item } = view;
  const id = fieldId(item.id, []);
  const canSubmit = view.editable && view.lacks === 0 && view.conflicts.length === 0;
  return (
    <ItemProvider value={{ view, scope }}>
      <section
        className="item"
        id={id}
        aria-labelledby={`${id}-head`}
        data-item={item.id}
        data-complete={canSubmit ? '' : undefined}
        data-strict={result?.kind === 'incomplete' ? '' : undefined}
      >
        <ItemHead id={id} />
        <WhyItCameBack />
        <WhatCameOfIt id={id} result={result} />
        <fieldset className="item-fields" disabled={!view.editable}>
          <legend className="visually-hidden">{nameOfItem(item)}</legend>
          <input
            type="hidden"
            id={`${id}-version`}
            name={versionField(item.id)}
            value={view.status.version}
            data-version=""
          />
          <ItemFields />
          <WholeProblems id={id} />
          {view.editable && <ItemActions id={id} />}
        </fieldset>
      </section>
    </ItemProvider>
  );
}

function ItemHead({ id }: { readonly id: string }): ReactElement {
  const { view, scope, t } = useItem();
  const { item, status } = view;
  const { shape, text } = itemStateText[status.state];
  const name = nameOfItem(item);
  return (
    <header className="item-head">
      <h3 id={`${id}-head`} lang="ja">
        {name}
      </h3>
      <p className="item-about">
        <span
          className={`item-state item-state-${status.state}`}
          id={`${id}-state`}
          data-live="always"
          data-state=""
        >
          <span aria-hidden="true">{shape}</span> {t(text)}
        </span>
        <a href={roundPath(scope.code, scope.round.id, 'items', item.id)}>
          {t(myItemsText.openItem)}
          <span className="visually-hidden">: {name}</span>
        </a>
      </p>
    </header>
  );
}

function ItemFields(): ReactElement {
  const { item, entry } = useItem().view;
  if (item.kind === 'indicator' && entry.kind === 'indicator')
    return <IndicatorForm item={item} entry={entry} />;
  if (item.kind === 'initiative' && entry.kind === 'initiative') return <InitiativeForm item={item} />;
  if (item.kind === 'project' && entry.kind === 'project') return <ProjectForm item={item} entry={entry} />;
  throw new Error(`The entry of ${item.id} is of the kind ${entry.kind}`);
}

/** What somebody can do with this item alone, and what is left to do before it can be submitted. */
function ItemActions({ id }: { readonly id: string }): ReactElement {
  const { view, t } = useItem();
  const { item, lacks } = view;
  return (
    <div className="item-actions">
      <button type="submit" name="save" value={item.id} className="second" data-save="">
        {t(myItemsText.saveOne)}
      </button>
      <button type="submit" name="submit" value={item.id} className="second" data-submit="">
        {t(myItemsText.submitOne)}
      </button>
      <span className="readiness" id={`${id}-readiness`} data-live="">
        {lacks === 0 ? t(myItemsText.complete) : t(myItemsText.lacks, { count: lacks })}
      </span>
      <span className="save-state" data-save-state="" />
    </div>
  );
}

/** The reason stays in sight until the item is submitted again. */
function WhyItCameBack(): ReactElement | null {
  const { view, t } = useItem();
  const { status } = view;
  const reason = reasonBack(status);
  if (reason === null) return null;
  const wasReopened = status.records.findLast(({ kind }) => kind === 'send-back' || kind === 'reopen');
  return (
    <div className="came-back">
      <p className="came-back-head">
        {t(wasReopened?.kind === 'reopen' ? myItemsText.reopened : myItemsText.sentBack)}
      </p>
      <p lang="ja">{reason}</p>
    </div>
  );
}

const resultText: Readonly<Record<Exclude<ItemResult['kind'], 'refused'>, Text | null>> = {
  saved: null,
  submitted: null,
  merged: myItemsText.merged,
  conflict: myItemsText.conflict,
  incomplete: myItemsText.incomplete,
};

/** What came of the last attempt to save it, where that needs saying. */
function WhatCameOfIt({ id, result }: Pick<ItemFormProps, 'result'> & { readonly id: string }): ReactElement {
  const { t } = useItem();
  const text = result === undefined ? null : result.kind === 'refused' ? result.why : resultText[result.kind];
  return (
    <div className="item-result" id={`${id}-result`} data-live="always">
      {text !== null && <p className={`notice notice-${result?.kind}`}>{t(text)}</p>}
    </div>
  );
}

/** What is about the item as a whole, or about a field that is not on the page. */
function WholeProblems({ id }: { readonly id: string }): ReactElement {
  const { view, language } = useItem();
  const problems = view.problems.filter(({ path }) => path.length === 0);
  return (
    <div className="problems" id={`${id}-problems`} data-live="">
      {problems.map((problem) => (
        <p key={problem.code} className={`problem problem-${problem.severity}`}>
          {describeProblem(problem, language)}
        </p>
      ))}
    </div>
  );
}
