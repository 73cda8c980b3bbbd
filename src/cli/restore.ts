import { checkBackup } from '../store/backup/read-backup.ts';
import { hasRecords, restoreBackup } from '../store/backup/restore-backup.ts';
import { writeBackup } from '../store/backup/write-backup.ts';
import type { OpenDatabase } from '../store/database.ts';
import { sayFileProblem } from './backup.ts';
import { runCommand } from './run-command.ts';
import { exitCodes, runOnDatabase, type Voice } from './run-on-store.ts';
import { backupFaults, storeTexts } from './texts/store-texts.ts';

/** `shirube restore FILE`: a backup into an empty store, or with `--replace` in place of what is there. */
export function run(args: readonly string[]): Promise<number> {
  const spec = { usage: storeTexts.restoreUsage, operands: 1, flags: ['replace'] } as const;
  return runCommand(args, spec, ({ operands: [file = ''], value, has, voice }) =>
    runOnDatabase(value('data'), voice, async (database) => {
      try {
        return await restore(database, file, has('replace'), voice);
      } catch (error) {
        return sayFileProblem(error, file, voice);
      }
    }),
  );
}

async function restore(
  database: OpenDatabase,
  file: string,
  replace: boolean,
  voice: Voice,
): Promise<number> {
  if (replace) await keepWhatIsThere(database, file, voice);
  const restored = await restoreBackup(database, file, { replace });
  switch (restored.outcome) {
    case 'restored':
      voice.say(storeTexts.restoreDone, { file, rows: restored.rows });
      return exitCodes.fine;
    case 'not-empty':
      voice.say(storeTexts.notEmpty);
      return exitCodes.failed;
    case 'refused':
      voice.say(storeTexts.badBackup, { file, detail: backupFaults[restored.fault][voice.language] });
      return exitCodes.failed;
  }
}

/** A backup of the store beside the one that replaces it, unless that one would be refused anyway. */
async function keepWhatIsThere(database: OpenDatabase, file: string, voice: Voice): Promise<void> {
  if ('fault' in (await checkBackup(file))) return;
  if (!(await database.read((transaction) => hasRecords(transaction)))) return;
  const moment = new Date().toISOString().replaceAll(/[:.]/g, '-');
  const safety = `${file}.before-${moment}`;
  await writeBackup(database, safety);
  voice.say(storeTexts.safetyBackup, { file: safety });
}
