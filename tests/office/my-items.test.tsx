import type { Browser, Page } from 'playwright-core';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ItemEntry } from '../../src/core/round/entry.ts';
import { openRound } from '../../src/core/round/open-round.ts';
import type { RoundItem } from '../../src/core/round/round-item.ts';
import { startItem } from '../../src/core/round/step-item.ts';
import type { ItemView, MyItemsView } from '../../src/office/my-items/item-view.ts';
import { MyItems } from '../../src/office/my-items/my-items.tsx';
import { readItemsForm } from '../../src/office/my-items/read-items-form.ts';
import { makeSettings } from '../core/round/make-settings.ts';
import { openBrowser } from '../support/browser.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';

const snapshot = readSampleSnapshots().find(({ municipality }) => municipality.fictional);
if (snapshot === undefined) throw new Error('The sample has no made-up city');
const opening = openRound({
  plan: snapshot.plan,
  observations: snapshot.observations,
  departmentChanges: snapshot.departmentChanges,
  previous: new Map(),
  settings: makeSettings({
    year: 2026,
    opens: '2027-04-19',
    closes: '2027-06-11',
    due: {
      department: { date: '2027-05-21' },
      division: { date: '2027-05-28' },
      planning: { date: '2027-06-04' },
    },
  }),
});
if (!opening.ok) throw new Error(JSON.stringify(opening.problems));
const { round, items } = opening.opened;

function viewOf(shown: readonly ItemView[], more: Partial<MyItemsView> = {}): MyItemsView {
  return {
    round,
    code: '992011',
    department: { id: 'd1', name: '学校教育課' },
    departments: [],
    items: shown,
    results: new Map(),
    addresses: { form: '/items', save: '/items/save', preview: '/items/preview' },
    formToken: 'token',
    person: '佐藤',
    language: 'ja',
    yearStyle: 'western',
    ...more,
  };
}

function toView(item: RoundItem, entry: ItemEntry = item.prefilled, more: Partial<ItemView> = {}): ItemView {
  return {
    item,
    status: startItem(item.id),
    entry,
    problems: [],
    lacks: 1,
    conflicts: [],
    standing: null,
    editable: true,
    ...more,
  };
}

const render = (view: MyItemsView) =>
  `<!doctype html><html lang="ja"><head><title>担当</title></head><body><main>${renderToStaticMarkup(<MyItems view={view} />)}</main></body></html>`;

const browser: Browser | null = await openBrowser();

describe.skipIf(browser === null)('my items in a browser', () => {
  let page: Page;
  beforeAll(async () => {
    if (browser === null) throw new Error('no browser');
    page = await browser.newPage();
  });
  afterAll(() => browser?.close());

  /** What the browser would send. */
  const readForm = async () => {
    const pairs = await page.evaluate(() => {
      const form = document.querySelector('form');
      if (form === null) throw new Error('The page has no form');
      return [...new FormData(form)].map(([name, value]) => [name, String(value)]);
    });
    return new URLSearchParams(pairs);
  };

  it('sends back exactly what stands in the boxes, for every item of a city', async () => {
    expect(items.length).toBeGreaterThan(100);
    await page.setContent(render(viewOf(items.map((item) => toView(item)))));
    const edits = readItemsForm(await readForm(), items);
    expect(edits).toEqual(items.map((item) => ({ item: item.id, version: 0, entry: item.prefilled })));
  }, 120_000);

  it('reads what somebody types, ticks and chooses by label', async () => {
    const indicator = items.find((item) => item.kind === 'indicator' && item.cumulative);
    const initiative = items.find((item) => item.kind === 'initiative');
    const project = items.find((item) => item.kind === 'project');
    if (!indicator || !initiative || !project) throw new Error('The round does not ask for everything');
    const asked = [indicator, initiative, project];
    await page.setContent(render(viewOf(asked.map((item) => toView(item)))));
    await page.getByLabel('2026年度の値').fill('１，２３４');
    await page.getByLabel('入力する値').selectOption('この年度の分で入力');
    await page.getByLabel('速報値').check();
    await page.getByLabel('取組の実績').fill('窓口を開いた。\n利用は増えた。');
    await page.getByLabel('今後の方向性', { exact: true }).selectOption('拡充');
    await page.getByLabel('予算を伴わない事業').check();
    const [first, second, third] = readItemsForm(await readForm(), asked);
    expect(first?.entry).toMatchObject({
      series: { '': { figure: '１，２３４', counts: 'increment', provisional: true, absence: null } },
    });
    expect(second?.entry).toMatchObject({ done: '窓口を開いた。\n利用は増えた。', nextChoice: 'expand' });
    expect(third?.entry).toMatchObject({ withoutCost: true });
  }, 120_000);

  it('leaves alone what nobody may edit', async () => {
    const [first, second] = items;
    if (!first || !second) throw new Error('The round asks for nothing');
    const shown = [toView(first), toView(second, second.prefilled, { editable: false })];
    await page.setContent(render(viewOf(shown)));
    const edits = readItemsForm(await readForm(), items);
    expect(edits.map(({ item }) => item)).toEqual([first.id]);
  }, 120_000);
});
