import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import type { Asset } from '../assets/asset.ts';
import type { ServedSite } from '../open-data/served-site.ts';
import { forwardTexts } from '../text/server-texts.ts';
import { type Reference, rewritePage, rewriteStylesheet } from './rewrite-page.ts';
import { referTo, toStaticFile } from './static-address.ts';

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

type Checksums = Readonly<Record<string, string>>;

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
  const checksums: Record<string, string> = {};
  let changed = 0;
  const write = async (file: string, content: string | Uint8Array): Promise<void> => {
    const checksum = createHash('sha256').update(content).digest('hex');
    checksums[file] = checksum;
    if (before[file] === checksum) return;
    changed += 1;
    await writeWhole(join(folder, file), content);
  };
  for await (const { file, content } of listFiles(site, assets)) await write(file, content);
  const gone = Object.keys(before).filter((file) => !Object.hasOwn(checksums, file));
  for (const file of gone) await rm(join(folder, file), { force: true });
  const manifest = { format: 'shirube-export/1', files: checksums };
  await writeWhole(join(folder, manifestName), `${JSON.stringify(manifest, null, 1)}\n`);
  return { status: 'written', files: Object.keys(checksums).length, changed, removed: gone.length };
}

type StaticFile = { readonly file: string; readonly content: string | Uint8Array };

/** Every address of the site, and every further one that its pages link to with a query. */
async function* listFiles(site: ServedSite, assets: readonly Asset[]): AsyncGenerator<StaticFile> {
  for (const asset of assets) {
    const answer = await asset.load();
    if (answer === null) continue;
    const file = toStaticFile(asset.path, '');
    const { body } = answer.variants.identity;
    yield {
      file,
      content: file.endsWith('.css') ? rewriteStylesheet(Buffer.from(body).toString(), file) : body,
    };
  }
  const home = site.get('/', new URLSearchParams());
  if (home.location !== undefined) yield { file: 'index.html', content: renderForward(home.location) };
  const waiting: Reference[] = site.paths().map((path) => ({ path, search: '' }));
  const known = new Set(waiting.map(({ path, search }) => path + search));
  const onReference = (reference: Reference): void => {
    const address = reference.path + reference.search;
    if (reference.search === '' || known.has(address)) return;
    known.add(address);
    waiting.push(reference);
  };
  for (const { path, search } of waiting) {
    const file = toStaticFile(path, search);
    const page = site.get(path, new URLSearchParams(search));
    if (page.status !== 200) continue;
    const isPage = page.contentType.startsWith('text/html');
    yield {
      file,
      content:
        isPage && typeof page.body === 'string' ? rewritePage(page.body, file, onReference) : page.body,
    };
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

/** Renamed into place, so that a reader never meets half a file. */
async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.part`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}
