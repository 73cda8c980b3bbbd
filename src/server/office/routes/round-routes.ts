import { showBoard } from '../handlers/board.tsx';
import { sendBoardCsv, sendBoardWorkbook } from '../handlers/board-files.ts';
import { showRounds } from '../handlers/rounds.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city, round } from './city-path.ts';

/** The rounds of a city, from the preparation to the closing. */
export const roundRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${city}/rounds`, within: 'city', requires: 'signed-in', handle: showRounds },
  { method: 'GET', path: `${round}/board`, within: 'city', requires: 'view-board', handle: showBoard },
  { method: 'GET', path: `${round}/board.csv`, within: 'city', requires: 'view-board', handle: sendBoardCsv },
  {
    method: 'GET',
    path: `${round}/board.xlsx`,
    within: 'city',
    requires: 'view-board',
    handle: sendBoardWorkbook,
  },
];
