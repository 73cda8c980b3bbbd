import { expect, test } from 'vitest';
import { parseDate } from '../../../src/core/fiscal/parse-date.ts';

test.each([
  ['2027-04-01', '2027-04-01'],
  ['2027/4/1', '2027-04-01'],
  ['２０２７年４月１日', '2027-04-01'],
  ['令和９年４月１日', '2027-04-01'],
  ['R9.4.1', '2027-04-01'],
  ['令和元年5月1日', '2019-05-01'],
  ['平成31年4月30日', '2019-04-30'],
])('%s is %s', (text, date) => {
  expect(parseDate(text)).toBe(date);
});

test.each(['', '2027-02-30', '27-04-01', '令和9年4月', '4月1日', '令和2027年4月1日', '46112'])(
  '%j is no day of the calendar',
  (text) => {
    expect(parseDate(text)).toBeNull();
  },
);
