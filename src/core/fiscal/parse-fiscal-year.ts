import { eras, westernYear } from './era.ts';
import type { FiscalYear } from './fiscal-year.ts';

/**
 * Reads the fiscal year that a cell or a person wrote, in Western or era years, full- or half-width, with the two
 * names side by side or not. Null where the text is no fiscal year: 令和６年 is a calendar year, and two names that
 * do not mean the same year mean none.
 *
 * @example
 * parseFiscalYear('令和６年度') // 2024
 * parseFiscalYear('R6') // 2024
 * parseFiscalYear('２０２４ 年度') // 2024
 * parseFiscalYear('H31/R1') // 2019
 * parseFiscalYear('令和6年') // null
 */
export function parseFiscalYear(text: string): FiscalYear | null {
  const names = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .toUpperCase()
    .split(/[/・()]/)
    .filter((name) => name !== '');
  // 令和6（2024）年度: the word stands once, behind both names.
  if (names.length > 1 && names.at(-1) === '年度') names.pop();
  const years = new Set(names.map(readName));
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

function readName(name: string): FiscalYear | null {
  const western = /^(?:FY)?(\d{4})(?:年度)?$/.exec(name)?.[1];
  if (western !== undefined) return Number(western) >= firstKnownYear ? Number(western) : null;
  const [, eraName, yearText] = /^(\D+?)(元|\d{1,2})(?:年度)?$/.exec(name) ?? [];
  const era = eras.find(({ name, letter }) => name === eraName || letter === eraName);
  if (!era || yearText === undefined) return null;
  const year = yearText === '元' ? 1 : Number(yearText);
  return year === 0 ? null : westernYear({ era: era.name, year });
}

/** Earlier numbers of four digits are counts rather than years of a plan. */
const firstKnownYear = 1868;
