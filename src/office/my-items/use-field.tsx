import type { ReactElement, ReactNode } from 'react';
import { describeProblem } from '../../core/round/checks/problem.ts';
import { myItemsText } from '../text/my-items-text.ts';
import { fieldId, fieldName } from './field-name.ts';
import { useItem } from './item-context.ts';
import { isAt, textAt } from './item-view.ts';

export type FieldProps = {
  readonly path: readonly string[];
  readonly label: string;
  readonly className?: string;
};

/** How a value of a field is called where two of them are shown side by side. */
export type SayValue = (value: unknown) => string;

const sayAsItIs: SayValue = (value) => (typeof value === 'string' ? value : '');

/** What every field shares: its name, what is said about it, and both texts where two people changed it. */
export function useField(path: readonly string[], say: SayValue = sayAsItIs) {
  const { view } = useItem();
  const id = fieldId(view.item.id, path);
  const problems = view.problems.filter((problem) => isAt(problem, path));
  const conflict = view.conflicts.find((one) => isAt(one, path));
  const hasError = problems.some(({ severity }) => severity === 'error') || conflict !== undefined;
  return {
    id,
    name: fieldName(view.item.id, path),
    value: textAt(view.entry, path),
    box: { 'aria-describedby': `${id}-said`, 'aria-invalid': hasError || undefined },
    said: (
      <SaidOfField id={id} problems={problems}>
        {conflict !== undefined && (
          <BothTexts boxId={id} mine={conflict.mine} theirs={conflict.theirs} say={say} />
        )}
      </SaidOfField>
    ),
  };
}

type SaidProps = {
  readonly id: string;
  readonly problems: ReturnType<typeof useItem>['view']['problems'];
  readonly children: ReactNode;
};

/** What is said of a field, where it stands in another place than the box. */
export function SaidOf({ path }: Pick<FieldProps, 'path'>): ReactElement {
  return useField(path).said;
}

/** Always there, so that a script has a place for what comes up while somebody types. */
function SaidOfField({ id, problems, children }: SaidProps): ReactElement {
  const { language } = useItem();
  return (
    <div className="field-said" id={`${id}-said`} data-live="">
      {problems.map((problem) => (
        <p key={problem.code} className={`problem problem-${problem.severity}`}>
          {describeProblem(problem, language)}
        </p>
      ))}
      {children}
    </div>
  );
}

type BothProps = {
  readonly boxId: string;
  readonly mine: unknown;
  readonly theirs: unknown;
  readonly say: SayValue;
};

function BothTexts({ boxId, mine, theirs, say }: BothProps): ReactElement {
  const { view, t } = useItem();
  const write = (value: unknown) => (say(value) === '' ? t(myItemsText.emptyText) : say(value));
  return (
    <div className="conflict">
      <dl>
        <dt>{t(myItemsText.mine)}</dt>
        <dd>{write(mine)}</dd>
        <dt>{t(myItemsText.theirs)}</dt>
        <dd>{write(theirs)}</dd>
      </dl>
      {view.editable && (
        <button
          type="button"
          className="second"
          hidden
          data-take={boxId}
          data-value={theirs === true ? '1' : sayAsItIs(theirs)}
        >
          {t(myItemsText.takeTheirs)}
        </button>
      )}
    </div>
  );
}

type FieldBoxProps = {
  readonly id: string;
  readonly label: string;
  readonly className?: string | undefined;
  readonly said?: ReactNode;
  readonly children: ReactNode;
};

/** A label over its box, and what is said of it under it. */
export function FieldBox({ id, label, className = '', said, children }: FieldBoxProps): ReactElement {
  return (
    <div className={`field ${className}`}>
      <label htmlFor={id}>{label}</label>
      {children}
      {said}
    </div>
  );
}
