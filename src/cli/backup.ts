import { writeBackup } from '../store/backup/write-backup.ts';
import { runCommand } from './run-command.ts';
import { exitCodes, runOnDatabase, type Voice } from './run-on-store.ts';
import { storeTexts } from './texts/store-texts.ts';

/** `shirube backup FILE`: everything in the store, as of one moment, in one file. */
export function run(args: readonly string[]): Promise<number> {
  const spec = { usage: storeTexts.backupUsage, operands: 1 };
  return runCommand(args, spec, ({ operands: [file = ''], value, voice }) =>
    runOnDatabase(value('data'), voice, async (database) => {
      try {
        const rows = await writeBackup(database, file);
        voice.say(storeTexts.backupDone, { file, rows });
        return exitCodes.fine;
      } catch (error) {
        return sayFileProblem(error, file, voice);
      }
    }),
  );
}

/** Says why a file cannot be opened or written; anything else is a bug and thrown. */
export function sayFileProblem(error: unknown, file: string, voice: Voice): number {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null;
  if (code === null || !/^E[A-Z]+$/.test(code)) throw error;
  if (code === 'EEXIST') voice.say(storeTexts.fileExists, { file });
  else voice.say(storeTexts.fileProblem, { file, detail: code });
  return exitCodes.failed;
}
