import { assess, isMethodId } from '../core/assess/assess.ts';
import { describeStep } from '../core/assess/describe-step.ts';
import type { Step } from '../core/assess/step.ts';
import { STEP_CATALOGUE } from '../core/assess/step-catalogue.ts';
import type { MethodId, Verdict } from '../core/assess/verdict.ts';
import type { FiscalYear } from '../core/fiscal/fiscal-year.ts';
import type { Language } from '../core/text/text.ts';
import { writeCsvLine } from '../documents/csv/write-csv.ts';
import { readAssessTable } from './assess-table.ts';
import { readSettings } from './read-settings.ts';
import { readYearCell } from './spreadsheet/read-cells.ts';
import { reportProblems } from './spreadsheet/report-problems.ts';
import { readRunOptions, readTextFile, reportUsage, type UsageProblem } from './spreadsheet/run-options.ts';

const COLUMNS = [
  'id',
  'as_of',
  'method',
  'state',
  'ratio',
  'score',
  'required_now',
  'needed_per_year',
  'reasons',
] as const;

type AssessOptions = {
  /** Null: the one of the settings. */
  readonly method: MethodId | null;
  readonly asOf: FiscalYear | null;
  readonly format: 'csv' | 'json';
};

/**
 * `shirube assess FILE.csv [--method ID] [--as-of YEAR] [--settings FILE.json] [--format csv|json]
 * [--language ja|en]`.
 * Results on standard output, problems on standard error. Answers 0, or 1 where rows were left out, or 2 where
 * nothing could be done.
 */
export async function run(args: readonly string[]): Promise<number> {
  const given = readRunOptions(args, ['method', 'as-of', 'settings', 'format']);
  if ('code' in given) return reportUsage(given, null);
  const options = readOptions(given.values);
  if ('code' in options) return reportUsage(options, given.language);
  const text = await readTextFile(given.file);
  if (typeof text !== 'string') return reportUsage(text, given.language);
  const settings = await readSettings(given.values['settings'], given.language);
  if (settings === null) return 2;
  if ('code' in settings) return reportUsage(settings, given.language);
  const method = options.method ?? settings.method;
  const { series, problems } = readAssessTable(text, options.asOf);
  const verdicts = series.map(({ id, input }) => ({ id, verdict: assess(input, method, settings) }));
  process.stdout.write(options.format === 'json' ? printJson(verdicts, given.language) : printCsv(verdicts));
  return reportProblems(problems, given.language);
}

function readOptions(values: Readonly<Record<string, string | undefined>>): AssessOptions | UsageProblem {
  const { method, format = 'csv', 'as-of': asOfText } = values;
  if (method !== undefined && !isMethodId(method)) return { code: 'method-unknown', detail: method };
  if (format !== 'csv' && format !== 'json') return { code: 'format-unknown', detail: format };
  const asOf = asOfText === undefined ? null : readYearCell(asOfText);
  if (asOfText !== undefined && asOf === null) return { code: 'year-unknown', detail: asOfText };
  return { method: method ?? null, format, asOf };
}

type NamedVerdict = { readonly id: string; readonly verdict: Verdict };

function printCsv(verdicts: readonly NamedVerdict[]): string {
  const lines = verdicts.map(({ id, verdict }) =>
    writeCsvLine([
      id,
      verdict.asOf ?? '',
      verdict.method,
      verdict.state,
      verdict.ratio ?? '',
      verdict.score ?? '',
      verdict.requiredNow ?? '',
      verdict.neededPerYear ?? '',
      [`mark=${verdict.mark}`, ...verdict.reasons.map(printStep)].join('; '),
    ]),
  );
  return `${[COLUMNS.join(','), ...lines].join('\n')}\n`;
}

/** A step in one cell: rule, code and figures, without commas. */
function printStep({ rule, code, figures }: Step): string {
  const pairs = Object.entries(figures).map(([name, figure]) => `${name}=${figure}`);
  return [`[${rule}]`, code, ...pairs].join(' ');
}

function printJson(verdicts: readonly NamedVerdict[], language: Language): string {
  const results = verdicts.map(({ id, verdict }) => ({
    id,
    ...verdict,
    reasons: verdict.reasons.map((step) => ({
      ...step,
      kind: STEP_CATALOGUE[step.code].kind,
      text: describeStep(step, language),
    })),
  }));
  return `${JSON.stringify(results, null, 2)}\n`;
}
