import { createElement } from 'react';
import type { Snapshot } from '../core/publication/snapshot.ts';
import type { Language } from '../core/text/text.ts';
import { answerHtml, answerJson, redirect } from './answers.ts';
import { type City, createCity } from './city.ts';
import type { Site, SiteAssets, SitePage } from './contract.ts';
import { homePath, jsonPath, makeLinks, planPath } from './links.ts';
import { listCityPages, type PageMaker } from './pages/city-pages.ts';
import { HomePage } from './pages/home-page.tsx';
import { makeNotFoundPage, NotFoundPage } from './pages/not-found-page.tsx';
import { makeWithdrawnPage, type WithdrawnRecord } from './pages/withdrawn-page.tsx';
import { CityFrame } from './parts/city-frame.tsx';
import { renderHomeJson, renderPageJson } from './views/json.ts';
import { viewMunicipalities } from './views/municipality-rows.ts';
import type { MadePage } from './views/page.ts';
import type { Scope } from './views/scope.ts';

const languages = ['ja', 'en'] as const satisfies readonly Language[];

/** A city in one language, with its pages by their address in its folder. */
type Edition = {
  readonly scope: Scope;
  readonly pages: ReadonlyMap<string, PageMaker>;
  /** The page at an address, without a query; null where there is none. The last one made is kept, for its figures as JSON. */
  readonly find: (name: string) => MadePage | null;
};

type Whole = {
  readonly cities: readonly City[];
  readonly assets: SiteAssets;
  /** By folder: `/142034/`, `/en/142034/`. */
  readonly editions: ReadonlyMap<string, Edition>;
};

/**
 * The public site of one or more municipalities, made from what was published and from nothing else.
 * It keeps no state and does no I/O: the same snapshots give the same bytes.
 *
 * @example createSite(snapshots, assets).get('/142034/indicators/k12', new URLSearchParams())
 */
export function createSite(snapshots: readonly Snapshot[], assets: SiteAssets): Site {
  const cities = snapshots.map(createCity);
  const isOnlyCity = cities.length === 1;
  const editions = cities.flatMap((city) =>
    languages.map((language) => makeEdition(city, language, { isOnlyCity, assets })),
  );
  const whole: Whole = { cities, assets, editions: new Map(editions) };
  return { paths: () => listPaths(whole), get: (path, query) => getPage(whole, path, query) };
}

function makeEdition(
  city: City,
  language: Language,
  { isOnlyCity, assets }: Pick<Scope, 'isOnlyCity'> & { readonly assets: SiteAssets },
): readonly [string, Edition] {
  const { code, yearStyle } = city.snapshot.municipality;
  const {
    listDataFiles,
    isStatic = false,
    books = 'none',
    origin = null,
    records,
    archived,
    errata = [],
  } = assets;
  const links = makeLinks(code, language, archived);
  const scope: Scope = {
    city,
    links,
    wording: { language, yearStyle },
    isOnlyCity,
    isStatic,
    books,
    records: records?.get(code) ?? [],
    isArchived: archived !== undefined,
    errata,
    origin,
    listDataFiles: listDataFiles === undefined ? null : () => listDataFiles(code),
  };
  const pages = listCityPages(city, scope);
  return [links.plan, { scope, pages, find: keepLast((name) => pages.get(name)?.(scope, noQuery) ?? null) }];
}

const noQuery = new URLSearchParams();

/** A pure function of a name that need not be worked out twice in a row. */
function keepLast<Value>(make: (name: string) => Value): (name: string) => Value {
  let last: { readonly name: string; readonly value: Value } | null = null;
  return (name) => {
    if (last?.name !== name) last = { name, value: make(name) };
    return last.value;
  };
}

function listPaths({ cities, editions, assets }: Whole): readonly string[] {
  const homes = cities.length === 1 || assets.archived !== undefined ? [] : languages.map(homePath);
  const pages = [...editions].flatMap(([folder, edition]) =>
    [...edition.pages.keys()].map((rest) => folder + rest),
  );
  const html = [...homes, ...pages];
  return [...html, ...html.map(jsonPath), ...cities.map((city) => dataPath(city, assets))];
}

function getPage(whole: Whole, path: string, query: URLSearchParams): SitePage {
  const language: Language = /^\/en(?:\/|$)/.test(path) ? 'en' : 'ja';
  if (path === homePath(language)) return getHome(whole, language);
  if (path === jsonPath(homePath(language))) {
    return answerJson(renderHomeJson(path, viewMunicipalities(whole.cities, language)));
  }
  const dataOf = whole.cities.find((city) => dataPath(city, whole.assets) === path);
  if (dataOf !== undefined) return answerJson(`${JSON.stringify(dataOf.snapshot)}\n`);
  const { archived } = whole.assets;
  const depth = archived === undefined ? '' : `publications/${archived}/`;
  const [folder = ''] = new RegExp(`^(?:/en)?/[^/]+/${depth}`).exec(path) ?? [];
  const edition = whole.editions.get(folder);
  if (edition === undefined) return getOutside(whole, path, language);
  return getCityPage(whole, edition, path.slice(folder.length), query);
}

/** One city needs no list: its plan is the home. */
function getHome({ cities, assets }: Whole, language: Language): SitePage {
  const [only, ...others] = cities;
  if (only !== undefined && others.length === 0) {
    return redirect(302, planPath(only.snapshot.municipality.code, language));
  }
  const municipalities = viewMunicipalities(cities, language);
  return answerHtml(200, createElement(HomePage, { municipalities, language, assets }));
}

function getCityPage(whole: Whole, edition: Edition, rest: string, query: URLSearchParams): SitePage {
  const { scope, pages } = edition;
  const isJson = rest.endsWith('.json');
  const name = isJson ? rest.replace(/(?:(?<=^|\/)index)?\.json$/, '') : rest;
  const withdrawn = findWithdrawn(scope, name);
  if (withdrawn !== null) return renderPage(whole, scope, 410, '', makeWithdrawnPage(scope, withdrawn));
  const page = query.size === 0 ? edition.find(name) : (pages.get(name)?.(scope, query) ?? null);
  if (page === null) return getMissing(whole, edition, name);
  if (isJson) return answerJson(renderPageJson(scope, scope.links.plan + name, page));
  return renderPage(whole, scope, 200, name, page);
}

/** The publication in whose folder an address lies, where it was withdrawn. */
function findWithdrawn({ records }: Scope, name: string): WithdrawnRecord | null {
  const [, no] = /^publications\/(\d+)(?:\/|$)/.exec(name) ?? [];
  const record = records.find((one) => `${one.no}` === no);
  return record === undefined || record.withdrawn === null
    ? null
    : { ...record, withdrawn: record.withdrawn };
}

function getMissing(whole: Whole, { scope, pages }: Edition, name: string): SitePage {
  const shorter = name.replace(/\/+$/, '');
  if (shorter !== name && pages.has(shorter)) return redirect(301, scope.links.plan + shorter);
  return renderPage(whole, scope, 404, '', makeNotFoundPage(scope));
}

function getOutside({ cities, assets, editions }: Whole, path: string, language: Language): SitePage {
  const folder = `${path.replace(/\.json$/, '')}/`;
  if (folder === homePath('en')) return redirect(301, folder);
  if (editions.has(folder)) return redirect(301, path.endsWith('.json') ? jsonPath(folder) : folder);
  const municipalities = viewMunicipalities(cities, language);
  return answerHtml(404, createElement(NotFoundPage, { municipalities, language, assets }));
}

function renderPage(
  whole: Whole,
  scope: Scope,
  status: 200 | 404 | 410,
  name: string,
  page: MadePage,
): SitePage {
  const { code } = scope.city.snapshot.municipality;
  const other: Language = scope.wording.language === 'ja' ? 'en' : 'ja';
  const path = scope.links.plan + name;
  const otherPath = makeLinks(code, other, whole.assets.archived).plan + name;
  return answerHtml(status, createElement(CityFrame, { scope, page, assets: whole.assets, path, otherPath }));
}

function dataPath({ snapshot }: City, { archived }: SiteAssets): string {
  return makeLinks(snapshot.municipality.code, 'ja', archived).data;
}
