import { describe, expect, it } from 'vitest';
import type { Cell, DataTable } from '../../src/core/open-data/data-table.ts';
import { toPlainText } from '../../src/core/open-data/plain-text.ts';
import { createCity } from '../../src/site/city.ts';
import { listDataTables } from '../../src/site/open-data/data-tables.ts';
import { readSampleSnapshots } from '../support/sample-snapshots.ts';

const snapshot = readSampleSnapshots().find(({ municipality }) => municipality.fictional);
if (snapshot === undefined) throw new Error('The sample has no made-up city');
const city = createCity(snapshot);
const tables = new Map(listDataTables(city).map((maker) => [maker.id, maker.make(city)]));

function records(id: string): readonly Readonly<Record<string, Cell>>[] {
  const table: DataTable | undefined = tables.get(id);
  if (table === undefined) throw new Error(`No table ${id}`);
  return table.rows.map((row) =>
    Object.fromEntries(table.columns.map(({ name }, at) => [name, row[at] ?? null])),
  );
}

describe('the tables of a publication', () => {
  it('have every observation once, with its value or its reason', () => {
    const rows = records('observations');
    expect(rows).toHaveLength(snapshot.observations.length);
    for (const row of rows) expect(row['value'] === null).toBe(row['absent_reason'] !== null);
    const measured = snapshot.observations.filter(({ status }) => status === 'measured');
    expect(rows.filter(({ value }) => value !== null)).toHaveLength(measured.length);
    expect(measured.length).toBeGreaterThan(100);
    expect(rows.length).toBeGreaterThan(measured.length);
  });

  it('have a baseline and every target of every part', () => {
    const series = snapshot.plan.indicators.flatMap((indicator) => indicator.series);
    const targets = series.flatMap((part) => part.targets);
    const rows = records('targets');
    expect(rows.filter(({ figure_kind }) => figure_kind === 'baseline')).toHaveLength(series.length);
    expect(rows.filter(({ figure_kind }) => figure_kind === 'target')).toHaveLength(targets.length);
  });

  it('have the verdict of the city’s method on every part, and the others beside it', () => {
    const judged = (snapshot.assessment?.indicators ?? []).flatMap(({ series }) => series);
    const rows = records('verdicts');
    expect(rows.filter(({ is_city_method }) => is_city_method === true).map(({ state }) => state)).toEqual(
      judged.map(({ verdict }) => verdict.state),
    );
    expect(rows).toHaveLength(judged.reduce((sum, { opinions }) => sum + 1 + opinions.length, 0));
    expect(records('verdict_steps').length).toBeGreaterThan(rows.length);
  });

  it('tie by ids that are there', () => {
    const ids = (table: string, column: string) => new Set(records(table).map((row) => row[column]));
    const ties = [
      ['measures', 'strategy_id', 'strategies'],
      ['initiatives', 'measure_id', 'measures'],
      ['actions', 'initiative_id', 'initiatives'],
      ['action_years', 'action_id', 'actions'],
      ['project_actions', 'project_id', 'projects'],
      ['project_actions', 'action_id', 'actions'],
      ['project_departments', 'department_id', 'departments'],
      ['indicators', 'strategy_id', 'strategies'],
      ['observations', 'indicator_id', 'indicators'],
      ['verdicts', 'indicator_id', 'indicators'],
      ['indicator_departments', 'department_id', 'departments'],
    ] as const;
    for (const [table, column, other] of ties) {
      const known = ids(other, column);
      expect(
        [...ids(table, column)].filter((id) => !known.has(id)),
        `${table}.${column}`,
      ).toEqual([]);
      expect(records(table).length, table).toBeGreaterThan(0);
    }
  });

  it('have a row of the dictionary for each of their columns, in order', () => {
    const described = records('dictionary').map((row) => `${row['table_name']}.${row['column_name']}`);
    const columns = [...tables.values()].flatMap(({ id, columns: all }) =>
      all.map(({ name }) => `${id}.${name}`),
    );
    expect(described).toEqual(columns);
  });

  it('are the same rows for the same publication', () => {
    for (const maker of listDataTables(city))
      expect(maker.make(createCity(snapshot))).toEqual(tables.get(maker.id));
  });
});

describe('a text in a cell', () => {
  it.each([
    ['platform-dependent symbols', '①床面積（㎡）№3 Ⅳ期 ㈱ ｶﾞｽ', '(1)床面積（m2）No3 IV期 (株) ガス'],
    ['kanji of names', '髙橋﨑子𠮷田', '髙橋﨑子𠮷田'],
    ['line breaks', '一行目\r\n　二行目', '一行目 二行目'],
    ['blanks around', '　課名 ', '課名'],
    ['a formula', '=HYPERLINK("x")', '＝HYPERLINK("x")'],
    ['another formula', '-2+3', '－2+3'],
    ['an address', '@example', '＠example'],
    ['a negative number', '-12.5', '-12.5'],
  ])('has %s written plainly', (_, text, plain) => {
    expect(toPlainText(text)).toBe(plain);
  });
});
