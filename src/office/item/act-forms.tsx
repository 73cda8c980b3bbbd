import type { ReactElement, ReactNode } from 'react';
import type { ItemPage } from '../../app/round/read-item-page.ts';
import type { ItemAct } from '../../core/round/acts.ts';
import { levelOf } from '../../core/round/item-state.ts';
import type { Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import { fieldId } from '../my-items/field-name.ts';
import type { OfficePage } from '../office-page.ts';
import { Form } from '../parts/form.tsx';
import { type ItemPageAct, itemActText, itemText } from '../text/item-text.ts';
import { type ActFailure, ActMessage } from './act-failure.tsx';
import { type Say, speak } from './item-words.ts';
import { ProxyFields } from './proxy-fields.tsx';

export type ActFormsProps = {
  readonly page: OfficePage;
  readonly code: string;
  readonly read: ItemPage;
  readonly failure: ActFailure | null;
  /** The form that a link led to: it comes unfolded. */
  readonly opened: ItemPageAct | null;
};

/** Acts that lead on, in the order in which an item goes; each is one button. */
const forward = ['submit', 'approve', 'confirm', 'accept'] as const satisfies readonly ItemAct[];

/**
 * What the person may do with the item as it stands, and nothing else. What leads on is a button; what needs a reason
 * is folded up until somebody wants it, or until it was tried in vain.
 */
export function ActForms(props: ActFormsProps): ReactElement {
  const { page, read } = props;
  const t = speak(page.language);
  const { acts, status } = read.item;
  const may = (act: ItemAct): boolean => acts.includes(act);
  const leadsOn = forward.filter((act) => may(act) && !(act === 'confirm' && status.confirmed));
  const isIdle =
    leadsOn.length === 0 &&
    !read.mayExtendGrace &&
    !(['edit-draft', 'enter-by-proxy', 'withdraw', 'send-back', 'reopen', 'reassign'] as const).some(may);
  return (
    <section aria-labelledby="acts">
      <h2 id="acts">{t(itemText.acts)}</h2>
      {isIdle && <p>{t(itemText.noActs)}</p>}
      <EntryLinks {...props} />
      <div className="act-row">
        {leadsOn.map((act) => (
          <ForwardForm key={act} {...props} act={act} />
        ))}
        {may('withdraw') && <ForwardForm {...props} act="withdraw" isSecond />}
      </div>
      {may('send-back') && <ReasonForm {...props} act="send-back" hint={itemText.sendBackHint} />}
      {may('reassign') && <ReasonForm {...props} act="reassign" hint={itemText.reassignHint} />}
      {may('reopen') && <ReasonForm {...props} act="reopen" />}
      {read.mayExtendGrace && <ReasonForm {...props} act="grace" />}
    </section>
  );
}

function EntryLinks({ page, code, read }: ActFormsProps): ReactElement | null {
  const t = speak(page.language);
  const { round, item } = read;
  const { acts } = item;
  if (!acts.includes('edit-draft') && !acts.includes('enter-by-proxy')) return null;
  const query = new URLSearchParams({ department: item.item.departments[0] ?? '' });
  const place = `${roundPath(code, round.id, 'items')}?${query}#${fieldId(item.item.id, [])}`;
  return (
    <p className="row">
      {acts.includes('edit-draft') && <a href={place}>{t(itemText.toForm)}</a>}
      {acts.includes('enter-by-proxy') && (
        <a href={roundPath(code, round.id, 'items', item.item.id, 'proxy')}>{t(itemText.toProxy)}</a>
      )}
    </p>
  );
}

function ActForm({
  page,
  code,
  read,
  act,
  failure,
  children,
}: ActFormsProps & { readonly act: ItemPageAct; readonly children: ReactNode }): ReactElement {
  const { item, round } = read;
  return (
    <Form
      page={page}
      action={roundPath(code, round.id, 'items', item.item.id, act)}
      className="stack act-form"
    >
      <input type="hidden" name="version" value={item.status.version} />
      {failure?.act === act && <ActMessage failure={failure} language={page.language} />}
      {children}
    </Form>
  );
}

/** One button. Who acts for a department says for whom; who accepts what was not confirmed says why. */
function ForwardForm(
  props: ActFormsProps & {
    readonly act: (typeof forward)[number] | 'withdraw';
    readonly isSecond?: boolean;
  },
): ReactElement {
  const { page, read, act, failure, isSecond = false } = props;
  const t = speak(page.language);
  const typed = failure?.act === act ? failure.typed : null;
  const isForOthers = read.actsForOthers && (act === 'submit' || act === 'withdraw');
  const isUnconfirmed = act === 'accept' && levelOf(read.item.status, read.round) === 'division';
  return (
    <ActForm {...props}>
      {isForOthers && <ProxyFields idPrefix={act} read={read} typed={typed} language={page.language} />}
      {isUnconfirmed && (
        <ReasonField
          id={`${act}-reason`}
          label={t(itemText.reasonIfUnconfirmed)}
          typed={typed?.reason ?? ''}
        />
      )}
      <p>
        <button type="submit" className={isSecond ? 'second' : undefined}>
          {t(itemActText[act])}
        </button>
      </p>
    </ActForm>
  );
}

function ReasonForm(
  props: ActFormsProps & {
    readonly act: 'send-back' | 'reopen' | 'reassign' | 'grace';
    readonly hint?: Text;
  },
): ReactElement {
  const { page, act, hint, failure, read, opened } = props;
  const t = speak(page.language);
  const typed = failure?.act === act ? failure.typed : null;
  return (
    <details className="act" id={`act-${act}`} open={typed !== null || opened === act}>
      <summary>{t(itemActText[act])}</summary>
      <ActForm {...props}>
        {act === 'reassign' && <NewDepartment read={read} chosen={typed?.department ?? ''} t={t} />}
        {act === 'grace' && (
          <p className="field">
            <label htmlFor="grace-days">{t(itemText.graceDays)}</label>
            <input
              id="grace-days"
              name="days"
              type="text"
              inputMode="numeric"
              className="short"
              defaultValue={typed?.days ?? String(read.item.status.graceDays)}
            />
          </p>
        )}
        <ReasonField
          id={`${act}-reason`}
          label={t(itemText.reason)}
          typed={typed?.reason ?? ''}
          {...(hint !== undefined && { hint: t(hint) })}
        />
        <p>
          <button type="submit" className="second">
            {t(itemActText[act])}
          </button>
        </p>
      </ActForm>
    </details>
  );
}

function NewDepartment({
  read,
  chosen,
  t,
}: {
  readonly read: ItemPage;
  readonly chosen: string;
  readonly t: Say;
}): ReactElement {
  const others = read.grounds.plan.departments.filter(({ id }) => id !== read.item.item.departments[0]);
  return (
    <p className="field">
      <label htmlFor="reassign-department">{t(itemText.newDepartment)}</label>
      <select id="reassign-department" name="department" defaultValue={chosen}>
        <option value="">{t(itemText.chooseDepartment)}</option>
        {others.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </p>
  );
}

function ReasonField(props: {
  readonly id: string;
  readonly label: string;
  readonly typed: string;
  readonly hint?: string;
}): ReactElement {
  const { id, label, typed, hint } = props;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
      <textarea
        id={id}
        name="reason"
        rows={2}
        defaultValue={typed}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
      />
    </div>
  );
}
