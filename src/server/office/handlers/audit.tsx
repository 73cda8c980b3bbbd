import type { AuditEntry, RoundDeed } from '../../../app/ports/audit.ts';
import type { OpinionHistoryDeed } from '../../../app/ports/opinion-store.ts';
import type { StoreReader } from '../../../app/ports/store.ts';
import { groupBy } from '../../../core/plan/group-by.ts';
import type { Language } from '../../../core/text/text.ts';
import { disarmCell } from '../../../documents/csv/disarm-cell.ts';
import { writeCsvLine } from '../../../documents/csv/write-csv.ts';
import { type AuditAsked, toAuditFilter } from '../../../office/audit/audit-asked.ts';
import { type AuditScope, describeAudit } from '../../../office/audit/describe-audit.ts';
import { AuditPage } from '../../../office/pages/audit-page.tsx';
import { formatMoment } from '../../../office/parts/words.ts';
import { auditColumnText } from '../../../office/text/audit-text.ts';
import type { OfficeAnswer, StaffCall } from '../office-call.ts';

const pageSize = 100;
/** Entries of one CSV file; a year of a city is far below. */
const mostRows = 100_000;
/** Changes whose deeds are read at a time: a database takes only so many values in one question. */
const batch = 500;

export async function showAudit({ parts, page, context, municipality }: StaffCall): Promise<OfficeAnswer> {
  const { code } = municipality;
  const asked = readAsked(context);
  const before = Number(context.req.query('before') ?? Number.NaN);
  const isPage = Number.isSafeInteger(before);
  const view = await parts.store.read(async (reader) => {
    const limit = pageSize + 1;
    const found = await reader.listAudit(code, { ...toAuditFilter(asked), ...(isPage && { before }), limit });
    const entries = found.slice(0, pageSize);
    const older = found.length > pageSize ? (entries.at(-1)?.no ?? null) : null;
    const scope = await readScope(reader, code, entries);
    return {
      code,
      asked,
      entries,
      older,
      isFirst: !isPage,
      head: await reader.findAuditHead(code),
      ...scope,
    };
  });
  return { kind: 'page', status: 200, element: <AuditPage page={page} view={view} /> };
}

/** The same entries as a table: in words, and beside them as they are hashed. */
export async function sendAuditTable({
  parts,
  page,
  context,
  municipality,
}: StaffCall): Promise<OfficeAnswer> {
  const { code } = municipality;
  const { language } = page;
  const filter = { ...toAuditFilter(readAsked(context)), limit: mostRows };
  const { entries, scope } = await parts.store.read(async (reader) => {
    const listed = await reader.listAudit(code, filter);
    return { entries: listed, scope: await readScope(reader, code, listed) };
  });
  const deeds = groupBy(scope.deeds, ({ changeNo }) => String(changeNo));
  const lines = entries.map((entry) =>
    toCells(entry, { ...scope, language, deeds: deeds.get(entry.subject ?? '') ?? [] }),
  );
  const table = [listHeads(language), ...lines].map((cells) => writeCsvLine(cells.map(disarmCell)));
  const body = `\uFEFF${table.join('\r\n')}\r\n`;
  return { kind: 'file', name: `audit-${code}.csv`, contentType: 'text/csv; charset=utf-8', body };
}

/** Whom and what the entries name. */
async function readScope(reader: StoreReader, code: string, entries: readonly AuditEntry[]) {
  const ofRounds = entries.filter(
    ({ kind, after }) =>
      kind === 'change' && (after?.['kind'] === 'round' || after?.['kind'] === 'assessment'),
  );
  const numbers = ofRounds.map(({ subject }) => Number(subject));
  const deeds: RoundDeed[] = [];
  for (let from = 0; from < numbers.length; from += batch) {
    deeds.push(...(await reader.listRoundDeeds(code, numbers.slice(from, from + batch))));
  }
  return {
    deeds,
    opinionDeeds: await readOpinionDeeds(reader, code, entries),
    accounts: await reader.listAccounts(code),
    departments: (await reader.findPlan(code))?.departments ?? [],
  };
}

async function readOpinionDeeds(reader: StoreReader, code: string, entries: readonly AuditEntry[]) {
  const numbers = entries
    .filter(({ kind, after }) => kind === 'change' && String(after?.['kind']).startsWith('opinion'))
    .map(({ subject }) => Number(subject));
  const deeds: OpinionHistoryDeed[] = [];
  for (let from = 0; from < numbers.length; from += batch) {
    deeds.push(...(await reader.listOpinionDeeds(code, numbers.slice(from, from + batch))));
  }
  return deeds;
}

function listHeads(language: Language): readonly string[] {
  return Object.values(auditColumnText).map((text) => text[language]);
}

/** In the order of `auditColumnText`. */
function toCells(entry: AuditEntry, scope: AuditScope): readonly string[] {
  const told = describeAudit(entry, scope);
  const { no, at, kind, actor, subject, before, after, reason, hash } = entry;
  const cells: Readonly<Record<keyof typeof auditColumnText, string>> = {
    no: String(no),
    when: formatMoment(at),
    who: told.who,
    where: told.where,
    what: told.what,
    subject: told.subject,
    details: told.lines.join('\n'),
    why: told.why,
    at,
    kind,
    person: actor.person ?? '',
    target: subject ?? '',
    before: before === null ? '' : JSON.stringify(before),
    after: after === null ? '' : JSON.stringify(after),
    reason: reason ?? '',
    hash,
  };
  return Object.values(cells);
}

function readAsked({ req }: StaffCall['context']): AuditAsked {
  return {
    kind: req.query('kind') ?? '',
    person: req.query('person') ?? '',
    from: req.query('from') ?? '',
    until: req.query('until') ?? '',
    text: (req.query('text') ?? '').slice(0, 100),
  };
}
