import { writeFile } from 'node:fs/promises';
import { sayFileProblem } from './backup.ts';
import { exitCodes, type Voice } from './run-on-store.ts';
import { reportTexts } from './texts/report-texts.ts';

/** Writes a file and says so, or why it could not be written. Gives the exit code. */
export async function writeOutFile(file: string, bytes: Uint8Array, voice: Voice): Promise<number> {
  try {
    await writeFile(file, bytes);
  } catch (error) {
    return sayFileProblem(error, file, voice);
  }
  voice.say(reportTexts.wrote, { file });
  return exitCodes.fine;
}
