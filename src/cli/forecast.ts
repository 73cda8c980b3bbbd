import { makeForecaster } from '../core/forecast/forecast.ts';
import type { Forecast, ForecastPoint } from '../core/forecast/forecast-input.ts';
import { fillText } from '../core/text/fill-text.ts';
import type { Language } from '../core/text/text.ts';
import { writeCsvLine } from '../documents/csv/write-csv.ts';
import { type NamedForecastInput, readForecastTable } from './forecast-table.ts';
import { reportProblems } from './spreadsheet/report-problems.ts';
import { readRunOptions, readTextFile, reportUsage, type UsageProblem } from './spreadsheet/run-options.ts';
import { noForecastTexts } from './texts/no-forecast-texts.ts';

const DEFAULT_HORIZON = '5';
const MOST_HORIZON = 50;

/**
 * `shirube forecast FILE.csv [--horizon H] [--levels 80,95] [--format csv|json] [--language ja|en]`: the range ahead of
 * each series, and on the row of the target year the chance that the target is met. Answers 0, or 1 where rows were left out, or 2
 * where nothing could be done. A series without a forecast is told, with the reason.
 */
export async function run(args: readonly string[]): Promise<number> {
  const given = readRunOptions(args, ['horizon', 'levels', 'format']);
  if ('code' in given) return reportUsage(given, null);
  const options = readOptions(given.values);
  if ('code' in options) return reportUsage(options, given.language);
  const text = await readTextFile(given.file);
  if (typeof text !== 'string') return reportUsage(text, given.language);
  const { series, problems } = readForecastTable(text, options.horizon);
  const forecast = makeForecaster(options.percents.map((percent) => percent / 100));
  const results = series.map((named) => ({ ...named, result: forecast(named.input) }));
  for (const { id, result } of results) if (result.status === 'none') reportNone(id, result, given.language);
  process.stdout.write(options.format === 'json' ? printJson(results) : printCsv(results, options.percents));
  return reportProblems(problems, given.language);
}

type NamedForecast = NamedForecastInput & { readonly result: Forecast };

function printCsv(results: readonly NamedForecast[], percents: readonly number[]): string {
  const names = percents.flatMap((percent) => [`lo${percent}`, `hi${percent}`]);
  const withChance = results.some(({ input }) => input.target !== null);
  const lines = [['id', 'year', 'mean', ...names, ...(withChance ? ['chance'] : [])].join(',')];
  for (const named of results) {
    const { result } = named;
    if (result.status === 'none') continue;
    lines.push(...result.points.map((point) => printPoint(named, point, result, withChance)));
  }
  return `${lines.join('\n')}\n`;
}

/** Series without a forecast are in it, with the reason. */
function printJson(results: readonly NamedForecast[]): string {
  const found = results.map(({ id, input, result }) => ({ id, target: input.target, ...result }));
  return `${JSON.stringify(found, null, 2)}\n`;
}

type ForecastOptions = {
  readonly horizon: number;
  readonly percents: readonly number[];
  readonly format: 'csv' | 'json';
};

function readOptions(values: Readonly<Record<string, string | undefined>>): ForecastOptions | UsageProblem {
  const { horizon: horizonText = DEFAULT_HORIZON, levels: levelsText = '80,95', format = 'csv' } = values;
  const horizon = Number(horizonText);
  if (!Number.isInteger(horizon) || horizon < 1 || horizon > MOST_HORIZON) {
    return { code: 'horizon-unknown', detail: horizonText };
  }
  const percents = levelsText.split(',').map(Number);
  if (!percents.every((percent) => percent >= 1 && percent <= 99.9)) {
    return { code: 'levels-unknown', detail: levelsText };
  }
  if (format !== 'csv' && format !== 'json') return { code: 'format-unknown', detail: format };
  return { horizon, percents, format };
}

function printPoint(
  { id, input }: NamedForecastInput,
  { year, mean, ranges }: ForecastPoint,
  result: Extract<Forecast, { readonly status: 'forecast' }>,
  withChance: boolean,
): string {
  const chance = year === input.target?.year ? (result.chance ?? '') : '';
  const ends = ranges.flatMap(({ low, high }) => [low, high]);
  return writeCsvLine([id, year, mean, ...ends, ...(withChance ? [chance] : [])]);
}

function reportNone(
  id: string,
  { reason }: Extract<Forecast, { readonly status: 'none' }>,
  language: Language,
): void {
  process.stderr.write(`${fillText(noForecastTexts[reason], { id }, language)}\n`);
}
