import { blank } from '../entry-value.ts';
import type { ActionRow, InitiativeField, InitiativeRow, WorkbookRequest } from '../workbook-request.ts';
import type { EntrySpot, Form, FormRow } from './form.ts';
import { entryColumn, givenColumn, givenWords, keyColumn, numberColumn, yearHead } from './form-columns.ts';
import { formTexts } from './form-texts.ts';

const FIELDS = ['done', 'issues', 'next', 'nextText'] as const satisfies readonly InitiativeField[];

/**
 * The sheet of the initiatives: the plan's text and last year's report beside the cells of this year's. Each action of
 * the year has a row with its progress; what is told of the initiative as a whole is open in its first row only.
 *
 * @example describeInitiativeForm(request).columns.map(({ key }) => key)
 */
export function describeInitiativeForm(request: WorkbookRequest): Form {
  const { choices, limits, round } = request;
  return {
    kind: 'initiative',
    sheetName: formTexts.initiativeSheet,
    nameColumns: ['name', 'action'],
    columns: [
      keyColumn,
      numberColumn,
      givenColumn('name', formTexts.initiativeName, 24),
      givenColumn('action', yearHead(formTexts.action, round.year), 24),
      givenColumn('following', yearHead(formTexts.action, round.year + 1), 20),
      givenColumn('lastYear', formTexts.lastYear, 28),
      entryColumn('progress', formTexts.progress, 12, { type: 'choice', choices: choices.progress }),
      entryColumn('done', formTexts.done, 40, { type: 'text', limit: limits.done }),
      entryColumn('issues', formTexts.issues, 26, { type: 'text', limit: limits.issues }),
      entryColumn('next', formTexts.next, 14, { type: 'choice', choices: choices.directions }),
      entryColumn('nextText', formTexts.nextText, 24, { type: 'text', limit: limits.nextText }),
    ],
    rows: request.initiatives.flatMap(describeRows),
  };
}

function describeRows(row: InitiativeRow, index: number): readonly FormRow[] {
  const whole = FIELDS.map((field): [string, EntrySpot] => [
    field,
    { field, part: null, value: row.entry[field] ?? blank },
  ]);
  const rows = row.actions.map((action, place) =>
    describeRow(row, index, action, Object.fromEntries(place === 0 ? whole : [])),
  );
  return rows.length > 0 ? rows : [describeRow(row, index, null, Object.fromEntries(whole))];
}

function describeRow(
  row: InitiativeRow,
  index: number,
  action: ActionRow | null,
  whole: Readonly<Record<string, EntrySpot>>,
): FormRow {
  const progress =
    action === null ? {} : { progress: { field: 'progress', part: action.id, value: action.progress } };
  return {
    key: action === null ? row.id : `${row.id}/${action.id}`,
    item: row.id,
    version: row.version,
    unit: null,
    decimals: 0,
    given: {
      number: { kind: 'number', value: index + 1 },
      name: givenWords(row.name),
      action: givenWords(action?.text ?? null),
      following: givenWords(row.following),
      lastYear: givenWords(row.lastYear),
    },
    entries: { ...progress, ...whole },
    lastTotal: null,
  };
}
