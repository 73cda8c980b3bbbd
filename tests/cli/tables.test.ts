import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { run as runAssess } from '../../src/cli/assess.ts';
import { readAssessTable } from '../../src/cli/assess-table.ts';
import { run as runForecast } from '../../src/cli/forecast.ts';
import { readNumberCell, readYearCell } from '../../src/cli/spreadsheet/read-cells.ts';

const HEADER =
  'id,direction,kind,unit,cumulative,base_year,base_value,target_year,target_value,limit,year,value,status';
const folder = mkdtempSync(join(tmpdir(), 'shirube-tables-'));
let out = '';
let err = '';

beforeEach(() => {
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

function fileOf(content: string | Uint8Array): string {
  const path = join(folder, 'in.csv');
  writeFileSync(path, content);
  return path;
}

const table = (...rows: readonly string[]) => [HEADER, ...rows, ''].join('\n');

describe('assess', () => {
  it('prints exactly its columns', async () => {
    const file = fileOf(table('k1,up,reach,％,false,2020,60,2025,80,,2022,68,'));
    expect(await runAssess([file])).toBe(0);
    const [header, line] = out.trim().split('\n');
    expect(header).toBe('id,as_of,method,state,ratio,score,required_now,needed_per_year,reasons');
    expect(line).toMatch(/^k1,2022,path,on-track,1,,68,4,mark=on-track; \[S1\] latest year=2022 value=68; /);
    expect(err).toBe('');
  });

  it('lists wrong rows with line, column and remedy, and still prints the good ones', async () => {
    const file = fileOf(
      table(
        'k1,up,reach,％,false,2020,60,2025,80,,2022,68,',
        'k1,up,reach,％,false,2020,60,2025,80,,2023,about 70,',
        'k2,sideways,reach,％,false,2020,60,2025,80,,2022,68,',
        'k1,up,reach,％,false,2020,60,2025,90,,2024,72,',
        'k1,up,reach,％,false,2020,60,2025,80,,2022,69,',
        'k3,down,reach,人,false,2020,6,2025,0,,2022,2,未公表',
      ),
    );
    expect(await runAssess([file, '--language', 'en'])).toBe(1);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => line.split(',')[0]),
    ).toEqual(['id', 'k1']);
    expect(err.trim().split('\n')).toEqual([
      'Line 3, column value: “about 70” is not a number. Leave units and remarks out.',
      'Line 4, column direction: The direction “sideways” is not known. Use up, down or keep.',
      'Line 5, column target_value: “90” differs from an earlier row of the same id. Make them the same.',
      'Line 6, column year: An earlier row has another value for this year (69). Remove one, or give the newer one the status “revised”.',
      'Line 7, column status: There is a value, but the status says “未公表”. Remove one of the two.',
      'There were 5 problems. The rows above were left out of the results.',
    ]);
  });

  it('tells the same in Japanese by default', async () => {
    await runAssess([fileOf(table('k1,up,reach,％,false,2020,60,2025,80,,2022,x,'))]);
    expect(err).toContain('2行目 value列: 「x」は数値として読めません。');
  });

  it('reads CP932 with CRLF, era years and full-width digits', async () => {
    const text =
      'id,year,value,target_year,target_value,base_year,base_value\r\nk1,R4,６８,令和7年度,80,R2,60\r\n';
    // 令 和 年 度 and the full-width digits in CP932.
    const codes: Readonly<Record<string, readonly number[]>> = {
      令: [0x97, 0xdf],
      和: [0x98, 0x61],
      年: [0x94, 0x4e],
      度: [0x93, 0x78],
      '６': [0x82, 0x55],
      '８': [0x82, 0x57],
    };
    const bytes = [...text].flatMap((sign) => codes[sign] ?? [sign.charCodeAt(0)]);
    expect(await runAssess([fileOf(Uint8Array.from(bytes))])).toBe(0);
    expect(out).toContain('k1,2022,path,on-track,1,,68,4,');
  });

  it('[R4] judges by the settings of a file, whose errors it tells', async () => {
    const file = fileOf(table('k1,up,reach,％,false,2020,60,2025,80,,2022,68,'));
    const settings = join(folder, 'settings.json');
    const rules = [
      { mark: '◎', state: 'met', condition: { when: 'met' } },
      { mark: '○', state: 'on-track', score: 2, condition: { when: 'better-than-base' } },
    ];
    const rankScale = { id: 'city', figure: 'progress-share', unmeasured: '－', rules };
    writeFileSync(settings, JSON.stringify({ method: 'rank', rankScale }));
    expect(await runAssess([file, '--settings', settings])).toBe(0);
    expect(out).toMatch(/k1,2022,rank,on-track,0\.4,2,68,4,mark=○; /);
    out = '';
    expect(await runAssess([file, '--settings', settings, '--method', 'path'])).toBe(0);
    expect(out).toContain('k1,2022,path,on-track,1,');
    out = '';
    writeFileSync(settings, '{ "method": "mean" }');
    expect(await runAssess([file, '--settings', settings])).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('方法（method）：文字列「mean」は使えません。');
  });

  it('gives JSON with the worked calculation in words', async () => {
    const file = fileOf(table('k1,up,reach,％,false,2020,60,2025,80,,2022,68,'));
    expect(await runAssess([file, '--format', 'json', '--as-of', '2024', '--method', 'path'])).toBe(0);
    const [found] = JSON.parse(out);
    expect(found).toMatchObject({
      id: 'k1',
      state: 'on-track',
      asOf: 2024,
      valueYear: 2022,
      requiredNow: 68,
    });
    expect(found.reasons[1]).toMatchObject({
      rule: 'S4',
      kind: 'note',
      text: '2024年度から見て 2年前の実績で判定する',
    });
  });

  it('[D1] proposes a direction from baseline and targets, never from later values', () => {
    const sideOf = (row: string) => {
      const [found] = readAssessTable(table(row), null).series;
      return found?.input.goal.kind === 'reach' ? found.input.goal.side : null;
    };
    expect(sideOf('k,,reach,,,2020,10,2025,20,,2024,25,')).toBe('up');
    expect(sideOf('k,,reach,,,2020,10,2025,5,,2024,25,')).toBe('down');
    const { series, problems } = readAssessTable(table('k,,reach,,,2020,10,2025,10,,2024,25,'), null);
    expect([series.length, problems[0]?.code]).toEqual([0, 'direction-missing']);
  });

  it('[D2] holds a level on the side of the baseline', () => {
    const goalOf = (row: string) => readAssessTable(table(row), null).series[0]?.input.goal;
    expect(goalOf('k,keep,keep,,,2020,13.5,2025,23,,2024,17,')).toMatchObject({ side: 'down' });
    expect(goalOf('k,keep,keep,,,2020,80,2025,,,2024,81,')).toMatchObject({
      side: 'up',
      levels: [{ year: null, value: 80 }],
    });
    expect(goalOf('k,down,keep,,,2020,80,2025,80,,2024,81,')).toMatchObject({ side: 'down' });
    expect(goalOf('k,keep,keep,,,,,,,,2024,81,')).toMatchObject({ levels: [{ year: null, value: 81 }] });
    expect(goalOf('k,keep,keep,,,,,,,,2024,,未公表')).toEqual({ kind: 'in-words' });
  });

  it('[C1] begins a running total without a baseline at 0', async () => {
    await runAssess([fileOf(table('k1,up,reach,件,true,2023,－,2027,20,,2025,10,'))]);
    expect(out).toContain('k1,2025,path,on-track,1,,10,5,');
  });

  it('[C2] sums increments up until a year has none', () => {
    const row = (year: number, value: string) =>
      `k1,up,reach,件,increment,2023,229,2027,429,,${year},${value}`;
    const [found] = readAssessTable(
      table(row(2024, '50,'), row(2025, ',欠測'), row(2026, '40,')),
      null,
    ).series;
    expect(
      found?.input.points.map((point) => (point.status === 'measured' ? point.value : point.reason)),
    ).toEqual([279, 'missing', 'missing']);
  });

  it('takes a revised value for the one before', () => {
    const rows = ['k1,up,reach,,,2020,60,2025,80,,2022,68,', 'k1,up,reach,,,2020,60,2025,80,,2022,66,改定'];
    const { series, problems } = readAssessTable(table(...rows), null);
    expect(problems).toEqual([]);
    expect(series[0]?.input.points).toEqual([
      { year: 2022, status: 'measured', value: 66, provisional: false },
    ]);
  });

  it('says what is wrong with its arguments', async () => {
    expect(await runAssess(['nowhere.csv'])).toBe(2);
    expect(await runAssess([fileOf(table()), '--method', 'stars'])).toBe(2);
    expect(await runAssess([])).toBe(2);
    expect(await runAssess([fileOf('id;year\n')])).toBe(1);
    expect(out).toBe('id,as_of,method,state,ratio,score,required_now,needed_per_year,reasons\n');
  });
});

describe('forecast', () => {
  const rows = (...values: readonly number[]) =>
    values.map((value, at) => `k1,${2020 + at},${value}`).join('\n');

  it('prints exactly its columns', async () => {
    expect(await runForecast([fileOf(`id,year,value\n${rows(10, 12, 16, 22)}\n`), '--horizon', '2'])).toBe(0);
    const lines = out.trim().split('\n');
    expect(lines[0]).toBe('id,year,mean,lo80,hi80,lo95,hi95');
    expect(lines.slice(1).map((line) => line.split(',').slice(0, 2).join())).toEqual(['k1,2024', 'k1,2025']);
  });

  it('gives the chance on the row of the target year', async () => {
    const body = [10, 12, 16, 22].map((value, at) => `k1,${2020 + at},${value},2026,25,up`).join('\n');
    const file = fileOf(`id,year,value,target_year,target_value,direction\n${body}\n`);
    expect(await runForecast([file, '--horizon', '1', '--levels', '50'])).toBe(0);
    const lines = out
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    expect(lines[0]).toEqual(['id', 'year', 'mean', 'lo50', 'hi50', 'chance']);
    expect(lines.slice(1).map((cells) => [cells[1], cells[5] !== ''])).toEqual([
      ['2024', false],
      ['2025', false],
      ['2026', true],
    ]);
  });

  it('says why a series has none, and goes on', async () => {
    const file = fileOf(`id,year,value\nshort,2020,1\nshort,2021,2\n${rows(1, 2, 4)}\nk1,2023,x\n`);
    expect(await runForecast([file, '--language', 'en'])).toBe(1);
    expect(err).toContain('short: no forecast, because there are fewer than three values.');
    expect(err).toContain('Line 7, column value: “x” is not a number.');
    expect(out.split('\n').filter((line) => line.startsWith('k1,'))).toHaveLength(5);
  });

  it('gives the same as JSON, with the reason where there is no forecast', async () => {
    const file = fileOf(
      'id,year,value,target_year,target_value,direction\na,2020,60,2025,80,up\na,2021,64,2025,80,up\na,2022,65,2025,80,up\nb,2022,1,,,\n',
    );
    expect(await runForecast([file, '--format', 'json', '--horizon', '2', '--levels', '80'])).toBe(0);
    const [a, b] = JSON.parse(out);
    expect(a).toMatchObject({ id: 'a', status: 'forecast', target: { year: 2025, value: 80, side: 'up' } });
    expect(a.points.map(({ year }: { readonly year: number }) => year)).toEqual([2023, 2024, 2025]);
    expect(a.chance).toBeGreaterThan(0);
    expect(b).toEqual({ id: 'b', target: null, status: 'none', reason: 'too-few-points' });
    expect(err).toContain('b: ');
  });

  it('refuses values outside their bounds', async () => {
    const file = fileOf('id,year,value,lower_bound,upper_bound\nk1,2020,50,0,100\nk1,2021,101,0,100\n');
    expect(await runForecast([file, '--language', 'en'])).toBe(1);
    expect(err).toContain('Line 3, column value: “101” lies outside the bounds.');
  });
});

describe('cells', () => {
  it('are read as people type them', () => {
    expect(['１，０４６', '△1.5', '−2', '12.5％', '1e-3'].map(readNumberCell)).toEqual([
      1046, -1.5, -2, 12.5, 0.001,
    ]);
    expect(['12人', '1,00', 'n/a', '', '1.2.3'].map(readNumberCell)).toEqual([null, null, null, null, null]);
    expect(['2026', '令和8年度', 'H30', 'x'].map(readYearCell)).toEqual([2026, 2026, 2018, null]);
  });
});

describe('the rules of SPEC.md', () => {
  it('each have a test', () => {
    const script = join(import.meta.dirname, '../../scripts/check-spec.ts');
    expect(execFileSync(process.execPath, [script], { encoding: 'utf8' })).toMatch(
      /(\d+) of \1 rules are tested/,
    );
    expect(readFileSync(script, 'utf8')).toContain('SPEC.md');
  });
});
