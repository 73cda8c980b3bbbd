import { openZip, type ZipArchive } from '../../round-workbook/xlsx/read-zip.ts';
import { scanXml } from '../../round-workbook/xlsx/scan-xml.ts';
import { workbookLimits } from '../../round-workbook/xlsx/zip-limits.ts';
import type { SheetFacts } from '../checked-set.ts';

type Facts = Omit<SheetFacts, 'merges'>;
type Attribute = (name: string) => string | null;

/** Parts that lie over the cells of a sheet, by the last word of the relation's type. */
const objectTypes = new Set([
  'drawing',
  'vmlDrawing',
  'comments',
  'threadedComment',
  'oleObject',
  'control',
  'image',
]);

/**
 * What a workbook hides, lays over its cells or says by formats, by the name of the sheet. A workbook that cannot be
 * read has none of it: its cells say that it cannot.
 *
 * @example readSheetFacts(bytes).get('observations')?.hidden
 */
export function readSheetFacts(bytes: Uint8Array): ReadonlyMap<string, Facts> {
  const archive = openZip(bytes, workbookLimits);
  if (typeof archive === 'string') return new Map();
  const targets = readRelations(archive, 'xl/_rels/workbook.xml.rels');
  const styles = readStyles(archive);
  return new Map(
    listSheets(archive).map(({ name, id, state }) => {
      const path = resolve('xl/', targets.find((one) => one.id === id)?.target ?? '');
      return [name, readFacts(archive, path, state, styles)];
    }),
  );
}

type Listed = { readonly name: string; readonly id: string; readonly state: string };

function listSheets(archive: ZipArchive): readonly Listed[] {
  const sheets: Listed[] = [];
  scan(archive, 'xl/workbook.xml', (name, attribute) => {
    if (name !== 'sheet') return;
    sheets.push({
      name: attribute('name') ?? '',
      id: attribute('id') ?? '',
      state: attribute('state') ?? 'visible',
    });
  });
  return sheets;
}

function readFacts(archive: ZipArchive, path: string, state: string, styles: readonly string[]): Facts {
  const hidden: string[] = state === 'visible' ? [] : [`sheet (${state})`];
  const looks: { readonly cell: string; readonly look: string }[] = [];
  scan(archive, path, (name, attribute) => {
    const isHidden = ['1', 'true'].includes(attribute('hidden') ?? '');
    const isFolded = Number(attribute('outlineLevel') ?? '0') > 0;
    if (name === 'row' && (isHidden || isFolded)) hidden.push(`row ${attribute('r')}`);
    if (name === 'col' && (isHidden || isFolded)) hidden.push(`column ${attribute('min')}`);
    if (name === 'c') {
      const look = styles[Number(attribute('s') ?? '0')] ?? '';
      looks.push({ cell: attribute('r') ?? '', look });
    }
  });
  const slash = path.lastIndexOf('/');
  const relations = readRelations(archive, `${path.slice(0, slash)}/_rels/${path.slice(slash + 1)}.rels`);
  const objects = relations.flatMap(({ type }) => (objectTypes.has(type) ? [type] : []));
  return { hidden, objects, oddStyles: findOddStyles(looks) };
}

/** Cells below the header that do not look like the most of their column. */
function findOddStyles(
  looks: readonly { readonly cell: string; readonly look: string }[],
): readonly string[] {
  const columns = new Map<string, { cell: string; look: string }[]>();
  for (const { cell, look } of looks) {
    const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    if (row === '1' || letters === '') continue;
    const column = columns.get(letters);
    if (column === undefined) columns.set(letters, [{ cell, look }]);
    else column.push({ cell, look });
  }
  return [...columns.values()].flatMap((cells) => {
    const usual = mostFrequent(cells.map(({ look }) => look));
    return cells.filter(({ look }) => look !== usual).map(({ cell }) => cell);
  });
}

function mostFrequent(values: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? '';
}

/** What each cell style looks like where looks could carry meaning: weight, slant, strike, colours. Number formats do not. */
function readStyles(archive: ZipArchive): readonly string[] {
  const fonts: string[] = [];
  const fills: string[] = [];
  const looks: string[] = [];
  const within: string[] = [];
  scan(
    archive,
    'xl/styles.xml',
    (name, attribute) => {
      within.push(name);
      const parent = within.at(-2);
      if (name === 'font' && parent === 'fonts') fonts.push('');
      else if (name === 'fill' && parent === 'fills') fills.push('');
      else if (name === 'xf' && parent === 'cellXfs') {
        looks.push(
          `${fonts[Number(attribute('fontId') ?? '0')]}|${fills[Number(attribute('fillId') ?? '0')]}`,
        );
      } else if (within.includes('fonts'))
        addTo(fonts, name, attribute, ['b', 'i', 'u', 'strike', 'color', 'sz']);
      else if (within.includes('fills')) addTo(fills, name, attribute, ['patternFill', 'fgColor', 'bgColor']);
    },
    () => within.pop(),
  );
  return looks;
}

function addTo(list: string[], name: string, attribute: Attribute, names: readonly string[]): void {
  if (!names.includes(name)) return;
  const values = ['val', 'rgb', 'theme', 'indexed', 'patternType'].map((one) => attribute(one) ?? '');
  list.push(`${list.pop() ?? ''} ${name}:${values.join(',')}`);
}

type Relation = { readonly id: string; readonly type: string; readonly target: string };

function readRelations(archive: ZipArchive, path: string): readonly Relation[] {
  const relations: Relation[] = [];
  scan(archive, path, (name, attribute) => {
    if (name !== 'Relationship') return;
    const type = (attribute('Type') ?? '').split('/').at(-1) ?? '';
    relations.push({ id: attribute('Id') ?? '', type, target: attribute('Target') ?? '' });
  });
  return relations;
}

function scan(
  archive: ZipArchive,
  path: string,
  open: (name: string, attribute: Attribute) => void,
  close?: (name: string) => void,
): void {
  if (!archive.names.includes(path)) return;
  const part = archive.read(path);
  if (typeof part !== 'string') scanXml(part, { open, ...(close !== undefined && { close }) });
}

function resolve(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
}
