import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type IndicatorChartModel, toChartModel } from '../../src/charts/indicator-chart/chart-model.ts';
import { IndicatorChart } from '../../src/charts/indicator-chart/indicator-chart.tsx';
import { IndicatorChartSet } from '../../src/charts/indicator-chart/indicator-chart-set.tsx';
import { SmallMultiples } from '../../src/charts/small-multiples/small-multiples.tsx';
import { Sparkline } from '../../src/charts/sparkline/sparkline.tsx';
import { arbitraryChart, arbitraryWidth, arbitraryWording } from './support/arbitrary-chart.ts';
import { makeIndicator, makeObservations, plan, wording } from './support/make-indicator.ts';

const model = toChartModel({
  indicator: makeIndicator(
    [
      {
        baseline: 229,
        targets: [
          [2027, 429],
          [2031, 589],
        ],
      },
    ],
    { cumulative: true },
  ),
  observations: makeObservations([281, 'not-published', { provisional: 372 }]),
  plan,
});

describe('the drawn chart', () => {
  test('is an image whose title and description are its name and story', () => {
    const svg = renderToStaticMarkup(<IndicatorChart model={model} width={320} idPrefix="k1" {...wording} />);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-labelledby="k1-title k1-desc"');
    expect(svg).toContain('<title id="k1-title">相談件数</title>');
    expect(svg).toMatch(/<desc id="k1-desc">[^<]*229件[^<]*429件[^<]*372件（速報）[^<]*未公表/);
  });

  test('carries no inline style, no script and no broken number, whatever it shows', () => {
    fc.assert(
      fc.property(arbitraryChart, arbitraryWidth, arbitraryWording, (any, width, words) => {
        const svg = renderToStaticMarkup(
          <IndicatorChart model={any} width={width} idPrefix="c" {...words} />,
        );
        const sparks = any.series.map(({ key }) =>
          renderToStaticMarkup(<Sparkline model={any} seriesKey={key} {...words} />),
        );
        const markup = [svg, ...sparks].join('');
        expect(markup).not.toMatch(/ style=|<script|NaN|undefined|Infinity|="-\d[^"]*" height="-/);
      }),
      { numRuns: 80 },
    );
  });

  test('has texts of 11 px at least', () => {
    for (const width of [280, 320, 640, 960]) {
      const svg = renderToStaticMarkup(
        <IndicatorChart model={model} width={width} idPrefix="c" {...wording} />,
      );
      const sizes = [...svg.matchAll(/font-size="([\d.]+)"/g)].map(([, size]) => Number(size));
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11);
    }
  });

  test('tells provisional from final, and a gap from a value, by shape', () => {
    const yearly: IndicatorChartModel = { ...model, cumulative: false };
    const svg = renderToStaticMarkup(<IndicatorChart model={yearly} width={640} idPrefix="c" {...wording} />);
    expect(svg.match(/class="chart-dot chart-dot-provisional"[^>]*fill="#fff"/g)).toHaveLength(1);
    expect(svg.match(/class="chart-gap"/g)).toHaveLength(1);
    expect(svg.match(/class="chart-line"/g)).toHaveLength(1);
    expect(svg).toContain('stroke-dasharray');
  });
});

describe('its other forms', () => {
  test('the set repeats no id', () => {
    const html = renderToStaticMarkup(<IndicatorChartSet model={model} idPrefix="k1" {...wording} />);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toHaveLength(6);
    expect(new Set(ids).size).toBe(6);
  });

  test('small multiples share the years and link each name', () => {
    const late = toChartModel({
      indicator: makeIndicator([{ baseline: 3, baselineYear: 2020, targets: [[2035, 9]] }], { name: '遅い' }),
      observations: [],
      plan,
    });
    const items = [
      { model, href: '/a' },
      { model: late, href: '/b' },
    ];
    const html = renderToStaticMarkup(<SmallMultiples items={items} idPrefix="s1" {...wording} />);
    expect(html.match(/>2020年度</g)).toHaveLength(1);
    expect(html.match(/>2035</g)).toHaveLength(1);
    expect(html).toContain('<a href="/b">遅い</a>');
    const axes = [...html.matchAll(/class="chart-axis" d="([^"]+)"/g)].map(([, d]) => d?.split('v4').length);
    expect(axes).toEqual([17, 17]);
  });

  test('a sparkline says its part of the story and stays light', () => {
    const svg = renderToStaticMarkup(<Sparkline model={model} seriesKey="" {...wording} />);
    expect(svg).toMatch(/aria-label="[^"]*229件[^"]*589件/);
    expect(Buffer.byteLength(svg)).toBeLessThan(2500);
  });

  test('an unknown part has no sparkline', () => {
    expect(renderToStaticMarkup(<Sparkline model={model} seriesKey="小学校" {...wording} />)).toBe('');
  });
});

describe('the stylesheet', () => {
  const css = readFileSync(new URL('../../src/charts/charts.css', import.meta.url), 'utf8');
  const defaults = new Map(
    [...css.matchAll(/(--[\w-]+): var\([\w-]+, (#\w+)\)/g)].map(([, name, hex]) => [name, hex]),
  );

  test.each(['--ink', '--soft', '--goal', '--line-1', '--line-2', '--line-3'])(
    'gives %s a contrast of 4.5 to 1 on paper',
    (name) => {
      expect(contrast(defaults.get(name) ?? '', '#ffffff')).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('styles no class that is never drawn', () => {
    const drawn = [
      model,
      { ...model, cumulative: false },
      toChartModel({
        indicator: makeIndicator([
          { label: 'い', baseline: 3, targets: [[2027, '>=baseline']] },
          { label: 'ろ', baseline: 4, targets: [[2027, '>=baseline']] },
        ]),
        observations: makeObservations([5, 4], { series: 'い' }),
        plan,
        bands: { い: [{ probability: 0.8, points: [{ year: 2026, low: 3, high: 5 }] }] },
      }),
      toChartModel({
        indicator: makeIndicator(
          ['い', 'ろ', 'は'].map((label, index) => ({
            label,
            unit: '％',
            baseline: 50 + index,
            targets: [[2027, 60 + index]],
          })),
        ),
        observations: [],
        plan,
      }),
      toChartModel({
        indicator: makeIndicator([{ baseline: 9_000_000_000, targets: [[2027, 9_000_000_001]] }], {
          cumulative: true,
        }),
        observations: makeObservations([8_000_000_000, { provisional: 8_500_000_000 }]),
        plan,
      }),
      toChartModel({
        indicator: makeIndicator([{ baseline: 4, targets: [[2027, 20]] }], { cumulative: true }),
        observations: makeObservations([14]),
        plan,
      }),
    ].map((one) => [
      <IndicatorChartSet key="set" model={one} idPrefix="c" {...wording} />,
      <SmallMultiples key="many" items={[{ model: one, href: '/' }]} idPrefix="m" {...wording} />,
      ...one.series.map(({ key }) => <Sparkline key={key} model={one} seriesKey={key} {...wording} />),
    ]);
    const html = renderToStaticMarkup(<main>{drawn}</main>);
    const classes = new Set(
      [...html.matchAll(/class="([^"]+)"/g)].flatMap(([, names]) => names?.split(' ') ?? []),
    );
    const styled = new Set([...css.matchAll(/\.((?:chart|spark)[\w-]*)/g)].map(([, name]) => name ?? ''));
    expect([...styled].filter((name) => name !== 'css' && !classes.has(name))).toEqual([]);
  });
});

/** WCAG 2 contrast of two colours (#rrggbb). */
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
