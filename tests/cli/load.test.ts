import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { printPlan } from '../documents/plan-text/support/print-plan.ts';
import { randomPlan } from '../documents/plan-text/support/random-plan.ts';
import { seededRandom } from '../documents/plan-text/support/seeded-random.ts';
import { smallPlanFile } from '../support/small-plan.ts';

const program = join(import.meta.dirname, '../../bin/shirube');
let folder: string;
let plan: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-load-'));
  plan = join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify(smallPlanFile));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function shirube(...args: readonly string[]) {
  const env = { ...process.env, SHIRUBE_DATA: join(folder, 'data'), DATABASE_URL: '', LANG: 'ja_JP.UTF-8' };
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const load = (file: string, ...more: readonly string[]) =>
  shirube('load', file, '--municipality', '992011', ...more);

describe('load', () => {
  test('the first load writes and acknowledges; the same file again changes nothing', () => {
    const first = load(plan, '--name', '見本市');
    expect(first).toMatchObject({ status: 0, stdout: '{"code":"992011","change":1,"edition":2024}\n' });
    expect(first.stderr).toContain('変更 1 として保存しました: 見本市 2024年度版');
    expect(load(plan)).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '変更はありません（見本市 2024年度版）。\n',
    });
  });

  test('a next edition proposes its lineage as a file, and takes it as it was confirmed', () => {
    load(plan, '--name', '見本市');
    const next = join(folder, 'next.json');
    const links = join(folder, 'links.json');
    writeFileSync(
      next,
      JSON.stringify(smallPlanFile)
        .replaceAll('[2024,2025,2026]', '[2025,2026,2027]')
        .replaceAll('[2024]', '[2025]')
        .replaceAll('保育所整備事業', 'こども未来事業'),
    );
    const tried = load(next, '--dry-run');
    expect(tried.stderr).toContain('関連事業 p1「保育所整備事業」 → p4「こども未来事業」（名称変更）');
    expect(JSON.parse(tried.stdout)).toMatchObject({ links: [{ from: 'p1', to: 'p4', reason: null }] });
    writeFileSync(links, tried.stdout.replace('"p4"', '"p9"'));
    const refused = load(next, '--lineage', links, '--yes');
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toContain('p9 は、新しい年度版にありません');
    writeFileSync(links, tried.stdout);
    expect(load(next, '--lineage', links, '--yes').status).toBe(0);
    const book = join(folder, 'comparison.xlsx');
    expect(shirube('report', '992011', '--book', 'comparison', '--out', book).status).toBe(0);
    expect(readFileSync(book).subarray(0, 2).toString()).toBe('PK');
  });

  test('a document that may be cut off is loaded only when somebody says that it is whole', () => {
    const document = join(folder, 'plan.txt');
    const { text } = printPlan(randomPlan(seededRandom(8), 'clear'));
    writeFileSync(document, text.trimEnd());
    const asked = load(document, '--name', '見本市');
    expect(asked).toMatchObject({ status: 4, stdout: '' });
    expect(asked.stderr).toContain('後ろが切れているかもしれません');
    expect(asked.stderr).toContain('何も書いていません');
    expect(load(document, '--name', '見本市', '--yes')).toMatchObject({ status: 0 });
  });

  test('a changed file shows the differences, and writes only when somebody agrees', () => {
    load(plan, '--name', '見本市');
    const changed = join(folder, 'changed.json');
    writeFileSync(changed, JSON.stringify(smallPlanFile).replaceAll('預けやすくする', '預けやすくなる'));
    const asked = load(changed);
    expect(asked).toMatchObject({ status: 4, stdout: '' });
    expect(asked.stderr).toContain('預けやすくなる');
    expect(asked.stderr).toContain('何も書いていません');
    expect(load(changed, '--dry-run')).toMatchObject({ status: 0, stdout: '' });
    expect(load(changed, '--yes', '--reason', '正誤表', '--by', '企画政策課')).toMatchObject({ status: 0 });
    const { stdout } = shirube('history', 'm1', '--municipality', '992011');
    expect(stdout).toMatch(/\t企画政策課\t正誤表\tmeasure\tm1\ttitle\t預けやすくする\t預けやすくなる\n/);
  });

  test.each([
    { name: 'no name the first time', args: [], says: '--name に市町村の名称', status: 1 },
    {
      name: 'a wrong check digit',
      args: ['--municipality', '992012'],
      says: '992011 ではありませんか',
      status: 2,
    },
    { name: 'an option that is not there', args: ['--force'], says: '使い方', status: 2 },
  ])('$name', ({ args, says, status }) => {
    const answer = load(plan, ...args);
    expect(answer).toMatchObject({ status, stdout: '' });
    expect(answer.stderr).toContain(says);
  });

  test.each([
    { name: 'broken JSON', text: '{"plan": ', says: '行' },
    { name: 'a plan without strategies', text: '{"plan":{}}', says: '誤りがあります' },
    { name: 'an empty file', text: '', says: '中身が空です' },
    { name: 'a text of no plan', text: 'これは計画ではありません。\n', says: '計画' },
  ])('$name is refused, and nothing is written', ({ text, says }) => {
    const file = join(folder, 'bad');
    writeFileSync(file, text);
    const answer = load(file, '--name', '見本市');
    expect(answer).toMatchObject({ status: 1, stdout: '' });
    expect(answer.stderr).toContain(says);
    expect(load(plan).status).toBe(1);
  });

  test('a plan with two indicators of one name is refused with the place', () => {
    const [first] = smallPlanFile.strategies;
    if (first === undefined) throw new Error('The plan has a strategy');
    const file = join(folder, 'twice.json');
    const strategy = { ...first, indicators: [...first.indicators, ...first.indicators] };
    writeFileSync(file, JSON.stringify({ ...smallPlanFile, strategies: [strategy] }));
    const answer = load(file, '--name', '見本市');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain('待機児童数');
  });
});

describe('publish, backup and restore', () => {
  test('a plan is published, kept in a backup, and is the same after a restore', () => {
    load(plan, '--name', '見本市');
    expect(shirube('publish', '--municipality', '992011').stderr).toContain('第1号');
    const backup = join(folder, 'a.backup');
    expect(shirube('backup', backup).status).toBe(0);
    expect(shirube('backup', backup).stderr).toContain('既にあります');
    expect(shirube('restore', backup).stderr).toContain('--replace');
    const elsewhere = ['--data', join(folder, 'elsewhere')];
    expect(shirube('restore', backup, ...elsewhere).status).toBe(0);
    expect(load(plan, ...elsewhere).stderr).toContain('変更はありません');
    expect(shirube('restore', join(folder, 'none'), ...elsewhere).stderr).toContain('開けません');
    writeFileSync(backup, readFileSync(backup).subarray(0, 200));
    expect(shirube('restore', backup, ...elsewhere)).toMatchObject({ status: 1 });
    expect(load(plan, ...elsewhere).stderr).toContain('変更はありません');
  });

  test('there is nothing to publish before a plan is loaded', () => {
    const answer = shirube('publish', '--municipality', '992011');
    expect(answer).toMatchObject({ status: 1 });
    expect(answer.stderr).toContain('bin/shirube load');
  });
});
