import { expect, it } from 'vitest';
import { readRoundWorkbook } from '../../../src/documents/round-workbook/read-round-workbook.ts';
import { seededRandom } from '../plan-text/support/seeded-random.ts';
import { checkOutcome } from './support/check-outcome.ts';
import { exportModel, fillAtRandom } from './support/filled-workbook.ts';
import { hasLibreOffice, saveWithLibreOffice } from './support/libre-office.ts';
import { makeRequest } from './support/make-request.ts';
import { manglingNames } from './support/mangle-once.ts';
import { manglings } from './support/manglings.ts';
import { saveModel } from './support/package-model.ts';

const SEEDS = 100;
/**
 * What LibreOffice itself takes out of a file: a shared formula without its first cell, a text that is nowhere, TRUE, and
 * a saved result that it works out anew.
 */
const OFFICE_LOSES = /shared formula|text formula|lost string|TRUE/u;

const isThere = hasLibreOffice();
if (!isThere) console.warn('LibreOffice is not here: no workbook goes through it');

it.skipIf(!isThere)(
  `${SEEDS} mangled workbooks that LibreOffice saved end in the right values or in problems`,
  async () => {
    const request = makeRequest();
    const workbooks = [];
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const random = seededRandom(seed);
      const workbook = await exportModel(request);
      fillAtRandom(workbook, random, 0.35, OFFICE_LOSES);
      const mangling = manglingNames[seed % manglingNames.length];
      if (mangling !== undefined) manglings[mangling](workbook, random);
      workbooks.push({ workbook, name: `seed ${seed}, ${mangling}` });
    }
    const saved = saveWithLibreOffice(workbooks.map(({ workbook }) => saveModel(workbook.model)));
    const outcomes = workbooks.map(({ workbook, name }, index) => {
      const outcome = checkOutcome(
        workbook,
        request,
        readRoundWorkbook(saved[index] ?? new Uint8Array(), request),
      );
      return { ...outcome, faults: outcome.faults.map((fault) => `${name}: ${fault}`) };
    });
    expect(outcomes.flatMap(({ faults }) => faults)).toEqual([]);
    const sum = (of: 'right' | 'named') => outcomes.reduce((all, outcome) => all + outcome[of], 0);
    expect(sum('right')).toBeGreaterThan(sum('named'));
  },
);
