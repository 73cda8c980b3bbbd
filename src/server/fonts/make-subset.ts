import { Worker } from 'node:worker_threads';

/** A font file and the characters that its subset must have. */
export type SubsetOrder = { readonly file: string; readonly characters: string };

/**
 * Makes a WOFF2 subset of a font in a thread of its own. Characters that the font lacks are left out.
 * Rejects where the file is no font or the thread dies.
 *
 * @example await makeSubset({ file: 'NotoSansJP_400Regular.ttf', characters: '森林' })
 */
export function makeSubset(order: SubsetOrder): Promise<Uint8Array> {
  // The build lays the worker beside the bundle; the source has it beside this file.
  const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'mjs';
  const worker = new Worker(new URL(`./subset-worker.${extension}`, import.meta.url), { workerData: order });
  // A server that is asked to stop does not wait for a font.
  worker.unref();
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The font thread ended with code ${code} and no font.`)));
  });
}
