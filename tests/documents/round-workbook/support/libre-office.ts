import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipParts, zipParts } from './package-model.ts';

const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml.';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** Whether LibreOffice is on this machine. */
export function hasLibreOffice(): boolean {
  return spawnSync('soffice', ['--version'], { stdio: 'ignore' }).status === 0;
}

/** Has LibreOffice open and save these workbooks, all in one run. */
export function saveWithLibreOffice(workbooks: readonly Uint8Array[]): readonly Uint8Array[] {
  const folder = mkdtempSync(join(tmpdir(), 'shirube-libreoffice-'));
  try {
    const [from, to] = [join(folder, 'from'), join(folder, 'to')];
    mkdirSync(from);
    const names = workbooks.map((bytes, index) => {
      writeFileSync(join(from, `${index}.xlsx`), completePackage(bytes));
      return `${index}.xlsx`;
    });
    // A profile of its own, so that it disturbs nobody's.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map((name) => join(from, name));
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'xlsx', '--outdir', to, ...files], {
      stdio: 'ignore',
    });
    return names.map((name) => new Uint8Array(readFileSync(join(to, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** With the parts that say what the others are, which our own reader does not need and the tests' model leaves out. */
function completePackage(bytes: Uint8Array): Uint8Array {
  const parts = unzipParts(bytes);
  const override = (name: string, kind: string) =>
    `<Override PartName="/${name}" ContentType="${main}${kind}+xml"/>`;
  const kinds = [...parts.keys()].flatMap((name) => {
    if (name === 'xl/workbook.xml') return [override(name, 'sheet.main')];
    if (name.startsWith('xl/worksheets/sheet')) return [override(name, 'worksheet')];
    if (name === 'xl/sharedStrings.xml') return [override(name, 'sharedStrings')];
    return name === 'xl/styles.xml' ? [override(name, 'styles')] : [];
  });
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${kinds.join('')}</Types>`;
  const root = `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`;
  return zipParts(new Map([...parts, ['[Content_Types].xml', types], ['_rels/.rels', root]]));
}
