import type { Erratum, PublicationRecord } from '../core/publication/publication-record.ts';
import type { MunicipalityCode, Snapshot } from '../core/publication/snapshot.ts';
import type { Log } from './log/create-log.ts';

/** Where the published snapshots come from. */
export type SnapshotSource = {
  /** Which publications are the latest, in a word. Cheap: asked every few seconds. */
  readonly readVersion: () => Promise<string>;
  readonly readSnapshots: () => Promise<readonly Snapshot[]>;
  /** Earlier publications; left out where there are none. */
  readonly archive?: PublicationArchive;
};

/** What was published before, and stays readable. */
export type PublicationArchive = {
  /** Every publication whose time has come, of each municipality the newest first. */
  readonly readRecords: () => Promise<PublicationRecords>;
  /** Null where there is no such publication, its time has not come, or it was withdrawn. */
  readonly readPublication: (code: MunicipalityCode, no: number) => Promise<Snapshot | null>;
  /** What later publications corrected in it; left out where nobody asks. */
  readonly readErrata?: (code: MunicipalityCode, no: number) => Promise<readonly Erratum[]>;
};

export type PublicationRecords = ReadonlyMap<MunicipalityCode, readonly PublicationRecord[]>;

/** What the public sees at one moment. */
export type Published = { readonly snapshots: readonly Snapshot[]; readonly records: PublicationRecords };

/** Asks a source for all that is published now. */
export async function readPublished({ readSnapshots, archive }: SnapshotSource): Promise<Published> {
  const snapshots = await readSnapshots();
  return { snapshots, records: (await archive?.readRecords()) ?? new Map() };
}

export type Watch = {
  /** Asks once, now. */
  readonly check: () => Promise<void>;
  /** False since the source could last not be asked. */
  readonly reachable: () => boolean;
  readonly stop: () => void;
};

/**
 * Looks for a new publication every `interval` milliseconds and hands over what is published then. While the source cannot be
 * asked, what is published stays as it is; that is logged once when it begins and once when it is over.
 *
 * @example watchPublications(source, { version, interval: 2000, log, onChange: (version, published) => … }).stop()
 */
export function watchPublications(
  source: SnapshotSource,
  options: {
    readonly version: string;
    readonly interval: number;
    readonly log: Log;
    readonly onChange: (version: string, published: Published) => void;
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
      const published = await readPublished(source);
      if (stopped) return;
      onChange(latest, published);
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
