import type { ReactElement } from 'react';
import { describeProblem } from '../../core/round/checks/problem.ts';
import type { Round } from '../../core/round/round.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import type { Language } from '../../core/text/text.ts';
import { itemStateText, myItemsText } from '../text/my-items-text.ts';
import { fieldId, versionField } from './field-name.ts';
import { IndicatorForm } from './indicator-form.tsx';
import { InitiativeForm } from './initiative-form.tsx';
import { ItemProvider, useItem } from './item-context.ts';
import type { ItemView, SaveResult } from './item-view.ts';
import { ProjectForm } from './project-form.tsx';

type ItemFormProps = {
  readonly view: ItemView;
  readonly round: Round;
  readonly result: SaveResult | undefined;
  readonly language: Language;
};

/** One item of the list: where it stands, why it came back, and its boxes. */
export function ItemForm({ view, round, result, language }: ItemFormProps): ReactElement {
  const { item } = view;
  const headId = fieldId(item.id, ['head']);
  return (
    <ItemProvider value={{ view, language }}>
      <section className="item" id={fieldId(item.id, [])} aria-labelledby={headId} data-item={item.id}>
        <header className="item-head">
          <h3 id={headId} lang="ja">
            {nameOfItem(item)}
          </h3>
          <ItemState />
        </header>
        <WhyItCameBack />
        {result !== undefined && result !== 'saved' && result !== 'refused' && (
          <p className="notice" role="status">
            {result === 'merged' ? myItemsText.merged[language] : myItemsText.conflict[language]}
          </p>
        )}
        <fieldset className="item-fields" disabled={!view.editable}>
          <input type="hidden" name={versionField(item.id)} value={view.status.version} />
          <ItemFields view={view} round={round} />
          <WholeProblems />
          {view.editable && (
            <p className="item-actions">
              <button type="submit" name="save" value={item.id} className="quiet">
                {myItemsText.saveOne[language]}
              </button>
              <output className="save-state" data-save-state />
            </p>
          )}
        </fieldset>
      </section>
    </ItemProvider>
  );
}

function ItemFields({ view, round }: Pick<ItemFormProps, 'view' | 'round'>): ReactElement | null {
  const { item, entry } = view;
  if (item.kind === 'indicator' && entry.kind === 'indicator')
    return <IndicatorForm item={item} entry={entry} commentLimit={round.limits.comment} />;
  if (item.kind === 'initiative' && entry.kind === 'initiative')
    return <InitiativeForm item={item} settings={round} />;
  if (item.kind === 'project' && entry.kind === 'project')
    return <ProjectForm item={item} entry={entry} settings={round} />;
  throw new Error(`The entry of ${item.id} is of the kind ${entry.kind}`);
}

function ItemState(): ReactElement {
  const { view, t } = useItem();
  const { shape, text } = itemStateText[view.status.state];
  return (
    <p className={`item-state state-${view.status.state}`}>
      <span aria-hidden="true">{shape}</span> {t(text)}
    </p>
  );
}

/** The reason stays in sight until the item is submitted again. */
function WhyItCameBack(): ReactElement | null {
  const { view, t } = useItem();
  const { status } = view;
  const last = status.records.findLast(({ kind }) => kind === 'send-back' || kind === 'reopen');
  const isOpen = status.state === 'sent-back' || status.state === 'draft';
  if (last === undefined || !isOpen || status.records.some(isLaterSubmission(last.version))) return null;
  return (
    <div className="came-back">
      <p className="came-back-head">
        {t(last.kind === 'reopen' ? myItemsText.reopened : myItemsText.sentBack)}
      </p>
      <p lang="ja">{last.reason}</p>
    </div>
  );
}

function isLaterSubmission(version: number) {
  return (record: ItemView['status']['records'][number]) =>
    record.kind === 'submit' && record.version > version;
}

/** What is about the item as a whole, or about a field that is not on the page. */
function WholeProblems(): ReactElement | null {
  const { view, language } = useItem();
  const problems = view.problems.filter(({ path }) => path.length === 0);
  if (problems.length === 0) return null;
  return (
    <ul className="problems">
      {problems.map((problem) => (
        <li key={problem.code} className={`problem problem-${problem.severity}`}>
          {describeProblem(problem, language)}
        </li>
      ))}
    </ul>
  );
}
