import { describe, expect, test } from 'vitest';
import { parseServeOptions } from '../../src/cli/serve-options.ts';

describe('parseServeOptions', () => {
  test('has defaults that show the site to this machine only', () => {
    expect(parseServeOptions([], {}, '/srv')).toEqual({
      host: '127.0.0.1',
      port: 8642,
      dataFolder: '/srv/data',
      databaseUrl: null,
      origin: null,
      sample: true,
    });
  });

  test('takes the command line before the environment', () => {
    const environment = { PORT: '1', HOST: '::', SHIRUBE_DATA: '/a', SHIRUBE_ORIGIN: 'http://a.example' };
    const args = [
      '--port=2',
      '--host',
      '0.0.0.0',
      '--data',
      'b',
      '--origin',
      'https://b.example',
      '--no-sample',
    ];
    expect(parseServeOptions(args, environment, '/srv')).toEqual({
      host: '0.0.0.0',
      port: 2,
      dataFolder: '/srv/b',
      databaseUrl: null,
      origin: 'https://b.example',
      sample: false,
    });
    expect(parseServeOptions([], environment, '/srv')).toMatchObject({
      host: '::',
      port: 1,
      dataFolder: '/a',
    });
  });

  test('takes an empty variable for none', () => {
    expect(parseServeOptions([], { PORT: '', DATABASE_URL: '' }, '/srv')).toMatchObject({
      port: 8642,
      databaseUrl: null,
    });
  });

  test.each([
    [['--port', '-1'], 'option-unknown'],
    [['--port', '1e3'], 'port-invalid'],
    [['--port', '65536'], 'port-invalid'],
    [['extra'], 'option-unknown'],
    [['--no-sample=x'], 'option-unknown'],
    [['--origin', 'plan.example'], 'origin-invalid'],
    [['--origin', 'https://plan.example/'], 'origin-invalid'],
    [['--origin', 'ftp://plan.example'], 'origin-invalid'],
    [['--origin', 'javascript:alert(1)'], 'origin-invalid'],
  ])('refuses %s', (args, code) => {
    expect(parseServeOptions(args, {}, '/srv')).toMatchObject({ code });
  });
});
