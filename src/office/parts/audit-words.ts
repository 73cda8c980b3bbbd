import type { Account } from '../../app/ports/accounts.ts';
import type { AuditEntry, AuditValue } from '../../app/ports/audit.ts';
import type { Language } from '../../core/text/text.ts';
import { auditText } from '../text/audit-text.ts';

/** From where: an address, the command line, or nothing for changes from before there was a trail. */
export function describeAuditOrigin({ origin }: AuditEntry, language: Language): string {
  return origin ?? auditText.commandLine[language];
}

/** To whom or what: a person's name, or the number of a change. */
export function describeAuditSubject({ kind, subject }: AuditEntry, accounts: readonly Account[]): string {
  if (subject === null) return '';
  if (kind === 'change') return `#${subject}`;
  return accounts.find(({ id }) => id === subject)?.displayName ?? subject;
}

/** For the machine that verifies, not for whoever reads: it stands in the table that the auditor takes along. */
const unshown = ['digest'];

/**
 * What was before and after, only where they differ. The words are those of the record itself: what an auditor
 * compares must be what is hashed.
 *
 * @example describeAuditChange(entry) // 'until: – → 2027-03-31'
 */
export function describeAuditChange({ before, after }: Pick<AuditEntry, 'before' | 'after'>): string {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return fields
    .filter((field) => !unshown.includes(field))
    .filter((field) => before?.[field] !== after?.[field] && (show(before, field) || show(after, field)))
    .map((field) =>
      before === null
        ? `${field}: ${show(after, field)}`
        : `${field}: ${show(before, field) || '–'} → ${show(after, field) || '–'}`,
    )
    .join(', ');
}

function show(value: AuditValue | null, field: string): string {
  const cell = value?.[field];
  return cell === null || cell === undefined ? '' : String(cell);
}
