import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Snapshot } from '../../../src/core/publication/snapshot.ts';
import { createLog } from '../../../src/server/log/create-log.ts';
import { createDataFiles } from '../../../src/server/open-data/data-files.ts';
import { layOutSite } from '../../../src/server/publishing.ts';
import { createRewriter } from '../../../src/server/static/rewrite-page.ts';
import { referTo, toStaticFile } from '../../../src/server/static/static-address.ts';
import { writeStaticSite } from '../../../src/server/static/write-static-site.ts';
import { makeExampleSnapshot } from '../../site/example-snapshot.ts';

describe('the file of an address', () => {
  test.each([
    ['the home', '/', '', 'index.html'],
    ['a plan', '/142034/', '', '142034/index.html'],
    ['an element', '/en/142034/indicators/k12', '', 'en/142034/indicators/k12/index.html'],
    ['figures', '/142034/indicators/k12.json', '', '142034/indicators/k12.json'],
    ['an asset', '/assets/site.a-b_c.css', '', 'assets/site.a-b_c.css'],
    [
      'a list with a query',
      '/142034/indicators',
      '?state=behind',
      '142034/indicators/_state=behind/index.html',
    ],
    ['a query that no file name may have', '/142034/x', '?a=/../b', '142034/x/_a=%2F..%2Fb/index.html'],
  ])('%s', (_, path, search, file) => {
    expect(toStaticFile(path, search)).toBe(file);
  });

  test.each([
    ['142034/index.html', 'assets/site.css', '../assets/site.css'],
    ['index.html', '142034/index.html', '142034/index.html'],
    ['142034/indicators/k1/index.html', '142034/indicators/k2/index.html', '../k2/index.html'],
    ['142034/index.html', '142034/index.html', 'index.html'],
    ['a/index.html', 'a/_q=%2F/index.html', '_q%3D%252F/index.html'],
  ])('from %s to %s', (from, to, reference) => {
    expect(referTo(from, to)).toBe(reference);
  });
});

describe('a page', () => {
  it('has its references turned, and nothing else', () => {
    const heard: string[] = [];
    const html =
      '<link href="/assets/a.css"/><a href="/c/x?s=1&amp;t=2#top">“/c/x”</a><a href="#main">1</a><a href="https://example.jp/">2</a>';
    const turned = createRewriter().page(html, 'c/index.html', ({ path, search }) =>
      heard.push(path + search),
    );
    expect(turned).toBe(
      '<link href="../assets/a.css"/><a href="x/_s%3D1%26t%3D2/index.html#top">“/c/x”</a><a href="#main">1</a><a href="https://example.jp/">2</a>',
    );
    expect(heard).toEqual(['/assets/a.css', '/c/x?s=1&t=2']);
  });

  it('finds its fonts from the stylesheet', () => {
    expect(createRewriter().stylesheet('src: url("/assets/a.woff2")', 'assets/site.css')).toBe(
      'src: url("a.woff2")',
    );
  });
});

describe('a static site', () => {
  let parent: string;
  let folder: string;
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'shirube-static-'));
    folder = join(parent, 'public');
  });
  afterAll(() => rm(parent, { recursive: true, force: true }));

  const write = (snapshot: Snapshot, into = folder) => {
    const log = createLog('silent');
    const { site, own } = layOutSite([snapshot], {
      common: [],
      fontFolder: join(parent, 'fonts'),
      log,
      origin: null,
      isStatic: true,
    });
    return writeStaticSite({ site, assets: own }, into);
  };
  const listFiles = async () =>
    (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)));

  it('has every page, and no reference from it leads nowhere', async () => {
    const result = await write(makeExampleSnapshot());
    if (result.status !== 'written') throw new Error(result.status);
    const files = await listFiles();
    expect(files.length).toBe(result.files + 1);
    expect(files).toEqual(expect.arrayContaining(['index.html', '992020/index.html', '992020/data.json']));
    const dead: string[] = [];
    let checked = 0;
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const html = await readFile(join(folder, file), 'utf8');
      for (const [, address = ''] of html.matchAll(/\s(?:href|src|action)="([^"#]*)[^"]*"/g)) {
        expect(html, file).not.toContain('<form');
        if (address === '') continue;
        checked += 1;
        const target = resolve(folder, dirname(file), decodeURIComponent(address));
        if (address.startsWith('/') || address.includes(':') || !existsSync(target))
          dead.push(`${file}: ${address}`);
      }
    }
    expect(dead).toEqual([]);
    expect(checked).toBeGreaterThan(500);
  });

  it('has the open data, linked from its page, with the bytes that the server sends', async () => {
    const page = await readFile(join(folder, '992020/data/index.html'), 'utf8');
    const { files } = createDataFiles(makeExampleSnapshot(), { origin: null });
    expect(files.size).toBeGreaterThan(60);
    for (const [path, { make }] of files) {
      const written = await readFile(join(folder, path));
      expect(written.equals(Buffer.from(make())), path).toBe(true);
      const isTable = /\/data\/[^/]+$/.test(path);
      if (isTable) expect(page, path).toContain(`href="${path.slice(path.lastIndexOf('/') + 1)}"`);
    }
  });

  it('leads from its first file to the plan of its only city', async () => {
    expect(await readFile(join(folder, 'index.html'), 'utf8')).toContain('url=992020/index.html');
  });

  it('writes nothing a second time where nothing changed', async () => {
    expect(await write(makeExampleSnapshot())).toMatchObject({ changed: 0, removed: 0 });
  });

  it('rewrites only what changed, and removes what is gone', async () => {
    const snapshot = makeExampleSnapshot();
    const before = await stat(join(folder, '992020/data.json'));
    const [first, ...others] = snapshot.plan.projects;
    if (first === undefined) throw new Error('The example has no project');
    const renamed = { ...first, id: 'p999' as const };
    const actions = snapshot.plan.actions.map((action) => ({
      ...action,
      projects: action.projects.map((link) =>
        link.project === first.id ? { ...link, project: renamed.id } : link,
      ),
    }));
    const result = await write({
      ...snapshot,
      plan: { ...snapshot.plan, actions, projects: [renamed, ...others] },
    });
    if (result.status !== 'written') throw new Error(result.status);
    expect(result.removed).toBe(4);
    expect(result.changed).toBeGreaterThan(4);
    expect(result.changed).toBeLessThan(result.files);
    expect(existsSync(join(folder, `992020/projects/${first.id}.json`))).toBe(false);
    expect(existsSync(join(folder, '992020/projects/p999/index.html'))).toBe(true);
    expect((await stat(join(folder, '992020/data.json'))).mtimeMs).toBeGreaterThan(before.mtimeMs);
  });

  it('writes into no folder that holds something else', async () => {
    await writeFile(join(parent, 'letter.txt'), 'まだ要る');
    expect(await write(makeExampleSnapshot(), parent)).toEqual({ status: 'folder-not-ours' });
    expect(await readFile(join(parent, 'letter.txt'), 'utf8')).toBe('まだ要る');
  });

  it('removes nothing outside its folder, whatever its list says', async () => {
    const other = join(parent, 'tampered');
    await write(makeExampleSnapshot(), other);
    const manifest = join(other, 'export.json');
    const list = JSON.parse(await readFile(manifest, 'utf8'));
    await writeFile(manifest, JSON.stringify({ ...list, files: { ...list.files, '../letter.txt': 'x' } }));
    expect(await write(makeExampleSnapshot(), other)).toEqual({ status: 'folder-not-ours' });
    expect(existsSync(join(parent, 'letter.txt'))).toBe(true);
  });

  it('refers to itself alone when opened from disk', async () => {
    const html = await readFile(join(folder, '992020/index.html'), 'utf8');
    const [, stylesheet = ''] = /rel="stylesheet" href="([^"]+)"/.exec(html) ?? [];
    const url = new URL(stylesheet, pathToFileURL(join(folder, '992020/index.html')));
    expect(existsSync(url)).toBe(true);
  });
});
