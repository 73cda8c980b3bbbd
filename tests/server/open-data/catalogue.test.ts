import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Snapshot } from '../../../src/core/publication/snapshot.ts';
import { createDataFiles, type DataFiles } from '../../../src/server/open-data/data-files.ts';
import { makeExampleSnapshot } from '../../site/example-snapshot.ts';
import { readJsonLd, type ShapeResult, validateByShapes } from '../../support/rdf.ts';
import { readSampleSnapshots } from '../../support/sample-snapshots.ts';
import { dcatShapes } from './dcat-shapes.ts';

const origin = 'https://plan.example.jp';
const dcat = 'http://www.w3.org/ns/dcat#';

function withLicence(snapshot: Snapshot): Snapshot {
  return { ...snapshot, municipality: { ...snapshot.municipality, licence: 'pdl-1.0' } };
}

function readCatalogue({ files }: DataFiles, code: string): Record<string, unknown> {
  const content = files.get(`/${code}/data/catalog.jsonld`)?.make();
  return JSON.parse(String(content));
}

async function validate(catalogue: object): Promise<readonly ShapeResult[]> {
  const shapes = await readJsonLd(dcatShapes, 'https://shapes.example.jp/');
  const data = await readJsonLd(catalogue, `${origin}/992020/data/catalog.jsonld`);
  return validateByShapes(data, shapes);
}

describe.each(
  [...readSampleSnapshots(), makeExampleSnapshot()].map((one) => [one.municipality.name, one] as const),
)('the catalogue of %s', (_, snapshot) => {
  const { code } = snapshot.municipality;
  let data: DataFiles;
  let catalogue: Record<string, unknown>;
  beforeAll(() => {
    data = createDataFiles(withLicence(snapshot), { origin });
    catalogue = readCatalogue(data, code);
  });

  it('has what DCAT-AP asks for, and what it recommends but for whom to ask', async () => {
    const results = await validate(catalogue);
    expect(results.filter(({ severity }) => severity === 'Violation')).toEqual([]);
    // Neither is known of a city: whom to write to, and how long a file is promised to stay.
    expect([...new Set(results.map(({ path }) => path))].sort()).toEqual(['availability', 'contactPoint']);
  });

  it('names every file of the tables with its address, size and checksum', async () => {
    const statements = await readJsonLd(catalogue, `${origin}/elsewhere`);
    const addresses = [...statements]
      .filter(({ predicate }) => predicate.value === `${dcat}downloadURL`)
      .map(({ object }) => object.value);
    const files = data.list();
    expect(new Set(addresses)).toEqual(new Set(files.map(({ path }) => `${origin}${path}`)));
    const sums = [...statements]
      .filter(({ predicate }) => predicate.value.endsWith('checksumValue'))
      .map(({ object }) => object.value);
    for (const { path, size, sha256 } of files) {
      const bytes = Buffer.from(data.files.get(path)?.make() ?? '');
      expect([size, sha256], path).toEqual([
        bytes.byteLength,
        createHash('sha256').update(bytes).digest('hex'),
      ]);
      expect(sums, path).toContain(sha256);
    }
  });
});

describe('a catalogue', () => {
  const snapshot = withLicence(makeExampleSnapshot());

  it('refers relative to itself where nobody said where the site is', async () => {
    const catalogue = readCatalogue(createDataFiles(snapshot, { origin: null }), '992020');
    const statements = await readJsonLd(
      catalogue,
      'https://elsewhere.example/sub/992020/data/catalog.jsonld',
    );
    const addresses = [...statements]
      .filter(({ predicate }) => predicate.value === `${dcat}downloadURL`)
      .map(({ object }) => object.value);
    expect(addresses).toContain('https://elsewhere.example/sub/992020/data/observations.csv');
  });

  it('says nothing of a licence that the city has not stated', async () => {
    const results = await validate(
      readCatalogue(createDataFiles(makeExampleSnapshot(), { origin }), '992020'),
    );
    expect(results.some(({ path, severity }) => path === 'license' && severity === 'Warning')).toBe(true);
    expect(results.filter(({ severity }) => severity === 'Violation')).toEqual([]);
  });

  it.each([
    ['a publisher', 'dct:publisher', 'publisher'],
    ['a title', 'dct:title', 'title'],
    ['a description', 'dct:description', 'description'],
  ])('without %s is found out', async (_, name, path) => {
    const { [name]: __, ...rest } = readCatalogue(createDataFiles(snapshot, { origin }), '992020');
    const results = await validate(rest);
    expect(results).toContainEqual({ severity: 'Violation', focus: 'catalog', path });
  });

  it('with a size in words is found out', async () => {
    const catalogue = JSON.stringify(readCatalogue(createDataFiles(snapshot, { origin }), '992020'));
    const broken = catalogue.replace(
      /"xsd:nonNegativeInteger","@value":"\d+"/,
      '"xsd:string","@value":"12 KB"',
    );
    const results = await validate(JSON.parse(broken));
    expect(results.some(({ severity, path }) => severity === 'Violation' && path === 'byteSize')).toBe(true);
  });
});
