import { readFile } from 'node:fs/promises';
import { sayFileProblem } from './backup.ts';
import type { Voice } from './run-on-store.ts';

/**
 * The bytes of a file that was named; says why it cannot be opened, and gives null.
 *
 * @example const bytes = await readBytes('plan.json', voice);
 */
export async function readBytes(file: string, voice: Voice): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    sayFileProblem(error, file, voice);
    return null;
  }
}
