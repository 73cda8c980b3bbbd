import type { FormBook, FormCell, FormSheet } from '../../core/forms/form-book.ts';
import type { BookScope } from '../book-scope.ts';
import { makeReport, type Report } from '../report/make-report.ts';
import type { OpinionChapter } from '../report/opinions.ts';
import type { StateCount } from '../report/summary.ts';
import { formWords } from '../text/form-words.ts';
import type { MeasureChapter, StrategyChapter } from '../views/chapters.ts';
import { column, countOf, figureOf, figureWithRemark, linesOf, stateOf } from './form-cells.ts';
import {
  type FormSection,
  listCostColumns,
  listSectionSheets,
  makeCostTable,
  plainTable,
  sheetOf,
} from './section-sheets.ts';
import { makeSources } from './source-sheet.ts';

/**
 * The yearly report for the council as a workbook to print: the chapters of the PDF as sheets, without its charts.
 *
 * @example makeReportForm(createBookScope(snapshot, 'ja')).sheets.map(({ name }) => name) // ['概要', '遅れ', …]
 */
export function makeReportForm(scope: BookScope): Omit<FormBook, 'date' | 'author'> {
  const { data: report } = makeReport(scope);
  const { frame, words } = report;
  const sections = report.strategies.flatMap((strategy) => listSections(strategy, words));
  return {
    language: scope.wording.language,
    arrangement: 'sheets',
    title: frame.title,
    subtitle: [frame.city, frame.subtitle, frame.publication].join('　'),
    lead: [],
    foot: frame.foot,
    sheets: [
      makeSummary(scope, report),
      ...makeRisks(scope, report),
      ...makeChanges(scope, report),
      ...makeCostSheet(report),
      ...listSectionSheets(scope, words, sections).map((sheet) => renameCosts(scope, sheet, report)),
      ...(report.opinions === undefined ? [] : makeOpinions(scope, report.opinions)),
      makeMethod(scope, report),
      ...makeSources(scope, { ...words.method, indicator: words.indicator }, report.method.sources),
    ],
  };
}

function listSections(strategy: StrategyChapter, { goals, kpis }: Report['words']): readonly FormSection[] {
  const name = `${strategy.number}　${strategy.title}`;
  return [
    toSection(name, goals, strategy, []),
    ...strategy.measures.map((measure) =>
      toSection(`${strategy.number}${measure.number}${measure.title}`, kpis, measure, measure.initiatives),
    ),
  ];
}

function toSection(
  place: string,
  indicatorsHead: string,
  chapter: StrategyChapter | MeasureChapter,
  initiatives: FormSection['initiatives'],
): FormSection {
  const { direction, terms, indicators, assessment } = chapter;
  const costs = 'costs' in chapter ? (chapter.costs ?? null) : null;
  return { place, direction, terms, indicatorsHead, indicators, initiatives, costs, assessment };
}

/** Two sheets tell of money: the whole, and each measure with its projects. */
function renameCosts({ say }: BookScope, sheet: FormSheet, { costs }: Report): FormSheet {
  return costs !== undefined && sheet.name === say(formWords.costs)
    ? { ...sheet, name: say(formWords.costsByProject) }
    : sheet;
}

function makeSummary(scope: BookScope, { summary, strategies, words, frame }: Report): FormSheet {
  const { standing } = summary;
  const states = standing?.states ?? [];
  const measures = strategies.flatMap(({ number, lines }) =>
    lines.map((line) => ({ ...line, number: `${number}${line.number}` })),
  );
  return {
    name: scope.say(formWords.summary),
    title: words.summary,
    lead: [...summary.lead, ...(frame.fictional === null ? [] : [frame.fictional])],
    orientation: 'landscape',
    columns: [
      column(words.state, 50),
      ...states.map(({ state }) => column(`${state.shape} ${state.word}`, 11, 'end')),
    ],
    tables:
      standing === null
        ? []
        : [
            plainTable([[words.count, ...countsOf(states)]], words.byState),
            plainTable(standing.strategies.map(toCountRow), words.strategy),
            plainTable(measures.map(toCountRow), words.measures),
          ],
  };
}

function countsOf(states: readonly StateCount[]): readonly FormCell[] {
  return states.map(({ count }) => countOf(count));
}

function toCountRow({
  number,
  title,
  counts,
}: {
  readonly number: string;
  readonly title: string;
  readonly counts: readonly number[];
}): readonly FormCell[] {
  return [`${number}　${title}`, ...counts.map(countOf)];
}

function makeRisks({ say }: BookScope, { summary, words }: Report): readonly FormSheet[] {
  return sheetOf({
    name: say(formWords.risks),
    title: words.atRisk,
    orientation: 'landscape',
    columns: [
      column(words.indicator, 34),
      column(say(formWords.place), 18),
      column(words.state, 16),
      column(words.latest, 12, 'end'),
      column(say(formWords.yearAndRemark), 13),
      column(words.requiredNow, 12, 'end'),
      column(words.nextTarget, 12, 'end'),
      column(say(formWords.year), 10),
      column(words.chance, 14),
    ],
    tables: [
      {
        ...plainTable(
          (summary.standing?.risks ?? []).map((row) => [
            linesOf([row.name, row.part]),
            row.under,
            stateOf(row.state),
            ...figureWithRemark(row.latest),
            figureOf(row.required),
            ...figureWithRemark(row.target),
            row.chance,
          ]),
        ),
        notes: [words.atRiskWords],
      },
    ],
  });
}

function makeChanges({ say }: BookScope, { summary, words }: Report): readonly FormSheet[] {
  const { standing } = summary;
  if (standing === null) return [];
  return sheetOf({
    name: say(formWords.changes),
    title: words.changes,
    orientation: 'portrait',
    columns: [
      column(words.indicator, 50),
      column(say(formWords.place), 26),
      column(words.before, 16),
      column(words.now, 16),
    ],
    tables: standing.changes.map(({ title, rows }) => ({
      ...plainTable(
        rows.map(({ name, under, before, now }) => [name, under, stateOf(before), stateOf(now)]),
        title,
      ),
      notes: [standing.changesWords],
    })),
  });
}

/** By strategy and by measure. */
function makeCostSheet({ costs }: Report): readonly FormSheet[] {
  const [first] = costs?.tables ?? [];
  if (costs === undefined || first === undefined) return [];
  return [
    {
      name: costs.title,
      title: costs.title,
      lead: costs.lead,
      orientation: 'portrait',
      columns: listCostColumns(costs.title, first),
      tables: costs.tables.map((table) => makeCostTable(table, table.title)),
    },
  ];
}

function makeOpinions({ say }: BookScope, { words, lead, groups }: OpinionChapter): readonly FormSheet[] {
  const sheets = sheetOf({
    name: say(formWords.opinions),
    title: words.title,
    orientation: 'landscape',
    columns: [
      column(say(formWords.no), 9),
      column(say(formWords.source), 18),
      column(say(formWords.opinion), 34),
      column(words.about, 18),
      column(say(formWords.responses), 16),
      column(words.promised, 34),
      column(say(formWords.done), 28),
      column(words.result, 16),
    ],
    tables: groups.map((group) =>
      plainTable(
        group.opinions.flatMap((opinion) => {
          const [first, ...others] = opinion.responses;
          const about = [
            opinion.title,
            opinion.source,
            linesOf([opinion.text, opinion.summary === null ? null : `${words.summary}：${opinion.summary}`]),
            opinion.about,
          ];
          return [
            [...about, ...responseCells(first), linesOf([opinion.state, opinion.closing])],
            ...others.map((response) => [null, null, null, null, ...responseCells(response), null]),
          ];
        }),
        group.title,
      ),
    ),
  });
  return sheets.map((sheet) => ({ ...sheet, lead: [lead] }));
}

function responseCells(
  response: OpinionChapter['groups'][number]['opinions'][number]['responses'][number] | undefined,
): readonly FormCell[] {
  if (response === undefined) return [null, null, null];
  const { policy, who, text, notes } = response;
  return [
    linesOf([policy, who]),
    text,
    linesOf(notes.map(({ year, progress, text: done }) => `${year} ${progress} ${done}`)),
  ];
}

function makeMethod({ say }: BookScope, { method, words }: Report): FormSheet {
  const m = words.method;
  const rowsOf = (texts: readonly string[]) => texts.map((text) => [text, null]);
  const tables = [
    plainTable(rowsOf(method.notes), m.notes),
    plainTable(
      method.states.map(({ state, meaning }) => [`${state.shape} ${state.word}`, meaning]),
      m.states,
    ),
    plainTable(rowsOf(method.method), m.method),
    plainTable(rowsOf(method.planSource), m.planSource),
  ];
  return {
    name: say(formWords.method),
    title: m.title,
    lead: [],
    orientation: 'portrait',
    columns: [column(words.state, 60), column(say(formWords.text), 70)],
    tables: tables.filter(({ rows }) => rows.length > 0),
  };
}
