import { layout } from '../../../../src/documents/round-workbook/form/layout.ts';
import { cellName } from '../../../../src/documents/round-workbook/xlsx/cell-reference.ts';
import type { SeededRandom } from '../../plan-text/support/seeded-random.ts';
import type { FilledWorkbook } from './filled-workbook.ts';
import type { ModelCell, ModelSheet } from './package-model.ts';

export type Mangling = (workbook: FilledWorkbook, random: SeededRandom) => void;

function pickSheet({ sheets }: FilledWorkbook, random: SeededRandom): ModelSheet {
  const [first, ...rest] = sheets.values();
  if (first === undefined) throw new Error('A workbook without forms');
  return random.pick([first, ...rest]);
}

function dataRows(sheet: ModelSheet): number[] {
  return [...sheet.rows.keys()].filter((row) => row >= layout.firstRow).sort((a, b) => a - b);
}

function shuffle<T>(list: readonly T[], random: SeededRandom): T[] {
  return list
    .map((item) => ({ item, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}

function moveRows(sheet: ModelSheet, from: number, by: number): void {
  const moved = new Map<number, Map<number, ModelCell>>();
  for (const [row, cells] of sheet.rows) moved.set(row >= from ? row + by : row, cells);
  sheet.rows = moved;
  sheet.hiddenRows = new Set([...sheet.hiddenRows].map((row) => (row >= from ? row + by : row)));
}

function mapColumns(sheet: ModelSheet, to: (column: number) => number | null): void {
  for (const [row, cells] of sheet.rows) {
    const moved = new Map<number, ModelCell>();
    for (const [column, cell] of cells) {
      const place = to(column);
      if (place !== null) moved.set(place, cell);
    }
    sheet.rows.set(row, moved);
  }
}

function lastColumn(sheet: ModelSheet): number {
  return Math.max(...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()]));
}

function put(sheet: ModelSheet, row: number, column: number, text: string): void {
  const cells = sheet.rows.get(row) ?? new Map<number, ModelCell>();
  cells.set(column, { style: null, content: { kind: 'text', text } });
  sheet.rows.set(row, cells);
}

function isEntryHead({ content }: ModelCell): boolean {
  return content.kind === 'text' && content.text.startsWith('【記入】');
}

function copySheet(sheet: ModelSheet, name: string): ModelSheet {
  const rows = new Map(
    [...sheet.rows].map(([row, cells]) => [
      row,
      new Map([...cells].map(([column, cell]) => [column, { ...cell }] as const)),
    ]),
  );
  return {
    ...sheet,
    name,
    rows,
    hiddenRows: new Set(sheet.hiddenRows),
    merges: [...sheet.merges],
    comments: [],
    shapes: [],
  };
}

/** What people and programs do to workbooks, by name. */
export const manglings = {
  'rows sorted': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const rows = dataRows(sheet);
    const cells = shuffle(
      rows.map((row) => sheet.rows.get(row)),
      random,
    );
    rows.forEach((row, index) => {
      const moved = cells[index];
      if (moved !== undefined) sheet.rows.set(row, moved);
    });
  },
  'rows sorted without the hidden column': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const rows = dataRows(sheet);
    const keys = rows.map((row) => sheet.rows.get(row)?.get(layout.keyColumn));
    const cells = shuffle(
      rows.map((row) => sheet.rows.get(row)),
      random,
    );
    rows.forEach((row, index) => {
      const moved = new Map(cells[index]);
      const key = keys[index];
      if (key !== undefined) moved.set(layout.keyColumn, key);
      sheet.rows.set(row, moved);
    });
  },
  'row deleted': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const row = random.int(layout.firstRow, Math.max(...dataRows(sheet)));
    sheet.rows.delete(row);
    moveRows(sheet, row + 1, -1);
  },
  'row inserted': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const row = random.int(1, Math.max(...dataRows(sheet)));
    moveRows(sheet, row, 1);
    if (random.chance(0.5)) put(sheet, row, random.int(2, lastColumn(sheet)), '追加の行');
  },
  'row copied': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const row = random.int(layout.firstRow, Math.max(...dataRows(sheet)));
    const cells = new Map(
      [...(sheet.rows.get(row) ?? [])].map(([column, cell]) => [column, { ...cell }] as const),
    );
    moveRows(sheet, row + 1, 1);
    sheet.rows.set(row + 1, cells);
  },
  'column added': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const at = random.int(1, lastColumn(sheet));
    mapColumns(sheet, (column) => (column >= at ? column + 1 : column));
    if (random.chance(0.7)) put(sheet, layout.headRow, at, 'メモ');
    if (random.chance(0.7)) put(sheet, layout.firstRow, at, '係長確認済');
  },
  'column moved': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const last = lastColumn(sheet);
    const from = random.int(1, last);
    const to = random.int(1, last);
    const order = Array.from({ length: last }, (_, index) => index + 1).filter((column) => column !== from);
    order.splice(to - 1, 0, from);
    mapColumns(sheet, (column) => order.indexOf(column) + 1);
  },
  'column deleted': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const at = random.int(2, lastColumn(sheet));
    mapColumns(sheet, (column) => (column === at ? null : column > at ? column - 1 : column));
  },
  'head cells moved alone': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const heads = [...sheet.rows.values()].find((cells) => [...cells.values()].some(isEntryHead));
    const last = lastColumn(sheet);
    const [a, b] = [random.int(2, last), random.int(2, last)];
    const [first, second] = [heads?.get(a), heads?.get(b)];
    if (heads === undefined || first === undefined || second === undefined) return;
    heads.set(a, second);
    heads.set(b, first);
  },
  'sheet copied': ({ model, ...rest }, random) => {
    const sheet = pickSheet({ model, ...rest }, random);
    const copy = copySheet(sheet, `${sheet.name} (2)`);
    model.sheets.splice(random.int(0, model.sheets.length), 0, copy);
  },
  'sheet renamed': (workbook, random) => {
    pickSheet(workbook, random).name = random.pick(['Sheet1', '回答', '指標（最終）']);
  },
  'sheets reordered': ({ model }, random) => {
    model.sheets = shuffle(model.sheets, random);
  },
  'sheet added': ({ model }, random) => {
    const sheet = copySheet(
      {
        name: '',
        state: 'visible',
        rows: new Map(),
        hiddenRows: new Set(),
        merges: [],
        comments: [],
        shapes: [],
      },
      '検討用メモ',
    );
    put(sheet, 1, 1, '係内の検討');
    model.sheets.splice(random.int(0, model.sheets.length), 0, sheet);
  },
  'cells merged': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const rows = dataRows(sheet);
    const top = random.pick([rows[0] ?? 7, ...rows.slice(1)]);
    const left = random.int(2, lastColumn(sheet));
    const bottom = Math.min(top + random.int(0, 2), rows.at(-1) ?? top);
    const right = Math.min(left + random.int(bottom === top ? 1 : 0, 1), lastColumn(sheet));
    sheet.merges.push(`${cellName(top, left)}:${cellName(bottom, right)}`);
    // Excel keeps the first cell's content alone.
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const cell = sheet.rows.get(row)?.get(column);
        if (cell !== undefined && (row !== top || column !== left)) cell.content = { kind: 'blank' };
      }
  },
  'rows hidden': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    for (const row of dataRows(sheet)) if (random.chance(0.5)) sheet.hiddenRows.add(row);
  },
  'keys lost': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    for (const row of dataRows(sheet)) if (random.chance(0.4)) sheet.rows.get(row)?.delete(layout.keyColumn);
  },
  'hidden row lost': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    sheet.rows.delete(layout.keyRow);
    moveRows(sheet, layout.keyRow + 1, -1);
  },
  'record lost': ({ model }) => {
    model.sheets = model.sheets.filter(({ name }) => !name.startsWith('shirube'));
  },
  'record edited': ({ model }) => {
    const record = model.sheets.find(({ name }) => name === 'shirube-record');
    const cell = record?.rows.get(5)?.get(4);
    if (cell !== undefined) cell.content = { kind: 'text', text: 'n:1' };
  },
  'saved without styles': ({ model }) => {
    model.keepStyles = false;
  },
  'strings in the cells': ({ model }) => {
    model.strings = 'inline';
  },
  'strings in another order': ({ model }) => {
    model.strings = 'shuffled';
  },
  'element names with a prefix': ({ model }) => {
    model.prefix = 'x';
  },
  'dates from 1904': ({ model }) => {
    model.from1904 = true;
  },
  'empty styled cells': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    const bottom = Math.max(...sheet.rows.keys());
    for (let row = bottom + 1; row < bottom + 200; row += 1)
      sheet.rows.set(row, new Map([[1, { style: '1', content: { kind: 'blank' } }]]));
  },
  'note under the table': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    put(sheet, Math.max(...sheet.rows.keys()) + 2, random.int(2, 5), '※ 決算見込みを含む');
  },
  'note in the title': (workbook, random) => {
    put(pickSheet(workbook, random), layout.departmentRow, 8, '担当: 鈴木（内線 123）');
  },
  'comment on a cell': (workbook, random) => {
    pickSheet(workbook, random).comments.push({ cell: 'C8', text: '要確認' });
  },
  'text box': (workbook, random) => {
    pickSheet(workbook, random).shapes.push('至急');
  },
  'locked cell changed': (workbook, random) => {
    const sheet = pickSheet(workbook, random);
    put(sheet, layout.firstRow, random.int(2, 3), '書き換えた');
  },
} as const satisfies Record<string, Mangling>;

export type ManglingName = keyof typeof manglings;

export function isManglingName(name: string): name is ManglingName {
  return name in manglings;
}
