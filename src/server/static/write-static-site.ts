import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Asset } from '../assets/asset.ts';
import type { ServedSite } from '../open-data/served-site.ts';
import { forwardTexts } from '../text/server-texts.ts';
import { createRewriter, type Reference } from './rewrite-page.ts';
import { referTo, toStaticFile } from './static-address.ts';
import { type Checksums, type StaticFile, writeFiles, writeWhole } from './write-files.ts';

export type StaticSource = { readonly site: ServedSite; readonly assets: readonly Asset[] };

export type StaticResult =
  | {
      readonly status: 'written';
      readonly files: number;
      /** How many of them are new or have other bytes than before. */
      readonly changed: number;
      /** How many of an earlier export are no longer part of it, and were removed. */
      readonly removed: number;
    }
  /** There are files in the folder that no earlier export put there: nothing was written. */
  | { readonly status: 'folder-not-ours' };

/** Stands in the folder and lists what an export put there, with checksums. */
const manifestName = 'export.json';
const manifestSchema = z.object({
  format: z.literal('shirube-export/1'),
  // Nothing outside the folder is ever removed, whatever the list says.
  files: z.record(z.string().regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/), z.string()),
});

/**
 * Writes a whole site as files that any web server can serve from any folder, and that open from disk. A second export
 * into the same folder rewrites only what changed and removes what is gone; it touches no file that is not its own.
 * Rejects where the file system does.
 *
 * @example await writeStaticSite({ site, assets }, 'public') // { status: 'written', files: 2106, changed: 3, removed: 0 }
 */
export async function writeStaticSite({ site, assets }: StaticSource, folder: string): Promise<StaticResult> {
  const before = await readManifest(folder);
  if (before === null) return { status: 'folder-not-ours' };
  const { checksums, changed } = await writeFiles(folder, listFiles(site, assets), before);
  const gone = Object.keys(before).filter((file) => !Object.hasOwn(checksums, file));
  for (const file of gone) await rm(join(folder, file), { force: true });
  const manifest = { format: 'shirube-export/1', files: sortByName(checksums) };
  await writeWhole(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
  return { status: 'written', files: Object.keys(checksums).length, changed, removed: gone.length };
}

/** The same files give the same list, in whatever order they were made. */
function sortByName(checksums: Checksums): Checksums {
  return Object.fromEntries(Object.entries(checksums).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** Every address of the site, and every further one that its pages link to with a query. */
async function* listFiles(site: ServedSite, assets: readonly Asset[]): AsyncGenerator<StaticFile> {
  const rewriter = createRewriter();
  // Fonts are made in threads of their own while the pages are rendered here, and come last.
  const loading = assets.map((asset) => asset.load());
  const home = site.get('/', new URLSearchParams());
  if (home.location !== undefined) yield { file: 'index.html', content: renderForward(home.location) };
  // In order of address a page and its figures as JSON follow each other, and are worked out once for both.
  const waiting: Reference[] = [...site.paths()].sort().map((path) => ({ path, search: '' }));
  const known = new Set(waiting.map(({ path, search }) => path + search));
  const onReference = (reference: Reference): void => {
    const address = reference.path + reference.search;
    if (reference.search === '' || known.has(address)) return;
    known.add(address);
    waiting.push(reference);
  };
  for (const { path, search } of waiting) {
    const file = toStaticFile(path, search);
    const { status, contentType, body } = site.get(path, new URLSearchParams(search));
    if (status !== 200) continue;
    const isPage = contentType.startsWith('text/html') && typeof body === 'string';
    yield { file, content: isPage ? rewriter.page(body, file, onReference) : body };
  }
  for (const [index, asset] of assets.entries()) {
    const answer = await loading[index];
    if (answer == null) continue;
    const file = toStaticFile(asset.path, '');
    const { body } = answer.variants.identity;
    const isStylesheet = file.endsWith('.css');
    yield { file, content: isStylesheet ? rewriter.stylesheet(Buffer.from(body).toString(), file) : body };
  }
}

/** One city has no list of cities: its plan is the home. */
function renderForward(location: string): string {
  const target = referTo('index.html', toStaticFile(location, ''));
  const { ja, en } = forwardTexts.toPlan;
  return `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${ja}</title><meta http-equiv="refresh" content="0; url=${target}"></head>
<body><p><a href="${target}">${ja} <span lang="en">${en}</span></a></p></body></html>
`;
}

/** What an earlier export put into the folder; nothing where it is empty or missing; null where it is somebody else's. */
async function readManifest(folder: string): Promise<Checksums | null> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
  if (names.length === 0) return {};
  if (!names.includes(manifestName)) return null;
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')));
    return parsed.success ? parsed.data.files : null;
  } catch {
    return null;
  }
}
