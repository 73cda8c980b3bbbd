import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallPlanFile } from '../support/small-plan.ts';

const program = join(import.meta.dirname, '../../bin/shirube');
let folder: string;
let actuals: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-actuals-'));
  actuals = join(folder, 'actuals.csv');
  const plan = join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify(smallPlanFile));
  expect(shirube('load', plan, '--municipality', '992011', '--name', '見本市').status).toBe(0);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function shirube(...args: readonly string[]) {
  const env = { ...process.env, SHIRUBE_DATA: join(folder, 'data'), DATABASE_URL: '', LANG: 'ja_JP.UTF-8' };
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function load(rows: readonly string[], ...more: readonly string[]) {
  writeFileSync(actuals, `id,year,value,status\n${rows.join('\n')}\n`);
  return shirube('load', actuals, '--municipality', '992011', ...more);
}

describe('loading years of actuals', () => {
  test('shows what matched and what is new, and writes only when somebody agrees', () => {
    const rows = ['待機児童数,2023,5,', '待機児童数,2024,4,速報'];
    const asked = load(rows);
    expect(asked).toMatchObject({ status: 4, stdout: '' });
    expect(asked.stderr).toContain('5指標のうち1指標の2行を読みました。');
    expect(asked.stderr).toContain('待機児童数 2024年度: 4（速報）');
    expect(asked.stderr).toContain('何も書いていません');
    expect(load(rows, '--dry-run')).toMatchObject({ status: 0, stdout: '' });
    expect(load(rows, '--yes', '--by', '企画政策課', '--reason', '過去4年分')).toMatchObject({
      status: 0,
      stdout: '{"code":"992011","change":2,"added":2,"revised":0}\n',
    });
    const { stdout } = shirube('history', 'k1', '--municipality', '992011');
    expect(stdout).toContain('\t企画政策課\t過去4年分\tobservation\t');
  });

  test('twice changes nothing; a changed value is shown with the one before', () => {
    load(['待機児童数,2023,5,'], '--yes');
    const again = load(['待機児童数,2023,5,'], '--yes');
    expect(again).toMatchObject({ status: 0, stdout: '' });
    expect(again.stderr).toContain('変更はありません。');
    const revised = load(['待機児童数,2023,3,改定'], '--yes');
    expect(revised.stderr).toContain('待機児童数 2023年度: 5 → 3');
    expect(revised.stdout).toBe('{"code":"992011","change":3,"added":0,"revised":1}\n');
  });

  test('lists wrong rows, keeps the good ones, and says by its exit code that some were left out', () => {
    const answer = load(['待機児童数,2023,5,', '待機児童の数,2024,4,'], '--yes');
    expect(answer.status).toBe(1);
    expect(answer.stderr).toContain(
      '3行目 id列: 指標「待機児童の数」は計画にありません。「待機児童数」ではありませんか。',
    );
    expect(answer.stderr).toContain('1行は入りません');
    expect(answer.stdout).toBe('{"code":"992011","change":2,"added":1,"revised":0}\n');
  });

  test('without a plan there is nothing to match', () => {
    writeFileSync(actuals, 'id,year,value\nk1,2023,5\n');
    const answer = shirube('load', actuals, '--municipality', '142034');
    expect(answer).toMatchObject({ status: 1, stdout: '' });
    expect(answer.stderr).toContain('142034 には計画がありません');
  });

  test('brings what was loaded, and its verdict, into what is published', () => {
    load(['待機児童数,2023,5,', '待機児童数,2024,3,', '待機児童数,2025,1,'], '--yes');
    expect(shirube('publish', '--municipality', '992011', '--results-up-to', '2025').status).toBe(0);
    const site = join(folder, 'site');
    expect(shirube('export', site).status).toBe(0);
    const { observations, assessment } = JSON.parse(readFileSync(join(site, '992011/data.json'), 'utf8'));
    expect(observations.map(({ value }: { readonly value: number }) => value)).toEqual([5, 3, 1]);
    // From 6 in 2023 to 2 in 2027: 1 is beyond that already, and 0 is due by 2031.
    expect(assessment.indicators[0]).toMatchObject({ indicator: 'k1', state: 'on-track' });
  });
});
