import { createInterface } from 'node:readline/promises';
import type { Text } from '../core/text/text.ts';
import type { Voice } from './run-on-store.ts';

/** Asks where there is somebody to answer; without a terminal nobody agreed. */
export async function confirm(question: Text, { language }: Voice): Promise<boolean> {
  if (!process.stdin.isTTY) return false;
  const dialogue = createInterface({ input: process.stdin, output: process.stderr });
  const answer = await dialogue.question(question[language]);
  dialogue.close();
  return /^\s*(?:y|yes|はい)\s*$/iu.test(answer.normalize('NFKC'));
}
