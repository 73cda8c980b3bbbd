import type { Store } from '../app/ports/store.ts';
import { carryOutDue } from '../app/reorganisations/carry-out.ts';
import type { Log } from './log/create-log.ts';
import { type RepeatedWork, repeatWork } from './repeat-work.ts';

export type ReorganisationWatch = {
  readonly store: Store;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  /** Time between two looks, in milliseconds. */
  readonly interval: number;
  readonly log: Log;
};

/**
 * Carries out what was decided for a day once that day has come, again and again: the server may be off at midnight. What
 * fails is in the log, and tried again at the next look.
 *
 * @example const work = watchReorganisations({ store, now, interval: 60_000, log }); await work.doNow();
 */
export function watchReorganisations({ store, now, interval, log }: ReorganisationWatch): RepeatedWork {
  /** What is blocked and was told already: it stays so until somebody looks at it. */
  const told = new Set<string>();
  return repeatWork(interval, async () => {
    try {
      const cities = await store.read((reader) => reader.listMunicipalities());
      for (const { municipality } of cities) {
        const { code } = municipality;
        for (const done of await carryOutDue(store, { code, now: now() })) {
          const facts = { municipality: code, reorganisation: done.id };
          if (done.outcome === 'carried-out') log.info('reorganisation-carried-out', facts);
          else if (!told.has(`${code} ${done.id}`)) {
            told.add(`${code} ${done.id}`);
            log.warn('reorganisation-blocked', {
              ...facts,
              problems: done.problems.map((one) => one.code).join(' '),
            });
          }
        }
      }
    } catch (error) {
      log.error('reorganisations-failed', error);
    }
  });
}
