import type { ReactElement } from 'react';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { BoardFilterForm } from '../board/board-filter.tsx';
import { type BoardQuery, writeBoardQuery } from '../board/board-query.ts';
import { BoardSummary, describeBoard } from '../board/board-summary.tsx';
import { BoardTables } from '../board/board-table.tsx';
import type { BoardView } from '../board/board-view.ts';
import { CellSection } from '../board/cell-section.tsx';
import { DivisionTable } from '../board/division-table.tsx';
import { ProgressSection } from '../board/progress-section.tsx';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { boardText, columnText } from '../text/board-text.ts';

type BoardPageProps = {
  readonly page: OfficePage;
  readonly view: BoardView;
  /** What was just done. */
  readonly message: string | null;
};

/** 進捗一覧: departments × states; or the items behind one number of it. */
export function BoardPage({ page, view, message }: BoardPageProps): ReactElement {
  const { language } = page;
  const { board, query } = view;
  const isPreparing = board.round.state === 'preparing';
  if (query.cell !== null && !isPreparing) return <CellPage page={page} view={view} cell={query.cell} />;
  return (
    <RoundFrame
      page={page}
      round={board.round}
      title={boardText.title[language]}
      {...(!isPreparing && { lead: describeBoard(view, language) })}
    >
      {message !== null && (
        <Message kind="done">
          <p>{message}</p>
        </Message>
      )}
      {isPreparing ? <p>{boardText.notOpen[language]}</p> : <BoardBody page={page} view={view} />}
    </RoundFrame>
  );
}

function BoardBody({ page, view }: Pick<BoardPageProps, 'page' | 'view'>): ReactElement {
  const { language, person } = page;
  const t = (text: Text): string => text[language];
  const { board, query, code } = view;
  const at = (part: string): string => roundPath(code, board.round.id, part);
  const mayRemind = person?.acts.includes('remind') === true && board.round.state === 'open';
  return (
    <>
      <BoardSummary view={view} language={language} />
      <BoardTables view={view} language={language} />
      <p className="small quiet">{t(boardText.countsTwice)}</p>
      <div className="board-tools">
        <BoardFilterForm view={view} language={language} />
        <p className="row">
          {mayRemind && <a href={at('reminders')}>{t(boardText.remind)}</a>}
          <a href={`${at('board.csv')}${writeBoardQuery(query)}`}>{t(boardText.exportCsv)}</a>
          <a href={`${at('board.xlsx')}${writeBoardQuery(query)}`}>{t(boardText.exportXlsx)}</a>
        </p>
      </div>
      <ProgressSection board={board} language={language} />
      <DivisionTable view={view} language={language} />
    </>
  );
}

type CellPageProps = Pick<BoardPageProps, 'page' | 'view'> & {
  readonly cell: NonNullable<BoardQuery['cell']>;
};

function CellPage({ page, view, cell }: CellPageProps): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { board, query, code } = view;
  const department = board.departments.find(({ id }) => id === cell.department)?.name;
  const name =
    department ??
    (cell.department === 'none' ? t(boardText.nobody) : (query.division ?? t(boardText.wholeCity)));
  const back = `${roundPath(code, board.round.id, 'board')}${writeBoardQuery({ ...query, cell: null })}`;
  return (
    <RoundFrame
      page={page}
      round={board.round}
      title={t(boardText.cellTitle, { name, state: t(columnText[cell.state]) })}
    >
      <p>
        <a href={back}>{t(boardText.back)}</a>
      </p>
      <CellSection view={view} language={language} />
    </RoundFrame>
  );
}
