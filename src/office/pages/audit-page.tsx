import type { ReactElement } from 'react';
import { auditKindTexts } from '../../app/accounts/texts/audit-texts.ts';
import type { Account } from '../../app/ports/accounts.ts';
import { type AuditEntry, type AuditHead, auditKinds } from '../../app/ports/audit.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { describeAuditChange, describeAuditOrigin, describeAuditSubject } from '../parts/audit-words.ts';
import { Field } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { formatMoment } from '../parts/words.ts';
import { auditText } from '../text/audit-text.ts';

/** What was asked for, as it stands in the address. */
export type AuditAsked = {
  readonly kind: string;
  readonly person: string;
  readonly from: string;
  readonly until: string;
};

export type AuditView = {
  readonly code: string;
  readonly asked: AuditAsked;
  readonly entries: readonly AuditEntry[];
  /** The number before which older entries stand; null on the last page. */
  readonly older: number | null;
  readonly head: AuditHead | null;
  readonly accounts: readonly Account[];
};

/** The whole history, for the auditor: filtered, a page at a time, and as CSV. */
export function AuditPage({
  page,
  view,
}: {
  readonly page: OfficePage;
  readonly view: AuditView;
}): ReactElement {
  const t = (text: Text): string => text[page.language];
  const { code, entries, head, older, asked } = view;
  const query = (more: Readonly<Record<string, string>> = {}): string =>
    new URLSearchParams(Object.entries({ ...asked, ...more }).filter(([, value]) => value !== '')).toString();
  return (
    <Frame page={page} title={t(auditText.title)} lead={t(auditText.lead)}>
      {head !== null && (
        <div className="secret">
          <p>
            {t(auditText.head)}: <code>{`${head.no}:${head.hash}`}</code>
          </p>
          <p className="small quiet">{t(auditText.headHint)}</p>
        </div>
      )}
      <Filter page={page} view={view} />
      {entries.length === 0 ? <p>{t(auditText.none)}</p> : <Entries page={page} view={view} />}
      <p className="row">
        {older !== null && (
          <a href={`${officePath(code, 'audit')}?${query({ before: String(older) })}`}>
            {t(auditText.older)}
          </a>
        )}
        <a href={`${officePath(code, 'audit.csv')}?${query()}`}>{t(auditText.csv)}</a>
      </p>
    </Frame>
  );
}

function Filter({ page, view }: { readonly page: OfficePage; readonly view: AuditView }): ReactElement {
  const t = (text: Text): string => text[page.language];
  const { asked, code, accounts } = view;
  return (
    <form method="get" action={officePath(code, 'audit')} className="filter">
      <p className="field">
        <label htmlFor="kind">{t(auditText.kind)}</label>
        <select id="kind" name="kind" defaultValue={asked.kind}>
          <option value="">{t(auditText.anyKind)}</option>
          {auditKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(auditKindTexts[kind])}
            </option>
          ))}
        </select>
      </p>
      <p className="field">
        <label htmlFor="person">{t(auditText.person)}</label>
        <select id="person" name="person" defaultValue={asked.person}>
          <option value="">{t(auditText.anyone)}</option>
          {accounts.map(({ id, displayName, loginName }) => (
            <option key={id} value={id}>
              {`${displayName} (${loginName})`}
            </option>
          ))}
        </select>
      </p>
      <Field name="from" type="date" label={t(auditText.from)} value={asked.from} />
      <Field name="until" type="date" label={t(auditText.until)} value={asked.until} />
      <p>
        <button type="submit" className="second">
          {t(auditText.show)}
        </button>
      </p>
    </form>
  );
}

function Entries({ page, view }: { readonly page: OfficePage; readonly view: AuditView }): ReactElement {
  const { language } = page;
  const t = (text: Text): string => text[language];
  return (
    <table className="cards" aria-label={t(auditText.title)}>
      <thead>
        <tr>
          {[auditText.no, auditText.when, auditText.who, auditText.where, auditText.what, auditText.why].map(
            (text) => (
              <th key={text.en} scope="col">
                {t(text)}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {view.entries.map((entry) => (
          <tr key={entry.no}>
            <th scope="row" className="number">
              {entry.no}
            </th>
            <td data-label={t(auditText.when)} className="unbroken">
              {formatMoment(entry.at)}
            </td>
            <td data-label={t(auditText.who)}>{entry.actor.name || t(auditText.nobody)}</td>
            <td data-label={t(auditText.where)}>{describeAuditOrigin(entry, language)}</td>
            <td data-label={t(auditText.what)}>
              {t(auditKindTexts[entry.kind])} {describeAuditSubject(entry, view.accounts)}
              <span className="small quiet block">{describeAuditChange(entry)}</span>
            </td>
            <td data-label={t(auditText.why)}>{entry.reason ?? ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
