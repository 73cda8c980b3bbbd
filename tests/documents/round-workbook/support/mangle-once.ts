import { expect } from 'vitest';
import { readRoundWorkbook } from '../../../../src/documents/round-workbook/read-round-workbook.ts';
import { seededRandom } from '../../plan-text/support/seeded-random.ts';
import { checkOutcome } from './check-outcome.ts';
import { exportModel, fillAtRandom } from './filled-workbook.ts';
import { changeMeanwhile, makeRequest } from './make-request.ts';
import { isManglingName, type ManglingName, manglings } from './manglings.ts';
import { saveModel } from './package-model.ts';
import { keepForLibrary, LIBRARY_LOSES, resaveWithLibrary } from './resave.ts';

export const manglingNames = Object.keys(manglings).filter(isManglingName);
const [firstName = 'rows sorted', ...otherNames] = manglingNames;

/** How many answers came out as meant, and how many were named in problems. */
export type Told = { readonly right: number; readonly named: number };

/**
 * Exports a workbook, types into it at random, mangles it, reads it back and holds the reading against what was typed.
 */
export async function mangleOnce(seed: number, forced: ManglingName | null): Promise<Told> {
  const random = seededRandom(seed);
  const request = makeRequest();
  // Every eighth goes through another program as well.
  const resaved = seed % 8 === 0;
  const workbook = await exportModel(request);
  fillAtRandom(workbook, random, 0.35, resaved ? LIBRARY_LOSES : null);
  const chosen = Array.from({ length: random.int(0, 3) }, () => random.pick([firstName, ...otherNames]));
  const applied = forced === null ? chosen : [forced, ...chosen];
  // Programs move merges along with their cells; here merging simply comes last.
  const inOrder = [...applied].sort((a, b) => Number(a === 'cells merged') - Number(b === 'cells merged'));
  for (const name of inOrder) manglings[name](workbook, random);
  if (resaved) keepForLibrary(workbook.model);
  const saved = saveModel(workbook.model);
  const bytes = (resaved ? await resaveWithLibrary(saved) : null) ?? saved;
  const now = random.chance(0.3) ? changeMeanwhile(request) : request;
  const outcome = checkOutcome(workbook, now, readRoundWorkbook(bytes, now));
  expect(outcome.faults, `seed ${seed}: ${applied.join(', ')}`).toEqual([]);
  return outcome;
}

/** Runs through seeds, each with a mangling in turn and up to three more, and sums up. */
export async function mangleMany(from: number, to: number): Promise<Told> {
  const total = { right: 0, named: 0 };
  for (let seed = from; seed <= to; seed += 1) {
    const { right, named } = await mangleOnce(seed, manglingNames[seed % manglingNames.length] ?? null);
    total.right += right;
    total.named += named;
  }
  return total;
}
