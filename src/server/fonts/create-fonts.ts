import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { SiteFont } from '../../site/contract.ts';
import { type Asset, immutable } from '../assets/asset.ts';
import { type HeaderList, type PreparedAnswer, prepareAnswer } from '../http/prepared-answer.ts';
import type { Log } from '../log/create-log.ts';
import { makeSubset } from './make-subset.ts';

const require = createRequire(import.meta.url);
const family = 'Noto Sans JP';
const weights = [
  { weight: 400, file: '400Regular/NotoSansJP_400Regular.ttf' },
  { weight: 700, file: '700Bold/NotoSansJP_700Bold.ttf' },
] as const;

const aDay = 'public, max-age=86400';

/** Subsets kept on disk: those in use and some that served earlier publications. */
const keptSubsets = 12;

export type Fonts = {
  readonly fonts: readonly SiteFont[];
  /** The font files, and the licence under which they may be given on. */
  readonly assets: readonly Asset[];
  /** Makes all of them, one after the other. Never rejects: what fails is logged, and pages use the system's font. */
  readonly makeAll: () => Promise<void>;
};

export type FontOptions = {
  /** The characters that the fonts must show. */
  readonly characters: string;
  /** Folder that keeps finished subsets from start to start; made where it is missing. */
  readonly folder: string;
  readonly common: HeaderList;
  readonly log: Log;
  /** False where the files keep their names whatever is in them, as in a folder that is exported again and again. */
  readonly isNamedByContent?: boolean;
};

/**
 * The site's fonts: subsets of the fonts that come with the product, named by what they contain. Nothing is computed
 * until one is loaded; a page never waits for that, and shows its text in the system's font until then.
 *
 * @example createFonts({ characters, folder: 'data/cache/fonts', common, log }).fonts[0].href // '/assets/noto-…'
 */
export function createFonts(options: FontOptions): Fonts {
  const { characters, folder, common, log, isNamedByContent = true } = options;
  const source = dirname(require.resolve('@expo-google-fonts/noto-sans-jp/package.json'));
  const hash = createHash('sha256').update(readRecipe()).update(characters).digest('base64url').slice(0, 16);
  const made = weights.map(({ weight, file }) => {
    const name = `noto-sans-jp-${weight}.${hash}.woff2`;
    const load = once(async (): Promise<PreparedAnswer | null> => {
      try {
        const order = { file: join(source, file), characters };
        const body = (await readKept(join(folder, name))) ?? (await makeAndKeep(folder, name, order, log));
        return prepareAnswer(
          { status: 200, contentType: 'font/woff2', body, cacheControl: immutable },
          common,
        );
      } catch (error) {
        log.error('font-failed', error, { name });
        return null;
      }
    });
    const href = `/assets/${isNamedByContent ? name : `noto-sans-jp-${weight}.woff2`}`;
    return { font: { family, weight, href }, asset: { path: href, load } };
  });
  const licence: Asset = {
    path: '/assets/OFL.txt',
    load: once(async () => {
      const body = await readKept(join(source, 'LICENSE_FONT'));
      const described = { status: 200, contentType: 'text/plain; charset=utf-8', cacheControl: aDay };
      return body === null ? null : prepareAnswer({ ...described, body }, common);
    }),
  };
  return {
    fonts: made.map(({ font }) => font),
    assets: [...made.map(({ asset }) => asset), licence],
    makeAll: async () => {
      for (const { asset } of made) await asset.load();
    },
  };
}

async function makeAndKeep(
  folder: string,
  name: string,
  order: { readonly file: string; readonly characters: string },
  log: Log,
): Promise<Uint8Array> {
  const bytes = await makeSubset(order);
  try {
    await mkdir(folder, { recursive: true });
    // Renamed into place, so that a reader never meets half a font.
    const unfinished = join(folder, `${name}.${process.pid}.part`);
    await writeFile(unfinished, bytes);
    await rename(unfinished, join(folder, name));
    await removeOldest(folder);
  } catch (error) {
    log.warn('font-not-kept', { name, reason: error instanceof Error ? error.message : String(error) });
  }
  return bytes;
}

/** A file's bytes, or null where it is not there. */
async function readKept(file: string): Promise<Uint8Array | null> {
  try {
    return await readFile(file);
  } catch {
    return null;
  }
}

async function removeOldest(folder: string): Promise<void> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.woff2'));
  const aged = await Promise.all(
    names.map(async (name) => ({ name, time: (await stat(join(folder, name))).mtimeMs })),
  );
  const old = aged.sort((a, b) => b.time - a.time).slice(keptSubsets);
  await Promise.all(old.map(({ name }) => rm(join(folder, name), { force: true })));
}

/** What our own writing of WOFF2 gives; a new number where its bytes change. */
const woff2Recipe = 'woff2 1\n';

/** What the bytes of a subset depend on besides the characters: the versions of the font and of what makes it. */
function readRecipe(): string {
  const versions = ['@expo-google-fonts/noto-sans-jp', 'subset-font'].map(
    (name) => `${name}@${readVersion(require.resolve(`${name}/package.json`))}\n`,
  );
  return versions.join('') + woff2Recipe;
}

function readVersion(file: string): string {
  const content: unknown = require(file);
  return typeof content === 'object' && content !== null && 'version' in content
    ? String(content.version)
    : '';
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | null = null;
  return () => {
    result ??= make();
    return result;
  };
}
