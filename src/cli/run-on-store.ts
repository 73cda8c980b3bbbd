import { resolve } from 'node:path';
import type { Store } from '../app/ports/store.ts';
import { fillText, type TextParams } from '../core/text/fill-text.ts';
import type { Language, Text } from '../core/text/text.ts';
import type { OpenDatabase } from '../store/database.ts';
import { locateStore } from '../store/locate-store.ts';
import { openDatabase } from '../store/open-database.ts';
import { describeOpenProblem, openStoreForServer } from './open-store-for-server.ts';
import { startProblems } from './texts/start-texts.ts';

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
 * be opened, says why and gives the exit code.
 */
export async function runOnStore(
  dataFolder: string | undefined,
  voice: Voice,
  work: (store: Store) => Promise<number>,
): Promise<number> {
  const store = await openStoreForServer(whereIsStore(dataFolder));
  if ('code' in store) {
    voice.say(startProblems[store.code], { detail: store.detail });
    return exitCodes.failed;
  }
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

/** The same for backup and restore, which take the database as a whole. */
export async function runOnDatabase(
  dataFolder: string | undefined,
  voice: Voice,
  work: (database: OpenDatabase) => Promise<number>,
): Promise<number> {
  const { dataFolder: folder, databaseUrl } = whereIsStore(dataFolder);
  const database = await openDatabase(locateStore({ folder, databaseUrl: databaseUrl ?? undefined }));
  if ('code' in database) {
    const { code, detail } = describeOpenProblem(database, databaseUrl ?? folder);
    voice.say(startProblems[code], { detail });
    return exitCodes.failed;
  }
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

function whereIsStore(dataFolder: string | undefined) {
  const { SHIRUBE_DATA, DATABASE_URL } = process.env;
  return {
    dataFolder: resolve(dataFolder ?? (SHIRUBE_DATA || 'data')),
    databaseUrl: DATABASE_URL || null,
  };
}
