import { sql, type Transaction } from 'kysely';
import type { Database, OpenDatabase } from './database.ts';

type Write = OpenDatabase['write'];

/** Somebody's work that waits for its turn, and who is told how it ended. */
type Job = {
  readonly work: (transaction: Transaction<Database>) => Promise<unknown>;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Works that share a transaction. PostgreSQL keeps 64 savepoints at hand; and the first of a group waits for the last,
 * so a group should not be long.
 */
const mostInGroup = 32;

/**
 * Lets those who wait in line to write share one transaction, and so one sync of the disk: when a whole city saves on
 * the day of the deadline, the disk is what they wait for. Each work still runs alone, after the one before and on top
 * of what that wrote; one that fails is undone alone, by its savepoint. Nobody is told of a success before the
 * transaction is on the disk, and when it does not get there all of its works fail.
 *
 * @example const write = groupWrites((work) => kysely.transaction().execute(work));
 */
export function groupWrites(transact: Write): Write {
  const line: Job[] = [];
  let isRunning = false;

  const run = async (): Promise<void> => {
    isRunning = true;
    while (line.length > 0) await runGroup(transact, line.splice(0, mostInGroup));
    isRunning = false;
  };

  return <Result>(work: (transaction: Transaction<Database>) => Promise<Result>): Promise<Result> =>
    new Promise<Result>((resolve, reject) => {
      line.push({ work, resolve: (result) => resolve(result as Result), reject });
      if (!isRunning) void run();
    });
}

async function runGroup(transact: Write, group: readonly Job[]): Promise<void> {
  try {
    const [only, ...others] = group;
    if (only !== undefined && others.length === 0) {
      only.resolve(await transact(only.work));
      return;
    }
    for (const tell of await transact((transaction) => runAll(transaction, group))) tell();
  } catch (error) {
    for (const { reject } of group) reject(error);
  }
}

/** Runs works one after the other; gives what to tell each once the transaction is on the disk. */
async function runAll(
  transaction: Transaction<Database>,
  group: readonly Job[],
): Promise<readonly (() => void)[]> {
  const endings: (() => void)[] = [];
  for (const { work, resolve, reject } of group) {
    await sql`SAVEPOINT work`.execute(transaction);
    try {
      const result = await work(transaction);
      endings.push(() => resolve(result));
    } catch (error) {
      await sql`ROLLBACK TO SAVEPOINT work`.execute(transaction);
      endings.push(() => reject(error));
    }
    await sql`RELEASE SAVEPOINT work`.execute(transaction);
  }
  return endings;
}
