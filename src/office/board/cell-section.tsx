import type { ReactElement } from 'react';
import { dayNumberOf } from '../../core/calendar/day-number.ts';
import { formatDayOfYear } from '../../core/fiscal/format-fiscal-year.ts';
import { type Due, dueOf } from '../../core/round/due-dates.ts';
import type { ItemState } from '../../core/round/item-state.ts';
import { nameOfItem, type TrackedItem } from '../../core/round/tracked-item.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import { boardText, waitingText } from '../text/board-text.ts';
import { itemKindText, itemStateText } from '../text/my-items-text.ts';
import type { BoardView } from './board-view.ts';

type CellSectionProps = { readonly view: BoardView; readonly language: Language };

/** The items that a number of the board counts, each with where it stands and whom it waits for. */
export function CellSection({ view, language }: CellSectionProps): ReactElement {
  const { cell } = view.board;
  const t = (text: Text): string => text[language];
  if (cell.length === 0) return <p>{t(boardText.cellEmpty)}</p>;
  return (
    <table className="cards board-items">
      <caption>{fillText(boardText.cellCount, { count: cell.length }, language)}</caption>
      <thead>
        <tr>
          <th scope="col">{t(boardText.item)}</th>
          <th scope="col">{t(boardText.kind)}</th>
          <th scope="col">{t(boardText.department)}</th>
          <th scope="col">{t(boardText.state)}</th>
          <th scope="col">{t(boardText.waitsFor)}</th>
          <th scope="col">{t(boardText.due)}</th>
        </tr>
      </thead>
      <tbody>
        {cell.map((tracked) => (
          <ItemLine key={tracked.item.id} tracked={tracked} view={view} language={language} />
        ))}
      </tbody>
    </table>
  );
}

function ItemLine({
  tracked,
  view,
  language,
}: CellSectionProps & { readonly tracked: TrackedItem }): ReactElement {
  const { item, status } = tracked;
  const t = (text: Text): string => text[language];
  const { shape, text } = itemStateText[status.state];
  const due = dueOf(status, view.board.round, view.board.view.calendar);
  const names = item.departments.map(
    (id) => view.board.departments.find((department) => department.id === id)?.name ?? id,
  );
  return (
    <tr>
      <th scope="row">
        <a href={roundPath(view.code, view.board.round.id, 'items', item.id)}>{nameOfItem(item)}</a>
      </th>
      <td data-label={t(boardText.kind)}>{t(itemKindText[item.kind])}</td>
      <td data-label={t(boardText.department)}>{names.join('、') || t(boardText.nobody)}</td>
      <td data-label={t(boardText.state)}>
        <span className="unbroken">
          <span aria-hidden="true">{shape}</span> {t(text)}
        </span>
      </td>
      <td data-label={t(boardText.waitsFor)}>
        {due === null ? '' : t(waitingText[whoActs(due, status.state)])}
      </td>
      <td data-label={t(boardText.due)}>
        <DueWords due={due} graceDays={status.graceDays} view={view} language={language} />
      </td>
    </tr>
  );
}

function whoActs({ level }: Due, state: ItemState): keyof typeof waitingText {
  return level === 'department' && state === 'submitted' ? 'approver' : level;
}

function DueWords({
  due,
  graceDays,
  view,
  language,
}: CellSectionProps & { readonly due: Due | null; readonly graceDays: number }): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  if (due === null) return <span className="quiet">{t(boardText.done)}</span>;
  const late = dayNumberOf(view.today) - dayNumberOf(due.date);
  return (
    <>
      <span className="unbroken">{formatDayOfYear(due.date, language)}</span>
      {late > 0 && <b className="late-words">{t(boardText.lateDays, { days: late })}</b>}
      {graceDays > 0 && <span className="block small">{t(boardText.graceOf, { days: graceDays })}</span>}
    </>
  );
}
