import { eras, westernYear } from '../../../core/fiscal/era.ts';
import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import { isIsoDate } from '../../../core/fiscal/iso-date.ts';

/**
 * A day as offices write it: 2027-04-01, 2027/4/1, 2027年4月1日, 令和9年4月1日, R9.4.1, full-width or not. Null where it
 * is no day of the calendar.
 *
 * @example parseDate('令和９年４月１日') // '2027-04-01'
 */
export function parseDate(text: string): IsoDate | null {
  const folded = text.normalize('NFKC').replace(/\s+/gu, '').toUpperCase();
  const [, name = '', yearText = '', month = '', day = ''] =
    /^(\D*?)(元|\d{1,4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/.exec(folded) ?? [];
  const year = name === '' ? readWestern(yearText) : readEra(name, yearText);
  if (year === null) return null;
  const date = `${String(year).padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

function readWestern(text: string): number | null {
  return /^\d{4}$/.test(text) ? Number(text) : null;
}

function readEra(name: string, text: string): number | null {
  const era = eras.find((one) => one.name === name || one.letter === name);
  if (era === undefined || text.length > 2) return null;
  return westernYear({ era: era.name, year: text === '元' ? 1 : Number(text) });
}
