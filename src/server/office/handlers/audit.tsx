import { auditKindTexts } from '../../../app/accounts/texts/audit-texts.ts';
import { type AuditEntry, type AuditFilter, auditKinds } from '../../../app/ports/audit.ts';
import { addDays } from '../../../core/calendar/day-number.ts';
import { isIsoDate } from '../../../core/fiscal/iso-date.ts';
import { disarmCell } from '../../../documents/csv/disarm-cell.ts';
import { writeCsvLine } from '../../../documents/csv/write-csv.ts';
import { type AuditAsked, AuditPage } from '../../../office/pages/audit-page.tsx';
import { auditText } from '../../../office/text/office-text.ts';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';

const pageSize = 100;
/** Entries of one CSV file; a year of a city is far below. */
const mostRows = 100_000;

export async function showAudit({ parts, page, context, municipality }: StaffCall): Promise<OfficeAnswer> {
  const { code } = municipality;
  const asked = readAsked(context);
  const before = Number(context.req.query('before') ?? Number.NaN);
  const found = await parts.store.read(async (reader) => ({
    entries: await reader.listAudit(code, {
      ...toFilter(asked),
      ...(Number.isSafeInteger(before) && { before }),
      limit: pageSize + 1,
    }),
    head: await reader.findAuditHead(code),
    accounts: await reader.listAccounts(code),
  }));
  const entries = found.entries.slice(0, pageSize);
  const older = found.entries.length > pageSize ? (entries.at(-1)?.no ?? null) : null;
  const view = { ...found, code, asked, entries, older };
  return { kind: 'page', status: 200, element: <AuditPage page={page} view={view} /> };
}

/** The same entries as a table: all columns, as they are hashed. */
export async function sendAuditTable({
  parts,
  page,
  context,
  municipality,
}: StaffCall): Promise<OfficeAnswer> {
  const { code } = municipality;
  const filter = { ...toFilter(readAsked(context)), limit: mostRows };
  const entries = await parts.store.read((reader) => reader.listAudit(code, filter));
  const { language } = page;
  const heads = ['no', 'when', 'who', 'where', 'kind', 'subject', 'before', 'after', 'why', 'hash'];
  const lines = [heads, ...entries.map((entry) => toCells(entry, auditKindTexts[entry.kind][language]))];
  const body = `\uFEFF${lines.map((cells) => writeCsvLine(cells.map(disarmCell))).join('\r\n')}\r\n`;
  return { kind: 'file', name: `audit-${code}.csv`, contentType: 'text/csv; charset=utf-8', body };
}

function toCells(entry: AuditEntry, kind: string): readonly string[] {
  const { no, at, actor, origin, subject, before, after, reason, hash } = entry;
  return [
    String(no),
    at,
    actor.name || auditText.nobody.ja,
    origin ?? '',
    kind,
    subject ?? '',
    before === null ? '' : JSON.stringify(before),
    after === null ? '' : JSON.stringify(after),
    reason ?? '',
    hash,
  ];
}

function readAsked({ req }: StaffCall['context']): AuditAsked {
  return {
    kind: req.query('kind') ?? '',
    person: req.query('person') ?? '',
    from: req.query('from') ?? '',
    until: req.query('until') ?? '',
  };
}

/** Days are days in Japan; the last one is included. What is no kind or no day does not narrow the list. */
function toFilter({ kind, person, from, until }: AuditAsked): Omit<AuditFilter, 'limit'> {
  const known = auditKinds.find((one) => one === kind);
  const midnight = (day: string): string => `${day}T00:00:00+09:00`;
  return {
    ...(known !== undefined && { kinds: [known] }),
    ...(person !== '' && { person }),
    ...(isIsoDate(from) && { from: midnight(from) }),
    ...(isIsoDate(until) && { until: midnight(addDays(until, 1)) }),
  };
}
