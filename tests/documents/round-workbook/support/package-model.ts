import { cellName, parseCellName } from '../../../../src/documents/round-workbook/xlsx/cell-reference.ts';
import { openZip } from '../../../../src/documents/round-workbook/xlsx/read-zip.ts';
import { writeZip } from '../../../../src/documents/round-workbook/xlsx/write-zip.ts';
import { workbookLimits } from '../../../../src/documents/round-workbook/xlsx/zip-limits.ts';

/*
 * A workbook's package taken apart by its XML, changed as Excel and LibreOffice change it, and put together again.
 * It goes through no spreadsheet library, so that the tests see what the bytes say.
 */

export type Content =
  | { readonly kind: 'blank' }
  | { readonly kind: 'number'; readonly literal: string }
  /** A day number in whichever calendar the workbook has. */
  | { readonly kind: 'day'; readonly serial: number }
  | { readonly kind: 'text'; readonly text: string; readonly form?: 'rich' | 'furigana' | 'CDATA' }
  | { readonly kind: 'raw'; readonly type: string | null; readonly inner: string };

export type ModelCell = { style: string | null; content: Content };

export type ModelSheet = {
  name: string;
  state: string;
  /** By row, then by column. */
  rows: Map<number, Map<number, ModelCell>>;
  hiddenRows: Set<number>;
  merges: string[];
  comments: { cell: string; text: string }[];
  shapes: string[];
};

export type Strings = 'shared' | 'shuffled' | 'inline';

export type Model = {
  sheets: ModelSheet[];
  styles: string;
  /** Style indexes added for what people do to formats. */
  readonly formats: { readonly percent: string; readonly date: string; readonly era: string };
  from1904: boolean;
  /** How texts are stored, whether styles are kept, whether element names have a prefix. */
  strings: Strings;
  keepStyles: boolean;
  prefix: string;
};

const DAYS_TO_1904 = 1462;

export function unzipParts(bytes: Uint8Array): Map<string, string> {
  const archive = openZip(bytes, workbookLimits);
  if (typeof archive === 'string') throw new Error(archive);
  return new Map(
    archive.names.map((name) => {
      const part = archive.read(name);
      if (typeof part === 'string') throw new Error(`${name}: ${part}`);
      return [name, new TextDecoder().decode(part)];
    }),
  );
}

export function zipParts(parts: ReadonlyMap<string, string>): Uint8Array {
  return writeZip([...parts].map(([name, xml]) => ({ name, bytes: new TextEncoder().encode(xml) })));
}

export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function unescapeXml(xml: string): string {
  return xml
    .replace(/&#x?[0-9a-f]+;/giu, (code) => {
      const hex = code.startsWith('&#x');
      return String.fromCodePoint(Number.parseInt(code.slice(hex ? 3 : 2, -1), hex ? 16 : 10));
    })
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Takes a workbook apart that makeRoundWorkbook made. */
export function openModel(bytes: Uint8Array): Model {
  const parts = unzipParts(bytes);
  const part = (name: string): string => {
    const xml = parts.get(name);
    if (xml === undefined) throw new Error(`The workbook has no ${name}`);
    return xml;
  };
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gsu)].map(([, si = '']) =>
    unescapeXml([...si.matchAll(/<t[^>]*>(.*?)<\/t>/gsu)].map(([, t = '']) => t).join('')),
  );
  const sheets = [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)" state="([^"]*)"/gu)].map(
    ([, name = '', state = ''], index): ModelSheet => ({
      name: unescapeXml(name),
      state,
      ...readRows(part(`xl/worksheets/sheet${index + 1}.xml`), strings),
      merges: [],
      comments: [],
      shapes: [],
    }),
  );
  const { styles, formats } = addFormats(part('xl/styles.xml'));
  return { sheets, styles, formats, from1904: false, strings: 'shared', keepStyles: true, prefix: '' };
}

function readRows(xml: string, strings: readonly string[]): Pick<ModelSheet, 'rows' | 'hiddenRows'> {
  const rows: ModelSheet['rows'] = new Map();
  const hiddenRows = new Set<number>();
  for (const [, attributes = '', inner = ''] of xml.matchAll(/<row ([^>]*?)(?:\/>|>(.*?)<\/row>)/gsu)) {
    const row = Number(/r="(\d+)"/u.exec(attributes)?.[1]);
    if (attributes.includes('hidden="1"')) hiddenRows.add(row);
    const cells = new Map<number, ModelCell>();
    for (const [, cellAttributes = '', body = ''] of inner.matchAll(/<c ([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)) {
      const place = parseCellName(/r="([A-Z]+\d+)"/u.exec(cellAttributes)?.[1] ?? '');
      const type = /t="(\w+)"/u.exec(cellAttributes)?.[1] ?? null;
      const style = /s="(\d+)"/u.exec(cellAttributes)?.[1] ?? null;
      if (place !== null) cells.set(place.column, { style, content: readBody(type, body, strings) });
    }
    rows.set(row, cells);
  }
  return { rows, hiddenRows };
}

function readBody(type: string | null, body: string, strings: readonly string[]): Content {
  if (body === '') return { kind: 'blank' };
  const value = /^<v>(.*?)<\/v>$/su.exec(body)?.[1];
  if (type === 's' && value !== undefined) return { kind: 'text', text: strings[Number(value)] ?? '' };
  if (type === null && value !== undefined) return { kind: 'number', literal: value };
  return { kind: 'raw', type, inner: body };
}

function addFormats(styles: string): Pick<Model, 'styles' | 'formats'> {
  const [, count = '0'] = /<cellXfs count="(\d+)"/u.exec(styles) ?? [];
  const first = Number(count);
  const added = [10, 14, 240].map(
    (id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"/>`,
  );
  const era = '<numFmt numFmtId="240" formatCode="[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/>';
  return {
    styles: styles
      .replace('</cellXfs>', `${added.join('')}</cellXfs>`)
      .replace('</numFmts>', `${era}</numFmts>`),
    formats: { percent: `${first}`, date: `${first + 1}`, era: `${first + 2}` },
  };
}

/** Puts the package together again, in the way that the model says. */
export function saveModel(model: Model): Uint8Array {
  const strings = new StringTable(model);
  const parts = new Map<string, string>();
  const { prefix } = model;
  const tag = prefix === '' ? '' : `${prefix}:`;
  const xmlns = `xmlns${prefix === '' ? '' : `:${prefix}`}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"`;
  const relations: string[] = [];
  const sheetTags = model.sheets.map((sheet, index) => {
    const path = `worksheets/sheet${index + 1}.xml`;
    parts.set(`xl/${path}`, writeSheet(sheet, model, strings, tag, xmlns));
    addBesideCells(parts, sheet, index + 1);
    relations.push(relation(`rId${index + 1}`, 'worksheet', path));
    return `<${tag}sheet name="${escapeXml(sheet.name)}" sheetId="${index + 1}" state="${sheet.state}" r:id="rId${index + 1}"/>`;
  });
  if (model.strings !== 'inline') {
    parts.set('xl/sharedStrings.xml', strings.write());
    relations.push(relation('rIdS', 'sharedStrings', 'sharedStrings.xml'));
  }
  if (model.keepStyles) {
    parts.set('xl/styles.xml', model.styles);
    relations.push(relation('rIdT', 'styles', '/xl/styles.xml'));
  }
  const properties = `<${tag}workbookPr${model.from1904 ? ' date1904="1"' : ''}/>`;
  parts.set(
    'xl/workbook.xml',
    `<?xml version="1.0" encoding="UTF-8"?><${tag}workbook ${xmlns} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${properties}<${tag}sheets>${sheetTags.join('')}</${tag}sheets></${tag}workbook>`,
  );
  parts.set('xl/_rels/workbook.xml.rels', relationships(relations));
  parts.set(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  );
  return zipParts(parts);
}

function relation(id: string, type: string, target: string): string {
  const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return `<Relationship Id="${id}" Type="${base}/${type}" Target="${target}"/>`;
}

function relationships(list: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
}

function addBesideCells(parts: Map<string, string>, sheet: ModelSheet, number: number): void {
  if (sheet.comments.length === 0 && sheet.shapes.length === 0) return;
  const comments = sheet.comments.map(
    ({ cell, text }) =>
      `<comment ref="${cell}" authorId="0"><text><r><t>${escapeXml(text)}</t></r></text></comment>`,
  );
  const shapes = sheet.shapes.map(
    (text) => `<xdr:sp><xdr:txBody><a:p><a:r><a:t>${escapeXml(text)}</a:t></a:r></a:p></xdr:txBody></xdr:sp>`,
  );
  parts.set(
    `xl/comments${number}.xml`,
    `<comments><commentList>${comments.join('')}</commentList></comments>`,
  );
  parts.set(`xl/drawings/drawing${number}.xml`, `<xdr:wsDr>${shapes.join('')}</xdr:wsDr>`);
  parts.set(
    `xl/worksheets/_rels/sheet${number}.xml.rels`,
    relationships([
      relation('rId1', 'comments', `../comments${number}.xml`),
      relation('rId2', 'drawing', `../drawings/drawing${number}.xml`),
    ]),
  );
}

function writeSheet(
  sheet: ModelSheet,
  model: Model,
  strings: StringTable,
  tag: string,
  xmlns: string,
): string {
  const rows = [...sheet.rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => {
      const written = [...cells]
        .sort(([a], [b]) => a - b)
        .map(([column, cell]) => writeCell(cellName(row, column), cell, model, strings, tag));
      const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
      return `<${tag}row r="${row}"${hidden}>${written.join('')}</${tag}row>`;
    });
  const merges = sheet.merges.map((range) => `<${tag}mergeCell ref="${range}"/>`).join('');
  const merged = merges === '' ? '' : `<${tag}mergeCells>${merges}</${tag}mergeCells>`;
  return `<?xml version="1.0" encoding="UTF-8"?><${tag}worksheet ${xmlns}><${tag}sheetData>${rows.join('')}</${tag}sheetData>${merged}</${tag}worksheet>`;
}

function writeCell(
  name: string,
  { style, content }: ModelCell,
  model: Model,
  strings: StringTable,
  tag: string,
): string {
  const s = model.keepStyles && style !== null ? ` s="${style}"` : '';
  switch (content.kind) {
    case 'blank':
      return `<${tag}c r="${name}"${s}/>`;
    case 'number':
      return `<${tag}c r="${name}"${s}><${tag}v>${content.literal}</${tag}v></${tag}c>`;
    case 'day': {
      const serial = content.serial - (model.from1904 ? DAYS_TO_1904 : 0);
      return `<${tag}c r="${name}"${s}><${tag}v>${serial}</${tag}v></${tag}c>`;
    }
    case 'raw': {
      const type = content.type === null ? '' : ` t="${content.type}"`;
      return `<${tag}c r="${name}"${s}${type}>${content.inner.replaceAll(/<(\/?)(?=[a-z])/gu, `<$1${tag}`)}</${tag}c>`;
    }
    case 'text':
      return model.strings === 'inline'
        ? `<${tag}c r="${name}"${s} t="inlineStr"><${tag}is>${writeWords(content, tag)}</${tag}is></${tag}c>`
        : `<${tag}c r="${name}"${s} t="s"><${tag}v>${strings.indexOf(content)}</${tag}v></${tag}c>`;
  }
}

function writeWords({ text, form }: Extract<Content, { kind: 'text' }>, tag: string): string {
  const t = (words: string): string => `<${tag}t xml:space="preserve">${escapeXml(words)}</${tag}t>`;
  if (form === 'furigana') {
    const reading = `<${tag}rPh sb="0" eb="1">${t('フリガナ')}</${tag}rPh><${tag}phoneticPr fontId="1"/>`;
    return `${t(text)}${reading}`;
  }
  if (form === 'CDATA' && !text.includes(']]>'))
    return `<${tag}t xml:space="preserve"><![CDATA[${text}]]></${tag}t>`;
  if (form !== 'rich') return t(text);
  const half = Math.ceil([...text].length / 2);
  const runs = [[...text].slice(0, half).join(''), [...text].slice(half).join('')];
  return runs.map((run) => `<${tag}r><${tag}rPr><${tag}b/></${tag}rPr>${t(run)}</${tag}r>`).join('');
}

class StringTable {
  readonly #indexes = new Map<string, number>();
  readonly #shuffled: boolean;

  constructor({ strings }: Model) {
    this.#shuffled = strings === 'shuffled';
    if (this.#shuffled)
      for (const word of ['', '使わない文字列', '']) this.#indexes.set(`<t>${word}</t>`, this.#indexes.size);
  }

  indexOf(content: Extract<Content, { kind: 'text' }>): number {
    const words = writeWords(content, '');
    const known = this.#indexes.get(words);
    if (known !== undefined) return known;
    this.#indexes.set(words, this.#indexes.size);
    return this.#indexes.size - 1;
  }

  write(): string {
    const items = [...this.#indexes.keys()].map((words) => `<si>${words}</si>`);
    return `<?xml version="1.0" encoding="UTF-8"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${items.join('')}</sst>`;
  }
}
