import { describe, expect, test } from 'vitest';
import { chooseFormat } from '../../../src/server/http/choose-format.ts';

const chrome =
  'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,application/signed-exchange;v=b3;q=0.7';

describe('the form that a request wants', () => {
  test.each([
    ['no header', undefined, null],
    ['a browser', chrome, null],
    ['anything', '*/*', null],
    ['CSV', 'text/csv', 'csv'],
    ['CSV in capitals', 'Text/CSV', 'csv'],
    ['CSV before the page', 'text/html;q=0.5, text/csv', 'csv'],
    ['the page before CSV', 'text/html, text/csv;q=0.9', null],
    ['the page as much as CSV', 'text/csv, text/html', null],
    ['CSV or else anything', 'text/csv, */*;q=0.1', 'csv'],
    ['JSON', 'application/json', 'json'],
    ['JSON by fetch', 'application/json, text/plain, */*', null],
    ['the catalogue', 'application/ld+json, application/json;q=0.5', 'jsonld'],
    ['a workbook', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'xlsx'],
    ['no CSV', 'text/csv;q=0', null],
    ['a weight that is none', 'text/csv;q=high', null],
  ])('%s', (_, accept, format) => {
    expect(chooseFormat(accept)).toBe(format);
  });
});
