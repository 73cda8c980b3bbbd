import type { MunicipalityCode, Snapshot } from '../core/publication/snapshot.ts';
import type { Log } from './log/create-log.ts';

/** Where the published snapshots come from. */
export type SnapshotSource = {
  /** Which publications are the latest, in a word. Cheap: asked every few seconds. */
  readonly readVersion: () => Promise<string>;
  readonly readSnapshots: () => Promise<readonly Snapshot[]>;
  /** Any publication, the earlier ones too; null where there is none of that number. */
  readonly findPublication?: (code: MunicipalityCode, no: number) => Promise<Snapshot | null>;
};

export type Watch = {
  /** Asks once, now. */
  readonly check: () => Promise<void>;
  /** False since the source could last not be asked. */
  readonly reachable: () => boolean;
  readonly stop: () => void;
};

/**
 * Looks for a new publication every `interval` milliseconds and hands its snapshots over. While the source cannot be
 * asked, what is published stays as it is; that is logged once when it begins and once when it is over.
 *
 * @example watchPublications(source, { version, interval: 2000, log, onChange: (version, snapshots) => … }).stop()
 */
export function watchPublications(
  source: SnapshotSource,
  options: {
    readonly version: string;
    readonly interval: number;
    readonly log: Log;
    readonly onChange: (version: string, snapshots: readonly Snapshot[]) => void;
  },
): Watch {
  const { interval, log, onChange } = options;
  let version = options.version;
  let reachable = true;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;

  const check = async (): Promise<void> => {
    try {
      const latest = await source.readVersion();
      if (!reachable) log.info('store-reachable-again');
      reachable = true;
      if (latest === version || stopped) return;
      const snapshots = await source.readSnapshots();
      if (stopped) return;
      onChange(latest, snapshots);
      version = latest;
    } catch (error) {
      if (reachable) log.error('store-unreachable', error);
      reachable = false;
    }
  };
  const schedule = (): void => {
    if (!stopped) timer = setTimeout(() => void check().finally(schedule), interval).unref();
  };
  schedule();
  return {
    check,
    reachable: () => reachable,
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  };
}
