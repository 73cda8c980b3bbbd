import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Attempted, createSaveQueue, type SaveState } from '../../../src/office/scripts/save-queue.ts';

const pace = { rest: 100, firstRetry: 200, longestRetry: 500 };

/** A queue whose attempts end when and how the test says. */
function open(first: SaveState = 'saved') {
  const states: SaveState[] = [];
  const attempts: ((outcome: Attempted) => void)[] = [];
  const queue = createSaveQueue({
    attempt: () => new Promise<Attempted>((resolve) => attempts.push(resolve)),
    onChange: (state) => states.push(state),
    first,
    pace,
  });
  const end = async (outcome: Attempted): Promise<void> => {
    attempts.at(-1)?.(outcome);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { queue, states, attempts, end };
}

describe('saving an item while it is typed', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test('waits for a moment of rest', async () => {
    const { queue, attempts, end, states } = open();
    queue.touch();
    await vi.advanceTimersByTimeAsync(99);
    queue.touch();
    await vi.advanceTimersByTimeAsync(99);
    expect(attempts).toHaveLength(0);
    await vi.advanceTimersByTimeAsync(1);
    expect(attempts).toHaveLength(1);
    await end('saved');
    expect(states).toEqual(['unsaved', 'unsaved', 'saving', 'saved']);
  });

  test('saves afterwards what was typed meanwhile, never two things at a time', async () => {
    const { queue, attempts, end } = open();
    queue.touch();
    await vi.advanceTimersByTimeAsync(100);
    queue.touch();
    await vi.advanceTimersByTimeAsync(1000);
    expect(attempts).toHaveLength(1);
    await end('saved');
    expect(queue.state()).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(100);
    expect(attempts).toHaveLength(2);
    await end('saved');
    expect(queue.state()).toBe('saved');
  });

  test('tries again by itself, less and less often, until the server is back', async () => {
    const { queue, attempts, end } = open();
    queue.touch();
    await vi.advanceTimersByTimeAsync(100);
    const waits = [200, 400, 500, 500];
    for (const wait of waits) {
      await end('unreachable');
      expect(queue.state()).toBe('unreachable');
      const before = attempts.length;
      await vi.advanceTimersByTimeAsync(wait - 1);
      expect(attempts).toHaveLength(before);
      await vi.advanceTimersByTimeAsync(1);
      expect(attempts).toHaveLength(before + 1);
    }
    await end('saved');
    expect(queue.state()).toBe('saved');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(attempts).toHaveLength(waits.length + 1);
  });

  test('does not wait for the next try when the network is back', async () => {
    const { queue, attempts, end } = open();
    queue.touch();
    await vi.advanceTimersByTimeAsync(100);
    await end('unreachable');
    queue.hurry();
    expect(attempts).toHaveLength(2);
    await end('saved');
    queue.hurry();
    expect(attempts).toHaveLength(2);
  });

  test('after a conflict a person decides: nothing is saved by itself, whatever is typed', async () => {
    const { queue, attempts, end } = open();
    queue.touch();
    await vi.advanceTimersByTimeAsync(100);
    await end('conflict');
    queue.touch();
    queue.hurry();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(attempts).toHaveLength(1);
    expect(queue.state()).toBe('conflict');
    const saved = queue.saveNow();
    await end('saved');
    expect(await saved).toBe('saved');
    expect(queue.state()).toBe('saved');
  });

  test('who asks to save while it is saving is served afterwards, in order', async () => {
    const { queue, attempts, end } = open();
    const [first, second] = [queue.saveNow(), queue.saveNow()];
    expect(attempts).toHaveLength(1);
    await end('saved');
    expect(attempts).toHaveLength(2);
    await end('conflict');
    expect(await Promise.all([first, second])).toEqual(['saved', 'conflict']);
  });
});
