import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toChartModel } from '../../src/charts/indicator-chart/chart-model.ts';
import {
  type ChartLayout,
  captionLineHeight,
  layoutChart,
} from '../../src/charts/indicator-chart/layout-chart.ts';
import type { PanelLayout } from '../../src/charts/indicator-chart/layout-panel.ts';
import { type Box, isInside, overlaps } from '../../src/charts/layout/geometry.ts';
import { estimateWidth } from '../../src/charts/text/text-width.ts';
import { arbitraryChart, arbitraryWidth, arbitraryWording } from './support/arbitrary-chart.ts';
import { makeIndicator, makeObservations, plan, wording } from './support/make-indicator.ts';

const runs = { numRuns: 200 };

function layoutOf(model: Parameters<typeof layoutChart>[0]['model'], width: number): ChartLayout {
  return layoutChart({ model, width, height: null, captioned: true, wording });
}

/** Every text of a panel with the box that it may fill. */
function textBoxesOf({ labels, axis, heading, grid, plot }: PanelLayout, fontSize: number): readonly Box[] {
  const ticks = grid.map(({ y, text }) => {
    const width = estimateWidth(text, fontSize);
    // Figures have no descenders: they fill about three quarters of an em around the line that they name.
    return { x: plot.x - 6 - width, y: y - fontSize * 0.4, width, height: fontSize * 0.8 };
  });
  return [...labels.map(({ box }) => box), ...axis.texts.map(({ box }) => box), ...ticks, heading.box];
}

function findCollision(boxes: readonly Box[]): readonly [Box, Box] | null {
  const shrunk = boxes.map(({ x, y, width, height }) => ({
    x,
    y: y + 0.1,
    width,
    height: Math.max(0, height - 0.2),
  }));
  for (const [index, box] of shrunk.entries())
    for (const other of shrunk.slice(index + 1)) if (overlaps(box, other)) return [box, other];
  return null;
}

describe('any chart at any width', () => {
  test('no two texts overlap and none leaves the picture', () => {
    let labels = 0;
    fc.assert(
      fc.property(arbitraryChart, arbitraryWidth, arbitraryWording, (model, width, words) => {
        const layout = layoutChart({ model, width, height: null, captioned: true, wording: words });
        const picture = { x: -0.01, y: -0.01, width: width + 0.02, height: layout.height + 0.02 };
        for (const panel of layout.panels) {
          const texts = textBoxesOf(panel, layout.fontSize);
          labels += panel.labels.length;
          expect(findCollision(texts)).toBeNull();
          expect(texts.filter((box) => !isInside(box, picture))).toEqual([]);
        }
      }),
      runs,
    );
    expect(labels).toBeGreaterThan(500);
  });

  test('every mark stands inside its panel, and panels stand apart', () => {
    fc.assert(
      fc.property(arbitraryChart, arbitraryWidth, (model, width) => {
        const layout = layoutOf(model, width);
        expect(findCollision(layout.panels.map(({ box }) => box))).toBeNull();
        for (const { series, plot } of layout.panels) {
          const points = series.flatMap(({ baseline, path, lines, dots, flags, gaps }) => [
            ...(baseline === null ? [] : [baseline]),
            ...[path, ...lines, dots, flags, gaps].flat(),
          ]);
          const room = { x: plot.x, y: plot.y, width: plot.width, height: plot.height + 0.01 };
          expect(points.filter((point) => !isInside({ ...point, width: 0, height: 0 }, room))).toEqual([]);
        }
      }),
      runs,
    );
  });

  test('the caption fits between the panels and the lower edge', () => {
    fc.assert(
      fc.property(arbitraryChart, arbitraryWidth, arbitraryWording, (model, width, words) => {
        const { caption, panels, height } = layoutChart({
          model,
          width,
          height: null,
          captioned: true,
          wording: words,
        });
        if (caption === null) return;
        expect(caption.y).toBeGreaterThanOrEqual(Math.max(...panels.map(({ box }) => box.y + box.height)));
        expect(caption.y + caption.lines.length * caption.fontSize * captionLineHeight).toBeLessThanOrEqual(
          height,
        );
        for (const line of caption.lines)
          expect(estimateWidth(line, caption.fontSize)).toBeLessThanOrEqual(width);
      }),
      runs,
    );
  });

  test('baseline, targets and latest result carry their figures', () => {
    fc.assert(
      fc.property(arbitraryChart, arbitraryWidth, (model, width) => {
        const ids = layoutOf(model, width).panels.flatMap(({ labels }) => labels.map(({ id }) => id));
        for (const { key, baseline, points } of model.series) {
          if (baseline.value !== null) expect(ids).toContain(`${key}/baseline`);
          if (points.some(({ status }) => status === 'measured')) expect(ids).toContain(`${key}/latest`);
        }
      }),
      runs,
    );
  });

  test('values a thousand times as large give the same marks', () => {
    const value = fc.integer({ min: -100, max: 900 });
    const values = fc.tuple(value, value, value, fc.array(value, { maxLength: 5 }));
    fc.assert(
      fc.property(values, fc.boolean(), fc.constantFrom('件', '点'), (drawn, cumulative, unit) => {
        const heights = [1, 1000].map((scale) => {
          const [baseline, first, last] = drawn.slice(0, 3).map((one) => Number(one) * scale) as [
            number,
            number,
            number,
          ];
          const indicator = makeIndicator(
            [
              {
                unit,
                baseline,
                targets: [
                  [2027, first],
                  [2031, last],
                ],
              },
            ],
            { cumulative },
          );
          const observations = makeObservations(drawn[3].map((one) => one * scale));
          return layoutOf(toChartModel({ indicator, observations, plan }), 640).panels.flatMap(({ series }) =>
            series.flatMap(({ path, dots, flags, columns }) => [
              ...[...path, ...dots, ...flags].map(({ y }) => y.toFixed(3)),
              ...columns.map(({ total }) => total.height.toFixed(3)),
            ]),
          );
        });
        expect(heights[1]).toEqual(heights[0]);
      }),
      runs,
    );
  });

  test('a given height is kept unless the texts need more', () => {
    fc.assert(
      fc.property(arbitraryChart, fc.integer({ min: 120, max: 700 }), (model, height) => {
        const layout = layoutChart({ model, width: 320, height, captioned: false, wording });
        const least = Math.max(...layout.panels.map(({ box }) => box.y + box.height));
        expect(layout.height).toBe(Math.max(height, Math.ceil(least)));
      }),
      { numRuns: 100 },
    );
  });
});
