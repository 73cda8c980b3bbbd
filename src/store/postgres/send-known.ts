import type { PostgresQueryResult } from 'kysely';

/** A statement that a connection parses once and knows by its name afterwards. */
export type NamedQuery = {
  readonly name: string;
  readonly text: string;
  readonly values: readonly unknown[];
};

/** What of a connection is used here. */
export type QueryClient = {
  readonly query: (
    query: string | NamedQuery,
    parameters?: readonly unknown[],
  ) => Promise<PostgresQueryResult<unknown>>;
};

/** How many different statements a connection keeps parsed; those that come later are parsed each time. */
const mostKnown = 300;

type Known = { readonly name: string; state: 'being-parsed' | 'parsed' | 'unnamed' };

/** What a connection knows, by the statement's text. Names are never given twice: the connection keeps them all. */
type Memory = { readonly known: Map<string, Known>; given: number };

const memories = new WeakMap<object, Memory>();

/**
 * Sends a statement by its name where the connection has parsed it before: the database plans most of ours longer than it
 * works on them. While one is parsed for the first time, others go without a name, for a name is given once.
 *
 * @example await sendKnown(client, 'SELECT * FROM change WHERE change_no = $1', [7])
 */
export async function sendKnown(
  client: QueryClient,
  text: string,
  values: readonly unknown[],
): Promise<PostgresQueryResult<unknown>> {
  const memory = recall(client);
  const { known } = memory;
  const before = known.get(text);
  if (before === undefined && memory.given >= mostKnown) return client.query(text, values);
  if (before !== undefined && before.state !== 'parsed') return client.query(text, values);
  const one = before ?? name(memory, text);
  try {
    const answer = await client.query({ name: one.name, text, values });
    one.state = 'parsed';
    return answer;
  } catch (error) {
    // One that failed at first may not be known by its name; one whose table was changed since is never taken again.
    if (one.state === 'being-parsed' || isOutdated(error)) one.state = 'unnamed';
    throw error;
  }
}

/**
 * A table was made, changed or dropped on this connection: what it parsed before may give other columns than there are.
 *
 * @example forgetKnown(client)
 */
export function forgetKnown(client: QueryClient): void {
  recall(client).known.clear();
}

function recall(client: QueryClient): Memory {
  const memory = memories.get(client) ?? { known: new Map<string, Known>(), given: 0 };
  memories.set(client, memory);
  return memory;
}

function name(memory: Memory, text: string): Known {
  memory.given += 1;
  const one: Known = { name: `s${memory.given}`, state: 'being-parsed' };
  memory.known.set(text, one);
  return one;
}

/** 0A000: the plan that is kept would give other columns than the table has now. */
function isOutdated(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === '0A000';
}
