import type { Page } from 'playwright-core';
import { findViolations, findViolationsOfPlace } from '../axe.ts';

/** The size of a window, in CSS pixels. */
export type Size = { readonly width: number; readonly height: number };

export const desk: Size = { width: 1280, height: 800 };
/** A window of the desk's size at a zoom of 200 % has room for half of it. */
export const zoomed: Size = { width: 640, height: 400 };
/** The narrowest phone; a desk at 400 % too. */
export const phone: Size = { width: 320, height: 640 };

/**
 * What is wrong with a page as it stands: all rules of accessibility in the first of the sizes, those that depend on
 * where things stand in the last one too, and in each whatever makes the page scroll sideways. It is opened once and
 * its window changed, which shows the same as opening it anew (no page of ours asks a script for the window's size) in a
 * third of the time. The window is of the first size afterwards.
 *
 * @example expect(await findProblems(page, [desk, zoomed, phone])).toEqual([]);
 */
export async function findProblems(page: Page, sizes: readonly Size[]): Promise<readonly string[]> {
  const [first, ...others] = sizes;
  if (first === undefined) return [];
  const problems: string[] = [];
  await page.setViewportSize(first);
  problems.push(...(await findViolations(page)), ...(await findOverflow(page)));
  for (const size of others) {
    await page.setViewportSize(size);
    problems.push(...(await findOverflow(page)));
  }
  if (others.length > 0) problems.push(...(await findViolationsOfPlace(page)));
  await page.setViewportSize(first);
  return problems;
}

/** What stands wider than the window, where the page can be scrolled sideways; the widest first. */
export async function findOverflow(page: Page): Promise<readonly string[]> {
  // Not before its stylesheets are there: until then nothing has the width that it is seen with.
  await page.waitForLoadState('load');
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')]
      .map((element) => ({ element, right: element.getBoundingClientRect().right }))
      .filter(({ right }) => right > clientWidth + 1)
      .sort((a, b) => b.right - a.right)
      .slice(0, 3)
      .map(
        ({ element, right }) => `${element.tagName}.${element.getAttribute('class')} to ${Math.round(right)}`,
      );
    return [`the page is ${scrollWidth} wide in ${clientWidth}`, ...wide];
  });
}
