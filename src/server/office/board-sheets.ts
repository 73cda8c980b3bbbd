import type { BoardCounts } from '../../core/round/count-board.ts';
import { dueOf } from '../../core/round/due-dates.ts';
import { ITEM_STATES } from '../../core/round/item-state.ts';
import { nameOfItem, type TrackedItem } from '../../core/round/tracked-item.ts';
import type { Language, Text } from '../../core/text/text.ts';
import type { TableCell, TableColumn, TableSheet } from '../../documents/table-file/table-file.ts';
import { type BoardView, sortLines } from '../../office/board/board-view.ts';
import { boardText } from '../../office/text/board-text.ts';
import { itemKindText, itemStateText } from '../../office/text/my-items-text.ts';

/**
 * The board as a table for other programs: a row a department, all states, one datum a cell.
 *
 * @example writeTableCsv(makeDepartmentSheet(view, 'ja'))
 */
export function makeDepartmentSheet(view: BoardView, language: Language): TableSheet {
  const t = (text: Text): string => text[language];
  const number = (head: string): TableColumn => ({ head, kind: 'number', width: 11 });
  return {
    name: t(boardText.sheetDepartments),
    columns: [
      { head: t(boardText.code), kind: 'text', width: 8 },
      { head: t(boardText.department), kind: 'text', width: 28 },
      { head: t(boardText.division), kind: 'text', width: 20 },
      number(t(boardText.total)),
      ...ITEM_STATES.map((state) => number(t(itemStateText[state].text))),
      number(t(boardText.countedHead)),
      number(t(boardText.lateHead)),
      { head: t(boardText.nextDue), kind: 'date', width: 13 },
    ],
    rows: sortLines(view).map(({ department, counts }) => [
      department.id,
      department.name,
      department.division,
      ...countCells(counts),
    ]),
  };
}

function countCells({ total, byState, counted, late, nextDue }: BoardCounts): readonly TableCell[] {
  return [total, ...ITEM_STATES.map((state) => byState[state]), counted, late, nextDue];
}

/**
 * The items behind the board: a row an item, with whom it waits for and until when.
 *
 * @example makeItemSheet(view, 'ja').rows.length // 192
 */
export function makeItemSheet(view: BoardView, language: Language): TableSheet {
  const t = (text: Text): string => text[language];
  const text = (head: Text, width: number): TableColumn => ({ head: t(head), kind: 'text', width });
  return {
    name: t(boardText.sheetItems),
    columns: [
      text(boardText.code, 12),
      text(boardText.kind, 18),
      text(boardText.item, 52),
      text(boardText.department, 36),
      text(boardText.state, 12),
      { head: t(boardText.due), kind: 'date', width: 13 },
      text(boardText.lateHead, 10),
      { head: t(boardText.grace), kind: 'number', width: 12 },
    ],
    rows: view.board.cell.map((tracked) => itemRow(tracked, view, language)),
  };
}

function itemRow({ item, status }: TrackedItem, { board, today }: BoardView, language: Language) {
  const due = dueOf(status, board.round, board.view.calendar);
  const names = item.departments.map((id) => board.departments.find((one) => one.id === id)?.name ?? id);
  const isLate = due !== null && today > due.date;
  return [
    item.id,
    itemKindText[item.kind][language],
    nameOfItem(item),
    names.join('、'),
    itemStateText[status.state].text[language],
    due?.date ?? null,
    boardText[isLate ? 'yes' : 'no'][language],
    status.graceDays,
  ];
}
