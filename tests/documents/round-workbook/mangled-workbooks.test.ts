import { describe, expect, it } from 'vitest';
import { readRoundWorkbook } from '../../../src/documents/round-workbook/read-round-workbook.ts';
import { seededRandom } from '../plan-text/support/seeded-random.ts';
import { checkOutcome } from './support/check-outcome.ts';
import { exportModel, fillAtRandom } from './support/filled-workbook.ts';
import { changeMeanwhile, makeRequest } from './support/make-request.ts';
import { isManglingName, type ManglingName, manglings } from './support/manglings.ts';
import { saveModel } from './support/package-model.ts';
import { LIBRARY_LOSES, resaveWithLibrary } from './support/resave.ts';

const SEEDS = 1500;
const names = Object.keys(manglings).filter(isManglingName);
const [firstName, ...otherNames] = names;

type Told = { readonly right: number; readonly named: number };

async function mangleOnce(seed: number, forced: ManglingName | null): Promise<Told> {
  const random = seededRandom(seed);
  const request = makeRequest();
  // Every eighth goes through another program as well.
  const resaved = seed % 8 === 0;
  const workbook = await exportModel(request);
  fillAtRandom(workbook, random, 0.35, resaved ? LIBRARY_LOSES : null);
  const chosen = Array.from({ length: random.int(0, 3) }, () =>
    firstName === undefined ? 'rows sorted' : random.pick([firstName, ...otherNames]),
  );
  const applied = forced === null ? chosen : [forced, ...chosen];
  for (const name of applied) manglings[name](workbook, random);
  // That program stops in silence at furigana inside a cell.
  if (resaved && workbook.model.strings === 'inline') workbook.model.strings = 'shuffled';
  const saved = saveModel(workbook.model);
  const bytes = (resaved ? await resaveWithLibrary(saved) : null) ?? saved;
  const now = random.chance(0.3) ? changeMeanwhile(request) : request;
  const outcome = checkOutcome(workbook, now, readRoundWorkbook(bytes, now));
  expect(outcome.faults, `seed ${seed}: ${applied.join(', ')}`).toEqual([]);
  return outcome;
}

describe('mangled workbooks', () => {
  const total = { right: 0, named: 0 };

  it.each(names)('end in the right values or in problems: %s', async (name) => {
    const { right, named } = await mangleOnce(names.indexOf(name) + 1000, name);
    expect(right + named).toBeGreaterThan(0);
  });

  it(`end in the right values or in problems, for ${SEEDS} seeds with up to four manglings`, async () => {
    for (let seed = 1; seed <= SEEDS; seed += 1) {
      const forced = names[seed % names.length] ?? null;
      const { right, named } = await mangleOnce(seed, forced);
      total.right += right;
      total.named += named;
    }
    console.log(`${SEEDS} mangled workbooks: ${total.right} answers right, ${total.named} named in problems`);
    expect(total.right).toBeGreaterThan(total.named);
    expect(total.named).toBeGreaterThan(SEEDS);
  });
});
