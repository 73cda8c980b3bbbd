import { Kysely, PostgresDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { joinOpenings } from '../../../src/store/postgres/join-openings.ts';

/** A line to a database that notes what is sent while nothing has been answered yet, and refuses `broken`. */
function openLine(broken = '') {
  const sent: string[][] = [];
  let waiting = 0;
  const query = async (asked: string | { readonly text: string }) => {
    const text = typeof asked === 'string' ? asked : asked.text;
    if (waiting === 0) sent.push([]);
    waiting += 1;
    sent.at(-1)?.push(text);
    await new Promise((resolve) => setImmediate(resolve));
    waiting -= 1;
    if (text === broken) throw new Error(`refused: ${text}`);
    return { command: 'SELECT' as const, rowCount: 1, rows: [{ said: text }] };
  };
  const pool = joinOpenings({
    connect: () => Promise.resolve({ query, release: () => undefined }),
    end: () => Promise.resolve(),
  });
  return { kysely: new Kysely<object>({ dialect: new PostgresDialect({ pool }) }), sent };
}

test('what opens a transaction or a savepoint goes with the statement after it, which gives the answer', async () => {
  const { kysely, sent } = openLine();
  const rows = await kysely.transaction().execute(async (transaction) => {
    await sql`SAVEPOINT work`.execute(transaction);
    const answer = await sql`SELECT 1`.execute(transaction);
    await sql`RELEASE SAVEPOINT work`.execute(transaction);
    return answer.rows;
  });
  expect(rows).toEqual([{ said: 'SELECT 1' }]);
  expect(sent).toEqual([['begin', 'SAVEPOINT work', 'SELECT 1'], ['RELEASE SAVEPOINT work'], ['commit']]);
});

test('a transaction that asks nothing ends as it began', async () => {
  const { kysely, sent } = openLine();
  expect(await kysely.transaction().execute(() => Promise.resolve('nothing'))).toBe('nothing');
  expect(sent).toEqual([['begin', 'commit']]);
});

test('a transaction that does not open fails by the reason of that, and is rolled back', async () => {
  const { kysely, sent } = openLine('begin');
  const work = kysely.transaction().execute((transaction) => sql`SELECT 1`.execute(transaction));
  await expect(work).rejects.toThrow('refused: begin');
  expect(sent.flat()).toEqual(['begin', 'SELECT 1', 'rollback']);
});
