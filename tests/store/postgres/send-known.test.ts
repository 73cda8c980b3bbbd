import { describe, expect, test } from 'vitest';
import { forgetKnown, type NamedQuery, sendKnown } from '../../../src/store/postgres/send-known.ts';

/** A connection that notes by which name each statement came, and fails where told to. */
function openClient() {
  const names: (string | null)[] = [];
  const failures: { code: string }[] = [];
  const query = async (asked: string | NamedQuery) => {
    names.push(typeof asked === 'string' ? null : asked.name);
    await new Promise((resolve) => setImmediate(resolve));
    const failure = failures.shift();
    if (failure !== undefined) throw Object.assign(new Error('refused'), failure);
    return { command: 'SELECT' as const, rowCount: 0, rows: [] };
  };
  return { client: { query }, names, failures };
}

describe('a statement with parameters', () => {
  test('has one name on a connection, and another one on the next', async () => {
    const { client, names } = openClient();
    const other = openClient();
    for (const text of ['a $1', 'b $1', 'a $1']) await sendKnown(client, text, [1]);
    await sendKnown(other.client, 'b $1', [1]);
    expect(names).toEqual(['s1', 's2', 's1']);
    expect(other.names).toEqual(['s1']);
  });

  test('goes without a name while it is parsed for the first time', async () => {
    const { client, names } = openClient();
    await Promise.all([sendKnown(client, 'a $1', [1]), sendKnown(client, 'a $1', [2])]);
    await sendKnown(client, 'a $1', [3]);
    expect(names).toEqual(['s1', null, 's1']);
  });

  test('that failed at first has no name any more; one that failed later keeps it, unless its table changed', async () => {
    const { client, names, failures } = openClient();
    const send = (text: string) => sendKnown(client, text, [1]).catch(() => undefined);
    failures.push({ code: '42601' });
    await send('broken $1');
    await send('broken $1');
    await send('good $1');
    failures.push({ code: '23505' });
    await send('good $1');
    failures.push({ code: '0A000' });
    await send('good $1');
    await send('good $1');
    expect(names).toEqual(['s1', null, 's2', 's2', 's2', null]);
  });

  test('gets another name after a table was changed on the connection', async () => {
    const { client, names } = openClient();
    await sendKnown(client, 'a $1', [1]);
    forgetKnown(client);
    await sendKnown(client, 'a $1', [1]);
    await sendKnown(client, 'a $1', [1]);
    expect(names).toEqual(['s1', 's2', 's2']);
  });

  test('goes without a name once a connection knows three hundred', async () => {
    const { client, names } = openClient();
    for (let no = 1; no <= 302; no += 1) await sendKnown(client, `${no} $1`, [1]);
    expect(names.filter((name) => name !== null)).toHaveLength(300);
    await sendKnown(client, '1 $1', [1]);
    expect(names.at(-1)).toBe('s1');
  });
});
