import type { FiscalYear } from '../../../core/fiscal/fiscal-year.ts';
import { blank } from '../entry-value.ts';
import type { GivenValue, IndicatorField, IndicatorRow, WorkbookRequest } from '../workbook-request.ts';
import type { EntrySpot, Form, FormRow } from './form.ts';
import { entryColumn, givenColumn, givenWords, keyColumn, numberColumn, yearHead } from './form-columns.ts';
import { formTexts } from './form-texts.ts';

/** More years make the form wider than a page can show. */
const MOST_PAST_YEARS = 3;

const FIELDS = [
  'value',
  'increment',
  'absence',
  'expected',
  'certainty',
  'measuredAt',
  'source',
  'comment',
] as const satisfies readonly IndicatorField[];

/**
 * The sheet of the indicators: one row a series.
 *
 * @example describeIndicatorForm(request).rows[0]?.entries['value']
 */
export function describeIndicatorForm(request: WorkbookRequest): Form {
  const { choices, limits, round } = request;
  const years = listPastYears(request);
  return {
    kind: 'indicator',
    sheetName: formTexts.indicatorSheet,
    nameColumns: ['name', 'series'],
    columns: [
      keyColumn,
      numberColumn,
      givenColumn('name', formTexts.indicatorName, 28),
      givenColumn('series', formTexts.series, 10),
      givenColumn('unit', formTexts.unit, 7),
      givenColumn('baseline', formTexts.baseline, 14),
      ...years.map((year) => givenColumn(`past:${year}`, yearHead(formTexts.pastYear, year), 14)),
      givenColumn('target', formTexts.target, 12),
      entryColumn('value', yearHead(formTexts.value, round.year), 14, { type: 'number' }),
      entryColumn('increment', yearHead(formTexts.increment, round.year), 16, { type: 'number' }),
      entryColumn('absence', formTexts.absence, 14, { type: 'choice', choices: choices.absences }),
      entryColumn('expected', formTexts.expected, 15, { type: 'date' }),
      entryColumn('certainty', formTexts.certainty, 11, { type: 'choice', choices: choices.certainties }),
      entryColumn('measuredAt', formTexts.measuredAt, 12, { type: 'date' }),
      entryColumn('source', formTexts.source, 18, { type: 'text', limit: limits.source }),
      entryColumn('comment', formTexts.comment, 36, { type: 'text', limit: limits.comment }),
    ],
    rows: request.indicators.map((row, index) => describeRow(row, index, years, request)),
  };
}

function listPastYears({ indicators, round }: WorkbookRequest): readonly FiscalYear[] {
  const years = new Set(indicators.flatMap(({ past }) => past.map(({ year }) => year)));
  return [...years]
    .filter((year) => year < round.year)
    .sort((a, b) => a - b)
    .slice(-MOST_PAST_YEARS);
}

function describeRow(
  row: IndicatorRow,
  index: number,
  years: readonly FiscalYear[],
  { language, round }: WorkbookRequest,
): FormRow {
  const past = years.map((year): [string, GivenValue] => [
    `past:${year}`,
    row.past.find((one) => one.year === year)?.value ?? { kind: 'blank' },
  ]);
  const mark = row.cumulative ? formTexts.cumulativeMark[language] : '';
  return {
    key: `${row.id}/${row.series.key}`,
    item: row.id,
    version: row.version,
    unit: row.unit,
    decimals: row.decimals,
    given: {
      number: { kind: 'number', value: index + 1 },
      name: { kind: 'words', words: `${row.name}${mark}` },
      series: givenWords(row.series.label),
      unit: givenWords(row.unit),
      baseline: row.baseline,
      target: row.target,
      ...Object.fromEntries(past),
    },
    entries: listEntries(row),
    lastTotal: row.cumulative ? findTotal(row, round.year - 1) : null,
  };
}

function listEntries(row: IndicatorRow): Readonly<Record<string, EntrySpot>> {
  const open = FIELDS.filter((field) => field !== 'increment' || row.cumulative);
  return Object.fromEntries(
    open.map((field) => [field, { field, part: row.series.key, value: row.entry[field] ?? blank }]),
  );
}

function findTotal(row: IndicatorRow, year: FiscalYear): number | null {
  const value = row.past.find((one) => one.year === year)?.value;
  return value?.kind === 'number' ? value.value : null;
}
