import type { DepartmentChange, Snapshot } from '../../core/publication/snapshot.ts';
import type { City } from '../city.ts';
import { dayInJapan } from '../views/scope.ts';
import { codeLists } from './code-lists.ts';
import { column, defineTable, type TableMaker } from './define-table.ts';
import { layoutHistory } from './layout-history.ts';
import { blankText, tableText } from './table-text.ts';

type DepartmentChangeRow = {
  readonly no: number;
  readonly change: DepartmentChange;
  readonly from: string | null;
  readonly to: string | null;
};

const departmentChanges = defineTable<DepartmentChangeRow>({
  id: 'department_changes',
  ...tableText.department_changes,
  list: ({ snapshot }: City) =>
    snapshot.departmentChanges.flatMap((change, index) => pairDepartments(change, index + 1)),
  columns: [
    column('change_no', 'integer', ({ no }) => no),
    column('changed_on', 'date', ({ change }) => change.date),
    column('department_change', 'code', ({ change }) => change.kind, { codes: codeLists.departmentChange }),
    column('from_department_id', 'id', ({ from }) => from, { blank: blankText.createdAnew }),
    column('to_department_id', 'id', ({ to }) => to, { blank: blankText.abolished }),
  ],
});

/** One row a pair, so that every cell holds one department. */
function pairDepartments(change: DepartmentChange, no: number): readonly DepartmentChangeRow[] {
  const from = change.from.length === 0 ? [null] : change.from;
  const to = change.to.length === 0 ? [null] : change.to;
  return from.flatMap((one) => to.map((other) => ({ no, change, from: one, to: other })));
}

type ChangeRow = {
  readonly kind: 'publication' | 'layout';
  readonly version: number;
  readonly date: string;
  readonly resultsUpTo: number | null;
  readonly ja: string | null;
  readonly en: string | null;
};

const changes = defineTable<ChangeRow>({
  id: 'changes',
  ...tableText.changes,
  list: ({ snapshot }: City) => [toPublicationRow(snapshot), ...layoutHistory.map(toLayoutRow)],
  columns: [
    column('change_kind', 'code', ({ kind }) => kind, { codes: codeLists.changeKind }),
    column('version', 'integer', ({ version }) => version),
    column('changed_on', 'date', ({ date }) => date),
    column('results_up_to', 'year', ({ resultsUpTo }) => resultsUpTo, { blank: blankText.noResults }),
    column('description_ja', 'text', ({ ja }) => ja, { blank: blankText.notSaid }),
    column('description_en', 'text', ({ en }) => en, { blank: blankText.notSaid }),
  ],
});

/** A publication's notes are the city's own words, in Japanese. */
function toPublicationRow({ publication }: Snapshot): ChangeRow {
  return {
    kind: 'publication',
    version: publication.no,
    date: dayInJapan(publication.publishedAt),
    resultsUpTo: publication.resultsUpTo,
    ja: publication.notes,
    en: null,
  };
}

function toLayoutRow({ version, date, what }: (typeof layoutHistory)[number]): ChangeRow {
  return { kind: 'layout', version, date, resultsUpTo: null, ja: what.ja, en: what.en };
}

/** What changed: departments, publications, and the layout of the files themselves. */
export const changeTables: readonly TableMaker[] = [departmentChanges, changes];
