import { parseArgs } from 'node:util';
import { checkBackup } from '../store/backup/read-backup.ts';
import { hasRecords, restoreBackup } from '../store/backup/restore-backup.ts';
import { writeBackup } from '../store/backup/write-backup.ts';
import type { OpenDatabase } from '../store/database.ts';
import { sayFileProblem } from './backup.ts';
import { commandLanguage } from './command-language.ts';
import { createVoice, exitCodes, runOnDatabase, type Voice } from './run-on-store.ts';
import { backupFaults, storeTexts } from './texts/store-texts.ts';

/** `shirube restore FILE`: a backup into an empty store, or with `--replace` in place of what is there. */
export async function run(args: readonly string[]): Promise<number> {
  const parsed = parseOptions(args);
  const voice = createVoice(commandLanguage(parsed?.values.language, process.env));
  const file = parsed?.positionals[0];
  if (parsed === null || parsed.values.help || file === undefined || parsed.positionals.length > 1) {
    voice.say(storeTexts.restoreUsage);
    return parsed?.values.help ? exitCodes.fine : exitCodes.usage;
  }
  const { data, replace = false } = parsed.values;
  return runOnDatabase(data, voice, async (database) => {
    try {
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
    } catch (error) {
      return sayFileProblem(error, file, voice);
    }
  });
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

function parseOptions(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        replace: { type: 'boolean' },
        data: { type: 'string' },
        language: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch {
    return null;
  }
}
