import { blank, type EntryValue } from '../entry-value.ts';
import type { FundingAmounts, ProjectRow, WorkbookRequest } from '../workbook-request.ts';
import { fillBoth } from './fill-both.ts';
import type { Form, FormColumn, FormRow } from './form.ts';
import { entryColumn, givenColumn, keyColumn } from './form-columns.ts';
import { formTexts } from './form-texts.ts';

type Side = 'budget' | 'settled';

/**
 * The sheet of the projects: budget and settled amount by funding source, with their sums.
 *
 * @example describeProjectForm(request).rows[0]?.entries['settled:national']
 */
export function describeProjectForm(request: WorkbookRequest): Form {
  return {
    kind: 'project',
    sheetName: formTexts.projectSheet,
    nameColumns: ['name'],
    columns: [
      keyColumn,
      givenColumn('number', formTexts.number, 5),
      givenColumn('name', formTexts.projectName, 30),
      ...amountColumns('budget', request),
      ...amountColumns('settled', request),
      entryColumn('remark', formTexts.remark, 30, { type: 'text', limit: request.textLimit }),
    ],
    rows: request.projects.map((row, index) => describeRow(row, index, request)),
  };
}

function amountColumns(side: Side, { choices }: WorkbookRequest): readonly FormColumn[] {
  const sources = choices.fundingSources.map(({ key, label }) =>
    entryColumn(`${side}:${key}`, fillBoth(formTexts[side], { source: label }), 12, { type: 'number' }),
  );
  const sum: FormColumn = {
    key: `${side}:sum`,
    role: 'sum',
    head: formTexts[`${side}Sum`],
    width: 13,
    of: sources.map(({ key }) => key),
  };
  return [...sources, sum];
}

function describeRow(row: ProjectRow, index: number, { choices, moneyUnit }: WorkbookRequest): FormRow {
  const amounts = (side: Side, given: FundingAmounts): ReadonlyArray<readonly [string, EntryValue]> =>
    choices.fundingSources.map(({ key }) => [`${side}:${key}`, given[key] ?? blank]);
  return {
    id: row.id,
    version: row.version,
    unit: moneyUnit,
    decimals: 0,
    given: {
      number: { kind: 'number', value: index + 1 },
      name: { kind: 'words', words: row.name },
    },
    entries: {
      ...Object.fromEntries([...amounts('budget', row.budget), ...amounts('settled', row.settled)]),
      remark: row.remark,
    },
    lastTotal: null,
  };
}
