import { expect, it } from 'vitest';
import { makeRoundWorkbook } from '../../../src/documents/round-workbook/make-round-workbook.ts';
import { readRoundWorkbook } from '../../../src/documents/round-workbook/read-round-workbook.ts';
import { makeRequest } from './support/make-request.ts';
import { unzipParts, zipParts } from './support/package-model.ts';

/*
 * What LibreOffice 7.4 makes of our workbooks when it saves them, seen in files that it saved: hidden sheets may be
 * shown again, the lock of the structure is gone, a text is cut into runs where its script changes, every number says
 * that it is one, and every formula that it needs no array.
 */

const RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。（）「」【】　〜ー％]+|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、。（）「」【】　〜ー％]+/gu;

function toRuns(item: string): string {
  return item.replace(/^<t[^>]*>([\s\S]*)<\/t>$/u, (_, text: string) => {
    // An escaped sign is one sign.
    const runs = text
      .split(/(&[a-z]+;)/u)
      .flatMap((part) => (part.startsWith('&') ? [part] : (part.match(RUN) ?? [])));
    if (runs.length < 2) return `<t xml:space="preserve">${text}</t>`;
    const look = '<rPr><b val="true"/><sz val="10"/><rFont val="Noto Sans CJK JP"/><family val="2"/></rPr>';
    return runs.map((run) => `<r>${look}<t xml:space="preserve">${run}</t></r>`).join('');
  });
}

function saveAsLibreOffice(parts: Map<string, string>): Uint8Array {
  for (const [name, xml] of parts) {
    if (name === 'xl/workbook.xml')
      parts.set(
        name,
        xml
          .replaceAll('veryHidden', 'hidden')
          .replace(/<workbookProtection[^>]*\/>/u, '<workbookProtection/>'),
      );
    if (name === 'xl/sharedStrings.xml')
      parts.set(
        name,
        xml.replace(/<si>([\s\S]*?)<\/si>/gu, (_, item: string) => `<si>${toRuns(item)}</si>`),
      );
    if (name.startsWith('xl/worksheets/sheet'))
      parts.set(
        name,
        xml
          .replace(
            /<sheetView [\s\S]*?<\/sheetView>/u,
            '<sheetView showFormulas="false" workbookViewId="0"/>',
          )
          .replace(/<sheetProtection[^>]*\/>/u, '')
          .replace(/<c r="([A-Z]+\d+)"( s="\d+")?><v>/gu, '<c r="$1"$2 t="n"><v>')
          .replaceAll('<f>', '<f aca="false">')
          .replace(/<row /gu, '<row customFormat="false" outlineLevel="0" collapsed="false" '),
      );
  }
  parts.delete('docProps/app.xml');
  return zipParts(parts);
}

/** The place of an entry cell by its row and column: figures of the first indicator stand in line 7. */
function typeInto(parts: Map<string, string>, cell: string, body: string): void {
  const name = 'xl/worksheets/sheet2.xml';
  const typed = (parts.get(name) ?? '').replace(
    new RegExp(`<c r="${cell}"( s="\\d+")?(?:/>|>.*?</c>)`, 'u'),
    (_, style = '') => body.replace('<c', `<c r="${cell}"${style}`),
  );
  parts.set(name, typed);
}

it('is read as it was sent out', async () => {
  const request = makeRequest();
  const parts = unzipParts(await makeRoundWorkbook(request));
  const bytes = saveAsLibreOffice(parts);
  expect(parts.get('xl/sharedStrings.xml')).toContain('<r><rPr>');
  expect(readRoundWorkbook(bytes, request)).toEqual({ changes: [], conflicts: [], problems: [] });
});

it('is read as it was filled in: a formula counts with its result, an error is named with its cell', async () => {
  const request = makeRequest();
  const parts = unzipParts(await makeRoundWorkbook(request));
  typeInto(parts, 'J7', '<c t="n"><f aca="false">SUM(600,53.2)</f><v>653.2</v></c>');
  typeInto(parts, 'J8', '<c t="e"><f aca="false">#VALUE!</f><v>#VALUE!</v></c>');
  const { changes, conflicts, problems } = readRoundWorkbook(saveAsLibreOffice(parts), request);
  expect(changes.map(({ item, field, cell, after }) => [item, field, cell, after])).toEqual([
    ['kpi-visitors', 'value', 'J7', { kind: 'number', value: 653.2 }],
  ]);
  expect(conflicts).toEqual([]);
  expect(problems.map(({ code, cell }) => [code, cell])).toEqual(
    expect.arrayContaining([
      ['formula-taken', 'J7'],
      ['error-cell', 'J8'],
    ]),
  );
});
