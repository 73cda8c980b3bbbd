import type { Indicator, Plan, Series } from '../plan/plan.ts';
import { listNearest } from '../text/find-nearest.ts';
import { foldText } from '../text/fold-text.ts';
import type { ActualEntry } from './actual-entry.ts';
import { type ActualProblem, problemOf } from './actual-problem.ts';

export type MatchedSeries = { readonly indicator: Indicator; readonly series: Series };

/** How many names are offered where none fits. */
const MOST_OFFERED = 3;

/**
 * Finds the series of a plan that a row means: by the indicator's id or name, and its part by the column for parts, in
 * brackets behind the name or after a slash (k3/小学校). Width and white space do not matter. Nothing is guessed: what
 * leads to none or to several is a problem with what there is to choose from.
 *
 * @example matchSeries({ ...entry, id: '考えを深めた割合（小学校）' }, plan) // { indicator, series }
 */
export function matchSeries(entry: ActualEntry, plan: Plan): MatchedSeries | ActualProblem {
  const byId = findCandidates(entry.id, entry.part, plan);
  const byName = findCandidates(entry.name, entry.part, plan);
  const column = foldText(entry.id) === '' && foldText(entry.name) !== '' ? 'name' : 'id';
  if (byId.length > 0 && byName.length > 0) {
    const both = byId.filter(({ series }) => byName.some((other) => other.series === series));
    const [named] = byName;
    if (both.length === 0)
      return problemOf(entry, 'id', 'id-name-differ', entry.id, named?.indicator.id ?? '');
    return chooseOne(entry, both, column);
  }
  // A city's own number in the column for ids says nothing; the name beside it does.
  const candidates = byId.length > 0 ? byId : byName;
  return candidates.length > 0 ? chooseOne(entry, candidates, column) : explainUnknown(entry, plan, column);
}

function findCandidates(written: string, part: string, plan: Plan): readonly MatchedSeries[] {
  const asked = foldText(written);
  if (asked === '') return [];
  const label = foldText(part);
  return plan.indicators.flatMap((indicator) => {
    const names = [indicator.id, foldText(indicator.name)];
    const isNamed = names.includes(asked);
    return indicator.series
      .filter((series) => {
        const own = foldText(series.label ?? '');
        if (isNamed) return label === '' || label === own;
        return own !== '' && names.some((name) => [`${name}(${own})`, `${name}/${own}`].includes(asked));
      })
      .map((series) => ({ indicator, series }));
  });
}

function chooseOne(
  entry: ActualEntry,
  candidates: readonly MatchedSeries[],
  column: 'id' | 'name',
): MatchedSeries | ActualProblem {
  const [first] = candidates;
  if (first !== undefined && candidates.length === 1) return first;
  const ids = [...new Set(candidates.map(({ indicator }) => indicator.id))];
  if (ids.length > 1) return problemOf(entry, column, 'name-ambiguous', entry[column], ids.join('、'));
  return problemOf(entry, 'part', 'part-missing', entry.part, listLabels(first?.indicator));
}

function explainUnknown(entry: ActualEntry, plan: Plan, column: 'id' | 'name'): ActualProblem {
  const asked = foldText(entry[column]);
  if (asked === '') return problemOf(entry, 'id', 'id-missing', '');
  const known = plan.indicators.find(({ id, name }) => id === asked || foldText(name) === asked);
  if (known !== undefined) {
    const labels = listLabels(known);
    return problemOf(entry, 'part', labels === '' ? 'part-needless' : 'part-unknown', entry.part, labels);
  }
  const names = plan.indicators.map(({ name }) => name);
  const nearest = listNearest(entry[column], names, MOST_OFFERED);
  return nearest.length === 0
    ? problemOf(entry, column, 'indicator-unknown', entry[column])
    : problemOf(entry, column, 'indicator-unknown-near', entry[column], nearest.join('」「'));
}

function listLabels(indicator: Indicator | undefined): string {
  return (indicator?.series ?? []).flatMap(({ label }) => label ?? []).join('、');
}
