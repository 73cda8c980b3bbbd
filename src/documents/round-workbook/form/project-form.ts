import { blank } from '../entry-value.ts';
import type { CostColumn, ProjectRow, WorkbookRequest } from '../workbook-request.ts';
import { fillBoth } from './fill-both.ts';
import type { EntrySpot, Form, FormColumn, FormRow } from './form.ts';
import { entryColumn, givenColumn, givenWords, keyColumn, numberColumn, yearHead } from './form-columns.ts';
import { formTexts } from './form-texts.ts';

const SUMS = { budget: 'budgetSum', settled: 'settledSum' } as const;

/**
 * The sheet of the projects: budget and settled amounts by year and funding source, with their sums.
 *
 * @example describeProjectForm(request).rows[0]?.entries['2024-settled:national']
 */
export function describeProjectForm(request: WorkbookRequest): Form {
  const { choices, limits } = request;
  return {
    kind: 'project',
    sheetName: formTexts.projectSheet,
    nameColumns: ['name'],
    columns: [
      keyColumn,
      numberColumn,
      givenColumn('name', formTexts.projectName, 30),
      ...request.costColumns.flatMap((cost) => costColumns(cost, request)),
      entryColumn('withoutCost', formTexts.withoutCost, 10, { type: 'choice', choices: choices.withoutCost }),
      entryColumn('remark', formTexts.remark, 30, { type: 'text', limit: limits.remark }),
    ],
    rows: request.projects.map((row, index) => describeRow(row, index, request)),
  };
}

function costColumns({ key, year, side }: CostColumn, { choices }: WorkbookRequest): readonly FormColumn[] {
  const sources = choices.fundingSources.map((source) => {
    const head = fillBoth(yearHead(formTexts[side], year), { source: source.label });
    return entryColumn(`${key}:${source.key}`, head, 14, { type: 'number' });
  });
  const sum: FormColumn = {
    key: `${key}:sum`,
    role: 'sum',
    head: yearHead(formTexts[SUMS[side]], year),
    width: 14,
    of: sources.map((column) => column.key),
  };
  return [...sources, sum];
}

function describeRow(
  row: ProjectRow,
  index: number,
  { costColumns, choices, moneyUnit }: WorkbookRequest,
): FormRow {
  const costs = costColumns.flatMap((cost) =>
    choices.fundingSources.map((source): [string, EntrySpot] => [
      `${cost.key}:${source.key}`,
      { field: source.key, part: cost.key, value: row.costs[cost.key]?.[source.key] ?? blank },
    ]),
  );
  return {
    key: row.id,
    item: row.id,
    version: row.version,
    unit: moneyUnit,
    decimals: 0,
    given: { number: { kind: 'number', value: index + 1 }, name: givenWords(row.name) },
    entries: {
      ...Object.fromEntries(costs),
      withoutCost: { field: 'withoutCost', part: null, value: row.withoutCost },
      remark: { field: 'remark', part: null, value: row.remark },
    },
    lastTotal: null,
  };
}
