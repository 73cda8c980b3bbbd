import type { Kysely } from 'kysely';
import type { AuditEntry, AuditFilter } from '../../app/ports/audit.ts';
import type { Database } from '../database.ts';
import { toAuditEntry, toUtc } from './chain.ts';

/** The entries that a filter asks for, the newest first. */
export async function listAudit(
  db: Kysely<Database>,
  code: string,
  { kinds, person, from, until, before, limit }: AuditFilter,
): Promise<readonly AuditEntry[]> {
  let query = db.selectFrom('audit_entry').selectAll().where('municipality_code', '=', code);
  if (kinds !== undefined && kinds.length > 0) query = query.where('kind', 'in', [...kinds]);
  if (person !== undefined) {
    query = query.where((where) => where.or([where('person', '=', person), where('subject', '=', person)]));
  }
  if (from !== undefined) query = query.where('made_at', '>=', toUtc(from));
  if (until !== undefined) query = query.where('made_at', '<', toUtc(until));
  if (before !== undefined) query = query.where('entry_no', '<', before);
  const rows = await query.orderBy('entry_no', 'desc').limit(limit).execute();
  return rows.map(toAuditEntry);
}
