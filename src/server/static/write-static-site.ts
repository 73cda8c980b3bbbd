import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Asset } from '../assets/asset.ts';
import type { ServedSite } from '../open-data/served-site.ts';
import { forwardTexts } from '../text/server-texts.ts';
import { listPage, listPages } from './list-pages.ts';
import { createRewriter } from './rewrite-page.ts';
import { referTo, toStaticFile } from './static-address.ts';
import type { Volume } from './volume.ts';
import { type Checksums, type StaticFile, type WrittenFiles, writeFiles, writeWhole } from './write-files.ts';

export type StaticSource = {
  readonly site: ServedSite;
  readonly assets: readonly Asset[];
  /** The same where every file would be the same; left out where that is not known. */
  readonly recipe?: string;
  /** Earlier publications, each with pages of its own. */
  readonly volumes?: readonly Volume[];
  /** Addresses at which nothing stands but the way to another one. */
  readonly forwards?: readonly { readonly from: string; readonly to: string }[];
  /** Addresses of publications that were withdrawn: there the site says when and why. */
  readonly withdrawn?: readonly string[];
};

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
  /** How all of it was made. */
  recipe: z.string().exactOptional(),
  /** How each earlier publication was made, by its folders. */
  volumes: z.record(z.string(), z.string()).exactOptional(),
  files: z.record(z.string().regex(/^(?!\/)(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/), z.string()),
});

type Manifest = z.infer<typeof manifestSchema>;

const nothingYet: Manifest = { format: 'shirube-export/1', files: {} };

/**
 * Writes a whole site as files that any web server can serve from any folder, and that open from disk: the site of
 * today, every earlier publication in its own folder, and what stands at the addresses of those that were withdrawn. A
 * second export into the same folder rewrites only what changed and removes what is gone; it touches no file that is
 * not its own. Rejects where the file system does.
 *
 * @example await writeStaticSite({ site, assets }, 'public') // { status: 'written', files: 2106, changed: 3, removed: 0 }
 */
export async function writeStaticSite(source: StaticSource, folder: string): Promise<StaticResult> {
  const manifest = await readManifest(folder);
  if (manifest === null) return { status: 'folder-not-ours' };
  const before = manifest.files;
  if (source.recipe !== undefined && source.recipe === manifest.recipe) {
    return { status: 'written', files: Object.keys(before).length, changed: 0, removed: 0 };
  }
  const volumes = source.volumes ?? [];
  const lost: string[] = [];
  const [latest, earlier] = await Promise.all([
    writeFiles(folder, listFiles(source, lost), before),
    writeVolumes(volumes, folder, manifest),
  ]);
  const files = { ...latest.checksums, ...earlier.checksums };
  const gone = Object.keys(before).filter((file) => !Object.hasOwn(files, file));
  for (const file of gone) await rm(join(folder, file), { force: true });
  const recipes = volumes.map(({ folders, recipe }) => [folders.join(' '), recipe] as const);
  const list: Manifest = {
    format: 'shirube-export/1',
    // A font or a book that could not be made is tried again the next time.
    ...(source.recipe !== undefined && lost.length === 0 && { recipe: source.recipe }),
    ...(recipes.length > 0 && { volumes: Object.fromEntries(recipes) }),
    files: sortByName(files),
  };
  await writeWhole(join(folder, manifestName), `${JSON.stringify(list, null, 1)}\n`);
  const changed = latest.changed + earlier.changed;
  return { status: 'written', files: Object.keys(files).length, changed, removed: gone.length };
}

/** Volumes under way at once: the site of today takes the other processor. */
const mostVolumes = 2;

/** Writes those volumes that are not there yet just as they are. */
async function writeVolumes(
  volumes: readonly Volume[],
  folder: string,
  { files: before, volumes: known = {} }: Manifest,
): Promise<WrittenFiles> {
  const waiting = [...volumes];
  let checksums: Checksums = {};
  let changed = 0;
  const work = async (): Promise<void> => {
    for (let volume = waiting.shift(); volume !== undefined; volume = waiting.shift()) {
      const { folders, recipe } = volume;
      const own = Object.entries(before).filter(([file]) => folders.some((one) => file.startsWith(one)));
      const isThere = known[folders.join(' ')] === recipe && own.length > 0;
      const written = isThere
        ? { checksums: Object.fromEntries(own), changed: 0 }
        : await volume.write(folder, before);
      checksums = { ...checksums, ...written.checksums };
      changed += written.changed;
    }
  };
  await Promise.all(Array.from({ length: mostVolumes }, work));
  return { checksums, changed };
}

/** The same files give the same list, in whatever order they were made. */
function sortByName(checksums: Checksums): Checksums {
  return Object.fromEntries(Object.entries(checksums).sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The site of today, what leads to it, and the files that all pages share; `lost` hears of those that cannot be had. */
async function* listFiles(
  { site, assets, forwards = [], withdrawn = [] }: StaticSource,
  lost: string[],
): AsyncGenerator<StaticFile> {
  // Fonts are made in threads of their own while the pages are rendered here, and come last.
  const loading = assets.map((asset) => asset.load());
  // A failure is heard of where it is waited for.
  for (const one of loading) one.catch(() => {});
  const home = site.get('/', new URLSearchParams());
  if (home.location !== undefined) yield renderForward('/', home.location);
  yield* listPages(site);
  for (const { from, to } of forwards) yield renderForward(from, to);
  for (const path of withdrawn) yield listPage(site, path);
  for (const [index, asset] of assets.entries()) {
    const answer = await loading[index];
    if (answer == null) {
      lost.push(asset.path);
      continue;
    }
    const file = toStaticFile(asset.path, '');
    const { body } = answer.variants.identity;
    const isStylesheet = file.endsWith('.css');
    yield {
      file,
      content: isStylesheet ? createRewriter().stylesheet(Buffer.from(body).toString(), file) : body,
    };
  }
}

/**
 * A page that leads on: one city has no list of cities, its plan is the home; and the publication of today stands where
 * the plan does.
 */
function renderForward(from: string, to: string): StaticFile {
  const file = toStaticFile(from, '');
  const target = referTo(file, toStaticFile(to, ''));
  const { ja, en } = forwardTexts.toPlan;
  const content = `<!doctype html>
<html lang="ja"><head><meta charset="utf-8"><title>${ja}</title><meta http-equiv="refresh" content="0; url=${target}"></head>
<body><p><a href="${target}">${ja} <span lang="en">${en}</span></a></p></body></html>
`;
  return { file, content };
}

/** What an earlier export put into the folder; nothing where it is empty or missing; null where it is somebody else's. */
async function readManifest(folder: string): Promise<Manifest | null> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return nothingYet;
    throw error;
  }
  if (names.length === 0) return nothingYet;
  if (!names.includes(manifestName)) return null;
  try {
    const parsed = manifestSchema.safeParse(JSON.parse(await readFile(join(folder, manifestName), 'utf8')));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}
