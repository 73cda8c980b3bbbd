import { fiscalYearOf } from '../../core/fiscal/fiscal-year.ts';
import { parseDate } from '../../core/fiscal/parse-date.ts';
import { parseFiscalYear } from '../../core/fiscal/parse-fiscal-year.ts';
import { type OpinionElement, SOURCE_KINDS } from '../../core/opinions/opinion.ts';
import { sourceKindTexts } from '../../core/opinions/opinion-texts.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { foldText } from '../../core/text/fold-text.ts';
import { checkWanted, type WantedOpinion, type WantedProblemCode } from './check-wanted.ts';

/** The columns of a table of opinions with the names that heads may have; the first is that of the template. */
export const opinionColumns = {
  year: ['年度', 'year', 'fiscal year'],
  kind: ['種別', 'kind'],
  body: ['会議体', '審議会', 'body'],
  meeting: ['会議', '回', 'meeting'],
  date: ['年月日', '日付', '開催日', 'date'],
  number: ['番号', 'No.', 'no', 'number'],
  element: ['対象', '施策', '指標', 'element'],
  text: ['意見', '意見の内容', 'opinion', 'text'],
  speaker: ['発言者', '委員', 'speaker'],
} as const satisfies Record<string, readonly string[]>;

export type OpinionColumn = keyof typeof opinionColumns;

export type TableProblem = {
  /** Null: of the table as a whole. */
  readonly line: number | null;
  readonly column: OpinionColumn | null;
  readonly code: WantedProblemCode | 'column-missing' | 'no-lines' | 'kind-unknown';
  readonly found: string;
};

export type ReadOpinionTable = {
  /** With the line that each was read from. */
  readonly opinions: readonly { readonly line: number; readonly wanted: WantedOpinion }[];
  readonly problems: readonly TableProblem[];
};

/** A row of a table with the line on which it begins. */
export type OpinionTableRow = { readonly line: number; readonly cells: readonly string[] };

/**
 * Understands a table of opinions, one a line, its columns in any order. What is told once (the body, the meeting, the
 * date) may stand in the first line alone: an empty cell then means the one above, as in the minutes' own tables.
 *
 * @example readOpinionTable(readCsv(text).rows, plan, '2026-11-23')
 */
export function readOpinionTable(
  rows: readonly OpinionTableRow[],
  plan: Plan | null,
  day: string,
): ReadOpinionTable {
  const [head, ...body] = rows;
  const places = findColumns(head?.cells ?? []);
  const missing = (['text', 'body', 'date'] as const).filter((column) => !places.has(column));
  if (missing.length > 0) {
    const problems = missing.map((column) => ({
      line: null,
      column,
      code: 'column-missing' as const,
      found: opinionColumns[column][0],
    }));
    return { opinions: [], problems };
  }
  const filled = body.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  if (filled.length === 0)
    return { opinions: [], problems: [{ line: null, column: null, code: 'no-lines', found: '' }] };
  const read = fillDown(filled, places).map((row) => readLine(row, plan, day));
  return {
    opinions: read.flatMap(({ opinion }) => (opinion === null ? [] : [opinion])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function findColumns(cells: readonly string[]): ReadonlyMap<OpinionColumn, number> {
  const heads = cells.map((cell) => foldText(cell).toLowerCase());
  const found = Object.entries(opinionColumns).map(([column, names]) => {
    const folded = names.map((name) => foldText(name).toLowerCase());
    return [column, heads.findIndex((head) => folded.includes(head))] as const;
  });
  return new Map(found.filter(([, place]) => place >= 0).map(([name, place]) => [asColumn(name), place]));
}

function asColumn(name: string): OpinionColumn {
  const column = columnNames.find((one) => one === name);
  if (column === undefined) throw new TypeError(`${name} is no column of a table of opinions`);
  return column;
}

const columnNames = [
  'year',
  'kind',
  'body',
  'meeting',
  'date',
  'number',
  'element',
  'text',
  'speaker',
] as const satisfies readonly OpinionColumn[];

/** Told once for the lines below. */
const inherited: readonly OpinionColumn[] = ['year', 'kind', 'body', 'meeting', 'date'];

type Line = { readonly line: number; readonly cell: (column: OpinionColumn) => string };

function fillDown(
  rows: readonly OpinionTableRow[],
  places: ReadonlyMap<OpinionColumn, number>,
): readonly Line[] {
  const above = new Map<OpinionColumn, string>();
  return rows.map(({ line, cells }) => {
    const own = new Map<OpinionColumn, string>();
    for (const column of columnNames) {
      const cell = (cells[places.get(column) ?? -1] ?? '').trim();
      const value = cell === '' && inherited.includes(column) ? (above.get(column) ?? '') : cell;
      own.set(column, value);
      above.set(column, value);
    }
    return { line, cell: (column) => own.get(column) ?? '' };
  });
}

const problemColumns: Readonly<Record<WantedProblemCode, OpinionColumn>> = {
  'text-missing': 'text',
  'text-too-long': 'text',
  'body-missing': 'body',
  'body-too-long': 'body',
  'bad-date': 'date',
  'date-to-come': 'date',
  'bad-year': 'year',
  'unknown-element': 'element',
};

function readLine(
  { line, cell }: Line,
  plan: Plan | null,
  day: string,
): {
  readonly opinion: ReadOpinionTable['opinions'][number] | null;
  readonly problems: readonly TableProblem[];
} {
  const kind = findKind(cell('kind'));
  const date = parseDate(cell('date'));
  const element = findElement(plan, cell('element'));
  const wanted: WantedOpinion = {
    year: cell('year') === '' ? fiscalYearOf(date ?? day) : (parseFiscalYear(cell('year')) ?? Number.NaN),
    source: {
      kind: kind ?? 'other',
      body: cell('body'),
      meeting: cell('meeting') || null,
      date: date ?? '',
      number: cell('number') || null,
    },
    element: element ?? null,
    text: cell('text'),
    speaker: cell('speaker') || null,
  };
  const codes: readonly (WantedProblemCode | 'kind-unknown')[] = [
    ...checkWanted(wanted, plan, day),
    ...(kind === null ? (['kind-unknown'] as const) : []),
    ...(element === undefined ? (['unknown-element'] as const) : []),
  ];
  const problems = codes.map((code): TableProblem => {
    const column = code === 'kind-unknown' ? 'kind' : problemColumns[code];
    return { line, column, code, found: cell(column) };
  });
  return { opinion: problems.length === 0 ? { line, wanted } : null, problems };
}

function findKind(cell: string): WantedOpinion['source']['kind'] | null {
  if (cell === '') return 'review-body';
  const folded = foldText(cell).toLowerCase();
  const names = (kind: (typeof SOURCE_KINDS)[number]): readonly string[] => [
    kind,
    sourceKindTexts[kind].ja,
    sourceKindTexts[kind].en,
    ...otherNames[kind],
  ];
  return (
    SOURCE_KINDS.find((kind) => names(kind).some((name) => foldText(name).toLowerCase() === folded)) ?? null
  );
}

const otherNames: Readonly<Record<(typeof SOURCE_KINDS)[number], readonly string[]>> = {
  'review-body': ['審議会', '外部評価'],
  council: ['市議会', '町議会'],
  'public-comment': ['市民意見', '意見公募'],
  other: [],
};

/** What a cell names: an id, a title, or 施策1-1 before it; null: the plan as a whole; undefined: nothing of the plan. */
function findElement(plan: Plan | null, cell: string): OpinionElement | undefined {
  const folded = foldText(cell);
  if (folded === '' || folded === '計画全体' || folded === '全体') return null;
  if (plan === null) return undefined;
  const named = [
    ...plan.strategies.map(({ id, title }) => ({ id, title })),
    ...plan.measures.map(({ id, title }) => ({ id, title })),
    ...plan.indicators.map(({ id, name }) => ({ id, title: name })),
    ...plan.initiatives.map(({ id, title }) => ({ id, title })),
  ];
  const exact = named.filter(({ id, title }) => id === cell || foldText(title) === folded);
  return exact.length === 1 ? exact[0]?.id : undefined;
}
