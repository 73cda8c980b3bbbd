import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallPlanFile } from '../support/small-plan.ts';

const program = join(import.meta.dirname, '../../bin/shirube');
const password = 'ふなつきば-まひる-0512';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'shirube-setup-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function shirube(input: string, ...args: readonly string[]) {
  const env = { ...process.env, SHIRUBE_DATA: join(folder, 'data'), DATABASE_URL: '', LANG: 'ja_JP.UTF-8' };
  const { status, stdout, stderr } = spawnSync(program, args, { env, encoding: 'utf8', input });
  return { status, stdout, stderr };
}

const write = (name: string, text: string): string => {
  const file = join(folder, name);
  writeFileSync(file, text);
  return file;
};
const city = ['--municipality', '992011'] as const;
const enter = () =>
  shirube(
    `${password}\n`,
    'setup',
    ...city,
    '--name',
    '見本市',
    '--login',
    'kanri',
    '--display-name',
    '管理',
  );

describe('setup', () => {
  test('enters a municipality and its administrator, once; then departments, posts and a link', () => {
    expect(enter()).toMatchObject({ status: 0, stdout: '' });
    expect(enter()).toMatchObject({ status: 1 });
    const departments = write('departments.csv', '課,部\n市民課,市民部\n港課,市民部\n');
    expect(shirube('', 'setup', ...city, '--departments', departments).stderr).toContain(
      '先に bin/shirube load か setup --plan',
    );
    shirube('', 'load', write('plan.json', JSON.stringify(smallPlanFile)), ...city);
    expect(shirube('', 'setup', ...city, '--departments', departments)).toMatchObject({ status: 0 });
    const head = '区分,ログイン名,氏名,役割,部,課,日付';
    const wrong = write('wrong.csv', `${head}\n新規,sato,佐藤,係員,,港課,2027-04-01\n`);
    const refused = shirube('', 'setup', ...city, '--posts', wrong);
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toContain('2行目: 役割「係員」はありません');
    const posts = write('posts.csv', `${head}\n新規,sato,佐藤,課長,,港課,2027-04-01\n`);
    expect(shirube('', 'setup', ...city, '--posts', posts)).toMatchObject({ status: 0 });
    const link = shirube('', 'setup', ...city, '--link', 'sato');
    expect(link.stderr).toMatch(/\/office\/992011\/password\/[\w-]{43}/);
    expect(readFileSync(join(folder, 'data/shirube.sqlite')).includes(password)).toBe(false);
  });

  test.each([
    ['a short password', 'short\n', 'パスワードは12文字以上'],
    ['no password', '', 'パスワードは12文字以上'],
    ['a known password', 'himawari2026\n', '推測されます'],
  ])('%s is refused, and nothing is written', (_what, input, says) => {
    const args = [...city, '--name', '見本市', '--login', 'kanri', '--display-name', '管理'];
    const refused = shirube(input, 'setup', ...args);
    expect(refused).toMatchObject({ status: 1 });
    expect(refused.stderr).toContain(says);
    expect(enter()).toMatchObject({ status: 0 });
  });

  test('a whole city at once: administrator, plan, departments and posts; a dry run writes nothing', () => {
    const plan = write('plan.json', JSON.stringify(smallPlanFile));
    const departments = write('departments.csv', '課,部\n市民課,市民部\n港課,市民部\n');
    const head = '区分,ログイン名,氏名,役割,部,課,日付';
    const posts = write('posts.csv', `${head}\n新規,sato,佐藤,部長,市民部,,2027-04-01\n`);
    const files = ['--plan', plan, '--departments', departments, '--posts', posts];
    const who = ['--name', '見本市', '--login', 'kanri', '--display-name', '管理'];
    const done = shirube(`${password}\n`, 'setup', ...city, ...who, ...files);
    expect(done.stderr).toContain('見本市 2024年度版');
    expect(done.stderr).toContain('異動を2件反映しました');
    expect(done).toMatchObject({ status: 0 });
    const more = write('more.csv', '課,部\n市民課,港湾部\n灯台課,港湾部\n');
    const tried = shirube('', 'setup', ...city, '--departments', more, '--dry-run');
    expect(tried).toMatchObject({ status: 0 });
    expect(tried.stderr).toContain('課が1件加わり、1件の部が改まります');
    expect(shirube('', 'setup', ...city, '--departments', more, '--reason', '機構改革').stderr).toContain(
      '課を1件加え、1件の部を改めました',
    );
    expect(shirube('', 'setup', ...city, '--login', 'x', '--dry-run')).toMatchObject({ status: 2 });
  });

  test('without anything to do it says how it is used', () => {
    expect(shirube('', 'setup')).toMatchObject({ status: 2 });
    expect(shirube('', 'setup', '--help')).toMatchObject({ status: 0 });
  });
});

describe('audit verify', () => {
  test('prints the head of a chain that holds, and takes it back the next time', () => {
    enter();
    const verified = shirube('', 'audit', 'verify');
    expect(verified).toMatchObject({ status: 0 });
    expect(verified.stdout).toMatch(/^992011 2:[0-9a-f]{64}\n$/);
    const head = verified.stdout.trim().split(' ')[1] ?? '';
    shirube('', 'setup', ...city, '--link', 'kanri');
    expect(shirube('', 'audit', 'verify', ...city, '--head', head)).toMatchObject({ status: 0 });
    const forged = `${head.slice(0, -1)}${head.endsWith('0') ? '1' : '0'}`;
    const rewritten = shirube('', 'audit', 'verify', ...city, '--head', forged);
    expect(rewritten).toMatchObject({ status: 1, stdout: '' });
    expect(rewritten.stderr).toContain('記録2が、控えておいたものと違います');
  });

  test('names the first entry that was altered', () => {
    enter();
    shirube('', 'setup', ...city, '--link', 'kanri');
    const database = new DatabaseSync(join(folder, 'data/shirube.sqlite'));
    database.exec('DROP TRIGGER keep_audit_entry_update');
    database.exec("UPDATE audit_entry SET actor = '別人' WHERE entry_no = 2");
    database.close();
    const broken = shirube('', 'audit', 'verify');
    expect(broken).toMatchObject({ status: 1, stdout: '' });
    expect(broken.stderr).toContain('記録2が書き換えられています');
  });

  test.each([
    ['verify', '--head', 'x', '--municipality', '992011'],
    ['verify', '--head', `1:${'0'.repeat(64)}`],
    ['look'],
  ])('wrong usage is said: %s', (...args) => {
    expect(shirube('', 'audit', ...args)).toMatchObject({ status: 2 });
  });
});
