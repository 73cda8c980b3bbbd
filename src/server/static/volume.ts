import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import type { Erratum } from '../../core/publication/publication-record.ts';
import type { Snapshot } from '../../core/publication/snapshot.ts';
import type { Language } from '../../core/text/text.ts';
import { makeLinks } from '../../site/links.ts';
import { type Dress, layOutPages } from '../pages/lay-out-pages.ts';
import { build, recipeFile } from '../thread-build.ts';
import { listPages } from './list-pages.ts';
import { type Checksums, type WrittenFiles, writeFiles } from './write-files.ts';

/**
 * The pages and files of one earlier publication. They stand in folders of their own and never change while the
 * product and the publication are the same.
 */
export type Volume = {
  /** The folders that hold it and nothing else, with a slash at the end. */
  readonly folders: readonly string[];
  /** The same for the same bytes. */
  readonly recipe: string;
  readonly write: (folder: string, before: Checksums) => Promise<WrittenFiles>;
};

/** What a volume is made of. */
export type VolumeContent = {
  readonly snapshot: Snapshot;
  readonly dress: Dress;
  readonly origin: string | null;
  /** What later publications corrected in it. */
  readonly errata: readonly Erratum[];
  /** Whether its pages link to books. */
  readonly books: boolean;
};

/** All that a thread needs to write one. */
export type VolumeOrder = VolumeContent & { readonly folder: string; readonly before: Checksums };

const languages = ['ja', 'en'] as const satisfies readonly Language[];

/**
 * Makes the volume of an earlier publication. It is written in a thread of its own, beside the site of today.
 *
 * @example (await makeVolume({ snapshot, dress, origin: null, books: true, errata: [] })).folders // ['992011/publications/3/', 'en/992011/publications/3/']
 */
export async function makeVolume(content: VolumeContent): Promise<Volume> {
  const { snapshot } = content;
  const { municipality, publication } = snapshot;
  const recipe = await hashRecipe(content);
  return {
    folders: languages.map((language) =>
      makeLinks(municipality.code, language, publication.no).plan.replace(/^\//, ''),
    ),
    recipe,
    write: (folder, before) => writeInThread({ ...content, folder, before }),
  };
}

/**
 * The same for the same contents made by the same version of the product.
 *
 * @example await hashRecipe([snapshots, origin])
 */
export async function hashRecipe(content: object): Promise<string> {
  const hash = createHash('sha256').update(await readFile(recipeFile));
  return hash.update(JSON.stringify(content)).digest('hex');
}

/** What the thread does. */
export function writeVolume({ folder, before, ...content }: VolumeOrder): Promise<WrittenFiles> {
  const { snapshot, dress, origin, books, errata } = content;
  const archived = snapshot.publication.no;
  const linked = books ? ({ books: 'main' } as const) : {};
  const site = layOutPages([snapshot], dress, { origin, isStatic: true, archived, errata, ...linked });
  return writeFiles(folder, listPages(site), before);
}

/** Rejects where the thread dies, or the file system refuses. */
function writeInThread(order: VolumeOrder): Promise<WrittenFiles> {
  const worker = new Worker(new URL('volume-worker.mjs', build), { workerData: order });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`The thread of an export ended with code ${code}.`)));
  });
}
