import type { ReactElement } from 'react';
import type { WaitingAct, WaitingItem } from '../../app/round/list-waiting.ts';
import type { Department, DepartmentId } from '../../core/plan/plan.ts';
import { describeProblem } from '../../core/round/checks/problem.ts';
import type { Round } from '../../core/round/round.ts';
import type { ItemId } from '../../core/round/round-item.ts';
import { nameOfItem } from '../../core/round/tracked-item.ts';
import type { Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { formatDay } from '../parts/words.ts';
import { waitingText } from '../text/waiting-text.ts';
import { EnteredBrief } from './entered-brief.tsx';
import { LateMark, StandingMark } from './item-marks.tsx';
import { nameDepartments, nameField, sortProblems, speak } from './item-words.ts';

/** Which items are ticked when the page comes. */
export type Chosen = 'all' | 'fine' | 'none' | ReadonlySet<ItemId>;

export type WaitingView = {
  readonly code: string;
  readonly round: Round;
  readonly departments: readonly Department[];
  readonly items: readonly WaitingItem[];
  /** Null: of all departments. */
  readonly department: DepartmentId | null;
  readonly chosen: Chosen;
  readonly done: { readonly act: WaitingAct; readonly count: number } | null;
  /** What could not be done, by item. */
  readonly refused: readonly { readonly id: ItemId; readonly name: string | null; readonly why: Text }[];
  readonly isNothingChosen: boolean;
};

type PartProps = { readonly page: OfficePage; readonly view: WaitingView };

/** Nothing that the checks would have somebody look at. */
export function isFine({ problems }: WaitingItem): boolean {
  return problems.length === 0;
}

/** One item that waits: what was entered, how it stands, what is remarkable, and a box to choose it by. */
export function WaitingRow({ page, view, one }: PartProps & { readonly one: WaitingItem }): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { item, status, due } = one;
  const name = nameOfItem(item);
  const address = roundPath(view.code, view.round.id, 'items', item.id);
  return (
    <tr>
      <td>
        <label className="choose">
          <input
            type="checkbox"
            name="item"
            value={`${item.id}@${status.version}`}
            defaultChecked={isChosen(view.chosen, one)}
          />
          <span className="visually-hidden">{t(waitingText.chooseOne, { name })}</span>
        </label>
      </td>
      <th scope="row" className="waiting-name">
        <a href={address} lang="ja">
          {name}
        </a>
        <span className="small quiet block">{nameDepartments(item.departments, view.departments, t)}</span>
      </th>
      <td data-label={t(waitingText.entered)}>
        <EnteredBrief item={item} entry={one.entry} round={view.round} language={language} />
      </td>
      {one.standing === null ? (
        <td />
      ) : (
        <td data-label={t(waitingText.verdict)}>
          <StandingMark state={one.standing} language={language} />
        </td>
      )}
      <td data-label={t(waitingText.remarks)}>
        <Remarks page={page} one={one} />
      </td>
      <td data-label={t(waitingText.due)}>
        {due !== null && formatDay(due.date, language)} {one.isLate && <LateMark language={language} />}
        {one.acts.includes('send-back') && (
          <a
            className="block"
            href={`${address}?open=send-back#act-send-back`}
            aria-label={t(waitingText.sendBackOf, { name })}
          >
            {t(waitingText.sendBack)}
          </a>
        )}
      </td>
    </tr>
  );
}

function isChosen(chosen: Chosen, one: WaitingItem): boolean {
  if (typeof chosen !== 'string') return chosen.has(one.item.id);
  return chosen === 'all' || (chosen === 'fine' && isFine(one));
}

function Remarks({ page, one }: Pick<PartProps, 'page'> & { readonly one: WaitingItem }): ReactElement {
  const { language } = page;
  const t = speak(language);
  if (one.problems.length === 0) return <span className="quiet">{t(waitingText.noRemarks)}</span>;
  const isOfPart = one.item.kind === 'indicator' && one.item.series.length > 1;
  return (
    <ul className="remarks-brief">
      {sortProblems(one.problems).map((problem) => (
        <li
          key={`${problem.code}${problem.path.join('/')}`}
          className={`problem problem-${problem.severity}`}
        >
          {isOfPart && problem.path.length > 0 && <strong>{nameField(one.item, problem.path, t)}：</strong>}
          {describeProblem(problem, language)}
        </li>
      ))}
    </ul>
  );
}
