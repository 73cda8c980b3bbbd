import axe from 'axe-core';
import type { Page } from 'playwright-core';

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules whose answer depends on where things stand: all that a page in a window of another size can break anew. */
const rulesOfPlace = ['target-size', 'scrollable-region-focusable', 'color-contrast'];

/** What breaks the accessibility rules (WCAG 2.2, level AA) on the page as it stands: rule, what to do, and where. */
export function findViolations(page: Page): Promise<readonly string[]> {
  return runAxe(page, { type: 'tag', values: standards });
}

/** As `findViolations`, for a page that was looked at before and has another size now. */
export function findViolationsOfPlace(page: Page): Promise<readonly string[]> {
  return runAxe(page, { type: 'rule', values: rulesOfPlace });
}

async function runAxe(page: Page, runOnly: axe.RunOnly): Promise<readonly string[]> {
  // A page that a form led to is found by its text before its stylesheets are there, and has other sizes then.
  await page.waitForLoadState('load');
  // The source is 1.5 MB: a page that has it does not get it again.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (only) => {
    const results = await window.axe.run(document, {
      runOnly: only,
      resultTypes: ['violations'],
      // Where something is broken shows in its HTML. Selectors for each element and the stylesheets take a fifth of the time.
      selectors: false,
      preload: false,
    });
    return results.violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .slice(0, 3)
          .map(({ html }) => html.slice(0, 200))
          .join(' | ')}`,
    );
  }, runOnly);
}

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}
