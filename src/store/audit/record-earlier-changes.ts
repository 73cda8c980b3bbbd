import type { Kysely } from 'kysely';
import { toChange } from '../changes.ts';
import type { Database, FactTable } from '../database.ts';
import { appendEntry } from './chain.ts';
import { collectDigests } from './collect-digests.ts';

/** The tables that could hold facts before there was an audit trail. */
const earlierTables: readonly FactTable[] = [
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

/** Begins each municipality's chain with the changes that it already has, as they stand on that day. */
export async function recordEarlierChanges(db: Kysely<Database>): Promise<void> {
  const changes = await db
    .selectFrom('change')
    .selectAll()
    .orderBy('municipality_code')
    .orderBy('change_no')
    .execute();
  for (const code of new Set(changes.map((row) => row.municipality_code))) {
    const digests = await collectDigests(db, code, earlierTables);
    for (const row of changes.filter(({ municipality_code }) => municipality_code === code)) {
      const { no, kind, madeAt, madeBy, reason } = toChange(row);
      const { rows, digest } = digests.get(no) ?? { rows: 0, digest: '' };
      await appendEntry(db, code, {
        kind: 'change',
        at: madeAt,
        actor: { person: null, name: madeBy },
        origin: null,
        subject: String(no),
        before: null,
        after: { digest, kind, rows },
        reason,
      });
    }
  }
}
