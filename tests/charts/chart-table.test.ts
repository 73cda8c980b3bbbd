import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tabulateChart } from '../../src/charts/indicator-chart/chart-table.ts';
import { layoutChart } from '../../src/charts/indicator-chart/layout-chart.ts';
import { arbitraryChart, arbitraryWidth } from './support/arbitrary-chart.ts';
import { wording } from './support/make-indicator.ts';

test('the table says what the picture draws, year by year', () => {
  let drawn = 0;
  fc.assert(
    fc.property(arbitraryChart, arbitraryWidth, (model, width) => {
      const { panels } = layoutChart({ model, width, height: null, captioned: true, wording });
      const marks = panels.flatMap((panel) => panel.series);
      for (const table of tabulateChart(model)) {
        const mark = marks.find(({ key }) => key === table.key);
        const years = (has: (row: (typeof table.rows)[number]) => boolean) =>
          table.rows.filter(has).map(({ year }) => year);
        const results = model.cumulative ? mark?.columns : mark?.dots;
        drawn += results?.length ?? 0;
        expect(results?.map(({ year }) => year)).toEqual(years((row) => row.actual !== null));
        expect(results?.filter((one) => one.provisional).map(({ year }) => year)).toEqual(
          years((row) => row.provisional),
        );
        expect(mark?.gaps.map(({ year }) => year)).toEqual(years((row) => row.absence !== null));
        expect(mark?.flags.map(({ year }) => year)).toEqual(years((row) => row.target !== null));
        expect(mark?.baseline === null).toBe(years((row) => row.baseline !== null).length === 0);
        expect(mark?.columns.filter(({ added, removed }) => added !== null || removed !== null).length).toBe(
          years((row) => row.increment !== null).length,
        );
      }
    }),
    { numRuns: 300 },
  );
  expect(drawn).toBeGreaterThan(500);
});

test('a year holds a value, a reason, or neither, never both', () => {
  fc.assert(
    fc.property(arbitraryChart, (model) => {
      const rows = tabulateChart(model).flatMap((table) => table.rows);
      expect(rows.filter((row) => row.actual !== null && row.absence !== null)).toEqual([]);
    }),
  );
});
