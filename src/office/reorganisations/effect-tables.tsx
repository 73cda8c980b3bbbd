import type { ReactElement, ReactNode } from 'react';
import type { Account } from '../../app/ports/accounts.ts';
import type { Effects } from '../../app/reorganisations/look-ahead.ts';
import type { DepartmentId } from '../../core/plan/plan.ts';
import type { ElementMove } from '../../core/reorganisation/move-ownership.ts';
import type { PostMove } from '../../core/reorganisation/move-posts.ts';
import { type Say, speak } from '../item/item-words.ts';
import type { OfficePage } from '../office-page.ts';
import { describePost } from '../parts/words.ts';
import { reorganisationText, settlementText, unsettledPostText } from '../text/reorganisation-text.ts';

type Props = { readonly page: OfficePage; readonly effects: Effects };

/** How much moves, by department. */
export function CountTable({ page, effects }: Props): ReactElement {
  const t = speak(page.language);
  const { counts } = effects;
  if (counts.length === 0) return <p>{t(reorganisationText.nothingMoves)}</p>;
  const columns = ['indicators', 'initiatives', 'projects', 'openItems', 'posts'] as const;
  return (
    <div className="table-scroll">
      <table className="cards">
        <caption>{t(reorganisationText.counts)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(reorganisationText.department)}</th>
            {columns.map((column) => (
              <th key={column} scope="col" className="figure">
                {t(reorganisationText[column])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map((count) => (
            <tr key={count.department}>
              <th scope="row" lang="ja">
                {nameOf(effects, count.department)}
              </th>
              {columns.map((column) => (
                <td key={column} className="figure" data-label={t(reorganisationText[column])}>
                  {count[column]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ElementTableProps = Props & {
  /** A box in which the department afterwards is chosen; left out where nothing is chosen. */
  readonly choose?: (move: Pick<ElementMove, 'element' | 'name' | 'options' | 'after' | 'how'>) => ReactNode;
};

/** Everything of the plan that changes hands, and how that came about. */
export function ElementTable({ page, effects, choose }: ElementTableProps): ReactElement | null {
  const t = speak(page.language);
  if (effects.elements.length === 0) return null;
  return (
    <div className="table-scroll">
      <table className="cards">
        <caption>{t(reorganisationText.elements)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(reorganisationText.element)}</th>
            <th scope="col">{t(reorganisationText.before)}</th>
            <th scope="col">{t(reorganisationText.after)}</th>
            <th scope="col">{t(reorganisationText.how)}</th>
          </tr>
        </thead>
        <tbody>
          {effects.elements.map((move) => (
            <tr key={move.element}>
              <th scope="row" lang="ja">
                {move.name}
              </th>
              <td data-label={t(reorganisationText.before)} lang="ja">
                {nameAll(effects, move.before)}
              </td>
              <td data-label={t(reorganisationText.after)} lang="ja">
                {move.options.length > 0 && choose !== undefined
                  ? choose(move)
                  : nameAll(effects, move.after)}
              </td>
              <td data-label={t(reorganisationText.how)}>{t(settlementText[move.how])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

type PostTableProps = Props & { readonly accounts: readonly Account[] };

/** Whose posts move, and which somebody has to settle by hand. */
export function PostTable({ page, effects, accounts }: PostTableProps): ReactElement | null {
  const t = speak(page.language);
  const { language } = page;
  if (effects.posts.length === 0) return null;
  const people = new Map(accounts.map(({ id, displayName }) => [id, displayName]));
  return (
    <div className="table-scroll">
      <table className="cards">
        <caption>{t(reorganisationText.posts)}</caption>
        <thead>
          <tr>
            <th scope="col">{t(reorganisationText.person)}</th>
            <th scope="col">{t(reorganisationText.postBefore)}</th>
            <th scope="col">{t(reorganisationText.postAfter)}</th>
          </tr>
        </thead>
        <tbody>
          {effects.posts.map((move) => (
            <tr key={move.tenure.id}>
              <th scope="row">{people.get(move.tenure.person) ?? move.tenure.person}</th>
              <td data-label={t(reorganisationText.postBefore)}>
                {describePost(move.tenure.post, effects.departments, language)}
              </td>
              <td data-label={t(reorganisationText.postAfter)}>{describeMove(move, effects, page, t)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function describeMove(move: PostMove, effects: Effects, { language }: OfficePage, t: Say): string {
  if (move.how === 'unsettled')
    return `${t(unsettledPostText[move.why])}（${t(reorganisationText.settleByHand)}）`;
  return move.to.map((post) => describePost(post, effects.departments, language)).join('、');
}

function nameOf({ departments, before }: Effects, id: DepartmentId): string {
  return [...before, ...departments].find((one) => one.id === id)?.name ?? id;
}

function nameAll(effects: Effects, ids: readonly DepartmentId[]): string {
  return ids.map((id) => nameOf(effects, id)).join('、');
}
