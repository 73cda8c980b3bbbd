import type { Format } from '../http/choose-format.ts';

/** `/142034/…`, `/en/142034/…`, or within an earlier publication: the files are the same for every language. */
const address = /^(?:\/en)?(\/[^/]+\/(?:publications\/\d+\/)?)(.*)$/;

/**
 * The file in which the content of a page stands in another form; null where there is none. `isKnown` tells whether
 * there is something at an address. A list has its table, an indicator its figures, the plan and the page about the
 * data have the catalogue, and every page has its figures as JSON.
 *
 * @example findAlternate('/en/142034/indicators', 'csv', isKnown) // '/142034/data/indicators.csv'
 */
export function findAlternate(
  path: string,
  format: Format,
  isKnown: (address: string) => boolean,
): string | null {
  const found = listCandidates(path, format).find((candidate) => candidate !== path && isKnown(candidate));
  return found ?? null;
}

function listCandidates(path: string, format: Format): readonly string[] {
  const [, folder, rest = ''] = address.exec(path) ?? [];
  if (format === 'json') return [path.endsWith('/') ? `${path}index.json` : `${path}.json`];
  if (folder === undefined) return [];
  if (format === 'jsonld') return rest === '' || rest === 'data/' ? [`${folder}data/catalog.jsonld`] : [];
  return [`${folder}${rest}.${format}`, `${folder}data/${rest}.${format}`];
}

const alternates = [
  ['csv', 'text/csv'],
  ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['json', 'application/json'],
  ['jsonld', 'application/ld+json'],
] as const satisfies readonly (readonly [Format, string])[];

/**
 * The other forms of a page as a `Link` header (RFC 8288); null where it has none.
 *
 * @example describeAlternates('/142034/indicators/k1', isKnown) // '</142034/indicators/k1.csv>; rel="alternate"; …'
 */
export function describeAlternates(path: string, isKnown: (address: string) => boolean): string | null {
  const links = alternates.flatMap(([format, type]) => {
    const file = findAlternate(path, format, isKnown);
    return file === null ? [] : [`<${encodeURI(file)}>; rel="alternate"; type="${type}"`];
  });
  return links.length === 0 ? null : links.join(', ');
}
