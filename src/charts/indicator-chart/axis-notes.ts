import { group } from 'd3-array';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Language } from '../../core/text/text.ts';
import type { ChartSeries } from './chart-model.ts';
import { absenceTexts, chartTexts } from './chart-texts.ts';

/** What a year, or a run of years, is to the indicator, in a word or two. */
export type AxisNote = {
  readonly kind: 'baseline' | 'target' | 'gap';
  readonly text: string;
  readonly years: readonly FiscalYear[];
};

type Remark = AxisNote & { readonly series: ChartSeries };

/** The notes of a panel. What holds for one of several parts only is said with its name; runs of years are said once. */
export function collectAxisNotes(series: readonly ChartSeries[], language: Language): readonly AxisNote[] {
  const remarks = series.flatMap((one) => collectRemarks(one, language));
  const merged = [
    ...group(remarks, ({ kind, text, years }) => `${kind} ${years[0]} ${text}`).values(),
  ].flatMap((same) => toNote(same, series.length));
  const kinds = ['baseline', 'target', 'gap'] as const;
  return kinds.flatMap((kind) => mergeRuns(merged.filter((note) => note.kind === kind)));
}

function collectRemarks(series: ChartSeries, language: Language): readonly Remark[] {
  const { baseline, targets, points } = series;
  const baselineText = baseline.value === null ? chartTexts.noBaselineNote : chartTexts.atFormulation;
  return [
    { kind: 'baseline', text: baselineText[language], years: [baseline.year], series },
    ...targets.map(({ year }) => ({
      kind: 'target' as const,
      text: chartTexts.target[language],
      years: [year],
      series,
    })),
    ...points.flatMap((point) =>
      point.status === 'absent'
        ? [{ kind: 'gap' as const, text: absenceTexts[point.reason][language], years: [point.year], series }]
        : [],
    ),
  ];
}

function toNote(same: readonly Remark[], seriesCount: number): readonly AxisNote[] {
  const [first] = same;
  if (first === undefined) return [];
  const { kind, text, years } = first;
  const labels = same.flatMap((remark) => remark.series.label ?? []);
  const isForAll = same.length === seriesCount || kind === 'target';
  return [{ kind, years, text: isForAll ? text : `${labels.join('・')} ${text}` }];
}

/** Neighbouring years without a value for the same reason share one note. */
function mergeRuns(notes: readonly AxisNote[]): readonly AxisNote[] {
  const runs: AxisNote[] = [];
  for (const note of notes.toSorted((a, b) => (a.years[0] ?? 0) - (b.years[0] ?? 0))) {
    const index = runs.findLastIndex((run) => run.kind === 'gap' && run.text === note.text);
    const run = runs[index];
    if (run !== undefined && run.years.at(-1) === (note.years[0] ?? 0) - 1)
      runs[index] = { ...run, years: [...run.years, ...note.years] };
    else runs.push(note);
  }
  return runs;
}
