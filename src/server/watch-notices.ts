import { isServerFailure, type Mailer } from '../app/ports/mailer.ts';
import type { Store } from '../app/ports/store.ts';
import { type NoticeRequest, sendNotices } from '../app/round/notices/send-notices.ts';
import { roundPath } from '../office/links.ts';
import type { Log } from './log/create-log.ts';
import { repeatWork } from './repeat-work.ts';

export type NoticeOptions = {
  readonly store: Store;
  readonly mailer: Mailer;
  /** Where the office is reached from outside; null: mails have no links. */
  readonly origin: string | null;
  /** ISO 8601 in UTC. */
  readonly now: () => string;
  /** Time between two looks, in milliseconds. */
  readonly interval: number;
  readonly log: Log;
};

export type NoticeWatch = {
  /** Tells what is new now, and resolves when that is done. */
  readonly tell: () => Promise<void>;
  /** Looks no more, and resolves when a look that is under way is over. */
  readonly stop: () => Promise<void>;
};

/**
 * Looks again and again at what happened in the rounds, and tells by mail whoever is concerned. Nothing that it meets
 * stops it or anything else: what fails is in the log, and tried again at the next look where that may help.
 *
 * @example const notices = watchNotices({ store, mailer, origin, now, interval: 30_000, log });
 */
export function watchNotices(options: NoticeOptions): NoticeWatch {
  const { interval, log } = options;
  /** What went out, by municipality and round. */
  const told = new Map<string, Set<string>>();
  const { doNow: tell, stop } = repeatWork(interval, async () => {
    try {
      await tellOfAllRounds(options, told);
    } catch (error) {
      log.error('notices-failed', error);
    }
  });
  return { tell, stop };
}

async function tellOfAllRounds(
  { store, mailer, origin, now, log }: NoticeOptions,
  told: Map<string, Set<string>>,
): Promise<void> {
  const rounds = await store.read(async (reader) => {
    const found: Pick<NoticeRequest, 'municipality' | 'round'>[] = [];
    for (const { municipality } of await reader.listMunicipalities()) {
      for (const round of await reader.listRounds(municipality.code)) {
        if (round.state !== 'preparing') found.push({ municipality, round });
      }
    }
    return found;
  });
  for (const { municipality, round } of rounds) {
    const { code } = municipality;
    const key = `${code} ${round.id}`;
    const known = told.get(key) ?? new Set();
    told.set(key, known);
    const at = (part: string): string => `${origin}${roundPath(code, round.id, part)}`;
    const links = origin === null ? null : { items: at('items'), news: at('news') };
    const request = { municipality, round, language: 'ja', links, now: now() } as const;
    const { sent, failures } = await sendNotices(store, mailer, request, known);
    if (sent > 0) log.info('notices-sent', { municipality: code, round: round.id, sent });
    for (const { code: reason, detail } of failures) {
      // What a server says of one address names it; of itself it may say everything.
      const answer = isServerFailure(reason) ? detail : '';
      log.warn('notice-not-sent', { municipality: code, round: round.id, reason, answer });
    }
  }
}
