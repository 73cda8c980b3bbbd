import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { licences } from '../../core/open-data/licences.ts';
import type { Text } from '../../core/text/text.ts';
import type { City } from '../city.ts';
import type { DataFileFact } from '../contract.ts';
import type { Links } from '../links.ts';
import { catalogueText } from './catalogue-text.ts';
import { listDataTables } from './data-tables.ts';
import type { TableMaker } from './define-table.ts';
import { mediaTypes } from './media-types.ts';

/** Written into the document itself, so that nothing has to be fetched to understand it. */
const context = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  adms: 'http://www.w3.org/ns/adms#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

const authority = 'http://publications.europa.eu/resource/authority';
const languages = [{ '@id': `${authority}/language/JPN` }, { '@id': `${authority}/language/ENG` }] as const;

type Catalogue = {
  readonly city: City;
  readonly links: Links;
  readonly files: readonly DataFileFact[];
  /** Where the site is reached from outside; null where nobody said: addresses are then relative to the catalogue. */
  readonly origin: string | null;
};

/**
 * The catalogue of the open data by DCAT 3 with the properties that DCAT-AP asks for, as JSON-LD: a dataset a table, a
 * distribution a file. https://www.w3.org/TR/vocab-dcat-3/
 *
 * @example JSON.stringify(makeCatalogue({ city, links, files, origin: null }))
 */
export function makeCatalogue({ city, links, files, origin }: Catalogue): object {
  const base = origin === null ? {} : { '@base': `${origin}${links.dataFile('catalog.jsonld')}` };
  const shared = describeShared(city);
  const datasets = listDataTables(city).map((table) =>
    describeDataset(
      table,
      files.filter((file) => file.table === table.id),
      shared,
    ),
  );
  return {
    '@context': { ...base, ...context },
    '@id': '#catalog',
    '@type': 'dcat:Catalog',
    'dct:title': inLanguages(catalogueText.title, city.snapshot.municipality.name),
    'dct:description': inLanguages(catalogueText.description, city.snapshot.municipality.name),
    'foaf:homepage': { '@id': './' },
    ...shared,
    'dcat:dataset': datasets,
  };
}

type Shared = Readonly<Record<string, unknown>>;

/** What holds for the catalogue and for each of its datasets. */
function describeShared(city: City): Shared {
  const { municipality, publication } = city.snapshot;
  const issued = { '@type': 'xsd:dateTime', '@value': publication.publishedAt };
  return {
    'dct:publisher': {
      '@id': '#publisher',
      '@type': 'foaf:Agent',
      'foaf:name': { '@language': 'ja', '@value': municipality.name },
      'dct:identifier': municipality.code,
    },
    'dct:language': languages,
    'dct:modified': issued,
    'dct:spatial': {
      '@id': '#area',
      '@type': 'dct:Location',
      'dct:identifier': municipality.code,
      'skos:notation': municipality.code.slice(0, 5),
      'skos:prefLabel': { '@language': 'ja', '@value': municipality.name },
    },
    'dct:temporal': describePeriod(listYears(city)),
    ...describeLicence(city),
  };
}

function describeLicence({ snapshot: { municipality } }: City): Shared {
  if (municipality.licence === undefined) return {};
  return { 'dct:license': { '@id': licences[municipality.licence].url, '@type': 'dct:LicenseDocument' } };
}

/** Every fiscal year of which the plan or its results speak. */
function listYears({ snapshot: { plan, observations } }: City): readonly FiscalYear[] {
  const baselines = plan.indicators.flatMap(({ series }) => series.map(({ baseline }) => baseline.year));
  const years = [...plan.actionYears, ...plan.targetYears, ...observations.map(({ year }) => year)];
  return [...years, ...baselines.filter((year) => year !== null), plan.edition];
}

/** From the first of April of the first year to the last of March after the last one. */
function describePeriod(years: readonly FiscalYear[]): Shared {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return {
    '@id': '#period',
    '@type': 'dct:PeriodOfTime',
    'dcat:startDate': { '@type': 'xsd:date', '@value': `${first}-04-01` },
    'dcat:endDate': { '@type': 'xsd:date', '@value': `${last + 1}-03-31` },
  };
}

function describeDataset(table: TableMaker, files: readonly DataFileFact[], shared: Shared): object {
  return {
    '@id': `#${table.id}`,
    '@type': 'dcat:Dataset',
    'dct:identifier': table.id,
    'dct:title': inLanguages(table.title),
    'dct:description': inLanguages(table.about),
    'dcat:keyword': catalogueText.keywords.flatMap((word) => inLanguages(word)),
    'dcat:theme': { '@id': `${authority}/data-theme/GOVE` },
    'dct:accrualPeriodicity': { '@id': `${authority}/frequency/ANNUAL` },
    'dcat:landingPage': { '@id': './' },
    ...shared,
    'dcat:distribution': files.map((file) => describeFile(table, file, shared)),
  };
}

function describeFile(table: TableMaker, { format, size, sha256 }: DataFileFact, shared: Shared): object {
  const address = { '@id': `${table.id}.${format}` };
  const licence = shared['dct:license'];
  return {
    '@id': `#${table.id}-${format}`,
    '@type': 'dcat:Distribution',
    'dct:title': inLanguages({ ja: `${table.title.ja}（${format}）`, en: `${table.title.en} (${format})` }),
    'dct:description': inLanguages(catalogueText.format[format]),
    'dcat:accessURL': address,
    'dcat:downloadURL': address,
    'dcat:mediaType': { '@id': `https://www.iana.org/assignments/media-types/${mediaTypes[format]}` },
    'dct:format': { '@id': `${authority}/file-type/${format.toUpperCase()}` },
    'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(size) },
    'spdx:checksum': {
      '@type': 'spdx:Checksum',
      'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
      'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
    },
    'dct:modified': shared['dct:modified'],
    'dct:language': languages,
    ...(licence === undefined ? {} : { 'dct:license': licence }),
  };
}

/** The same words in both languages; `name` stands in its place within them. */
function inLanguages({ ja, en }: Text, name = ''): readonly object[] {
  return [
    { '@language': 'ja', '@value': ja.replace('{name}', name) },
    { '@language': 'en', '@value': en.replace('{name}', name) },
  ];
}
