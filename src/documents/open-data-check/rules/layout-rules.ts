import { countFilled, type ExaminedTable, isBlankRow, type TableRule } from './examined-table.ts';

/** Rules about the shape of a table: where it begins and ends, and what its columns are called. */
export const layoutRules: readonly TableRule[] = [
  { rule: 'L1-02', check: findSecondTables },
  { rule: 'L1-03', check: findBlankRowsAndColumns },
  { rule: 'L1-04', check: findOutside },
  { rule: 'L1-05', check: findMeaninglessNames },
  { rule: 'L2-03', check: findNamesTwice },
  { rule: 'L3-01', check: findHeaderElsewhere },
  { rule: 'L3-09', check: findWideColumns },
];

type Found = ReturnType<TableRule['check']>;

/** Behind a blank row, a row of words alone above a row that has numbers: another header. Or the same header again. */
function findSecondTables({ table: { grid }, find }: ExaminedTable): Found {
  const header = grid[0]?.map(({ text }) => text).join('\u0000') ?? '';
  return grid.flatMap((cells, row) => {
    if (row === 0 || countFilled(cells) < 2) return [];
    const isSame = cells.map(({ text }) => text).join('\u0000') === header;
    const isBehindBlank = isBlankRow(grid[row - 1] ?? []);
    const isWords = cells.every(({ kind }) => kind === 'blank' || kind === 'text');
    const next = grid[row + 1] ?? [];
    const isHeader =
      isBehindBlank && isWords && countFilled(next) > 1 && next.some(({ kind }) => kind === 'number');
    return isSame || isHeader ? [find('L1-02', 'second-table', { row })] : [];
  });
}

function findBlankRowsAndColumns({ table: { grid }, columns, find }: ExaminedTable): Found {
  const rows = grid.flatMap((cells, row) => (isBlankRow(cells) ? [find('L1-03', 'blank-row', { row })] : []));
  const blankColumns = columns
    .filter(
      ({ name, cells }) => name === '' && cells.length > 0 && cells.every(({ kind }) => kind === 'blank'),
    )
    .map((column) => find('L1-03', 'blank-column', { column }));
  return [...rows, ...blankColumns];
}

const remark = /^(?:[※*＊]|注\d*[）)：:\s　]|（注|\(注|備考[：:]|出典[：:]|資料[：:])/u;

/** A lone cell below the data, a remark in the first column, or cells right of the last named column. */
function findOutside({ table: { grid }, columns, find }: ExaminedTable): Found {
  const width = countFilled(grid[0] ?? []);
  const named = columns.findLastIndex(({ name }) => name !== '');
  return grid.flatMap((cells, row) => {
    if (row === 0) return [];
    const [first] = cells;
    const isAlone = width > 2 && countFilled(cells) === 1 && isBlankRow(grid[row - 1] ?? []);
    const isRemark = first !== undefined && remark.test(first.text) && countFilled(cells) <= 1;
    const lone =
      isAlone || isRemark
        ? [find('L1-04', 'outside-data', { row, detail: cells.find(({ text }) => text !== '')?.text ?? '' })]
        : [];
    const beyond = cells.slice(named + 1).filter(({ kind }) => kind !== 'blank');
    return [...lone, ...beyond.map(({ text }) => find('L1-04', 'outside-data', { row, detail: text }))];
  });
}

/** Names that programs give to columns without one, single letters, and signs. */
const meaningless =
  /^(?:unnamed.*|column_?\d*|col_?\d+|field_?\d+|列_?\d*|項目_?\d*|[a-z]\d*|[\d\p{P}\p{S}\s]+)$/iu;
/** Words of figures alone name a year; that they stand in a header is another rule's affair. */
const year = /^\d{4}$/;

function findMeaninglessNames({ columns, find }: ExaminedTable): Found {
  return columns.flatMap((column) => {
    const { name, cells } = column;
    if (name === '')
      return cells.some(({ kind }) => kind !== 'blank') ? [find('L1-05', 'no-name', { column })] : [];
    const says = !meaningless.test(name.normalize('NFKC')) || year.test(name);
    return says ? [] : [find('L1-05', 'meaningless-name', { column, detail: name })];
  });
}

function findNamesTwice({ columns, find }: ExaminedTable): Found {
  const names = columns.map(({ name }) => name.normalize('NFKC').toLowerCase());
  return columns.flatMap((column, index) => {
    const name = names[index] ?? '';
    return name !== '' && names.indexOf(name) !== index
      ? [find('L2-03', 'name-twice', { column, detail: column.name })]
      : [];
  });
}

/** A title or a blank line first, or a header of several rows: then the first row names fewer columns than there are. */
function findHeaderElsewhere({ table: { grid }, find }: ExaminedTable): Found {
  const [first = [], second = []] = grid;
  if (grid.length === 0 || isBlankRow(first))
    return [find('L3-01', 'header-not-first', { row: 0, detail: '-' })];
  const widest = grid.reduce((most, cells) => Math.max(most, countFilled(cells)), 0);
  const isTitle = countFilled(first) === 1 && widest > 1;
  const isNumbers = first.some(({ kind, text }) => kind === 'number' && !year.test(text));
  const isSplit =
    countFilled(first) < countFilled(second) &&
    second.every(({ kind }) => kind !== 'number') &&
    first.length > 1 &&
    first.some(({ kind }) => kind === 'blank');
  if (!isTitle && !isNumbers && !isSplit) return [];
  return [
    find('L3-01', 'header-not-first', { row: 0, detail: first.find(({ text }) => text !== '')?.text ?? '' }),
  ];
}

/** 2023 · 2023年度 · 令和5年度 · R5 · fy2023 · value_2023 */
const yearName = /^(.*?)(?:(?:19|20)\d{2}|(?:令和|平成|昭和|[RHS])(?:\d{1,2}|元))(?:年度?|fy)?(.*)$/iu;
const numbered = /^(.*\D)(\d{1,2})$/u;

/** Three columns or more that differ in a year or in a number alone. */
function findWideColumns({ columns, find }: ExaminedTable): Found {
  const groups = new Map<string, string[]>();
  for (const { name } of columns) {
    const plain = name.normalize('NFKC');
    const match = yearName.exec(plain);
    const stem = match
      ? `${match[1]}#${match[2]}`
      : numbered.test(plain)
        ? plain.replace(numbered, '$1#')
        : null;
    if (stem !== null) groups.set(stem, [...(groups.get(stem) ?? []), name]);
  }
  return [...groups.values()]
    .filter((names) => names.length >= 3)
    .map((names) => find('L3-09', 'wide', { detail: names.join('・') }));
}
