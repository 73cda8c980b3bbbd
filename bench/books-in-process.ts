import type { BookRequest } from '../src/books/book.ts';
import { createBookCompiler } from '../src/books/compile/create-book-compiler.ts';
import { makeBook } from '../src/books/make-book.ts';
import type { Observation } from '../src/core/indicator/observation.ts';
import { toPlanFile } from '../src/core/plan/from-plan.ts';
import { toPlan } from '../src/core/plan/to-plan.ts';
import { buildSnapshot } from '../src/core/publication/build-snapshot.ts';
import type { Snapshot } from '../src/core/publication/snapshot.ts';
import { readSampleSnapshots } from '../tests/support/sample-snapshots.ts';

export type PrintedFigures = {
  readonly pages: number;
  /** Bytes of the file. */
  readonly size: number;
  /** From the publication to the bytes, the compiler's start with it. */
  readonly seconds: number;
  /** Of a processor in that time: what others do on the machine is not in it. */
  readonly processor: number;
  /** The most memory that the process had, in megabytes. */
  readonly memory: number;
};

/** Prints a book of the made-up city, of a plan as long as `copies` of its own. */
export async function measureBook(request: BookRequest, copies: number): Promise<PrintedFigures> {
  const city = readSampleSnapshots().find(({ publication }) => publication.resultsUpTo !== null);
  if (city === undefined) throw new Error('No city of the sample has results');
  const snapshot = copies === 1 ? city : repeatPlan(city, copies);
  const started = performance.now();
  const before = process.cpuUsage();
  const source = makeBook(snapshot, request, 'ja');
  const compile = await createBookCompiler();
  const book = source === null ? null : compile(source);
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  if (!book?.ok) throw new Error(`${request.kind} was not printed`);
  const memory = process.resourceUsage().maxRSS / 1024;
  return {
    pages: book.pages,
    size: book.pdf.byteLength,
    seconds,
    processor: (user + system) / 1e6,
    memory,
  };
}

/** The plan several times behind itself, with its results: a longer plan of the same kind. */
function repeatPlan(snapshot: Snapshot, copies: number): Snapshot {
  const file = toPlanFile(snapshot.plan);
  const turns = Array.from({ length: copies }, (_, turn) => turn);
  const strategies = turns.flatMap((turn) =>
    file.strategies.map((one) => ({ ...one, no: one.no + turn * file.strategies.length })),
  );
  const plan = toPlan({ ...file, strategies });
  const count = snapshot.plan.indicators.length;
  const observations = turns.flatMap((turn) =>
    snapshot.observations.map(
      (one): Observation => ({ ...one, indicator: `k${Number(one.indicator.slice(1)) + turn * count}` }),
    ),
  );
  const built = buildSnapshot({ ...snapshot, plan, observations, departmentChanges: [] });
  if (!built.ok) throw new Error(JSON.stringify(built.errors));
  return built.snapshot;
}
