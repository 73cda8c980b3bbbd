import ExcelJS from 'exceljs';
import { describe, expect, it, test } from 'vitest';
import { checkDataFiles } from '../../../src/documents/open-data-check/check-data-files.ts';
import type { GivenFile } from '../../../src/documents/open-data-check/checked-set.ts';
import { type RuleId, ruleTexts } from '../../../src/documents/open-data-check/rule-texts.ts';
import { encodeText } from '../../support/encode-text.ts';

const text = (name: string, content: string): GivenFile => ({
  name,
  bytes: new TextEncoder().encode(content),
});
const csv = (lines: readonly string[]): string => lines.map((line) => `${line}\r\n`).join('');

/** A table that keeps every rule, and what describes it. */
const goodTable = csv([
  'municipality_code,indicator_name,fiscal_year,measured_on,state,value,unit,absent_reason,remark',
  '142034,待機児童数,2023,2024-03-31,met,0,人,,',
  '142034,待機児童数,2024,2025-03-31,unmeasured,,人,not-published,"秋に公表、確定値は翌年"',
  '142034,待機児童数,2025,2026-03-31,met,12,人,,その他の施設を含む',
]);
const dictionary = csv([
  'municipality_code,table_name,column_name,meaning_ja,data_type,fixed_unit,unit_column,code_list,is_required,reason_column',
  ...[
    'data,municipality_code,市のコード,id,,,,true,',
    'data,indicator_name,指標名,text,,,,true,',
    'data,fiscal_year,年度,year,,,,true,',
    'data,measured_on,測定日,date,,,,true,',
    'data,state,判定,code,,,state,true,',
    'data,value,値,number,,unit,,false,absent_reason',
    'data,unit,単位,text,,,,true,',
    'data,absent_reason,理由,code,,,absence,false,',
    'data,remark,備考,text,,,,false,',
    ...['municipality_code', 'table_name', 'column_name', 'meaning_ja', 'data_type'].map(
      (name) => `dictionary,${name},説明,text,,,,true,`,
    ),
    ...['fixed_unit', 'unit_column', 'code_list', 'is_required', 'reason_column'].map(
      (name) => `dictionary,${name},説明,text,,,,false,`,
    ),
    ...['municipality_code', 'code_list', 'code'].map((name) => `code_lists,${name},説明,text,,,,true,`),
    ...['municipality_code', 'changed_on'].map((name) => `changes,${name},説明,text,,,,true,`),
  ].map((line) => `142034,${line}`),
]);
const codeLists = csv([
  'municipality_code,code_list,code',
  '142034,state,met',
  '142034,state,unmeasured',
  '142034,absence,not-published',
]);
const changes = csv(['municipality_code,changed_on', '142034,2026-04-01']);
const catalogue = '{"dct:modified":"2026-04-01","dct:description":"CSV（UTF-8、BOMなし）"}';
const beside: readonly GivenFile[] = [
  text('dictionary.csv', dictionary),
  text('code_lists.csv', codeLists),
  text('changes.csv', changes),
  text('catalog.jsonld', catalogue),
];

const described = (content: string): readonly GivenFile[] => [text('data.csv', content), ...beside];
/** A table that nobody describes: the rules look at what stands there. */
const alone = (...lines: readonly string[]): readonly GivenFile[] => [text('data.csv', csv(lines))];
const replaced = (from: string, to: string): readonly GivenFile[] => described(goodTable.replace(from, to));

function rulesBrokenBy(files: readonly GivenFile[]): readonly string[] {
  return [...new Set(checkDataFiles(files).findings.map(({ rule }) => rule))];
}

async function workbook(
  change: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<readonly GivenFile[]> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('data');
  for (const line of goodTable.trim().split('\r\n')) {
    const cells = line.replace('"秋に公表、確定値は翌年"', '秋に公表').split(',');
    sheet.addRow(
      cells.map((cell, index) =>
        cell === '' ? null : index === 2 || index === 5 ? (Number(cell) >= 0 ? Number(cell) : cell) : cell,
      ),
    );
  }
  change(sheet, book);
  return [{ name: 'data.xlsx', bytes: new Uint8Array(await book.xlsx.writeBuffer()) }, ...beside];
}

const picture =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

type Case = { readonly rule: RuleId; readonly what: string; readonly breaks: readonly GivenFile[] };

const cases: readonly Case[] = [
  { rule: 'L1-01', what: 'a PDF', breaks: [...described(goodTable), text('plan.pdf', '%PDF-1.7')] },
  {
    rule: 'L1-01',
    what: 'text that calls itself a workbook',
    breaks: [...described(goodTable), text('data2.xlsx', 'a,b')],
  },
  {
    rule: 'L1-02',
    what: 'a second header',
    breaks: described(`${goodTable}\r\n${goodTable}`),
  },
  {
    rule: 'L1-02',
    what: 'another table below',
    breaks: alone('市町村名,人口（人）', '平塚市,258000', '', '課名,人数（人）', '企画課,12'),
  },
  {
    rule: 'L1-03',
    what: 'a blank row',
    breaks: replaced('142034,待機児童数,2024', '\r\n142034,待機児童数,2024'),
  },
  { rule: 'L1-03', what: 'a blank line at the end', breaks: described(`${goodTable}\r\n`) },
  { rule: 'L1-03', what: 'a blank column', breaks: alone('市町村名,,人口（人）', '平塚市,,258000') },
  {
    rule: 'L1-04',
    what: 'a remark below',
    breaks: alone('市町村名,年度,人口（人）', '平塚市,2024,258000', '※人口は10月1日現在,,'),
  },
  {
    rule: 'L1-04',
    what: 'a cell beyond the last column',
    breaks: alone('市町村名,人口（人）', '平塚市,258000,要確認'),
  },
  {
    rule: 'L1-05',
    what: 'a column without a name',
    breaks: alone('市町村名,,人口（人）', '平塚市,中央,258000'),
  },
  { rule: 'L1-05', what: 'a name that says nothing', breaks: alone('市町村名,列1', '平塚市,中央') },
  { rule: 'L1-06', what: 'a name drawn apart', breaks: replaced('待機児童数,2023', '待 機 児 童 数,2023') },
  {
    rule: 'L1-06',
    what: 'an indent',
    breaks: replaced('142034,待機児童数,2023', '142034,　待機児童数,2023'),
  },
  {
    rule: 'L1-06',
    what: 'a name of a column with a blank',
    breaks: alone('市町村名 ,人口（人）', '平塚市,258000'),
  },
  {
    rule: 'L1-07',
    what: 'a number with its share',
    breaks: alone('市町村名,人口（人）', '平塚市,258000（100.0%）'),
  },
  {
    rule: 'L1-07',
    what: 'two codes',
    breaks: replaced('2023,2024-03-31,met', '2023,2024-03-31,met;unmeasured'),
  },
  { rule: 'L1-08', what: 'an enclosed number', breaks: replaced('待機児童数,2023', '①待機児童数,2023') },
  { rule: 'L1-08', what: 'a square unit', breaks: replaced('met,0,人', 'met,0,㎡') },
  { rule: 'L1-08', what: 'half-width kana', breaks: replaced('met,0,人', 'met,0,ﾆﾝ') },
  { rule: 'L1-09', what: 'a blank without its reason', breaks: replaced(',人,not-published', ',人,') },
  {
    rule: 'L1-09',
    what: 'blanks beside zeros',
    breaks: alone('市町村名,件数（件）', '平塚市,0', '平塚市,12', '平塚市,'),
  },
  {
    rule: 'L1-10',
    what: 'a picture',
    breaks: await workbook((sheet, book) =>
      sheet.addImage(book.addImage({ base64: picture, extension: 'png' }), 'B2:C3'),
    ),
  },
  {
    rule: 'L1-10',
    what: 'a comment',
    breaks: await workbook((sheet) => {
      sheet.getCell('A2').note = '要確認';
    }),
  },
  {
    rule: 'L1-11',
    what: 'a red cell',
    breaks: await workbook((sheet) => {
      sheet.getCell('F2').font = { color: { argb: 'FFFF0000' } };
    }),
  },
  {
    rule: 'L1-11',
    what: 'a coloured cell',
    breaks: await workbook((sheet) => {
      sheet.getCell('A3').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
    }),
  },
  { rule: 'L1-12', what: 'merged cells', breaks: await workbook((sheet) => sheet.mergeCells('B2:B4')) },
  {
    rule: 'L1-13',
    what: 'a hidden row',
    breaks: await workbook((sheet) => {
      sheet.getRow(3).hidden = true;
    }),
  },
  {
    rule: 'L1-13',
    what: 'a hidden column',
    breaks: await workbook((sheet) => {
      sheet.getColumn(7).hidden = true;
    }),
  },
  {
    rule: 'L1-13',
    what: 'a hidden sheet',
    breaks: await workbook((_, book) => {
      book.addWorksheet('old', { state: 'hidden' }).addRow(['x']);
    }),
  },
  {
    rule: 'L1-14',
    what: 'a line break in a record',
    breaks: replaced('"秋に公表、確定値は翌年"', '"秋に公表\n確定値は翌年"'),
  },
  {
    rule: 'L1-15',
    what: 'a comma that is not quoted',
    breaks: replaced('その他の施設を含む', 'その他の施設を含む,令和7年から'),
  },
  {
    rule: 'L1-15',
    what: 'a quote that is not closed',
    breaks: replaced('その他の施設を含む', '"その他の施設を含む'),
  },
  { rule: 'L2-01', what: 'a unit in the cell', breaks: replaced('met,12,人', 'met,12人,人') },
  { rule: 'L2-01', what: 'a thousands separator', breaks: alone('市町村名,人口（人）', '平塚市,"258,000"') },
  { rule: 'L2-01', what: 'full-width digits', breaks: replaced('met,12,人', 'met,１２,人') },
  {
    rule: 'L2-01',
    what: 'a number kept as text',
    breaks: await workbook((sheet) => {
      sheet.getCell('F4').value = '12';
    }),
  },
  { rule: 'L2-02', what: 'a name left out', breaks: replaced('142034,待機児童数,2024', '142034,,2024') },
  {
    rule: 'L2-02',
    what: 'a group named once',
    breaks: alone('市町村名,課名,人数（人）', '平塚市,企画課,12', ',財政課,9'),
  },
  {
    rule: 'L2-03',
    what: 'a name given twice',
    breaks: alone('市町村名,人数（人）,人数（人）', '平塚市,12,9'),
  },
  {
    rule: 'L2-04',
    what: 'a code that no list has',
    breaks: replaced('2023,2024-03-31,met', '2023,2024-03-31,reached'),
  },
  {
    rule: 'L2-04',
    what: 'a choice spelt in two ways',
    breaks: alone('市町村名,状況', '平塚市,取組済', '平塚市,取組 済'),
  },
  {
    rule: 'L2-05',
    what: 'other with its detail',
    breaks: alone('市町村名,理由', '平塚市,その他（人手不足）'),
  },
  {
    rule: 'L2-06',
    what: 'a formula',
    breaks: await workbook((sheet) => {
      sheet.getCell('F4').value = { formula: 'SUM(F2:F3)', result: 12 };
    }),
  },
  { rule: 'L2-06', what: 'a formula in a CSV', breaks: alone('市町村名,合計（人）', '平塚市,=SUM(B2:B3)') },
  {
    rule: 'L3-01',
    what: 'a title above',
    breaks: alone('人口の推移,,', '市町村名,年度,人口（人）', '平塚市,2024,258000'),
  },
  { rule: 'L3-01', what: 'no header', breaks: alone('平塚市,258000', '藤沢市,445000') },
  {
    rule: 'L3-02',
    what: 'a list that is missing',
    breaks: described(goodTable).map((file) =>
      file.name === 'code_lists.csv' ? text(file.name, codeLists.replaceAll(',state,', ',other,')) : file,
    ),
  },
  {
    rule: 'L3-02',
    what: 'codes that nobody explains',
    breaks: alone('市町村名,対応コード', '平塚市,1', '平塚市,2'),
  },
  { rule: 'L3-03', what: 'a sign that nobody defines', breaks: replaced('met,12,人', 'met,***,人') },
  { rule: 'L3-04', what: 'numbers without a unit', breaks: alone('市町村名,人口', '平塚市,258000') },
  {
    rule: 'L3-04',
    what: 'a column without a unit in the dictionary',
    breaks: described(goodTable).map((file) =>
      file.name === 'dictionary.csv'
        ? text(file.name, dictionary.replace('number,,unit,', 'number,,,'))
        : file,
    ),
  },
  { rule: 'L3-05', what: 'an era year', breaks: replaced('待機児童数,2023', '待機児童数,令和5年度') },
  {
    rule: 'L3-05',
    what: 'an era date without a dictionary',
    breaks: alone('市町村名,測定日', '平塚市,R6.3.31'),
  },
  { rule: 'L3-06', what: 'no place', breaks: alone('課名,人数（人）', '企画課,12') },
  {
    rule: 'L3-06',
    what: 'a wrong check digit',
    breaks: replaced('142034,待機児童数,2023', '142035,待機児童数,2023'),
  },
  { rule: 'L3-06', what: 'a shortened name', breaks: alone('市町村名,人口（人）', '平塚,258000') },
  {
    rule: 'L3-07',
    what: 'another layout in another year',
    breaks: [text('kpi_2023.csv', 'a_name,b_name\r\n'), text('kpi_2024.csv', 'a_name,c_name\r\n')],
  },
  { rule: 'L3-08', what: 'no dictionary', breaks: alone('municipality_code,area_name', '142034,中央') },
  { rule: 'L3-08', what: 'a column that is not described', breaks: replaced(',remark', ',note_of_office') },
  {
    rule: 'L3-08',
    what: 'an encoding that is not stated',
    breaks: described(goodTable).filter(({ name }) => name !== 'catalog.jsonld'),
  },
  {
    rule: 'L3-08',
    what: 'a byte order mark that is not stated',
    breaks: described(`\uFEFF${goodTable}`).map((file) =>
      file.name === 'catalog.jsonld' ? text(file.name, catalogue.replace('、BOMなし', '')) : file,
    ),
  },
  {
    rule: 'L3-09',
    what: 'years across',
    breaks: alone('市町村名,2023年度（人）,2024年度（人）,2025年度（人）', '平塚市,1,2,3'),
  },
];

describe('what breaks a rule', () => {
  test.each(cases)('[$rule] $what', ({ rule, breaks }) => {
    expect(rulesBrokenBy(breaks)).toContain(rule);
  });

  it('is shown here for each of the thirty rules', () => {
    const rules = Object.keys(ruleTexts);
    expect(rules).toHaveLength(30);
    expect(rules.filter((rule) => !cases.some((one) => one.rule === rule))).toEqual([]);
  });
});

describe('what keeps every rule', () => {
  it('is the table with its descriptions as CSV', () => {
    expect(checkDataFiles(described(goodTable)).findings).toEqual([]);
  });

  it('is the same table as a workbook', async () => {
    expect(checkDataFiles(await workbook(() => {})).findings).toEqual([]);
  });

  it('is the same table in Shift_JIS, where that is stated', () => {
    const files = described(goodTable).map((file) =>
      file.name === 'data.csv' ? { name: file.name, bytes: encodeText(goodTable, 'shift_jis') } : file,
    );
    expect(checkDataFiles(files).findings).toEqual([]);
  });

  test.each([
    ['kanji of names', replaced('その他の施設を含む', '髙橋﨑子氏の寄附')],
    ['a remark with commas and semicolons', replaced('その他の施設を含む', '"一部,速報；確定は秋"')],
    ['a negative number', replaced('met,12,人', 'met,-12.5,人')],
    [
      'a symbol that is defined',
      [...replaced('met,12,人', 'met,***,人')].map((file) =>
        file.name === 'code_lists.csv' ? text(file.name, `${codeLists}142034,special_symbol,***\r\n`) : file,
      ),
    ],
    ['era and Western years together', replaced('その他の施設を含む', '2025年度（令和7年度）の値')],
  ])('is the table with %s', (what, files) => {
    const broken = rulesBrokenBy(files);
    // A defined symbol is a symbol still, but none that the number rule minds.
    expect(broken, what).toEqual([]);
  });
});

it('says where a finding is', () => {
  const [finding] = checkDataFiles(replaced('met,12,人', 'met,12人,人')).findings;
  expect(finding).toEqual({
    rule: 'L2-01',
    code: 'not-a-number',
    file: 'data.csv',
    sheet: null,
    row: 4,
    column: 'value',
    detail: '12人',
  });
});
