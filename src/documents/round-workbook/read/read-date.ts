import { eras, westernYear } from '../../../core/fiscal/era.ts';
import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import { isIsoDate } from '../../../core/fiscal/iso-date.ts';
import type { RawCell } from '../xlsx/raw-workbook.ts';
import { type Reading, refused, taken } from './reading.ts';
import { dateOfSerial } from './serial-date.ts';

/** No day that a report names lies outside; a bare year or a serial of another calendar does. */
const EARLIEST: IsoDate = '1990-01-01';
const LATEST: IsoDate = '2100-12-31';

const WEEKDAY = /[(（][月火水木金土日][)）]$/u;
const TIME = /(?:T|\s+)[0-9]{1,2}:[0-9:.]+Z?$/u;
const WESTERN = /^([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?$/u;
const COMPACT = /^([0-9]{4})([0-9]{2})([0-9]{2})$/u;
const ERA =
  /^(明治|大正|昭和|平成|令和|[MTSHR])\.?(元|[0-9]{1,2})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?$/iu;
const ABOUT = '(?:上旬|中旬|下旬|末|頃|ごろ)*';
/** A year and a month, a month and a day, a month. */
const INCOMPLETE = [
  new RegExp(
    `^(?:(?:明治|大正|昭和|平成|令和|[MTSHR])\\.?(?:元|[0-9]{1,2})|[0-9]{4})[-/.年][0-9]{1,2}月?${ABOUT}$`,
    'iu',
  ),
  /^[0-9]{1,2}[-/.月][0-9]{1,2}日?$/u,
  new RegExp(`^[0-9]{1,2}月${ABOUT}$`, 'u'),
];

/**
 * Reads a date: a spreadsheet's day number, 20250331, or text in western or era years (R7.3.31, 令和7年3月31日).
 * A date without its day or year is refused, and so is one outside 1990 to 2100.
 *
 * @example readDateCell({ kind: 'text', text: '令和７年３月31日' }, false) // 2025-03-31
 */
export function readDateCell(content: RawCell['content'], from1904: boolean): Reading {
  if (content.kind === 'text') return readDateText(content.text);
  if (content.kind !== 'number' || content.format === 'percent') return refused('not-a-date');
  const compact = readCompact(`${content.value}`);
  if (compact !== null) return withinBounds(compact);
  const date = dateOfSerial(content.value, from1904);
  return date === null ? refused('not-a-date') : withinBounds(date);
}

function readDateText(text: string): Reading {
  const plain = text.normalize('NFKC').trim().replace(TIME, '').replace(/\s+/gu, '').replace(WEEKDAY, '');
  const date = readWestern(plain) ?? readCompact(plain) ?? readEra(plain);
  if (date !== null) return withinBounds(date);
  return refused(INCOMPLETE.some((pattern) => pattern.test(plain)) ? 'date-incomplete' : 'not-a-date');
}

function readWestern(text: string): IsoDate | null {
  const [, year, month, day] = WESTERN.exec(text) ?? [];
  return makeDate(Number(year), month, day);
}

function readCompact(text: string): IsoDate | null {
  const [, year, month, day] = COMPACT.exec(text) ?? [];
  return makeDate(Number(year), month, day);
}

function readEra(text: string): IsoDate | null {
  const [, name = '', year, month, day] = ERA.exec(text) ?? [];
  const era = eras.find((one) => one.name === name || one.letter === name.toUpperCase());
  if (era === undefined) return null;
  return makeDate(westernYear({ era: era.name, year: year === '元' ? 1 : Number(year) }), month, day);
}

function makeDate(year: number, month: string | undefined, day: string | undefined): IsoDate | null {
  if (month === undefined || day === undefined) return null;
  const date = `${`${year}`.padStart(4, '0')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isIsoDate(date) ? date : null;
}

function withinBounds(date: IsoDate): Reading {
  if (date < EARLIEST || date > LATEST) return refused('date-too-far', { date });
  return taken({ kind: 'date', date });
}
