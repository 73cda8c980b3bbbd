import { formatShortDate } from '../../core/fiscal/format-fiscal-year.ts';
import type { CodeList, DataTable } from '../../core/open-data/data-table.ts';
import { licences } from '../../core/open-data/licences.ts';
import type { Indicator } from '../../core/plan/plan.ts';
import type { Language } from '../../core/text/text.ts';
import type { City } from '../city.ts';
import { jsonPath, type Links } from '../links.ts';
import { dataText } from '../text/data-text.ts';
import { fillTemplate } from '../text/fill-template.ts';
import { dayInJapan } from '../views/scope.ts';
import { codeLists } from './code-lists.ts';

/** What the file of an indicator's figures means: its columns, codes, source, licence, and how to cite it. */
export function describeIndicator(
  city: City,
  indicator: Indicator,
  { columns, title, about }: DataTable,
  { links, origin }: { readonly links: Links; readonly origin: string },
): object {
  const { municipality, publication, source } = city.snapshot;
  const used = new Set(columns.map(({ codes }) => codes));
  const address = `${origin}${links.element(indicator.id)}`;
  return {
    format: 'shirube-metadata/1',
    indicator: { id: indicator.id, name: indicator.name, notes: indicator.notes.map(({ text }) => text) },
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
      csv: `${origin}${links.indicatorFile(indicator.id, 'csv')}`,
      json: `${origin}${jsonPath(links.element(indicator.id))}`,
      dictionary: `${origin}${links.dataFile('dictionary.csv')}`,
    },
    encoding: { charset: 'utf-8', byte_order_mark: true, line_break: 'CRLF' },
    table: { title, about, columns },
    code_lists: Object.values<CodeList>(codeLists).filter(({ id }) => used.has(id)),
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
