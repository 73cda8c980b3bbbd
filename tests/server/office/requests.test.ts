import { describe, expect, test } from 'vitest';
import { clientAddress } from '../../../src/server/office/client-address.ts';
import { isFormToken, makeFormToken } from '../../../src/server/office/form-token.ts';
import { safeNext } from '../../../src/server/office/safe-next.ts';

describe('from where a request comes', () => {
  test.each([
    ['10.0.0.1', undefined, 0, '10.0.0.1'],
    ['::ffff:10.0.0.1', undefined, 0, '10.0.0.1'],
    ['2001:db8::1', undefined, 0, '2001:db8::1'],
    ['10.0.0.1', '203.0.113.5', 0, '10.0.0.1'],
    ['10.0.0.1', '203.0.113.5, 192.0.2.7', 1, '192.0.2.7'],
    ['10.0.0.1', '203.0.113.5, 192.0.2.7', 2, '203.0.113.5'],
    ['10.0.0.1', '192.0.2.7', 2, '10.0.0.1'],
    ['10.0.0.1', 'unknown', 1, '10.0.0.1'],
    ['10.0.0.1', '', 1, '10.0.0.1'],
    [undefined, undefined, 0, 'unknown'],
  ])('%s, forwarded for %s, behind %i: %s', (peer, forwarded, proxies, address) => {
    expect(clientAddress(peer, forwarded, proxies)).toBe(address);
  });
});

test.each([
  ['/office/992011/audit', '/office/992011/audit'],
  ['/office/992011/audit.csv', '/office/992011/audit.csv'],
  ['/office/142034/audit', '/office/992011'],
  ['/office/992011//evil.example', '/office/992011'],
  ['/office/992011/../142034', '/office/992011'],
  ['/office/992011/\\evil', '/office/992011'],
  ['/office/992011/a\nb', '/office/992011'],
  ['https://evil.example/office/992011/', '/office/992011'],
  [undefined, '/office/992011'],
])('after signing in, %s leads to %s', (asked, to) => {
  expect(safeNext('992011', asked)).toBe(to);
});

test('a form’s token belongs to one session', () => {
  expect(isFormToken(makeFormToken('one'), 'one')).toBe(true);
  expect(isFormToken(makeFormToken('one'), 'other')).toBe(false);
  expect(isFormToken('', 'one')).toBe(false);
  expect(makeFormToken('one')).not.toContain('one');
});
