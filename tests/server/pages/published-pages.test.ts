import { describe, expect, test } from 'vitest';
import { createPublishedPages } from '../../../src/server/pages/published-pages.ts';
import type { Site } from '../../../src/site/contract.ts';

const none = new URLSearchParams();

/** A site that counts how often each page is rendered. */
function createCountingSite(pages: number) {
  const rendered: string[] = [];
  const site: Site = {
    paths: () => Array.from({ length: pages }, (_, no) => `/p${no}`),
    get: (path, query) => {
      rendered.push(path);
      const known = /^\/p\d+$/.test(path);
      return { status: known ? 200 : 404, contentType: 'text/html', body: `${path} ${query}` };
    },
  };
  return { site, rendered };
}

describe('createPublishedPages', () => {
  test('renders a page once', () => {
    const { site, rendered } = createCountingSite(2);
    const pages = createPublishedPages(site, []);
    expect(pages.findReady('/p1')).toBeNull();
    const first = pages.answer('/p1', '', none);
    expect(pages.answer('/p1', '', none)).toBe(first);
    expect(pages.findReady('/p1')).toBe(first);
    expect(rendered).toEqual(['/p1']);
  });

  test('keeps nothing that a visitor made up: searches and unknown addresses', () => {
    const { site } = createCountingSite(2);
    const pages = createPublishedPages(site, []);
    expect(pages.answer('/p1', '?q=a', new URLSearchParams('q=a')).status).toBe(200);
    expect(pages.answer('/nothing', '', none).status).toBe(404);
    expect(pages.count()).toEqual({ pages: 2, ready: 0 });
  });

  test('warms every page, each once', () => {
    const { site, rendered } = createCountingSite(5);
    const pages = createPublishedPages(site, []);
    pages.answer('/p3', '', none);
    let warmed = 0;
    while (pages.warmNext()) warmed += 1;
    expect(warmed).toBe(4);
    expect([...rendered].sort()).toEqual(['/p0', '/p1', '/p2', '/p3', '/p4']);
    expect(pages.count()).toEqual({ pages: 5, ready: 5 });
  });

  test('stays within its memory: the oldest page goes, and is made anew when asked for', () => {
    const { site, rendered } = createCountingSite(50);
    const one = createPublishedPages(site, []).answer('/p0', '', none).size;
    const pages = createPublishedPages(site, [], one * 3);
    for (let no = 0; no < 10; no += 1) pages.answer(`/p${no}`, '', none);
    expect(pages.count().ready).toBe(3);
    expect(pages.findReady('/p0')).toBeNull();
    expect(pages.findReady('/p9')).not.toBeNull();
    expect(pages.answer('/p0', '', none).status).toBe(200);
    expect(rendered.filter((path) => path === '/p0')).toHaveLength(3);
  });

  test.each([
    ['/p1/', '', '/p1'],
    ['/p1/', '?q=%E6%A3%AE', '/p1?q=%E6%A3%AE'],
  ])('sends %s%s to %s', (path, search, location) => {
    const answer = createPublishedPages(createCountingSite(2).site, []).answer(
      path,
      search,
      new URLSearchParams(search),
    );
    expect(answer.status).toBe(301);
    expect(answer.variants.identity.headers).toContain(location);
  });

  test('sends nobody to another host, however the slashes stand', () => {
    const pages = createPublishedPages(createCountingSite(2).site, []);
    for (const path of ['//evil.example/', '//p1/', '///', '/\\evil.example/']) {
      expect(pages.answer(path, '', none).status).toBe(404);
    }
  });
});
