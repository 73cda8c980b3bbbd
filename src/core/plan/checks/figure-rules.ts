import { parseQuantity } from '../../quantity/quantity.ts';
import { canonicalUnit } from '../../quantity/unit.ts';
import type { Text } from '../../text/text.ts';
import type { Plan, Series } from '../plan.ts';
import { findIn, type RawFinding } from './finding.ts';
import { baselineWord, targetWord } from './finding-words.ts';
import { fieldOf, forEachSeries } from './indicator-rules.ts';

/** Compares the units as printed; a figure printed without one says nothing. */
export function findUnitsInSeries(plan: Plan): readonly RawFinding[] {
  return forEachSeries(plan, (indicator, series) => {
    const printed = listFigures(series).flatMap(({ raw }) => {
      const quantity = parseQuantity(raw);
      return quantity.kind === 'number' && quantity.unit !== null ? [quantity.unit] : [];
    });
    const units = new Set(series.unit === null ? printed : [canonicalUnit(series.unit), ...printed]);
    if (units.size <= 1) return [];
    const params = { name: indicator.name, units: [...units].join(' / ') };
    return [findIn('units-differ-in-series', indicator, fieldOf(series, 'unit'), params)];
  });
}

/** The number beside what is printed: a figure that somebody typed, or read, wrongly. */
export function findMisreadFigures(plan: Plan): readonly RawFinding[] {
  return forEachSeries(plan, (indicator, series) =>
    listFigures(series).flatMap(({ field, figure, raw, value }) => {
      const quantity = parseQuantity(raw);
      if (quantity.kind !== 'number' || quantity.value === value) return [];
      const params = { name: indicator.name, figure, raw, value: value ?? 'null' };
      return [findIn('value-differs-from-print', indicator, fieldOf(series, field), params)];
    }),
  );
}

export function findPercentages(plan: Plan): readonly RawFinding[] {
  return forEachSeries(plan, (indicator, series) => {
    if (canonicalUnit(series.unit ?? '') !== '％') return [];
    return listFigures(series).flatMap(({ field, figure, raw, value }) => {
      if (value === null || (value >= 0 && value <= 100)) return [];
      const code = value > 100 ? 'percentage-over-100' : 'percentage-below-0';
      return [findIn(code, indicator, fieldOf(series, field), { name: indicator.name, figure, raw })];
    });
  });
}

type Figure = {
  readonly field: string;
  readonly figure: Text;
  readonly raw: string;
  readonly value: number | null;
};

function listFigures({ baseline, targets }: Series): readonly Figure[] {
  return [
    { field: 'baseline', figure: baselineWord, raw: baseline.raw, value: baseline.value },
    ...targets.map(({ year, raw, value }) => ({
      field: `targets[${year}]`,
      figure: targetWord(year),
      raw,
      value,
    })),
  ];
}
