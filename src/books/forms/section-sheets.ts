import type { FormCell, FormSheet, FormTable } from '../../core/forms/form-book.ts';
import type { BookScope } from '../book-scope.ts';
import { formWords } from '../text/form-words.ts';
import type { TableWords } from '../text/table-words.ts';
import type { AssessmentView } from '../views/assessment.ts';
import type { CostTable } from '../views/cost-table.ts';
import type { IndicatorRow, SeriesRow } from '../views/indicator-row.ts';
import type { GridGroup, GridRow, ProjectGroup } from '../views/initiative-grid.ts';
import type { Explanation, TextPiece } from '../views/marked-text.ts';
import { column, figureOf, figureWithRemark, linesOf, stateOf, textOf } from './form-cells.ts';

/** A strategy, a measure, or a department's part of one, with all that is to be printed of it. */
export type FormSection = {
  readonly place: string;
  readonly direction: readonly TextPiece[] | null;
  readonly terms: readonly Explanation[];
  readonly indicatorsHead: string;
  readonly indicators: readonly IndicatorRow[];
  readonly initiatives: readonly GridGroup[];
  readonly costs: CostTable | null;
  readonly assessment: AssessmentView | null;
};

/** A sheet whose tables may be empty: then there is none. */
type Draft = Omit<FormSheet, 'lead' | 'title'> & { readonly title?: string };

export function plainTable(rows: FormTable['rows'], title: string | null = null): FormTable {
  return { title, rows, endsInSum: false, notes: [] };
}

/** A sheet; none where it would have no row. */
export function sheetOf({ title, ...draft }: Draft): readonly FormSheet[] {
  const tables = draft.tables.filter(({ rows }) => rows.length > 0);
  return tables.length === 0 ? [] : [{ ...draft, title: title ?? draft.name, lead: [], tables }];
}

/**
 * The sheets that sections make together: directions, indicators, initiatives, costs and assessments, each of all
 * sections, so that columns stand under each other.
 */
export function listSectionSheets(
  scope: BookScope,
  words: TableWords,
  sections: readonly FormSection[],
): readonly FormSheet[] {
  return [
    ...makeDirections(scope, sections),
    ...makeIndicators(scope, words, sections),
    ...makeInitiatives(scope, words, sections),
    ...makeCosts(scope, sections),
    ...makeAssessments(scope, sections),
  ];
}

function makeDirections({ say }: BookScope, sections: readonly FormSection[]): readonly FormSheet[] {
  // On the form of one measure the title says where.
  const hasPlaces = sections.some(({ place }) => place !== '');
  const rows = sections.flatMap(({ place, direction, terms }): readonly (readonly FormCell[])[] =>
    direction === null
      ? []
      : [[...(hasPlaces ? [place] : []), textOf(direction), linesOf(terms.map(explain))]],
  );
  return sheetOf({
    name: say(formWords.directions),
    orientation: 'landscape',
    columns: [
      ...(hasPlaces ? [column(say(formWords.place), 30)] : []),
      column(say(formWords.text), 62),
      column(say(formWords.explanation), 42),
    ],
    tables: [plainTable(rows)],
  });
}

/** A section of a sheet that has no other needs no name of its own. */
function joinTitle(place: string, title: string): string {
  return place === '' ? title : `${place}　${title}`;
}

/** ※１ 環境：周りのもの。 */
function explain({ mark, term, text }: Explanation): string {
  return term === null ? `${mark} ${text}` : `${mark} ${term}：${text}`;
}

function makeIndicators(
  { say }: BookScope,
  words: TableWords,
  sections: readonly FormSection[],
): readonly FormSheet[] {
  return sheetOf({
    name: say(formWords.indicators),
    orientation: 'landscape',
    columns: [
      column(words.indicator, 36),
      column(say(formWords.part), 10),
      column(words.baseline, 12, 'end'),
      column(say(formWords.year), 10),
      column(words.latest, 12, 'end'),
      column(say(formWords.yearAndRemark), 14),
      ...words.targets.map((head) => column(head, 13, 'end')),
      column(words.state, 16),
    ],
    tables: sections.map(({ place, indicatorsHead, indicators }) => ({
      ...plainTable(
        indicators.flatMap((row) => listSeries(row, words)),
        joinTitle(place, indicatorsHead),
      ),
      notes: indicators.flatMap(({ notes }) => notes.map(explain)),
    })),
  });
}

/** A row for each part; one for the whole before them where there are several. */
function listSeries(row: IndicatorRow, words: TableWords): readonly (readonly FormCell[])[] {
  const name = linesOf([textOf(row.name) + (row.cumulative ? words.cumulative : ''), row.departments]);
  const [only] = row.series;
  if (row.series.length === 1 && only !== undefined)
    return [[name, only.label, ...figuresOf(only), stateOf(only.state ?? row.state)]];
  const blanks = only === undefined ? [] : figuresOf(only).map(() => null);
  return [
    [name, null, ...blanks, stateOf(row.state)],
    ...row.series.map((part) => [null, part.label, ...figuresOf(part), stateOf(part.state)]),
  ];
}

function figuresOf({ baseline, latest, targets }: SeriesRow): readonly FormCell[] {
  return [...figureWithRemark(baseline), ...figureWithRemark(latest), ...targets.map(figureOf)];
}

function makeInitiatives(
  { say }: BookScope,
  words: TableWords,
  sections: readonly FormSection[],
): readonly FormSheet[] {
  return sheetOf({
    name: say(formWords.initiatives),
    orientation: 'landscape',
    columns: [
      column(words.initiatives, 26),
      ...words.years.map((year) => column(year, 24)),
      column(words.projects, 36),
    ],
    tables: sections.map(({ place, initiatives }) =>
      plainTable(
        initiatives.flatMap(({ rows }) => rows.map((row) => listActions(row, words))),
        place,
      ),
    ),
  });
}

/** An action of several years stands in the first of them, with arrows through the others, as planning tables have it. */
function listActions(row: GridRow, words: TableWords): readonly FormCell[] {
  const years = words.years.map((_, at): FormCell => {
    const action = row.actions.find(({ column: first, span }) => first <= at && at < first + span);
    if (action === undefined) return null;
    return action.column === at ? action.text : '→';
  });
  const projects = row.projects?.groups.map((group) => sayProjects(group, words)) ?? [];
  return [row.title?.text ?? null, ...years, linesOf(projects)];
}

/** 保育所整備事業〔脱炭素化〕／窓口改革事業【保育課】 */
function sayProjects({ projects, departments }: ProjectGroup, words: TableWords): string {
  const names = projects.map(
    ({ name, icons }) => name + icons.map((icon) => `〔${words.icons[icon]}〕`).join(''),
  );
  return names.join('／') + (departments === null ? '' : `【${departments}】`);
}

function makeCosts({ say }: BookScope, sections: readonly FormSection[]): readonly FormSheet[] {
  const tables = sections.flatMap(({ place, costs }) => (costs === null ? [] : [{ place, costs }]));
  const [first] = tables;
  if (first === undefined) return [];
  return sheetOf({
    name: say(formWords.costs),
    title: first.costs.title,
    orientation: 'portrait',
    columns: listCostColumns(first.costs.head, first.costs),
    tables: tables.map(({ place, costs }) => makeCostTable(costs, place)),
  });
}

export function listCostColumns(name: string, { columns }: CostTable): FormSheet['columns'] {
  return [column(name, 50), ...columns.map((head) => column(head, 16, 'end'))];
}

/** In thousands of yen, as the books print them. */
export function makeCostTable({ rows, sum, notes }: CostTable, title: string): FormTable {
  const lines = [...rows, ...(sum === null ? [] : [sum])];
  return {
    title,
    rows: lines.map((line) => [
      line.number === '' ? line.title : `${line.number}　${line.title}`,
      ...line.cells.map(
        ({ text, yen }): FormCell =>
          yen === null ? text : { value: yen / 1000, decimals: yen % 1000 === 0 ? 0 : 3, unit: null },
      ),
    ]),
    endsInSum: sum !== null,
    notes,
  };
}

function makeAssessments({ say }: BookScope, sections: readonly FormSection[]): readonly FormSheet[] {
  return sheetOf({
    name: say(formWords.assessments),
    orientation: 'landscape',
    columns: [
      column(say(formWords.stage), 16),
      column(say(formWords.box), 20),
      column(say(formWords.answer), 60),
      column(say(formWords.basis), 38),
    ],
    tables: sections.flatMap(({ place, assessment }) =>
      assessment === null
        ? []
        : [
            {
              title: joinTitle(place, assessment.title),
              rows: assessment.stages.flatMap((stage) =>
                stage.rows.map((row, at) => [
                  at === 0 ? stage.label : null,
                  row.label,
                  row.text,
                  linesOf(row.notes),
                ]),
              ),
              endsInSum: false,
              notes: [assessment.lead],
            },
          ],
    ),
  });
}
