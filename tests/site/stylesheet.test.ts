import { expect, test } from 'vitest';
import { renderStylesheet, siteIcon } from '../../src/site/stylesheet.ts';

const css = renderStylesheet([{ family: 'Noto Sans JP', weight: 700, href: '/assets/700.abc.woff2' }]);

test('the stylesheet begins with the faces of the fonts', () => {
  expect(css).toMatch(/^@font-face\{font-family:"Noto Sans JP";font-weight:700;/);
  expect(css).toContain('src:url("/assets/700.abc.woff2") format("woff2")');
});

test('it asks for nothing but the fonts', () => {
  expect(css.match(/url\([^)]*\)/g)).toEqual(['url("/assets/700.abc.woff2")']);
  expect(css).not.toContain('@import');
});

test('every property that it uses has a value somewhere in it', () => {
  const used = new Set([...css.matchAll(/var\((--[\w-]+)\s*\)/g)].map((match) => match[1]));
  const defined = new Set([...css.matchAll(/(--[\w-]+):/g)].map((match) => match[1]));
  expect([...used].filter((name) => !defined.has(name))).toEqual([]);
});

test('every accent that a city can have is there', () => {
  for (const accent of ['blue', 'light-blue', 'cyan', 'green', 'orange', 'red', 'magenta', 'purple']) {
    expect(css).toContain(`.accent-${accent}{`);
  }
});

test('it keeps no comments, and as many braces open as close', () => {
  expect(css).not.toContain('/*');
  expect(css.split('{').length).toBe(css.split('}').length);
});

test('the icon is an SVG that stands alone', () => {
  expect(siteIcon).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
  expect(siteIcon).not.toMatch(/href|script|style=/);
});
