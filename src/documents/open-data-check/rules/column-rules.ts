import { parseMunicipalityCode } from '../../../core/publication/municipality-code.ts';
import type { ExaminedColumn, ExaminedTable, TableRule } from './examined-table.ts';

type Found = ReturnType<TableRule['check']>;

/** Rules about what a column is and what its cells have in common. */
export const columnRules: readonly TableRule[] = [
  { rule: 'L1-09', check: findUnclearBlanks },
  { rule: 'L2-02', check: findLeftOut },
  { rule: 'L2-04', check: findUnknownChoices },
  { rule: 'L3-02', check: findMissingCodeLists },
  { rule: 'L3-04', check: findMissingUnits },
  { rule: 'L3-06', check: findAreas },
];

/** A blank number needs its reason; without a description, blanks must not stand beside zeros. */
function findUnclearBlanks({ columns, find }: ExaminedTable): Found {
  return columns.flatMap((column) => {
    const { cells, description, isNumeric } = column;
    const blanks = cells.filter(({ kind }) => kind === 'blank');
    if (!isNumeric || blanks.length === 0) return [];
    if (description === null) {
      const hasZero = cells.some(({ kind, text }) => kind === 'number' && Number(text) === 0);
      return hasZero ? [find('L1-09', 'blank-beside-zero', { column })] : [];
    }
    if (description.kind !== 'number') return [];
    const reasons = columns.find(({ name }) => name === description.reason);
    const given = new Set(reasons?.cells.filter(({ kind }) => kind !== 'blank').map(({ row }) => row));
    return blanks
      .filter(({ row }) => !given.has(row))
      .map(({ row }) => find('L1-09', 'blank-without-reason', { row, column }));
  });
}

/** A required cell that is blank; without a description, a blank below a filled cell in the columns left of the numbers. */
function findLeftOut({ columns, find }: ExaminedTable): Found {
  const firstNumbers = columns.findIndex(({ isNumeric }) => isNumeric);
  return columns.flatMap((column, index) => {
    const { cells, description, name } = column;
    const blanks = cells.filter(({ kind }) => kind === 'blank');
    const isGrouping =
      description === null && index < firstNumbers && name !== '' && cells[0]?.kind !== 'blank';
    if (!(description?.required ?? isGrouping)) return [];
    return blanks.map(({ row }) => find('L2-02', 'value-left-out', { row, column }));
  });
}

/** A code that is not in its list; without a description, words that are the same but for how they are typed. */
function findUnknownChoices({ columns, set, find }: ExaminedTable): Found {
  return columns.flatMap((column) => {
    const { cells, description, isNumeric } = column;
    if (description?.codeList != null) {
      const codes = set.codeLists.get(description.codeList);
      if (codes === undefined) return [];
      return cells
        .filter(({ kind, text }) => kind !== 'blank' && !codes.has(text))
        .map(({ row, text }) => find('L2-04', 'code-unknown', { row, column, detail: text }));
    }
    if (description !== null || isNumeric) return [];
    return listSpellings(column).map((spellings) =>
      find('L2-04', 'spelt-two-ways', { column, detail: spellings.join('・') }),
    );
  });
}

/** Values that come again and again and become one when width, case, blanks and sounds marks are set aside. */
function listSpellings({ cells }: ExaminedColumn): readonly (readonly string[])[] {
  const filled = cells.filter(({ kind }) => kind === 'text').map(({ text }) => text);
  const groups = new Map<string, Set<string>>();
  for (const text of filled) {
    const key = text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s・\-ー]/gu, '');
    groups.set(key, (groups.get(key) ?? new Set()).add(text));
  }
  return [...groups.values()].filter(({ size }) => size > 1).map((spellings) => [...spellings]);
}

const codeName = /(?:^|_)(?:code|cd|flag|kbn)$|コード$|区分$|フラグ$/iu;

function findMissingCodeLists({ columns, set, find }: ExaminedTable): Found {
  return columns.flatMap((column) => {
    const { cells, description, name } = column;
    if (description !== null) {
      if (description.kind !== 'code') return [];
      const list = description.codeList ?? '';
      return set.codeLists.has(list) ? [] : [find('L3-02', 'no-code-list', { column, detail: list || name })];
    }
    if (!codeName.test(name) || areaName.test(name)) return [];
    const isCoded = cells.length > 0 && cells.every(({ text }) => /^[A-Za-z0-9]{0,3}$/.test(text));
    return isCoded ? [find('L3-02', 'no-code-list', { column, detail: name })] : [];
  });
}

const unitName = /^(?:unit|units|単位)$/iu;
/** Years, numbers of order and codes count nothing. */
const uncounted = /年|月|番号|コード|no\.?$|_no$|_id$|code|year|date|id$/iu;

function findMissingUnits({ columns, find }: ExaminedTable): Found {
  return columns.flatMap((column) => {
    const { name, description, isNumeric } = column;
    if (description !== null) {
      if (description.kind !== 'number') return [];
      const isThere = description.unit !== null || columns.some((one) => one.name === description.unitColumn);
      return isThere ? [] : [find('L3-04', 'no-unit', { column })];
    }
    if (!isNumeric || uncounted.test(name)) return [];
    const hasUnit = columns.some((one) => unitName.test(one.name)) || /[(（［[].+[)）\]］]/u.test(name);
    return hasUnit ? [] : [find('L3-04', 'no-unit', { column })];
  });
}

const areaName =
  /municipality_code|area_code|local_government|団体コード|地域コード|市区町村コード|都道府県コード|自治体コード/iu;
const placeName = /^(?:市区?町村名?|都道府県名?|自治体名?|municipality(?:_name)?|prefecture(?:_name)?)$/iu;
const fullName = /[都道府県市区町村]$/u;

/** Some column tells the place, by a code that is one or by its full name. */
function findAreas({ columns, find }: ExaminedTable): Found {
  const codes = columns.filter(({ name }) => areaName.test(name));
  const names = columns.filter(({ name }) => placeName.test(name));
  if (codes.length === 0 && names.length === 0) return [find('L3-06', 'no-area')];
  const wrong = codes.flatMap((column) =>
    column.cells
      .filter(({ kind, text }) => kind !== 'blank' && !isAreaCode(text))
      .map(({ row, text }) => find('L3-06', 'area-unknown', { row, column, detail: text })),
  );
  const short = names.flatMap((column) =>
    column.cells
      .filter(({ kind, text }) => kind !== 'blank' && !fullName.test(text))
      .map(({ row, text }) => find('L3-06', 'area-shortened', { row, column, detail: text })),
  );
  return [...wrong, ...short];
}

/** 標準地域コード of five digits, or 全国地方公共団体コード of six with its check digit. */
function isAreaCode(text: string): boolean {
  if (/^\d{2}$|^\d{5}$/.test(text)) return true;
  return /^\d{6}$/.test(text) && parseMunicipalityCode(text).ok;
}
