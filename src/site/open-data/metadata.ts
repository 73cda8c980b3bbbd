import { formatShortDate } from '../../core/fiscal/format-fiscal-year.ts';
import type { DataTable } from '../../core/open-data/data-table.ts';
import { licences } from '../../core/open-data/licences.ts';
import type { Indicator } from '../../core/plan/plan.ts';
import type { Language } from '../../core/text/text.ts';
import type { City } from '../city.ts';
import { type ChartPage, jsonPath, type Links } from '../links.ts';
import { dataText } from '../text/data-text.ts';
import { fillTemplate } from '../text/fill-template.ts';
import { dayInJapan } from '../views/scope.ts';
import { listCodeLists } from './description-tables.ts';

type Addresses = { readonly links: Links; readonly origin: string };

/** What the file of an indicator's figures means: its columns, codes, source, licence, and how to cite it. */
export function describeIndicator(
  city: City,
  indicator: Indicator,
  table: DataTable,
  { links, origin }: Addresses,
): object {
  const { id, name, notes } = indicator;
  const page = links.element(id);
  const about = { indicator: { id, name, notes: notes.map(({ text }) => text) } };
  return describeFile(city, about, table, { links, origin, page, csv: links.indicatorFile(id, 'csv') });
}

/**
 * The same for the file of a page whose charts are about the whole plan.
 *
 * @example describeChartPage(city, 'progress', table, { links, origin })
 */
export function describeChartPage(
  city: City,
  page: ChartPage,
  table: DataTable,
  { links, origin }: Addresses,
): object {
  const file = { links, origin, page: links.list(page), csv: links.chartFile(page, 'csv') };
  return describeFile(city, { data_table: links.dataFile(`${table.id}.csv`) }, table, file);
}

function describeFile(
  city: City,
  subject: object,
  { columns, title, about }: DataTable,
  { links, origin, page, csv }: Addresses & { readonly page: string; readonly csv: string },
): object {
  const { municipality, publication, source } = city.snapshot;
  const used = new Set(columns.map(({ codes }) => codes));
  const address = `${origin}${page}`;
  return {
    format: 'shirube-metadata/1',
    ...subject,
    municipality: { code: municipality.code, name: municipality.name, fictional: municipality.fictional },
    publication: {
      no: publication.no,
      published_at: publication.publishedAt,
      results_up_to: publication.resultsUpTo,
    },
    source,
    licence: municipality.licence === undefined ? null : licences[municipality.licence],
    citation: { ja: cite(city, address, 'ja'), en: cite(city, address, 'en') },
    addresses: {
      page: address,
      csv: `${origin}${csv}`,
      json: `${origin}${jsonPath(page)}`,
      dictionary: `${origin}${links.dataFile('dictionary.csv')}`,
    },
    encoding: { charset: 'utf-8', byte_order_mark: true, line_break: 'CRLF' },
    table: { title, about, columns },
    code_lists: listCodeLists(city).filter(({ id }) => used.has(id)),
  };
}

/** Who says it, where, in which publication. */
function cite({ snapshot }: City, address: string, language: Language): string {
  const { publication, source, plan, municipality } = snapshot;
  return fillTemplate(dataText.citation[language], {
    publisher: source?.publisher ?? municipality.name,
    title: source?.title ?? plan.title,
    no: String(publication.no),
    date: formatShortDate(dayInJapan(publication.publishedAt), language),
    address,
  });
}
