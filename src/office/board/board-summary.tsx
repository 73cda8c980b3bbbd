import type { ReactElement } from 'react';
import { dayNumberOf } from '../../core/calendar/day-number.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { formatDayOfYear } from '../../core/fiscal/format-fiscal-year.ts';
import { LEVELS } from '../../core/round/item-state.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import { boardText, columnText, levelText } from '../text/board-text.ts';
import { preparationText } from '../text/preparation-text.ts';
import { writeBoardQuery } from './board-query.ts';
import { CountLink } from './board-table.tsx';
import { type BoardView, countOf, listColumns } from './board-view.ts';

type SummaryProps = { readonly view: BoardView; readonly language: Language };

/**
 * The board in one sentence.
 *
 * @example describeBoard(view, 'ja') // '34課に照会した192件のうち、受理は40件（21%）です。期限を過ぎた項目はありません。'
 */
export function describeBoard({ board }: Pick<BoardView, 'board'>, language: Language): string {
  const { all, rows } = board.board;
  const late = rows.filter((row) => row.late > 0).length;
  const lateness =
    all.late === 0
      ? boardText.nobodyLate[language]
      : fillText(boardText.someLate, { departments: late, late: all.late }, language);
  const params = {
    departments: rows.filter((row) => row.total > 0).length,
    total: all.total,
    counted: all.counted,
    percent: all.total === 0 ? 0 : Math.floor((all.counted / all.total) * 100),
    lateness: board.round.state === 'closed' ? '' : lateness,
  };
  return fillText(boardText.lead, params, language).trim();
}

/** Totals by state, and how far the due dates are away. */
export function BoardSummary({ view, language }: SummaryProps): ReactElement {
  const { board, code, query } = view;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { unassigned, all } = board.board;
  const rest = { department: 'none', state: 'all' } as const;
  return (
    <div className="board-summary">
      <ul className="board-totals" aria-label={t(boardText.states)}>
        {listColumns(board.round.state).map((column) => (
          <li key={column} className={`total-${column}`}>
            <span>{t(columnText[column])}</span>
            <CountLink
              view={view}
              language={language}
              name={t(boardText.wholeCity)}
              cell={{ department: null, state: column }}
              count={countOf(all, column)}
            />
          </li>
        ))}
      </ul>
      <DueStrip view={view} language={language} />
      {board.round.state !== 'closed' && (
        <p className="small sort-link">
          <a
            href={`${roundPath(code, board.round.id, 'board')}${writeBoardQuery({ ...query, sort: query.sort === 'late' ? 'plan' : 'late' })}`}
          >
            {t(query.sort === 'late' ? boardText.sortByPlan : boardText.sortByLate)}
          </a>
        </p>
      )}
      {unassigned.total > 0 && (
        <p>
          {t(boardText.unassigned, { count: unassigned.total })}
          <a href={`${roundPath(code, board.round.id, 'board')}${writeBoardQuery({ ...query, cell: rest })}`}>
            {t(boardText.seeThem)}
          </a>
        </p>
      )}
    </div>
  );
}

/** 課 → 部 → 企画 → 締切: each with its day and how far away it is. */
function DueStrip({ view, language }: SummaryProps): ReactElement {
  const { round } = view.board;
  const days: readonly { readonly label: Text; readonly day: IsoDate }[] = [
    ...LEVELS.filter((level) => level !== 'division' || round.divisionConfirms).map((level) => ({
      label: levelText[level],
      day: round.dueDates[level],
    })),
    { label: preparationText.closes, day: round.closes },
  ];
  return (
    <ol className="due-strip" aria-label={boardText.dueDates[language]}>
      {days.map(({ label, day }) => (
        <li key={label.en} className={day < view.today ? 'is-past' : undefined}>
          <span>{label[language]}</span> <b>{formatDayOfYear(day, language)}</b>{' '}
          {round.state !== 'closed' && (
            <span className="quiet">{describeDistance(day, view.today, language)}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function describeDistance(day: IsoDate, today: IsoDate, language: Language): string {
  const days = dayNumberOf(day) - dayNumberOf(today);
  if (days === 0) return boardText.today[language];
  return days > 0
    ? fillText(boardText.daysLeft, { days }, language)
    : fillText(boardText.daysPast, { days: -days }, language);
}
