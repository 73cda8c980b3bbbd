import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import { type CommandSpec, runCommand, staffOf } from '../../src/cli/run-command.ts';

const spec = {
  usage: { ja: '使い方: 試す', en: 'Usage: try' },
  operands: 1,
  values: ['name'],
  flags: ['yes'],
} as const satisfies CommandSpec<string, string>;
let said = '';

beforeEach(() => {
  said = '';
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, 'ja_JP.UTF-8');
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    said += String(text);
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a command on the store', () => {
  it('is handed its operands, its options and the language', async () => {
    const args = ['a.csv', '--name', '見本市', '--yes', '--data', '/tmp/x', '--language', 'en'];
    const code = await runCommand(args, spec, async ({ operands, value, has, voice }) => {
      expect([operands, value('name'), value('data'), has('yes'), voice.language]).toEqual([
        ['a.csv'],
        '見本市',
        '/tmp/x',
        true,
        'en',
      ]);
      return 7;
    });
    expect([code, said]).toEqual([7, '']);
  });

  it.each([
    ['an option that is not there', ['a.csv', '--force'], '指定が正しくありません: --force\n使い方: 試す\n'],
    [
      'an option without its value',
      ['a.csv', '--name'],
      '指定が正しくありません: --name <value>\n使い方: 試す\n',
    ],
    ['no operand', [], '使い方: 試す\n'],
    ['one operand too many', ['a.csv', 'b.csv'], '使い方: 試す\n'],
  ])('says how it is used, and gives 2, for %s', async (_, args, expected) => {
    const code = await runCommand(args, spec, () => Promise.reject(new Error('It ran')));
    expect([code, said]).toEqual([2, expected]);
  });

  it('says how it is used, and gives 0, when that is asked', async () => {
    const code = await runCommand(['--help', '--language', 'en'], spec, () =>
      Promise.reject(new Error('It ran')),
    );
    expect([code, said]).toEqual([0, 'Usage: try\n']);
  });

  it('acts under the name that was given, or that of the account', () => {
    expect(staffOf('企画政策課')).toEqual(machineAdministrator('企画政策課'));
    expect(staffOf(undefined).name).not.toBe('');
  });
});
