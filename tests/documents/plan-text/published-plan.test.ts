import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PlanFile } from '../../../src/core/plan/plan-file.ts';
import { parseQuantity } from '../../../src/core/quantity/quantity.ts';
import { parsePlanJson } from '../../../src/documents/plan-json/parse-plan-json.ts';
import { type PlanReading, readPlanText } from '../../../src/documents/plan-text/read-plan-text.ts';
import { sharedPath } from '../../support/shared-folder.ts';
import { compareReading } from './support/compare-reading.ts';
import { seededRandom } from './support/seeded-random.ts';
import { makeShuffle } from './support/shuffle-plan.ts';

const sourcePath = sharedPath('plans', 'hiratsuka-2024', 'source.txt');
const expectedPath = sharedPath('plans', 'hiratsuka-2024', 'expected.json');
if (!sourcePath) console.warn('Skipped: the published plan is not in the shared folder.');

describe.skipIf(!sourcePath || !expectedPath)('a published plan', () => {
  let source = '';
  let expected: PlanFile;
  let reading: PlanReading;

  beforeAll(() => {
    source = readFileSync(sourcePath ?? '', 'utf8');
    expected = readExpected(readFileSync(expectedPath ?? '', 'utf8'));
    reading = read(source);
  });

  test('is read as two independent readers transcribed it', () => {
    expect(compareReading(expected, reading)).toEqual([]);
  });

  test('is whole, with nothing wrong and what is open named', () => {
    expect(reading.wholeness).toBe('whole');
    const kinds = reading.problems.filter((found) => found.severity !== 'info').map((found) => found.kind);
    expect(kinds).toEqual(['years-uncertain', 'years-uncertain', 'rows-uncertain', 'end-unconfirmed']);
  });

  test('has the counts of its source', () => {
    const measures = reading.file.strategies.flatMap((strategy) => strategy.measures);
    const parts = [...reading.file.strategies, ...measures];
    const initiatives = measures.flatMap((measure) => measure.initiatives);
    const actions = initiatives.flatMap((initiative) => initiative.actions);
    const projects = actions.flatMap((action) => action.projects);
    expect({
      strategies: reading.file.strategies.length,
      measures: measures.length,
      indicators: parts.flatMap((part) => part.indicators).length,
      series: parts.flatMap((part) => part.indicators).flatMap((indicator) => indicator.series).length,
      notes: parts.flatMap((part) => part.indicators).flatMap((indicator) => indicator.notes).length,
      terms: parts.flatMap((part) => part.terms).length,
      initiatives: initiatives.length,
      actions: actions.length,
      links: projects.length,
      departments: new Set(projects.flatMap((project) => project.departments)).size,
      projects: new Set(projects.map((project) => project.name)).size,
    }).toEqual({
      strategies: 4,
      measures: 12,
      indicators: 49,
      series: 53,
      notes: 22,
      terms: 6,
      initiatives: 64,
      actions: 166,
      links: 187,
      departments: 34,
      projects: 79,
    });
  });

  test('ties each of the 23 traces of lost icons to the one project before it', () => {
    const printed = source.split('\n');
    const traced = new Map<number, Set<string>>();
    for (const project of projectsOf(reading.file))
      for (const mark of project.marks ?? []) {
        const line = mark.place?.lines[0] ?? 0;
        traced.set(line, (traced.get(line) ?? new Set()).add(project.name));
        expect(mark.kind).toBe('unknown');
      }
    expect(traced.size).toBe(23);
    for (const [line, names] of traced) {
      expect(names.size).toBe(1);
      const text = printed[line - 1] ?? '';
      expect(text).toMatch(/ {2,}$/u);
      const [name = ''] = names;
      if (text.trim() !== '') expect(name.endsWith(text.trim().split(/[/ ]/u).at(-1) ?? '?')).toBe(true);
    }
  });

  test('suggests a theme by the words of the action, and none where they are silent', () => {
    const suggested = projectsOf(reading.file).flatMap((project) =>
      (project.marks ?? []).map((mark) => mark.suggested),
    );
    expect(new Set(suggested)).toEqual(new Set(['digital', 'decarbonisation', undefined]));
  });

  test('accounts for every character, and the plan holds the words that it claims to hold', () => {
    const { total, used, furniture, leftover, unused } = reading.coverage;
    expect(used + furniture + leftover).toBe(total);
    expect(total).toBe([...source.replace(/\s+/gu, '')].length);
    expect(unused.every((text) => text.reason !== 'not-understood')).toBe(true);
    const held = textsOf({ plan: reading.file.plan, strategies: reading.file.strategies })
      .join('\n')
      .replace(/[^\S\n]+|[★※][0-9０-９]/gu, '');
    const left = new Set(unused.flatMap(({ lines: [first, last] }) => range(first, last)));
    const lost = source
      .split('\n')
      .flatMap((line, index) => (left.has(index + 1) ? [] : piecesOf(line)))
      .filter((piece) => !held.includes(piece) && !HEADING.test(piece));
    expect(lost).toEqual([]);
  });

  test('gives every element its place in the document', () => {
    const printed = source.split('\n').map((line) => line.replace(/\s/gu, ''));
    for (const project of projectsOf(reading.file)) {
      const [first, last] = project.place?.lines ?? [0, -1];
      const lines = printed.slice(first - 1, last).join('');
      expect(lines).toContain(project.name.replace(/\s/gu, ''));
      expect(project.place?.page).toMatch(/^(?:1[0-9]|2[0-8])$/u);
    }
  });

  test('is a plan file that can be loaded', () => {
    const parsed = parsePlanJson(JSON.stringify(reading.file));
    expect(parsed.ok ? [] : parsed.errors).toEqual([]);
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])(
    'is read the same with other names, departments and figures (shuffle %d)',
    (seed) => {
      const shuffle = makeShuffle([source], seededRandom(seed));
      const changed = shuffle(source);
      expect(changed).not.toBe(source);
      const wanted = reviseValues(readExpected(shuffle(JSON.stringify(expected))));
      expect(compareReading(wanted, read(changed))).toEqual([]);
    },
  );

  test.each([
    ['CRLF', (text: string) => text.replaceAll('\n', '\r\n')],
    ['form feeds between pages', (text: string) => text.replace(/\n\n\n\n/gu, '\n\f')],
    ['a byte order mark', (text: string) => `\ufeff${text}`],
  ])('is read the same with %s', (_, change) => {
    expect(compareReading(expected, read(change(source)))).toEqual([]);
  });
});

function read(text: string): PlanReading {
  const result = readPlanText(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(`not read: ${result.reason.code}`);
  return result.reading;
}

function readExpected(json: string): PlanFile {
  const parsed = parsePlanJson(json);
  if (!parsed.ok) throw new Error('the expected plan is no plan file');
  return parsed.file;
}

function projectsOf(file: PlanFile) {
  return file.strategies
    .flatMap((strategy) => strategy.measures)
    .flatMap((measure) => measure.initiatives)
    .flatMap((initiative) => initiative.actions)
    .flatMap((action) => action.projects);
}

/** The values that belong to changed figures. */
function reviseValues(file: PlanFile): PlanFile {
  const revise = <T extends { readonly raw: string; readonly value: number | null }>(figure: T): T => {
    const read = parseQuantity(figure.raw);
    return { ...figure, value: read.kind === 'number' ? read.value : null };
  };
  const revisePart = <
    T extends PlanFile['strategies'][number] | PlanFile['strategies'][number]['measures'][number],
  >(
    part: T,
  ): T => ({
    ...part,
    indicators: part.indicators.map((indicator) => ({
      ...indicator,
      series: indicator.series.map((series) => ({
        ...series,
        baseline: revise(series.baseline),
        targets: Object.fromEntries(
          Object.entries(series.targets).map(([year, target]) => [year, revise(target)]),
        ),
      })),
    })),
  });
  return {
    ...file,
    strategies: file.strategies.map((strategy) => ({
      ...revisePart(strategy),
      measures: strategy.measures.map(revisePart),
    })),
  };
}

/** Words of headings and column heads, which are known and not kept. */
const HEADING =
  /^(?:基本的な方向性|数値目標|ＫＰＩ（重要業績評価指標）|戦略推進のための取組|指標名|策定時実績値|目標値|（20[0-9]{2}）|具体的な取組|20[0-9]{2}|年度|関連事業名|重点戦略[０-９]?|（[０-９]）|[０-９])$/u;

/** A line's pieces between blanks and separators, without bullets, marks and 【累計】, wrapped or not. */
function piecesOf(line: string): readonly string[] {
  return line
    .trim()
    .replace(/^[◆➤●]/u, '')
    .replace(/[★※][0-9０-９]|【累計】|【累$|^計】/gu, '')
    .split(/[ /【】、]|(?<=年)・|(?<=^（[０-９]）)/u)
    .filter((piece) => piece !== '');
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Every text in a value. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}
