import { expect, test } from 'vitest';
import { createLog, hideCredentials } from '../../../src/server/log/create-log.ts';

test.each([
  ['postgres://shirube:se/cret@db:5432/x', 'postgres://***@db:5432/x'],
  ['connect to postgresql://u:p%40@h/d failed', 'connect to postgresql://***@h/d failed'],
  ['http://127.0.0.1:8642/142034', 'http://127.0.0.1:8642/142034'],
  ['mail a@b.example', 'mail a@b.example'],
])('hideCredentials: %s', (text, shown) => {
  expect(hideCredentials(text)).toBe(shown);
});

test('an error is one line of JSON, with its cause named and no credentials in it', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  log.error('failed', new TypeError('postgres://u:secret@h/d'), { id: 'a1' });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    app: 'shirube',
    event: 'failed',
    id: 'a1',
    type: 'TypeError',
    message: 'postgres://***@h/d',
    level: 50,
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
  });
  expect(lines[0]).not.toContain('secret');
});
