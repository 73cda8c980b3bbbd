import type { ElementId } from '../core/plan/plan.ts';
import type { Theme } from '../core/plan/plan-file.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import type { Language } from '../core/text/text.ts';

/** The lists and single pages that every municipality has. */
const listNames = [
  'indicators',
  'initiatives',
  'projects',
  'departments',
  'terms',
  'search',
  'progress',
  'assessment',
  'publications',
  'opinions',
  'costs',
  'about',
] as const;
export type ListName = (typeof listNames)[number];

/** Pages whose charts are about the whole plan. */
export type ChartPage = Extract<ListName, 'progress' | 'costs'>;

export const themes = ['digital', 'decarbonisation'] as const satisfies readonly Theme[];

/** Addresses inside one municipality, in one language. They stay the same for good. */
export type Links = {
  readonly plan: string;
  readonly data: string;
  /** The page about the data: `/142034/data/`. Its files stand beside it, the same for every language. */
  readonly dataPage: string;
  readonly dataFile: (name: string) => string;
  /** The figures of one indicator as a file: `/142034/indicators/k12.csv`. */
  readonly indicatorFile: (id: PagedId, ending: 'csv' | 'metadata.json') => string;
  /** The figures of a page of charts about the whole plan as a file: `/142034/progress.csv`. */
  readonly chartFile: (page: ChartPage, ending: 'csv' | 'metadata.json') => string;
  readonly list: (name: ListName) => string;
  /** The pages of an earlier publication. They stay where they are for good. */
  readonly publication: (no: number) => string;
  /** The same pages as they are now. */
  readonly latest: string;
  readonly theme: (theme: Theme) => string;
  /** A book as pages: `/142034/books/report/`. */
  readonly book: (name: 'plan' | 'report' | 'figures') => string;
  /** The page of a strategy, measure, indicator, initiative, project or department. */
  readonly element: (id: PagedId) => string;
};

/** An element that has a page of its own; an action stands on its initiative's page. */
export type PagedId = Exclude<ElementId, `a${number}`>;

const folders: Readonly<Record<string, string>> = {
  s: 'strategies',
  m: 'measures',
  k: 'indicators',
  i: 'initiatives',
  p: 'projects',
  d: 'departments',
};

/** The part of an element's address after the municipality: `indicators/k12`. */
export function elementPath(id: PagedId): string {
  return `${folders[id.charAt(0)]}/${id}`;
}

/** The list of municipalities: `/` or `/en/`. */
export function homePath(language: Language): string {
  return language === 'ja' ? '/' : `/${language}/`;
}

/** The folder of a municipality: `/142034/` or `/en/142034/`. */
export function planPath(code: MunicipalityCode, language: Language): string {
  return `${homePath(language)}${code}/`;
}

/** The same figures as JSON: `/142034/` → `/142034/index.json`, `/142034/indicators/k12` → `….json`. */
export function jsonPath(path: string): string {
  return path.endsWith('/') ? `${path}index.json` : `${path}.json`;
}

/** A book of a publication as a PDF, or as a workbook to print. In Japanese, so under the Japanese address. */
export type BookName = 'plan' | 'report' | 'figures' | `measure-m${number}` | `department-d${number}`;

/**
 * The address of a book, with the number of its publication: it stays readable when there is a newer one.
 *
 * @example bookPath('142034', 1, 'report') // '/142034/books/1/report.pdf'
 */
export function bookPath(
  code: MunicipalityCode,
  no: number,
  name: BookName,
  format: 'pdf' | 'xlsx' = 'pdf',
): string {
  return `${planPath(code, 'ja')}books/${no}/${name}.${format}`;
}

/**
 * The addresses of a municipality's pages; with a number, those of that earlier publication.
 *
 * @example makeLinks('142034', 'en', 3).plan // '/en/142034/publications/3/'
 */
export function makeLinks(code: MunicipalityCode, language: Language, archived?: number): Links {
  const latest = planPath(code, language);
  const rest = archived === undefined ? '' : `publications/${archived}/`;
  const folder = latest + rest;
  const files = planPath(code, 'ja') + rest;
  return {
    plan: folder,
    latest,
    publication: (no) => `${latest}publications/${no}/`,
    data: `${files}data.json`,
    dataPage: `${folder}data/`,
    dataFile: (name) => `${files}data/${name}`,
    indicatorFile: (id, ending) => `${files}${elementPath(id)}.${ending}`,
    chartFile: (page, ending) => `${files}${page}.${ending}`,
    list: (name) => `${folder}${name}`,
    theme: (theme) => `${folder}themes/${theme}`,
    book: (name) => `${folder}books/${name}/`,
    element: (id) => `${folder}${elementPath(id)}`,
  };
}
