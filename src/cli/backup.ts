import { parseArgs } from 'node:util';
import { writeBackup } from '../store/backup/write-backup.ts';
import { commandLanguage } from './command-language.ts';
import { createVoice, exitCodes, runOnDatabase, type Voice } from './run-on-store.ts';
import { storeTexts } from './texts/store-texts.ts';

/** `shirube backup FILE`: everything in the store, as of one moment, in one file. */
export async function run(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
  const voice = createVoice(commandLanguage(parsed?.values.language, process.env));
  const file = parsed?.positionals[0];
  if (parsed === null || parsed.values.help || file === undefined || parsed.positionals.length > 1) {
    voice.say(storeTexts.backupUsage);
    return parsed?.values.help ? exitCodes.fine : exitCodes.usage;
  }
  return runOnDatabase(parsed.values.data, voice, async (database) => {
    try {
      const rows = await writeBackup(database, file);
      voice.say(storeTexts.backupDone, { file, rows });
      return exitCodes.fine;
    } catch (error) {
      return sayFileProblem(error, file, voice);
    }
  });
}

/** Says why a file cannot be opened or written; anything else is a bug and thrown. */
export function sayFileProblem(error: unknown, file: string, voice: Voice): number {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null || !/^E[A-Z]+$/.test(code)) throw error;
  if (code === 'EEXIST') voice.say(storeTexts.fileExists, { file });
  else voice.say(storeTexts.fileProblem, { file, detail: code });
  return exitCodes.failed;
}

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        data: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return null;
  }
}
