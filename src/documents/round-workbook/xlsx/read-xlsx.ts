import type { FormatKind, RawSheet, RawWorkbook } from './raw-workbook.ts';
import { readComments, readShapes } from './read-beside-cells.ts';
import { readSharedStrings } from './read-shared-strings.ts';
import { readSheet } from './read-sheet.ts';
import { readFormatKinds } from './read-styles.ts';
import { openZip, type ZipArchive, type ZipFault } from './read-zip.ts';
import { type FileFault, recogniseArchive, recogniseFile } from './recognise-file.ts';
import { scanXml, type XmlFault } from './scan-xml.ts';
import { workbookLimits, type ZipLimits } from './zip-limits.ts';

/** A relation of a part to another: its type's last word (`worksheet`), and the other part's path. */
type Relation = { readonly id: string; readonly type: string; readonly target: string };

type Package = { readonly archive: ZipArchive; readonly names: ReadonlyMap<string, string> };

const WORKBOOK = 'xl/workbook.xml';

/**
 * Reads the cells of an Excel workbook (xlsx, xlsm) from untrusted bytes: bounded in size, entries and expansion,
 * without outside entities, macros, links or formulas (the saved result of a formula is taken). Furigana is not
 * text. A file that is something else, cut, damaged or locked comes back as a fault.
 *
 * @example const workbook = readXlsx(bytes); // typeof workbook === 'string' where it cannot be read
 */
export function readXlsx(bytes: Uint8Array, limits: ZipLimits = workbookLimits): RawWorkbook | FileFault {
  const other = recogniseFile(bytes);
  if (other !== null) return other;
  const archive = openZip(bytes, limits);
  if (typeof archive === 'string') return fileFault(archive);
  const wrong = recogniseArchive(archive.names);
  if (wrong !== null) return wrong;
  const names = new Map(archive.names.map((name) => [name.toLowerCase(), name]));
  return readPackage({ archive, names });
}

function readPackage(parts: Package): RawWorkbook | FileFault {
  const relations = readRelations(parts, WORKBOOK);
  if (typeof relations === 'string') return relations;
  const strings = readOptional(parts, pathOfType(relations, 'sharedStrings'), readSharedStrings);
  if (typeof strings === 'string') return strings;
  const formats = readOptional(parts, pathOfType(relations, 'styles'), readFormatKinds);
  if (typeof formats === 'string') return formats;
  const listed = listSheets(parts);
  if (typeof listed === 'string') return listed;
  const sheets: RawSheet[] = [];
  for (const { name, relation } of listed.sheets) {
    const path = relations.find(({ id, type }) => id === relation && type === 'worksheet')?.target;
    if (path === undefined) continue;
    const sheet = readOneSheet(parts, path, name, strings, formats);
    if (typeof sheet === 'string') return sheet;
    sheets.push(sheet);
  }
  return sheets.length === 0 ? 'file-damaged' : { sheets, from1904: listed.from1904 };
}

function readOneSheet(
  parts: Package,
  path: string,
  name: string,
  strings: readonly string[],
  formats: readonly FormatKind[],
): RawSheet | FileFault {
  const part = readPart(parts, path);
  if (typeof part === 'string') return part;
  const sheet = readSheet(part, { strings, formats });
  if (sheet === 'too-many-cells') return 'file-too-large';
  if (typeof sheet === 'string') return 'file-damaged';
  const found = readRelations(parts, path);
  const relations = typeof found === 'string' ? [] : found;
  const comments = readBeside(parts, relations, 'comments', readComments);
  const shapes = readBeside(parts, relations, 'drawing', readShapes);
  return { name, ...sheet, comments, shapes };
}

/** What stands on a sheet beside its cells: where it cannot be read, there is none. */
function readBeside<T>(
  parts: Package,
  relations: readonly Relation[],
  type: 'comments' | 'drawing',
  read: (part: Uint8Array) => readonly T[],
): readonly T[] {
  const target = pathOfType(relations, type);
  const part = target === null ? 'file-damaged' : readPart(parts, target);
  return typeof part === 'string' ? [] : read(part);
}

function listSheets(parts: Package):
  | {
      readonly sheets: ReadonlyArray<{ readonly name: string; readonly relation: string }>;
      readonly from1904: boolean;
    }
  | FileFault {
  const part = readPart(parts, WORKBOOK);
  if (typeof part === 'string') return part;
  const sheets: { name: string; relation: string }[] = [];
  let from1904 = false;
  const fault = scanXml(part, {
    open: (name, attribute) => {
      if (name === 'sheet') sheets.push({ name: attribute('name') ?? '', relation: attribute('id') ?? '' });
      if (name === 'workbookPr') from1904 = ['1', 'true', 'on'].includes(attribute('date1904') ?? '');
    },
  });
  return fault === null ? { sheets, from1904 } : 'file-damaged';
}

/** A part without relations has no such file: that is an empty list. */
function readRelations(parts: Package, path: string): readonly Relation[] | FileFault {
  const slash = path.lastIndexOf('/');
  const folder = path.slice(0, slash);
  const relationsPath = `${folder}/_rels/${path.slice(slash + 1)}.rels`;
  if (!parts.names.has(relationsPath.toLowerCase())) return [];
  const part = readPart(parts, relationsPath);
  if (typeof part === 'string') return part;
  const relations: Relation[] = [];
  const fault = scanXml(part, {
    open: (name, attribute) => {
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const type = (attribute('Type') ?? '').split('/').at(-1) ?? '';
      const target = resolvePath(folder, attribute('Target') ?? '');
      relations.push({ id: attribute('Id') ?? '', type, target });
    },
  });
  return fault === null ? relations : 'file-damaged';
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  return target.split('/').reduce((path, step) => {
    if (step === '..') return path.slice(0, Math.max(0, path.lastIndexOf('/')));
    if (step === '.' || step === '') return path;
    return path === '' ? step : `${path}/${step}`;
  }, folder);
}

function pathOfType(relations: readonly Relation[], type: string): string | null {
  return relations.find((relation) => relation.type === type)?.target ?? null;
}

function readOptional<T>(
  parts: Package,
  path: string | null,
  read: (part: Uint8Array) => readonly T[] | XmlFault,
): readonly T[] | FileFault {
  if (path === null || !parts.names.has(path.toLowerCase())) return [];
  const part = readPart(parts, path);
  if (typeof part === 'string') return part;
  const list = read(part);
  return typeof list === 'string' ? 'file-damaged' : list;
}

function readPart({ archive, names }: Package, path: string): Uint8Array | FileFault {
  const name = names.get(path.toLowerCase());
  if (name === undefined) return 'file-damaged';
  const part = archive.read(name);
  return typeof part === 'string' ? fileFault(part) : part;
}

/** The file's fault behind a fault of its archive. */
export function fileFault(fault: ZipFault): FileFault {
  const faults = {
    'zip-cut': 'file-cut',
    'zip-damaged': 'file-damaged',
    'zip-encrypted': 'file-password',
    'zip-too-large': 'file-too-large',
  } as const satisfies Record<ZipFault, FileFault>;
  return faults[fault];
}
