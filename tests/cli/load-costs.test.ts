import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { encodeText } from '../support/encode-text.ts';
import { smallPlanFile } from '../support/small-plan.ts';

const program = join(import.meta.dirname, '../../bin/shirube');
const folder = mkdtempSync(join(tmpdir(), 'shirube-costs-'));
const costs = join(folder, 'costs.csv');

beforeAll(() => {
  const plan = join(folder, 'plan.json');
  writeFileSync(plan, JSON.stringify(smallPlanFile));
  expect(shirube('load', plan, '--municipality', '992011', '--name', '見本市').status).toBe(0);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function shirube(...args: readonly string[]) {
  const env = { ...process.env, SHIRUBE_DATA: join(folder, 'data'), DATABASE_URL: '', LANG: 'ja_JP.UTF-8' };
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8' });
  return { status, stdout, stderr };
}

function load(rows: readonly string[], ...more: readonly string[]) {
  const text = `事業名,年度,予算・決算,事業費,出典\r\n${rows.join('\r\n')}\r\n`;
  writeFileSync(costs, encodeText(text, 'shift_jis'));
  return shirube('load', costs, '--municipality', '992011', ...more);
}

describe('loading a list of costs that a spreadsheet in Japan saved', () => {
  test('shows what is new, leaves out what is wrong with its remedy, and writes when somebody agrees', () => {
    const rows = ['保育所整備事業,令和5年度,決算,"12,345",決算書', '保育所整備,令和5年度,決算,9,'];
    const asked = load(rows);
    expect(asked).toMatchObject({ status: 4, stdout: '' });
    expect(asked.stderr).toContain(
      '3行目 事業名列: 事業「保育所整備」は計画にありません。「保育所整備事業」',
    );
    expect(asked.stderr).toContain('保育所整備事業 2023年度決算: 12345');
    expect(load(rows, '--yes')).toMatchObject({
      status: 1,
      stdout: '{"code":"992011","change":2,"added":1,"revised":0}\n',
    });
  });

  test('says how to give amounts out, and after that how to publish', () => {
    const silent = load(['保育所整備事業,2024,予算,5,'], '--yes');
    expect(silent.stderr).toContain('事業費を公表しない設定です');
    expect(shirube('municipality', '992011', '--costs', 'everything').stderr).toContain(
      'settled（決算だけ）',
    );
    expect(shirube('municipality', '992011', '--costs', 'all').status).toBe(0);
    const given = load(['保育所整備事業,2024,予算,6,'], '--yes');
    expect(given.stderr).toContain('5 → 6');
    expect(given.stderr).toContain('publish');
  });

  test('takes yen where that is said, and no other unit', () => {
    expect(load(['保育所整備事業,2024,決算,5000,'], '--unit', 'million').status).toBe(2);
    const answer = load(['保育所整備事業,2024,決算,5000,'], '--unit', 'yen', '--dry-run');
    expect(answer.stderr).toContain('（単位: 円）');
  });
});
