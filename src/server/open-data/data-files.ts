import { createHash } from 'node:crypto';
import type { DataTable } from '../../core/open-data/data-table.ts';
import type { Snapshot } from '../../core/publication/snapshot.ts';
import { writeTableCsv } from '../../documents/open-data/write-table-csv.ts';
import { writeTableJson } from '../../documents/open-data/write-table-json.ts';
import { writeTableXlsx } from '../../documents/open-data/write-table-xlsx.ts';
import { type City, createCity } from '../../site/city.ts';
import type { DataFileFact } from '../../site/contract.ts';
import { type ChartPage, type Links, makeLinks } from '../../site/links.ts';
import { makeCatalogue } from '../../site/open-data/catalogue.ts';
import { listDataTables } from '../../site/open-data/data-tables.ts';
import { makeIndicatorTables } from '../../site/open-data/indicator-table.ts';
import { mediaTypes } from '../../site/open-data/media-types.ts';
import { describeChartPage, describeIndicator } from '../../site/open-data/metadata.ts';

/** A file of the open data, made when it is first asked for. */
export type DataFile = { readonly contentType: string; readonly make: () => string | Uint8Array };

export type DataFilesOptions = {
  /** Where the site is reached from outside; null where nobody said. */
  readonly origin: string | null;
  /** The number of an earlier publication, whose files stand in its own folder. */
  readonly archived?: number;
};

/** The open data of one municipality. */
export type DataFiles = {
  /** By address. */
  readonly files: ReadonlyMap<string, DataFile>;
  /** The files of the tables with their sizes and checksums; makes all of them. */
  readonly list: () => readonly DataFileFact[];
};

type Format = DataFileFact['format'];

const writers: Readonly<Record<Format, (table: DataTable) => string | Uint8Array>> = {
  csv: writeTableCsv,
  xlsx: writeTableXlsx,
  json: writeTableJson,
};
const formats = ['csv', 'xlsx', 'json'] as const satisfies readonly Format[];

const contentTypes = {
  csv: `${mediaTypes.csv}; charset=utf-8; header=present`,
  xlsx: mediaTypes.xlsx,
  json: `${mediaTypes.json}; charset=utf-8`,
} as const satisfies Record<Format, string>;

/**
 * The open data of a publication: each table as CSV, workbook and JSON, the catalogue of them, and the figures of each
 * indicator and of each page of charts with their description. Nothing is made yet.
 *
 * @example createDataFiles(snapshot, { origin: null }).files.get('/142034/data/observations.csv')?.make()
 */
export function createDataFiles(snapshot: Snapshot, { origin, archived }: DataFilesOptions): DataFiles {
  const city = createCity(snapshot);
  const links = makeLinks(snapshot.municipality.code, 'ja', archived);
  const ofTables = listDataTables(city).flatMap((maker) => {
    const table = once(() => maker.make(city));
    return formats.map((format) => ({
      table: maker.id,
      format,
      path: links.dataFile(`${maker.id}.${format}`),
      contentType: contentTypes[format],
      make: once(() => writers[format](table())),
    }));
  });
  const list = once(() =>
    ofTables.map(({ table, format, path, make }) => measure({ table, format, path }, make())),
  );
  const catalogue = {
    contentType: 'application/ld+json; charset=utf-8',
    make: () => `${JSON.stringify(makeCatalogue({ city, links, files: list(), origin }), null, 2)}\n`,
  };
  const files = new Map<string, DataFile>([
    ...ofTables.map(({ path, contentType, make }) => [path, { contentType, make }] as const),
    [links.dataFile('catalog.jsonld'), catalogue],
    ...listIndicatorFiles(city, links, origin ?? ''),
    ...listChartFiles(city, links, origin ?? ''),
  ]);
  return { files, list };
}

function listIndicatorFiles(
  city: City,
  links: Links,
  origin: string,
): readonly (readonly [string, DataFile])[] {
  const tables = once(() => makeIndicatorTables(city));
  return city.plan.indicators.flatMap((indicator) => {
    const find = (): DataTable => {
      const table = tables().get(indicator.id);
      if (table === undefined) throw new Error(`No table for the indicator ${indicator.id}`);
      return table;
    };
    const describe = () =>
      `${JSON.stringify(describeIndicator(city, indicator, find(), { links, origin }), null, 2)}\n`;
    return [
      [
        links.indicatorFile(indicator.id, 'csv'),
        { contentType: contentTypes.csv, make: () => writeTableCsv(find()) },
      ],
      [
        links.indicatorFile(indicator.id, 'metadata.json'),
        { contentType: contentTypes.json, make: describe },
      ],
    ] as const;
  });
}

/** Each page of charts about the whole plan, and the table that its charts are drawn from. */
const chartTables = { progress: 'verdicts', costs: 'costs' } as const satisfies Record<ChartPage, string>;

function listChartFiles(city: City, links: Links, origin: string): readonly (readonly [string, DataFile])[] {
  return (['progress', 'costs'] as const).flatMap((page) => {
    const maker = listDataTables(city).find(({ id }) => id === chartTables[page]);
    // A publication without amounts of money has no page of them either.
    if (maker === undefined) return [];
    const table = once(() => maker.make(city));
    const describe = () => describeChartPage(city, page, table(), { links, origin });
    return [
      [links.chartFile(page, 'csv'), { contentType: contentTypes.csv, make: () => writeTableCsv(table()) }],
      [
        links.chartFile(page, 'metadata.json'),
        { contentType: contentTypes.json, make: () => `${JSON.stringify(describe(), null, 2)}\n` },
      ],
    ] as const;
  });
}

function measure(
  about: Pick<DataFileFact, 'table' | 'format' | 'path'>,
  content: string | Uint8Array,
): DataFileFact {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  return { ...about, size: bytes.byteLength, sha256: createHash('sha256').update(bytes).digest('hex') };
}

/** The value of a pure function without arguments, worked out once. */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
