import { Writable } from 'node:stream';
import type { PostgresPool, PostgresPoolClient, PostgresQueryResult } from 'kysely';
import { forgetKnown, type QueryClient, sendKnown } from './send-known.ts';

/** What of a pool's connection is used here. Its queries must be sent without waiting for the answer before. */
type PipelinedClient = Pick<PostgresPoolClient, 'release'> & QueryClient;

export type PipelinedPool = {
  readonly connect: () => Promise<PipelinedClient>;
  readonly end: () => Promise<void>;
};

/** Statements that open something and whose answer tells nothing. They fail only where the next one fails too. */
const opening = /^(begin|start transaction|savepoint)\b/i;

/**
 * A pool whose connections send what opens a transaction or a savepoint together with the statement after it: what a
 * save waits for is mostly the way to the database and back, and this spares it one way of each transaction. Statements
 * with parameters are parsed once for each connection.
 *
 * @example new PostgresDialect({ pool: joinOpenings(new pg.Pool({ connectionString, pipeline: true })) })
 */
export function joinOpenings(pool: PipelinedPool): PostgresPool {
  return {
    connect: async () => openClient(await pool.connect()),
    end: () => pool.end(),
  };
}

/** Statements after which a table may have other columns. */
const altering = /^\s*(alter|create|drop)\b/i;

function openClient(client: PipelinedClient): PostgresPoolClient {
  let held: string[] = [];
  const send = async (text: string, parameters: readonly unknown[] = []) => {
    if (opening.test(text)) {
      held.push(text);
      return { command: 'SELECT', rowCount: 0, rows: [] } satisfies PostgresQueryResult<unknown>;
    }
    const before = held;
    held = [];
    const stream = before.length === 0 ? null : findStream(client);
    stream?.cork();
    const opened = before.map((one) => client.query(one));
    if (altering.test(text)) forgetKnown(client);
    const answered = parameters.length === 0 ? client.query(text) : sendKnown(client, text, parameters);
    stream?.uncork();
    // What the opening says is the reason; the statement after it fails for that alone.
    await Promise.all([...opened, answered]);
    return answered;
  };
  return {
    query: send as PostgresPoolClient['query'],
    release: () => client.release(),
  };
}

/** Where the driver writes, so that both messages leave in one piece; null where it does not say. */
function findStream(client: object): Writable | null {
  if (!('connection' in client)) return null;
  const { connection } = client;
  if (typeof connection !== 'object' || connection === null || !('stream' in connection)) return null;
  return connection.stream instanceof Writable ? connection.stream : null;
}
