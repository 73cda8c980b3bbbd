/*
 * What DCAT-AP 3.0 asks of a catalogue, its datasets and their distributions, as SHACL: mandatory properties are
 * violations where they are missing, recommended ones warnings. Written from the tables of the specification
 * (https://semiceu.github.io/DCAT-AP/releases/3.0.0/), with the kinds of values that DCAT itself gives.
 */
const context = {
  sh: 'http://www.w3.org/ns/shacl#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  dcatap: 'http://data.europa.eu/r5r/',
  path: { '@id': 'sh:path', '@type': '@id' },
  class: { '@id': 'sh:class', '@type': '@id' },
  nodeKind: { '@id': 'sh:nodeKind', '@type': '@id' },
  datatype: { '@id': 'sh:datatype', '@type': '@id' },
  severity: { '@id': 'sh:severity', '@type': '@id' },
  targetClass: { '@id': 'sh:targetClass', '@type': '@id' },
  minCount: 'sh:minCount',
  maxCount: 'sh:maxCount',
  property: 'sh:property',
} as const;

type Kind = Readonly<Record<string, string | number>>;

const words = { nodeKind: 'sh:Literal' } as const;
const address = { nodeKind: 'sh:IRI' } as const;
const literal = (datatype: string): Kind => ({ datatype, maxCount: 1 });
const node = (name: string): Kind => ({ class: name });

function mandatory(path: string, kind: Kind): object {
  return { path, minCount: 1, ...kind };
}

/** A value of a wrong kind is a violation all the same. */
function recommended(path: string, kind: Kind): readonly object[] {
  return [
    { path, ...kind },
    { path, minCount: 1, severity: 'sh:Warning' },
  ];
}

function shape(targetClass: string, ...property: readonly object[]): object {
  return { '@type': 'sh:NodeShape', targetClass, property };
}

export const dcatShapes = {
  '@context': context,
  '@graph': [
    shape(
      'dcat:Catalog',
      mandatory('dct:title', words),
      mandatory('dct:description', words),
      mandatory('dct:publisher', node('foaf:Agent')),
      ...recommended('dcat:dataset', node('dcat:Dataset')),
      ...recommended('dct:language', address),
      ...recommended('dct:license', node('dct:LicenseDocument')),
      ...recommended('dct:modified', literal('xsd:dateTime')),
      ...recommended('dct:spatial', node('dct:Location')),
      ...recommended('foaf:homepage', address),
    ),
    shape(
      'dcat:Dataset',
      mandatory('dct:title', words),
      mandatory('dct:description', words),
      ...recommended('dcat:contactPoint', {}),
      ...recommended('dcat:distribution', node('dcat:Distribution')),
      ...recommended('dcat:keyword', words),
      ...recommended('dct:publisher', node('foaf:Agent')),
      ...recommended('dct:spatial', node('dct:Location')),
      ...recommended('dct:temporal', node('dct:PeriodOfTime')),
      ...recommended('dcat:theme', address),
    ),
    shape(
      'dcat:Distribution',
      mandatory('dcat:accessURL', address),
      ...recommended('dct:description', words),
      ...recommended('dct:format', address),
      ...recommended('dct:license', node('dct:LicenseDocument')),
      ...recommended('dcatap:availability', address),
      mandatory('dcat:downloadURL', address),
      mandatory('dcat:mediaType', address),
      mandatory('dcat:byteSize', literal('xsd:nonNegativeInteger')),
      mandatory('dct:modified', literal('xsd:dateTime')),
      mandatory('spdx:checksum', node('spdx:Checksum')),
    ),
    shape('foaf:Agent', mandatory('foaf:name', words)),
    shape('dct:Location', mandatory('dct:identifier', words)),
    shape(
      'dct:PeriodOfTime',
      mandatory('dcat:startDate', literal('xsd:date')),
      mandatory('dcat:endDate', literal('xsd:date')),
    ),
    shape(
      'spdx:Checksum',
      mandatory('spdx:algorithm', address),
      mandatory('spdx:checksumValue', literal('xsd:hexBinary')),
    ),
  ],
};
