import type { FiscalYear } from '../../../core/fiscal/fiscal-year.ts';
import { blank } from '../entry-value.ts';
import type { GivenValue, InitiativeField, InitiativeRow, WorkbookRequest } from '../workbook-request.ts';
import type { Form, FormRow } from './form.ts';
import { entryColumn, givenColumn, keyColumn, yearHead } from './form-columns.ts';
import { formTexts } from './form-texts.ts';

const FIELDS = ['state', 'done', 'issues', 'next'] as const satisfies readonly InitiativeField[];

/**
 * The sheet of the initiatives: the plan's text and last year's report beside the cells of this year's.
 *
 * @example describeInitiativeForm(request).columns.map(({ key }) => key)
 */
export function describeInitiativeForm(request: WorkbookRequest): Form {
  const { choices, textLimit } = request;
  const years = listActionYears(request);
  const text = { type: 'text', limit: textLimit } as const;
  return {
    kind: 'initiative',
    sheetName: formTexts.initiativeSheet,
    nameColumns: ['name'],
    columns: [
      keyColumn,
      givenColumn('number', formTexts.number, 5),
      givenColumn('name', formTexts.initiativeName, 26),
      ...years.map((year) => givenColumn(`action:${year}`, yearHead(formTexts.action, year), 24)),
      givenColumn('lastYear', formTexts.lastYear, 30),
      entryColumn('state', formTexts.state, 12, { type: 'choice', choices: choices.states }),
      entryColumn('done', formTexts.done, 42, text),
      entryColumn('issues', formTexts.issues, 30, text),
      entryColumn('next', formTexts.next, 12, { type: 'choice', choices: choices.directions }),
    ],
    rows: request.initiatives.map((row, index) => describeRow(row, index, years)),
  };
}

/** The year that is reported on and the one after it, as far as the plan has them: the others say nothing here. */
function listActionYears({ initiatives, round }: WorkbookRequest): readonly FiscalYear[] {
  const planned = new Set(initiatives.flatMap(({ actions }) => actions.map(({ year }) => year)));
  return [round.year, round.year + 1].filter((year) => planned.has(year));
}

function describeRow(row: InitiativeRow, index: number, years: readonly FiscalYear[]): FormRow {
  const actions = years.map((year): [string, GivenValue] => [
    `action:${year}`,
    words(row.actions.find((action) => action.year === year)?.text ?? ''),
  ]);
  return {
    id: row.id,
    version: row.version,
    unit: null,
    decimals: 0,
    given: {
      number: { kind: 'number', value: index + 1 },
      name: words(row.name),
      lastYear: words(row.lastYear ?? ''),
      ...Object.fromEntries(actions),
    },
    entries: Object.fromEntries(FIELDS.map((field) => [field, row.entry[field] ?? blank])),
    lastTotal: null,
  };
}

function words(text: string): GivenValue {
  return text === '' ? { kind: 'blank' } : { kind: 'words', words: text };
}
