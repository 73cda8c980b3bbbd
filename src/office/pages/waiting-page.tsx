import type { ReactElement } from 'react';
import { WAITING_ACTS, type WaitingAct, type WaitingItem } from '../../app/round/list-waiting.ts';
import type { ItemKind } from '../../core/round/round.ts';
import { speak } from '../item/item-words.ts';
import { isFine, WaitingRow, type WaitingView } from '../item/waiting-row.tsx';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { itemKindText } from '../text/my-items-text.ts';
import { roundText } from '../text/round-text.ts';
import { waitingActText, waitingDoneText, waitingHeadText, waitingText } from '../text/waiting-text.ts';

type PartProps = { readonly page: OfficePage; readonly view: WaitingView };

/**
 * What waits for somebody, as tables in which most can be said yes to at a glance: choose, then one button for all that
 * is chosen. Choosing many at once is a link, so that it needs no script.
 */
export function WaitingPage({ page, view }: PartProps): ReactElement {
  const t = speak(page.language);
  const { round, items } = view;
  return (
    <RoundFrame page={page} round={round} title={t(roundText.waiting)} lead={t(waitingText.lead)}>
      <Outcome page={page} view={view} />
      {items.length === 0 && (
        <div>
          <p>{t(waitingText.nothing)}</p>
          <p className="small quiet">{t(waitingText.nothingHint)}</p>
        </div>
      )}
      <DepartmentFilter page={page} view={view} />
      {WAITING_ACTS.map((act) => (
        <WaitingGroup key={act} page={page} view={view} act={act} />
      ))}
    </RoundFrame>
  );
}

function Outcome({ page, view }: PartProps): ReactElement {
  const t = speak(page.language);
  const { done, refused, isNothingChosen } = view;
  return (
    <>
      {done !== null && done.count > 0 && (
        <Message kind="done">{t(waitingDoneText[done.act], { count: done.count })}</Message>
      )}
      {isNothingChosen && <Message kind="error">{t(waitingText.noneChosen)}</Message>}
      {refused.length > 0 && (
        <Message kind="error">
          <p>{t(done !== null && done.count > 0 ? waitingText.refused : waitingText.refusedAll)}</p>
          <ul className="bullets">
            {refused.map(({ id, name, why }) => (
              <li key={id}>
                <strong lang="ja">{name ?? t(waitingText.unknown)}</strong>：{t(why)}
              </li>
            ))}
          </ul>
        </Message>
      )}
    </>
  );
}

/** For planning, who has the items of all: one department at a time. */
function DepartmentFilter({ page, view }: PartProps): ReactElement | null {
  const t = speak(page.language);
  const { code, round, items, departments, department } = view;
  const ofOthers = items.filter(({ act }) => act !== 'approve');
  const involved = new Set(ofOthers.flatMap(({ item }) => item.departments));
  if (involved.size < 2) return null;
  return (
    <form method="get" action={roundPath(code, round.id, 'waiting')} className="inline-form">
      <p className="field">
        <label htmlFor="department">{t(waitingText.department)}</label>
        <select id="department" name="department" defaultValue={department ?? ''}>
          <option value="">{t(waitingText.anyDepartment)}</option>
          {departments
            .filter(({ id }) => involved.has(id))
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </select>
      </p>
      <p>
        <button type="submit" className="second">
          {t(waitingText.narrow)}
        </button>
      </p>
    </form>
  );
}

const kinds = ['indicator', 'initiative', 'project'] as const satisfies readonly ItemKind[];

function WaitingGroup({ page, view, act }: PartProps & { readonly act: WaitingAct }): ReactElement | null {
  const t = speak(page.language);
  const { code, round, department } = view;
  const waiting = view.items.filter((one) => one.act === act);
  const items = waiting.filter(({ item }) => department === null || item.departments.includes(department));
  if (waiting.length === 0) return null;
  return (
    <section aria-labelledby={act}>
      <h2 id={act}>{t(waitingHeadText[act], { count: items.length })}</h2>
      {items.length === 0 ? (
        <p>{t(waitingText.nothingForDepartment)}</p>
      ) : (
        <Form page={page} action={roundPath(code, round.id, 'waiting', act)} className="waiting">
          {department !== null && <input type="hidden" name="department" value={department} />}
          <ChoiceLinks page={page} view={view} act={act} items={items} />
          <table className="cards waiting-table" aria-labelledby={act}>
            <Head page={page} />
            {kinds.map((kind) => (
              <KindRows
                key={kind}
                page={page}
                view={view}
                kind={kind}
                items={items.filter(({ item }) => item.kind === kind)}
              />
            ))}
          </table>
          <p className="waiting-foot">
            <button type="submit">{t(waitingActText[act])}</button>
          </p>
        </Form>
      )}
    </section>
  );
}

function ChoiceLinks(
  props: PartProps & { readonly act: WaitingAct; readonly items: readonly WaitingItem[] },
): ReactElement {
  const { page, view, act, items } = props;
  const t = speak(page.language);
  const fine = items.filter(isFine).length;
  const link = (choose: 'all' | 'fine' | 'none'): string => {
    const query = new URLSearchParams({
      choose,
      ...(view.department !== null && { department: view.department }),
    });
    return `${roundPath(view.code, view.round.id, 'waiting')}?${query}#${act}`;
  };
  return (
    <nav aria-label={`${t(waitingText.choice)}：${t(waitingHeadText[act], { count: items.length })}`}>
      <ul className="row">
        {fine > 0 && fine < items.length && (
          <li>
            <a href={link('fine')}>{t(waitingText.chooseFine, { count: fine })}</a>
          </li>
        )}
        <li>
          <a href={link('all')}>{t(waitingText.chooseAll, { count: items.length })}</a>
        </li>
        {view.chosen !== 'none' && (
          <li>
            <a href={link('none')}>{t(waitingText.chooseNone)}</a>
          </li>
        )}
      </ul>
    </nav>
  );
}

function Head({ page }: Pick<PartProps, 'page'>): ReactElement {
  const t = speak(page.language);
  const heads = [
    waitingText.item,
    waitingText.entered,
    waitingText.verdict,
    waitingText.remarks,
    waitingText.due,
  ];
  return (
    <thead>
      <tr>
        <th scope="col">
          <span className="visually-hidden">{t(waitingText.select)}</span>
        </th>
        {heads.map((text) => (
          <th key={text.en} scope="col">
            {t(text)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function KindRows(
  props: PartProps & { readonly kind: ItemKind; readonly items: readonly WaitingItem[] },
): ReactElement | null {
  const { page, view, kind, items } = props;
  if (items.length === 0) return null;
  return (
    <tbody>
      <tr className="kind-row">
        <th scope="rowgroup" colSpan={6}>
          {itemKindText[kind][page.language]} <span className="number">{items.length}</span>
        </th>
      </tr>
      {items.map((one) => (
        <WaitingRow key={one.item.id} page={page} view={view} one={one} />
      ))}
    </tbody>
  );
}
