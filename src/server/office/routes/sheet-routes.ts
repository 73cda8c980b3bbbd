import { returnSheet, showSheet, writeOnSheet } from '../handlers/sheet.tsx';
import { keepSheetForm, showSheetForm } from '../handlers/sheet-form.tsx';
import { makeRoundSheets, showSheets } from '../handlers/sheets.tsx';
import type { OfficeRoute } from '../office-call.ts';
import { city, round } from './city-path.ts';

/** One sheet by the measure or strategy that it is about. */
const sheet = `${round}/sheets/:sheet{[ms][0-9]+}`;

/** The assessment sheets of a round, and the city's form of them. */
export const sheetRoutes: readonly OfficeRoute[] = [
  { method: 'GET', path: `${round}/sheets`, within: 'city', requires: 'signed-in', handle: showSheets },
  {
    method: 'POST',
    path: `${round}/sheets`,
    within: 'city',
    requires: 'set-up-sheets',
    handle: makeRoundSheets,
  },
  { method: 'GET', path: sheet, within: 'city', requires: 'signed-in', handle: showSheet },
  { method: 'POST', path: sheet, within: 'city', requires: 'signed-in', handle: writeOnSheet },
  {
    method: 'POST',
    path: `${sheet}/send-back`,
    within: 'city',
    requires: 'signed-in',
    handle: returnSheet('send-back'),
  },
  {
    method: 'POST',
    path: `${sheet}/reopen`,
    within: 'city',
    requires: 'signed-in',
    handle: returnSheet('reopen'),
  },
  {
    method: 'GET',
    path: `${city}/sheet-form`,
    within: 'city',
    requires: 'set-up-sheets',
    handle: showSheetForm,
  },
  {
    method: 'POST',
    path: `${city}/sheet-form`,
    within: 'city',
    requires: 'set-up-sheets',
    handle: keepSheetForm,
  },
];
