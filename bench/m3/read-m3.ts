import { readFileSync } from 'node:fs';
import { readCsv } from '../../src/documents/csv/read-csv.ts';

export type M3Series = {
  readonly id: string;
  readonly history: readonly number[];
  readonly future: readonly number[];
};

const HORIZON = 6;

/** The series; with `inside`, the last six points of the history stand for the future and the test part is not seen. */
export function readM3(file: string, inside: boolean): readonly M3Series[] {
  const [header, ...rows] = readCsv(readFileSync(file, 'utf8')).rows;
  const at = (name: string) => header?.cells.indexOf(name) ?? -1;
  return rows.map(({ cells }) => {
    const numbers = (name: string) => (cells[at(name)] ?? '').split(';').map(Number);
    const history = numbers('history');
    const id = cells[at('id')] ?? '';
    return inside
      ? { id, history: history.slice(0, -HORIZON), future: history.slice(-HORIZON) }
      : { id, history, future: numbers('future') };
  });
}
