import type {
  IndicatorEntry,
  InitiativeEntry,
  ProjectEntry,
  SeriesEntry,
} from '../../../src/core/round/entry.ts';
import { emptyCost } from '../../../src/core/round/entry.ts';
import type {
  AskedSeries,
  IndicatorItem,
  InitiativeItem,
  ProjectItem,
} from '../../../src/core/round/round-item.ts';

/** What was typed for a series, as little as can be unless said otherwise. */
export function makeSeriesEntry(more: Partial<SeriesEntry> = {}): SeriesEntry {
  return {
    figure: '',
    counts: 'total',
    absence: null,
    expected: '',
    provisional: false,
    measuredAt: '',
    source: '',
    comment: '',
    ...more,
  };
}

/** A series in 人 with the values of some years up to 2024. */
export function makeSeries(values: readonly number[], more: Partial<AskedSeries> = {}): AskedSeries {
  const first = 2025 - values.length;
  return {
    key: '',
    label: null,
    unit: '人',
    decimals: 0,
    baseline: null,
    earlier: values.map((value, step) => ({ year: first + step, value })),
    last: null,
    ...more,
  };
}

export function makeIndicatorItem(more: Partial<IndicatorItem> = {}): IndicatorItem {
  return {
    kind: 'indicator',
    id: 'r1.k3',
    year: 2025,
    departments: ['d1'],
    divisions: ['こども部'],
    themes: [],
    prefilled: { kind: 'indicator', series: {} },
    indicator: 'k3',
    parent: 's1',
    name: '待機児童数',
    cumulative: false,
    series: [makeSeries([10, 11, 12])],
    ...more,
  };
}

export function makeIndicatorEntry(series: Partial<SeriesEntry>): IndicatorEntry {
  return { kind: 'indicator', series: { '': makeSeriesEntry(series) } };
}

export function makeInitiativeEntry(more: Partial<InitiativeEntry> = {}): InitiativeEntry {
  return {
    kind: 'initiative',
    progress: { a1: 'as-planned', a2: 'ahead' },
    done: '研修を3回開いた。',
    issues: '',
    nextChoice: 'continue',
    next: '',
    ...more,
  };
}

export function makeInitiativeItem(more: Partial<InitiativeItem> = {}): InitiativeItem {
  return {
    kind: 'initiative',
    id: 'r1.i7',
    year: 2025,
    departments: ['d1'],
    divisions: ['こども部'],
    themes: [],
    prefilled: makeInitiativeEntry(),
    initiative: 'i7',
    measure: 'm1',
    title: '授業を変える',
    actions: [
      { id: 'a1', text: '研修の実施', departments: ['d1'], projects: ['p1'] },
      { id: 'a2', text: '教材の作成', departments: ['d1'], projects: ['p1'] },
    ],
    last: null,
    ...more,
  };
}

export function makeProjectEntry(
  costs: ProjectEntry['costs'],
  more: Partial<ProjectEntry> = {},
): ProjectEntry {
  return { kind: 'project', withoutCost: false, costs, comment: '', ...more };
}

export function makeProjectItem(more: Partial<ProjectItem> = {}): ProjectItem {
  return {
    kind: 'project',
    id: 'r1.p1',
    year: 2025,
    departments: ['d1'],
    divisions: ['こども部'],
    themes: [],
    prefilled: makeProjectEntry({ '2025-settled': emptyCost, '2025-budget': emptyCost }),
    project: 'p1',
    name: '教育研修事業',
    initiatives: ['i7'],
    costKeys: ['2025-settled', '2025-budget'],
    last: null,
    ...more,
  };
}
