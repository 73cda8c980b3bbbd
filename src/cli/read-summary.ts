import type { MeasureEntry, PlanFile, StrategyEntry } from '../core/plan/plan-file.ts';
import type { Language } from '../core/text/text.ts';
import type { UnusedText } from '../documents/plan-text/coverage.ts';
import type { PlanReading } from '../documents/plan-text/read-plan-text.ts';
import { describeProblem, type Severity } from '../documents/plan-text/reader-problem.ts';
import { coverageReasons, summaryTexts } from './texts/read-texts.ts';

type Counts = readonly [
  indicators: number,
  series: number,
  initiatives: number,
  actions: number,
  links: number,
];

/** What was read, in a person's words: counts by measure, totals, what to look at, and what was not used. */
export function summariseReading(reading: PlanReading, language: Language): string {
  const say = (key: keyof typeof summaryTexts): string => summaryTexts[key][language];
  return [
    `${reading.file.plan.chapter ?? ''} ${reading.file.plan.title}`.trim(),
    '',
    ...countTable(reading.file, say),
    '',
    ...totals(reading.file, say),
    '',
    ...coverageLines(reading, say, language),
    '',
    ...problemLines(reading, say, language),
    '',
  ].join('\n');
}

type Say = (key: keyof typeof summaryTexts) => string;

function countTable(file: PlanFile, say: Say): readonly string[] {
  const head = ['', say('indicators'), say('series'), say('initiatives'), say('actions'), say('links')];
  const rows: string[][] = [head];
  for (const strategy of file.strategies) {
    rows.push([`${say('strategy')}${strategy.no} ${strategy.title}`, ...countPart(strategy).map(String)]);
    for (const measure of strategy.measures)
      rows.push([`  (${measure.no}) ${measure.title}`, ...countPart(measure).map(String)]);
  }
  const parts = file.strategies.flatMap((strategy) => [strategy, ...strategy.measures]);
  const sums = parts
    .map(countPart)
    .reduce<readonly number[]>(
      (sum, counts) => sum.map((one, at) => one + (counts[at] ?? 0)),
      [0, 0, 0, 0, 0],
    );
  rows.push([say('total'), ...sums.map(String)]);
  const widths = head.map((_, column) => Math.max(...rows.map((row) => displayWidth(row[column] ?? ''))));
  return rows.map((row) =>
    row
      .map((text, column) => pad(text, widths[column] ?? 0, column === 0))
      .join('  ')
      .trimEnd(),
  );
}

/** Of the part itself: a strategy's measures are counted apart. */
function countPart(part: StrategyEntry | MeasureEntry): Counts {
  const initiatives = 'initiatives' in part ? part.initiatives : [];
  const actions = initiatives.flatMap((initiative) => initiative.actions);
  return [
    part.indicators.length,
    part.indicators.reduce((sum, indicator) => sum + indicator.series.length, 0),
    initiatives.length,
    actions.length,
    actions.reduce((sum, action) => sum + action.projects.length, 0),
  ];
}

function totals(file: PlanFile, say: Say): readonly string[] {
  const parts = file.strategies.flatMap((strategy) => [strategy, ...strategy.measures]);
  const projects = file.strategies
    .flatMap((strategy) => strategy.measures)
    .flatMap((measure) => measure.initiatives)
    .flatMap((initiative) => initiative.actions)
    .flatMap((action) => action.projects);
  const marks = new Set(
    projects.flatMap((project) => (project.marks ?? []).map((mark) => mark.place?.lines[0])),
  );
  const counts: ReadonlyArray<readonly [keyof typeof summaryTexts, number]> = [
    ['strategies', file.strategies.length],
    ['measures', parts.length - file.strategies.length],
    ['notes', parts.flatMap((part) => part.indicators).flatMap((indicator) => indicator.notes).length],
    ['terms', parts.flatMap((part) => part.terms).length],
    ['departments', new Set(projects.flatMap((project) => project.departments)).size],
    ['projects', new Set(projects.map((project) => project.name)).size],
    ['marks', marks.size],
  ];
  return counts.map(([key, count]) => `${say(key)}: ${count}`);
}

function coverageLines(reading: PlanReading, say: Say, language: Language): readonly string[] {
  const { total, used, furniture, leftover, unused } = reading.coverage;
  const share = (count: number): string =>
    `${count} (${total === 0 ? '0.0' : ((count / total) * 100).toFixed(1)}%)`;
  return [
    `${say('coverage')}: ${total} = ${say('used')} ${share(used)} + ${say('furniture')} ${share(furniture)} + ${say('leftover')} ${share(leftover)}`,
    `${say('leftoverLines')}:${unused.length === 0 ? ` ${say('none')}` : ''}`,
    ...unused.map(
      (text) =>
        `  ${lineRange(text, say, language)} [${coverageReasons[text.reason][language]}] ${text.text}`,
    ),
  ];
}

function lineRange({ lines: [first, last] }: UnusedText, say: Say, language: Language): string {
  const range = first === last ? `${first}` : `${first}-${last}`;
  return language === 'ja' ? `${range}${say('line')}` : `${say('line')} ${range}`;
}

const SEVERITIES: ReadonlyArray<readonly [Severity, 'errors' | 'warnings' | 'infos']> = [
  ['error', 'errors'],
  ['warning', 'warnings'],
  ['info', 'infos'],
];

function problemLines(reading: PlanReading, say: Say, language: Language): readonly string[] {
  const counts = SEVERITIES.map(
    ([severity, key]) =>
      `${say(key)} ${reading.problems.filter((found) => found.severity === severity).length}`,
  );
  return [
    `${say('problems')}: ${counts.join(' / ')}`,
    ...SEVERITIES.flatMap(([severity, key]) =>
      reading.problems
        .filter((found) => found.severity === severity)
        .map((found) => {
          const line = language === 'ja' ? `${found.line}${say('line')}` : `${say('line')} ${found.line}`;
          return `  [${say(key)}] ${line} ${describeProblem(found)[language]}`;
        }),
    ),
  ];
}

/** Columns on a terminal: Japanese characters take two. */
function displayWidth(text: string): number {
  return [...text].reduce((width, char) => width + (/[ -~]/u.test(char) ? 1 : 2), 0);
}

function pad(text: string, width: number, left: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return left ? text + blanks : blanks + text;
}
