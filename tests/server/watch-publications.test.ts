import { describe, expect, test } from 'vitest';
import { createLog } from '../../src/server/log/create-log.ts';
import { watchPublications } from '../../src/server/watch-publications.ts';

/** A source whose version the test sets; `null` stands for a store that cannot be asked. */
function createSource() {
  const state: { version: string | null; read: number } = { version: '1', read: 0 };
  const lines: string[] = [];
  const changes: string[] = [];
  const watch = watchPublications(
    {
      readVersion: async () => {
        if (state.version === null)
          throw new Error('connect ECONNREFUSED postgres://shirube:secret@db/shirube');
        return state.version;
      },
      readSnapshots: async () => {
        state.read += 1;
        return [];
      },
    },
    {
      version: '1',
      interval: 3_600_000,
      log: createLog('info', { write: (line: string) => void lines.push(line) }),
      onChange: (version) => changes.push(version),
    },
  );
  return { state, watch, lines, changes };
}

describe('watchPublications', () => {
  test('reads snapshots only when there is a new publication', async () => {
    const { state, watch, changes } = createSource();
    await watch.check();
    expect(state.read).toBe(0);
    state.version = '2';
    await watch.check();
    await watch.check();
    expect(changes).toEqual(['2']);
    expect(state.read).toBe(1);
    watch.stop();
  });

  test('keeps what is published while the store is away, and says so once', async () => {
    const { state, watch, lines, changes } = createSource();
    state.version = null;
    await watch.check();
    await watch.check();
    expect(watch.reachable()).toBe(false);
    expect(changes).toEqual([]);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('store-unreachable');
    expect(lines[0]).not.toContain('secret');
    state.version = '2';
    await watch.check();
    expect(watch.reachable()).toBe(true);
    expect(changes).toEqual(['2']);
    watch.stop();
  });

  test('hands nothing over once it is stopped', async () => {
    const { state, watch, changes } = createSource();
    state.version = '2';
    const checking = watch.check();
    watch.stop();
    await checking;
    expect(changes).toEqual([]);
  });
});
