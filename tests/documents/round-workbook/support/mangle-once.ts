import { readRoundWorkbook } from '../../../../src/documents/round-workbook/read-round-workbook.ts';
import { seededRandom } from '../../plan-text/support/seeded-random.ts';
import { checkOutcome, type Outcome } from './check-outcome.ts';
import { exportModel, fillAtRandom } from './filled-workbook.ts';
import { changeMeanwhile, makeRequest } from './make-request.ts';
import { isManglingName, type ManglingName, manglings } from './manglings.ts';
import { saveModel } from './package-model.ts';
import { keepForLibrary, LIBRARY_LOSES, resaveWithLibrary } from './resave.ts';

export const manglingNames = Object.keys(manglings).filter(isManglingName);
const [firstName = 'rows sorted', ...otherNames] = manglingNames;

/**
 * Exports a workbook, types into it at random, mangles it, reads it back and holds the reading against what was typed.
 */
export async function mangleOnce(seed: number, forced: ManglingName | null): Promise<Outcome> {
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
  const faults = outcome.faults.map((fault) => `seed ${seed}, ${inOrder.join(', ')}: ${fault}`);
  return { ...outcome, faults };
}

/** Runs through seeds, each with a mangling in turn and up to three more, and sums up. */
export async function mangleMany(from: number, to: number): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  for (let seed = from; seed <= to; seed += 1)
    outcomes.push(await mangleOnce(seed, manglingNames[seed % manglingNames.length] ?? null));
  return {
    right: outcomes.reduce((sum, { right }) => sum + right, 0),
    named: outcomes.reduce((sum, { named }) => sum + named, 0),
    faults: outcomes.flatMap(({ faults }) => faults),
  };
}
