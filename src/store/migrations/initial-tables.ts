import type { CreateTableBuilder, Kysely } from 'kysely';
import type { FactTable } from '../database.ts';
import { addGuards } from '../guards.ts';

type ColumnType = 'text' | 'integer' | 'double precision';
type Columns = Readonly<Record<string, ColumnType | `${ColumnType}?`>>;

/**
 * The fields of each table of versions, as of this migration ("?": may be absent). Lists that belong to one row and
 * are never asked for by themselves (years, departments of a link, marks) are JSON texts.
 */
const versions: Readonly<Record<string, Columns>> = {
  municipality: {
    name: 'text?',
    fictional: 'integer?',
    year_style: 'text?',
    accent: 'text?',
    source_title: 'text?',
    source_publisher: 'text?',
    source_note: 'text?',
  },
  edition: { chapter: 'text?', title: 'text?', action_years: 'text?', target_years: 'text?' },
  strategy: { no: 'integer?', title: 'text?', direction: 'text?', place: 'text?' },
  measure: { strategy: 'text?', no: 'integer?', title: 'text?', direction: 'text?', place: 'text?' },
  term: { owner: 'text?', mark: 'text?', term: 'text?', text: 'text?', place: 'text?' },
  indicator: {
    parent: 'text?',
    name: 'text?',
    cumulative: 'integer?',
    direction: 'text?',
    departments: 'text?',
    place: 'text?',
  },
  note: { owner: 'text?', mark: 'text?', attached_to: 'text?', text: 'text?', place: 'text?' },
  series: {
    indicator: 'text?',
    series_key: 'text?',
    label: 'text?',
    unit: 'text?',
    baseline_raw: 'text?',
    baseline_value: 'double precision?',
    baseline_year: 'integer?',
  },
  target: {
    indicator: 'text?',
    series_key: 'text?',
    year: 'integer?',
    raw: 'text?',
    value: 'double precision?',
    relation: 'text?',
  },
  initiative: { measure: 'text?', title: 'text?', place: 'text?' },
  action: { initiative: 'text?', text: 'text?', years: 'text?', place: 'text?' },
  project: { name: 'text?' },
  department: { name: 'text?', division: 'text?' },
  action_project: {
    action: 'text?',
    project: 'text?',
    departments: 'text?',
    marks: 'text?',
    place: 'text?',
  },
  department_change: {
    date: 'text?',
    kind: 'text?',
    from_departments: 'text?',
    to_departments: 'text?',
  },
  observation: {
    indicator: 'text?',
    series_key: 'text?',
    year: 'integer?',
    status: 'text?',
    value: 'double precision?',
    raw: 'text?',
    provisional: 'integer?',
    measured_at: 'text?',
    reason: 'text?',
    expected: 'text?',
    comment: 'text?',
    source: 'text?',
  },
};

const change: Columns = {
  municipality_code: 'text',
  change_no: 'integer',
  kind: 'text',
  made_at: 'text',
  made_by: 'text',
  reason: 'text',
};

const publication: Columns = {
  municipality_code: 'text',
  publication_no: 'integer',
  change_no: 'integer',
  published_at: 'text',
  approved_by: 'text',
  sha256: 'text',
  snapshot: 'text',
};

/** Those that this migration makes; later ones guard their own. */
const guardedTables: readonly FactTable[] = [
  'change',
  'municipality',
  'edition',
  'strategy',
  'measure',
  'term',
  'indicator',
  'note',
  'series',
  'target',
  'initiative',
  'action',
  'project',
  'department',
  'action_project',
  'department_change',
  'observation',
  'publication',
];

/** The first tables. Every key begins with the municipality's code, so that tables can be partitioned by it. */
export async function createInitialTables(db: Kysely<unknown>): Promise<void> {
  await createTable(db, 'change', change, ['municipality_code', 'change_no']);
  for (const [name, fields] of Object.entries(versions)) {
    const columns: Columns = {
      municipality_code: 'text',
      edition: 'integer',
      id: 'text',
      change_no: 'integer',
      position: 'integer',
      dropped: 'integer',
      ...fields,
    };
    await createTable(db, name, columns, ['municipality_code', 'edition', 'id', 'change_no']);
  }
  await createTable(db, 'publication', publication, ['municipality_code', 'publication_no']);
  await addGuards(db, guardedTables);
}

async function createTable(
  db: Kysely<unknown>,
  name: string,
  columns: Columns,
  key: readonly string[],
): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, type] of Object.entries(columns)) {
    const isOptional = type.endsWith('?');
    table = table.addColumn(column, toColumnType(type), (build) => (isOptional ? build : build.notNull()));
  }
  table = table.addPrimaryKeyConstraint(`${name}_key`, [...key]);
  if (name !== 'change') {
    table = table.addForeignKeyConstraint(`${name}_change`, ['municipality_code', 'change_no'], 'change', [
      'municipality_code',
      'change_no',
    ]);
  }
  await table.execute();
}

function toColumnType(type: string): ColumnType {
  const bare = type.replace('?', '');
  return bare === 'integer' || bare === 'double precision' ? bare : 'text';
}
