import type { ReactElement } from 'react';
import type { Text } from '../../core/text/text.ts';
import { standingText } from '../text/verdict-text.ts';
import type { StateChange, StateChanges } from '../views/standing-view.ts';
import { useScope } from './scope-context.ts';
import { State } from './state.tsx';
import { PlanWords, Say, Words } from './words.tsx';

/** Indicators whose state changed, the better and the worse apart. */
export function ChangeLists({ changes }: { readonly changes: StateChanges }): ReactElement {
  const { t } = useScope();
  const { sentence, better, worse, otherwise } = changes;
  const isNone = [better, worse, otherwise].every((list) => list.length === 0);
  return (
    <>
      <p className="section-words">{isNone ? t(standingText.changesNone) : <Words sentence={sentence} />}</p>
      <div className="change-lists">
        <ChangeList title={standingText.worse} changes={worse} />
        <ChangeList title={standingText.better} changes={better} />
        <ChangeList title={standingText.otherwise} changes={otherwise} />
      </div>
    </>
  );
}

type ChangeListProps = { readonly title: Text; readonly changes: readonly StateChange[] };

function ChangeList({ title, changes }: ChangeListProps): ReactElement | null {
  const { t } = useScope();
  if (changes.length === 0) return null;
  return (
    <section>
      <h3>
        <Say text={standingText.countOf} values={{ words: t(title), count: changes.length }} />
      </h3>
      <ul className="changes">
        {changes.map(({ id, href, title: name, before, now }) => (
          <li key={id}>
            <a href={href}>
              <PlanWords>{name}</PlanWords>
            </a>
            <span className="change">
              <State state={before} />
              <span aria-hidden="true">→</span>
              <span className="visually-hidden">{t(standingText.fromTo)}</span>
              <State state={now} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
