import { resolve } from 'node:path';
import type { Store } from '../app/ports/store.ts';
import { fillText, type TextParams } from '../core/text/fill-text.ts';
import type { Language, Text } from '../core/text/text.ts';
import type { OpenDatabase } from '../store/database.ts';
import { openDatabase } from '../store/open-database.ts';
import {
  describeStoreProblem,
  explainStoreError,
  locateStoreAt,
  openStoreForServer,
  type StorePlace,
} from './open-store-for-server.ts';
import { type StartProblem, startProblems } from './texts/start-texts.ts';

/** Exit codes of the commands that work on the store. */
export const exitCodes = { fine: 0, failed: 1, usage: 2, unconfirmed: 4 } as const;

/** How a command speaks: messages on standard error, in one language. */
export type Voice = {
  readonly language: Language;
  readonly say: (text: Text, values?: TextParams) => void;
};

export function createVoice(language: Language): Voice {
  return {
    language,
    say: (text, values = {}) => {
      process.stderr.write(`${fillText(text, values, language)}\n`);
    },
  };
}

/**
 * Opens the store that `--data`, SHIRUBE_DATA or DATABASE_URL names, runs `work` on it and closes it. Where it cannot
 * be opened, or is held, full or gone before the work is done, says why and gives the exit code.
 */
export async function runOnStore(
  dataFolder: string | undefined,
  voice: Voice,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const place = placeOf(dataFolder);
  return runOn(await openStoreForServer(place), place, voice, work);
}

/** The same for backup and restore, which take the database as a whole. */
export async function runOnDatabase(
  dataFolder: string | undefined,
  voice: Voice,
  work: (database: OpenDatabase) => Promise<number>,
): Promise<number> {
  const place = placeOf(dataFolder);
  const database = await openDatabase(locateStoreAt(place));
  return runOn('code' in database ? describeStoreProblem(database, place) : database, place, voice, work);
}

async function runOn<Opened extends { readonly close: () => Promise<void> }>(
  opened: Opened | StartProblem,
  place: StorePlace,
  voice: Voice,
  work: (opened: Opened) => Promise<number>,
): Promise<number> {
  const sayProblem = ({ code, detail }: StartProblem): number => {
    voice.say(startProblems[code], { detail });
    return exitCodes.failed;
  };
  if (!('close' in opened)) return sayProblem(opened);
  try {
    return await work(opened);
  } catch (error) {
    const problem = explainStoreError(error, place);
    if (problem === null) throw error;
    return sayProblem(problem);
  } finally {
    await opened.close();
  }
}

function placeOf(dataFolder: string | undefined): StorePlace {
  const { SHIRUBE_DATA, DATABASE_URL } = process.env;
  return {
    dataFolder: resolve(dataFolder ?? (SHIRUBE_DATA || 'data')),
    databaseUrl: DATABASE_URL || null,
  };
}
