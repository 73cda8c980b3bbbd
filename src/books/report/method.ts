import { PATH_SETTINGS } from '../../core/assess/methods/path.ts';
import { methodMeaning, methodText, verdictMeaning } from '../../core/assess/state-texts.ts';
import { formatShortDate } from '../../core/fiscal/format-fiscal-year.ts';
import { seriesDecimals } from '../../core/indicator/format-figure.ts';
import type { Observation } from '../../core/indicator/observation.ts';
import type { Indicator } from '../../core/plan/plan.ts';
import type { BookScope } from '../book-scope.ts';
import { methodWords } from '../text/report-words.ts';
import { briefYear, type FigureCell, viewPoint } from '../views/figure-cell.ts';
import { type StateCell, viewState } from '../views/state-cell.ts';
import { listedStates } from './summary.ts';

/** All results of one part of an indicator, with where they come from. */
export type SourceRow = {
  readonly name: string;
  readonly part: string | null;
  readonly lines: readonly {
    readonly year: string;
    readonly value: FigureCell;
    readonly source: string;
  }[];
};

/** How the report was worked out, and from what. */
export type MethodChapter = {
  readonly states: readonly { readonly state: StateCell; readonly meaning: string }[];
  readonly method: readonly string[];
  readonly sources: readonly SourceRow[];
  readonly planSource: readonly string[];
  readonly notes: readonly string[];
};

export function viewMethod(scope: BookScope): MethodChapter {
  const { snapshot } = scope;
  const settings = snapshot.assessment?.settings;
  const method = settings?.method ?? 'path';
  const { onTrack, atRisk } = settings?.path ?? PATH_SETTINGS;
  const { source, publication } = snapshot;
  return {
    states: listedStates.map((key) => ({
      state: viewState(scope, key),
      meaning: scope.say(verdictMeaning[key]),
    })),
    method: [
      scope.say(methodWords.byMethod, { method: scope.say(methodText[method]) }) +
        scope.say(methodMeaning[method], { onTrack, atRisk }),
      scope.say(methodWords.counting),
      scope.say(methodWords.outlook),
    ],
    sources: snapshot.plan.indicators.flatMap((indicator) => viewSources(scope, indicator)),
    planSource:
      source === null
        ? []
        : [
            scope.say(methodWords.publisher, { title: source.title, publisher: source.publisher }),
            ...(source.note === null ? [] : [source.note]),
          ],
    notes: publication.notes === null ? [] : [publication.notes],
  };
}

/** The results of an indicator with their sources; empty where there are none. */
export function viewSources(scope: BookScope, indicator: Indicator): readonly SourceRow[] {
  const observed = scope.observationsOf(indicator.id);
  return indicator.series.flatMap((series) => {
    const own = observed.filter((one) => one.series === series.key).toSorted((a, b) => a.year - b.year);
    const reported = own.flatMap((one) => (one.status === 'measured' ? [one.raw] : []));
    const format = { unit: series.unit, decimals: seriesDecimals(series, reported) };
    const lines = own.map((one) => ({
      year: briefYear(one.year, scope),
      value: viewResult(scope, format, one),
      source: sayWhere(scope, one),
    }));
    return lines.length === 0 ? [] : [{ name: indicator.name, part: series.label, lines }];
  });
}

/** The year has a column of its own here, so only what is provisional is said under the figure. */
function viewResult(
  scope: BookScope,
  format: { readonly unit: string | null; readonly decimals: number },
  one: Observation,
): FigureCell {
  if (one.status === 'absent') return viewPoint(scope, format, one);
  const isProvisional = one.provisional ? scope.say(methodWords.provisional) : null;
  return { ...viewPoint(scope, format, { ...one, increment: null }), under: isProvisional };
}

function sayWhere(scope: BookScope, one: Observation): string {
  const measured = one.status === 'measured' ? one.measuredAt : null;
  const date = measured === null ? null : formatShortDate(measured, scope.wording.language);
  return [one.source, date === null ? null : scope.say(methodWords.measuredAt, { date }), one.comment]
    .filter((part) => part !== null)
    .join('　');
}
