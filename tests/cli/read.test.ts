import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parsePlanJson } from '../../src/documents/plan-json/parse-plan-json.ts';
import { printPlan } from '../documents/plan-text/support/print-plan.ts';
import { randomPlan } from '../documents/plan-text/support/random-plan.ts';
import { seededRandom } from '../documents/plan-text/support/seeded-random.ts';
import { encodeText } from '../support/encode-text.ts';
import { sharedPath } from '../support/shared-folder.ts';

const SHIRUBE = join(import.meta.dirname, '../../bin/shirube');
const PRINTED = printPlan(randomPlan(seededRandom(3), 'clear'));
const publishedPath = sharedPath('plans', 'hiratsuka-2024', 'source.txt');

type Ended = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-read-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shirube(
  args: readonly string[],
  settings: { input?: string; env?: Record<string, string> } = {},
): Promise<Ended> {
  const started = performance.now();
  const env = { ...process.env, LANG: 'ja_JP.UTF-8', LC_ALL: '', LC_MESSAGES: '', ...settings.env };
  const child = spawn(SHIRUBE, ['read', ...args], { env });
  const [out, err]: [Buffer[], Buffer[]] = [[], []];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.end(settings.input ?? '');
  return new Promise((resolve) =>
    child.on('close', (code) =>
      resolve({
        code,
        stdout: Buffer.concat(out).toString('utf8'),
        stderr: Buffer.concat(err).toString('utf8'),
        seconds: (performance.now() - started) / 1000,
      }),
    ),
  );
}

function place(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('a readable plan', () => {
  test('comes out as a plan file on standard output, with nothing else there', async () => {
    const { code, stdout, stderr } = await shirube([place('plan.txt', PRINTED.text)]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const parsed = parsePlanJson(stdout);
    expect(parsed.ok).toBe(true);
    if (parsed.ok) expect(parsed.file.strategies.length).toBe(PRINTED.expected.strategies.length);
  });

  test('is read from standard input', async () => {
    const { code, stdout } = await shirube(['-'], { input: PRINTED.text });
    expect(code).toBe(0);
    expect(parsePlanJson(stdout).ok).toBe(true);
  });

  test('comes out as a summary in Japanese, or in English', async () => {
    const path = place('plan.txt', PRINTED.text);
    const japanese = await shirube([path, '--format', 'summary']);
    expect(japanese.code).toBe(0);
    expect(japanese.stdout).toMatch(/合計 .*\n/u);
    expect(japanese.stdout).toMatch(/文字の使用: (\d+) = 計画に使用 .* \+ ページ番号・柱 .* \+ 残り /u);
    const english = await shirube([path, '--format=summary', '--language', 'en']);
    expect(english.stdout).toMatch(/Total /u);
    expect(english.stdout).toMatch(/in the plan/u);
  });

  test('that was cut off is said to be incomplete, and printed all the same', async () => {
    const lines = PRINTED.text.split('\n');
    const path = place('cut.txt', lines.slice(0, Math.floor(lines.length / 2)).join('\n'));
    const { code, stdout, stderr } = await shirube([path]);
    expect(code).toBe(3);
    expect(stderr).toContain('計画の全体ではありません');
    expect(stderr).toMatch(/cut\.txt:\d+行目: /u);
    expect(parsePlanJson(stdout).ok).toBe(true);
  });

  test('whose last empty lines were trimmed is read the same, with a question on standard error', async () => {
    const whole = await shirube([place('plan.txt', PRINTED.text)]);
    const { code, stdout, stderr } = await shirube([
      place('trimmed-end.txt', PRINTED.text.replace(/\n+$/u, '\n')),
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('切れているかもしれません');
    expect(JSON.parse(stdout).strategies).toEqual(JSON.parse(whole.stdout).strategies);
    expect(JSON.parse(stdout).problems).toContainEqual(expect.objectContaining({ kind: 'ends-in-page' }));
  });

  test('leaves in peace a reader that closes the pipe', async () => {
    const path = place('plan.txt', PRINTED.text);
    const child = spawn('sh', [
      '-c',
      `"${SHIRUBE}" read "${path}" | head -c 100; echo; echo "\${PIPESTATUS:-}"`,
    ]);
    const err: Buffer[] = [];
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    await new Promise((resolve) => child.on('close', resolve));
    expect(Buffer.concat(err).toString('utf8')).toBe('');
  });

  test.skipIf(!publishedPath)('gives the published plan through a pipe whole, with its counts', async () => {
    const { code, stdout, stderr } = await shirube([publishedPath ?? '']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Buffer.byteLength(stdout)).toBeGreaterThan(150_000);
    expect(parsePlanJson(stdout).ok).toBe(true);
    const summary = await shirube([publishedPath ?? '', '--format', 'summary']);
    expect(summary.stdout).toMatch(/合計 +49 +53 +64 +166 +187\n/u);
    for (const count of ['注釈: 22', '用語: 6', '担当課: 34', '事業名: 79', '記号の跡（種類は要確認）: 23'])
      expect(summary.stdout).toContain(count);
  });
});

describe('another encoding', () => {
  const utf16 = Buffer.from(`\ufeff${PRINTED.text}`, 'utf16le');

  test('that is sure is converted, and said so', async () => {
    const { code, stdout, stderr } = await shirube([place('utf16.txt', utf16)]);
    expect(code).toBe(0);
    expect(stderr).toContain('UTF-16LE');
    expect(parsePlanJson(stdout).ok).toBe(true);
  });

  test.skipIf(!publishedPath)('CP932 and EUC-JP are converted, and said so', async () => {
    const text = readFileSync(publishedPath ?? '', 'utf8');
    const wanted = (await shirube(['-'], { input: text })).stdout;
    for (const [name, said] of [
      ['shift_jis', 'Shift_JIS (CP932)'],
      ['euc-jp', 'EUC-JP'],
    ] as const) {
      const path = place(`${name}.txt`, encodeText(text, name));
      const { code, stdout, stderr } = await shirube([path]);
      expect({ code, said: stderr.includes(said) }, stderr).toEqual({ code: 0, said: true });
      expect(stdout.length).toBe(wanted.length);
    }
  });
});

const PDF = Buffer.concat([Buffer.from('%PDF-1.7\n%'), Buffer.from([0xe2, 0xe3, 0xcf, 0xd3, 0x0a])]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const XLSX = Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00]);

describe('what cannot be read ends with its place and remedy', () => {
  test.each([
    ['empty.txt', '', '中身が空です', 'is empty'],
    ['plan.pdf', PDF, 'PDFファイルで、テキストではありません', 'is a PDF file, not text'],
    ['page.png', PNG, '画像（PNG）で', 'a picture (PNG)'],
    ['plan.xlsx', XLSX, 'ExcelやWord', 'an Excel, Word or ZIP file'],
    [
      'english.txt',
      'The comprehensive plan of a city, in English.\n'.repeat(50),
      '日本語の文書ではありません',
      'is not in Japanese',
    ],
    ['essay.txt', 'これは計画ではなく、ただの日記です。 \n\n'.repeat(50), '見出し', 'headings'],
    ['trimmed.txt', PRINTED.text.replace(/[ ]+$/gmu, ''), '行末の空白', 'blanks at the ends of lines'],
    [
      'broken.txt',
      Buffer.concat([Buffer.from('計画\n計画\n'), Buffer.from([0xe3, 0xff, 0xe3, 0x81])]),
      ':3行目',
      'line 3',
    ],
  ])('%s', async (name, content, japanese, english) => {
    const path = place(name, content);
    const inJapanese = await shirube([path]);
    expect(inJapanese).toMatchObject({ code: 1, stdout: '' });
    expect(inJapanese.stderr).toContain(name);
    expect(inJapanese.stderr).toContain(japanese);
    const inEnglish = await shirube([path], { env: { LANG: 'en_US.UTF-8' } });
    expect(inEnglish).toMatchObject({ code: 1, stdout: '' });
    expect(inEnglish.stderr).toContain(english);
  });

  test('50 MB of noise, within seconds', async () => {
    const noise = Buffer.alloc(50 * 1024 * 1024);
    const random = seededRandom(1);
    for (let at = 0; at < noise.length; at += 4) noise.writeUInt32LE(Math.floor(random.next() * 2 ** 32), at);
    const { code, stdout, stderr, seconds } = await shirube([place('noise.txt', noise)]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('50 MB');
    expect(seconds).toBeLessThan(15);
  });

  test('15 MB of Japanese noise on one line, within seconds', async () => {
    const path = place('line.txt', 'あのひと、どこの（２）だれ★１ 3 件か 目標値'.repeat(270_000));
    const { code, stdout, seconds } = await shirube([path]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(seconds).toBeLessThan(15);
  });

  test.each([
    ['a file that is not there', ['no-such.txt'], 1, 'ファイルがありません'],
    ['a folder', ['.'], 1, 'フォルダーです'],
    ['no file', [], 2, '使い方'],
    ['two files', ['a', 'b'], 2, '使い方'],
    ['an unknown format', ['a', '--format', 'xml'], 2, '--format xml'],
    ['an unknown language', ['a', '--language', 'fr'], 2, '--language fr'],
    ['an unknown option', ['a', '--colour'], 2, '使い方'],
  ] as const)('%s', async (_, args, code, said) => {
    const ended = await shirube(args);
    expect(ended).toMatchObject({ code, stdout: '' });
    expect(ended.stderr).toContain(said);
  });

  test('help is no error', async () => {
    const { code, stdout } = await shirube(['--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('bin/shirube read');
  });
});
