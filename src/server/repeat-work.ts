export type RepeatedWork = {
  /** Does it now, after what is under way, and resolves when that is done. */
  readonly doNow: () => Promise<void>;
  /** Does it no more, and resolves when what is under way is over. */
  readonly stop: () => Promise<void>;
};

/**
 * Does some work again and again, `interval` milliseconds after it was done last; never twice at once. `work` must not
 * throw. It does not keep the process alive.
 *
 * @example await repeatWork(60_000, carryOut).stop()
 */
export function repeatWork(interval: number, work: () => Promise<void>): RepeatedWork {
  let timer: NodeJS.Timeout | null = null;
  let isStopped = false;
  let underWay: Promise<void> = Promise.resolve();
  const doNow = (): Promise<void> => {
    underWay = underWay.then(work);
    return underWay;
  };
  const schedule = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => void doNow().finally(schedule), interval);
    timer.unref();
  };
  schedule();
  return {
    doNow,
    stop: () => {
      isStopped = true;
      if (timer !== null) clearTimeout(timer);
      return underWay;
    },
  };
}
