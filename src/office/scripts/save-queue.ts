/** Where the saving of one item stands. */
export type SaveState =
  /** What is in the boxes is stored. */
  | 'saved'
  | 'unsaved'
  | 'saving'
  /** The server cannot be reached; it is tried again by itself. */
  | 'unreachable'
  | 'signed-out'
  /** Somebody else changed the same field; a person has to decide, so nothing is tried by itself. */
  | 'conflict'
  /** The server does not take it, and will not the next time. */
  | 'refused';

/** What came of one attempt. */
export type Attempted = Exclude<SaveState, 'unsaved' | 'saving'>;

export type SaveQueue = {
  /** Somebody typed: it is saved after a moment of rest. */
  readonly touch: () => void;
  /** Saves now what is unsaved; after a conflict too, because a person asked for it. */
  readonly saveNow: () => Promise<Attempted>;
  /** Saves now if it is to be saved by itself at all. */
  readonly hurry: () => void;
  readonly state: () => SaveState;
};

/** Milliseconds. */
type Pace = { readonly rest: number; readonly firstRetry: number; readonly longestRetry: number };

/** Saved soon after the last key; tried again after 2, 4, 8 … 30 seconds. */
const usualPace: Pace = { rest: 800, firstRetry: 2000, longestRetry: 30_000 };

type QueueParts = {
  readonly attempt: () => Promise<Attempted>;
  readonly onChange: (state: SaveState) => void;
  readonly first?: SaveState;
  readonly pace?: Pace;
};

/**
 * Saves one item: one attempt at a time, what is typed meanwhile afterwards, and again until it is stored.
 *
 * @example const queue = createSaveQueue({ attempt: () => save(item), onChange: show }); queue.touch();
 */
export function createSaveQueue({
  attempt,
  onChange,
  first = 'saved',
  pace = usualPace,
}: QueueParts): SaveQueue {
  let state: SaveState = first;
  let touched = false;
  let failures = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<Attempted> | null = null;

  const become = (next: SaveState): void => {
    state = next;
    onChange(next);
  };
  const runIn = (milliseconds: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  };
  const settle = (outcome: Attempted): void => {
    running = null;
    failures = outcome === 'unreachable' || outcome === 'signed-out' ? failures + 1 : 0;
    if (outcome === 'saved' && touched) {
      become('unsaved');
      runIn(pace.rest);
      return;
    }
    become(outcome);
    if (failures > 0) runIn(Math.min(pace.longestRetry, pace.firstRetry * 2 ** (failures - 1)));
  };
  const run = async (): Promise<Attempted> => {
    clearTimeout(timer);
    while (running !== null) await running;
    touched = false;
    become('saving');
    running = attempt();
    const outcome = await running;
    settle(outcome);
    return outcome;
  };
  const isByItself = (): boolean => state === 'unsaved' || state === 'unreachable' || state === 'signed-out';

  return {
    touch: () => {
      touched = true;
      if (state === 'saved' || state === 'unsaved' || state === 'refused') {
        become('unsaved');
        runIn(pace.rest);
      }
    },
    saveNow: run,
    hurry: () => {
      if (isByItself()) void run();
    },
    state: () => state,
  };
}
