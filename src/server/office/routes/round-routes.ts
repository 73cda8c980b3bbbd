import { showBoard } from '../handlers/board.tsx';
import { sendBoardCsv, sendBoardWorkbook } from '../handlers/board-files.ts';
import { closeOpenRound, showClosing } from '../handlers/round-closing.tsx';
import { changeDates } from '../handlers/round-dates.tsx';
import { assignItems, openPreparedRound, showPreview } from '../handlers/round-preview.tsx';
import { keepSettings, prepareNewRound, showNewRound, showSettings } from '../handlers/round-settings.tsx';
import { showRounds } from '../handlers/rounds.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city, round } from './city-path.ts';

/** The rounds of a city, from the preparation to the closing. */
export const roundRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${city}/rounds`, within: 'city', requires: 'signed-in', handle: showRounds },
  {
    method: 'GET',
    path: `${city}/rounds/new`,
    within: 'city',
    requires: 'prepare-round',
    handle: showNewRound,
  },
  {
    method: 'POST',
    path: `${city}/rounds/new`,
    within: 'city',
    requires: 'prepare-round',
    handle: prepareNewRound,
  },
  {
    method: 'GET',
    path: `${round}/settings`,
    within: 'city',
    requires: 'prepare-round',
    handle: showSettings,
  },
  {
    method: 'POST',
    path: `${round}/settings`,
    within: 'city',
    requires: 'prepare-round',
    handle: keepSettings,
  },
  { method: 'GET', path: `${round}/preview`, within: 'city', requires: 'prepare-round', handle: showPreview },
  { method: 'POST', path: `${round}/assign`, within: 'city', requires: 'prepare-round', handle: assignItems },
  {
    method: 'POST',
    path: `${round}/open`,
    within: 'city',
    requires: 'open-round',
    handle: openPreparedRound,
  },
  { method: 'POST', path: `${round}/dates`, within: 'city', requires: 'extend-grace', handle: changeDates },
  { method: 'GET', path: `${round}/close`, within: 'city', requires: 'close-round', handle: showClosing },
  { method: 'POST', path: `${round}/close`, within: 'city', requires: 'close-round', handle: closeOpenRound },
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
