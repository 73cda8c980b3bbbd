import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

const root = join(import.meta.dirname, '../..');
const cache = join(root, '.cache');

/** How long something may take to appear, in milliseconds: a page is there at once, but a busy machine can stand still. */
const longestWait = 90_000;

/** A page in a real browser, and what went wrong in it so far. */
export type WatchedPage = {
  readonly page: Page;
  /** Addresses outside the test server that the page asked for. They were refused. */
  readonly outside: readonly string[];
  /** Errors in the console, violations of the content security policy among them, and failed requests. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
};

/**
 * Starts the Chromium that comes as an npm package (x86-64 Linux), or else an installed Chrome or Chromium.
 * Gives null, and says so on standard error, where neither starts.
 */
export async function openBrowser(): Promise<Browser | null> {
  const reasons: string[] = [];
  for (const find of [unpackChromium, findInstalledChrome]) {
    try {
      const found = await find();
      if (found === null) continue;
      const { executablePath, libraries } = found;
      const paths = [libraries, process.env['LD_LIBRARY_PATH']].filter(
        (path) => path !== undefined && path !== '',
      );
      return await chromium.launch({
        executablePath,
        // No sandbox: tests run as root in containers too, and see only our own pages. No name is resolved.
        args: [
          '--no-sandbox',
          '--no-zygote',
          '--disable-gpu',
          '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
        ],
        env: { ...process.env, LD_LIBRARY_PATH: paths.join(delimiter) },
      });
    } catch (error) {
      reasons.push(error instanceof Error ? error.message : String(error));
    }
  }
  process.stderr.write(`No browser starts here, so the browser tests are SKIPPED.\n${reasons.join('\n')}\n`);
  return null;
}

/**
 * Opens an empty page that can reach `origin` and nothing else.
 *
 * @example const { page } = await openPage(browser, 'http://127.0.0.1:8642', { viewport: { width: 320, height: 640 } })
 */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ baseURL: origin, locale: 'ja-JP', ...options });
  const outside: string[] = [];
  const complaints: string[] = [];
  await context.route(
    (url) => url.origin !== origin,
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  context.setDefaultTimeout(longestWait);
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { page, outside, complaints, close: () => context.close() };
}

type Found = { readonly executablePath: string; readonly libraries?: string };

/** Unpacks the packaged Chromium into the cache folder once; a second process meanwhile unpacks its own and lets it go. */
async function unpackChromium(): Promise<Found | null> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null;
  const manifest = await readFile(join(root, 'node_modules/@sparticuz/chromium/package.json'), 'utf8');
  const { version }: { readonly version: string } = JSON.parse(manifest);
  const folder = join(cache, `chromium-${version}`);
  if (!existsSync(folder)) {
    await mkdir(cache, { recursive: true });
    const fresh = await mkdtemp(join(cache, 'chromium-'));
    await unpackInto(fresh);
    await rename(fresh, folder).catch(() => rm(fresh, { recursive: true, force: true }));
  }
  const libraries = join(folder, 'al2023/lib');
  // Debian, Ubuntu and Fedora servers mostly have the network security library that Chromium needs; where not, ours does.
  const hasOwn = ['/lib/x86_64-linux-gnu', '/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib'].some(
    (place) => existsSync(join(place, 'libnss3.so')),
  );
  return { executablePath: join(folder, 'chromium'), ...(hasOwn ? {} : { libraries }) };
}

/** The package unpacks into the folder for temporary files, and its libraries only where it believes to be in the cloud. */
async function unpackInto(folder: string): Promise<void> {
  const names = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const before = names.map((name) => [name, process.env[name]] as const);
  process.env['TMPDIR'] = folder;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    await (await import('@sparticuz/chromium')).default.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function findInstalledChrome(): Found | null {
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome', 'msedge'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const places = [
    process.env['CHROME_PATH'] ?? '',
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  ];
  const executablePath = places.find((place) => place !== '' && existsSync(place));
  return executablePath === undefined ? null : { executablePath };
}
