import { writeFile } from 'node:fs/promises';
import type { BookSource } from '../books/book-source.ts';
import { createBookCompiler } from '../books/compile/create-book-compiler.ts';
import { sayFileProblem } from './backup.ts';
import { exitCodes, type Voice } from './run-on-store.ts';
import { bookProblems, reportTexts } from './texts/report-texts.ts';

/**
 * Sets a book and writes it into a file; says how many pages it has and how long it took since `before`
 * (`performance.now()`). Gives the exit code.
 *
 * @example await writeBook(source, '/tmp/report.pdf', voice, performance.now())
 */
export async function writeBook(
  source: BookSource,
  file: string,
  voice: Voice,
  before: number,
): Promise<number> {
  const compile = await createBookCompiler();
  const book = compile(source);
  if (!book.ok) {
    voice.say(bookProblems[book.problem.code], { detail: book.problem.detail });
    return exitCodes.failed;
  }
  try {
    await writeFile(file, book.pdf);
  } catch (error) {
    return sayFileProblem(error, file, voice);
  }
  const seconds = ((performance.now() - before) / 1000).toFixed(1);
  voice.say(reportTexts.done, { file, pages: book.pages, seconds });
  return exitCodes.fine;
}
