import { Fragment, type ReactElement } from 'react';
import { auditKindTexts } from '../../app/accounts/texts/audit-texts.ts';
import type { Account } from '../../app/ports/accounts.ts';
import type { AuditEntry, AuditHead, RoundDeed } from '../../app/ports/audit.ts';
import { changeKinds } from '../../app/ports/change-kind.ts';
import type { OpinionHistoryDeed } from '../../app/ports/opinion-store.ts';
import type { Department } from '../../core/plan/plan.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { type AuditAsked, accessKinds, itemDeeds, writeChangeKind, writeDeed } from '../audit/audit-asked.ts';
import { describeAudit } from '../audit/describe-audit.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { Select, type SelectGroup } from '../parts/select.tsx';
import { formatMoment } from '../parts/words.ts';
import { auditText } from '../text/audit-text.ts';
import { changeKindText, deedText } from '../text/audit-words-text.ts';

export type AuditView = {
  readonly code: string;
  readonly asked: AuditAsked;
  readonly entries: readonly AuditEntry[];
  /** What the changes of rounds among them did. */
  readonly deeds: readonly RoundDeed[];
  /** What changes of opinions did. */
  readonly opinionDeeds: readonly OpinionHistoryDeed[];
  /** The number before which older entries stand; null on the last page. */
  readonly older: number | null;
  /** Whether these are the newest that there are. */
  readonly isFirst: boolean;
  readonly head: AuditHead | null;
  readonly accounts: readonly Account[];
  readonly departments: readonly Department[];
};

type Props = { readonly page: OfficePage; readonly view: AuditView };

/** The whole history, for the auditor: filtered, a page at a time, and as CSV. */
export function AuditPage({ page, view }: Props): ReactElement {
  const t = (text: Text): string => text[page.language];
  const { entries, head } = view;
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
      <Paging page={page} view={view} />
    </Frame>
  );
}

function queryOf(asked: AuditAsked, more: Readonly<Record<string, string>> = {}): string {
  const given = Object.entries({ ...asked, ...more }).filter(([, value]) => value !== '');
  const query = new URLSearchParams(given).toString();
  return query === '' ? '' : `?${query}`;
}

function Filter({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = (text: Text): string => text[language];
  const { asked, code, accounts } = view;
  const people = accounts.map(({ id, displayName, loginName }) => ({
    value: id,
    label: `${displayName} (${loginName})`,
  }));
  const anyone = { label: '', options: [{ value: '', label: t(auditText.anyone) }, ...people] };
  return (
    <form method="get" action={officePath(code, 'audit')} className="filter" aria-label={t(auditText.filter)}>
      <Select
        id="kind"
        name="kind"
        label={t(auditText.kind)}
        value={asked.kind}
        groups={listKinds(language)}
      />
      <Select id="person" name="person" label={t(auditText.person)} value={asked.person} groups={[anyone]} />
      <Field name="from" type="date" label={t(auditText.from)} value={asked.from} />
      <Field name="until" type="date" label={t(auditText.until)} value={asked.until} />
      <Field name="text" type="search" label={t(auditText.text)} value={asked.text} />
      <p className="row">
        <button type="submit" className="second">
          {t(auditText.show)}
        </button>
        {queryOf(asked) !== '' && <a href={officePath(code, 'audit')}>{t(auditText.clear)}</a>}
      </p>
    </form>
  );
}

function listKinds(language: Language): readonly SelectGroup[] {
  const t = (text: Text): string => text[language];
  return [
    { label: '', options: [{ value: '', label: t(auditText.anyKind) }] },
    {
      label: t(auditText.ofAccounts),
      options: accessKinds.map((kind) => ({ value: kind, label: t(auditKindTexts[kind]) })),
    },
    {
      label: t(auditText.ofChanges),
      options: [
        { value: 'change', label: t(auditText.anyChange) },
        ...changeKinds.map((kind) => ({ value: writeChangeKind(kind), label: t(changeKindText[kind]) })),
      ],
    },
    {
      label: t(auditText.ofRounds),
      options: itemDeeds.map((deed) => ({ value: writeDeed(deed), label: t(deedText[deed]) })),
    },
  ];
}

function Paging({ page: { language }, view }: Props): ReactElement {
  const t = (text: Text): string => text[language];
  const { code, asked, entries, older, isFirst } = view;
  const [newest] = entries;
  const oldest = entries.at(-1);
  return (
    <p className="row">
      {newest !== undefined && oldest !== undefined && (
        <span className="quiet">
          {fillText(auditText.range, { last: newest.no, first: oldest.no }, language)}
        </span>
      )}
      {!isFirst && <a href={`${officePath(code, 'audit')}${queryOf(asked)}`}>{t(auditText.newest)}</a>}
      {older !== null && (
        <a href={`${officePath(code, 'audit')}${queryOf(asked, { before: String(older) })}`}>
          {t(auditText.older)}
        </a>
      )}
      <a href={`${officePath(code, 'audit.csv')}${queryOf(asked)}`}>{t(auditText.csv)}</a>
    </p>
  );
}

function Entries({ page: { language }, view }: Props): ReactElement {
  const t = (text: Text): string => text[language];
  const heads = [auditText.no, auditText.when, auditText.who, auditText.what, auditText.why];
  return (
    <table className="cards audit" aria-label={t(auditText.title)}>
      <thead>
        <tr>
          {heads.map((text) => (
            <th key={text.en} scope="col">
              {t(text)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {view.entries.map((entry) => (
          <Entry key={entry.no} entry={entry} view={view} language={language} />
        ))}
      </tbody>
    </table>
  );
}

function Entry({
  entry,
  view: { accounts, departments, deeds, opinionDeeds },
  language,
}: {
  readonly entry: AuditEntry;
  readonly view: AuditView;
  readonly language: Language;
}): ReactElement {
  const t = (text: Text): string => text[language];
  const told = describeAudit(entry, { language, accounts, departments, deeds, opinionDeeds });
  return (
    <tr>
      <th scope="row" className="number">
        {entry.no}
      </th>
      <td data-label={t(auditText.when)} className="unbroken">
        {formatMoment(entry.at)}
      </td>
      <td data-label={t(auditText.who)}>
        {told.who}
        <span className="small quiet block">
          <Address text={told.where} />
        </span>
      </td>
      <td data-label={t(auditText.what)}>
        <strong>{told.what}</strong>
        {told.subject !== '' && <span className="quiet">{` ${told.subject}`}</span>}
        {told.lines.map((line) => (
          <span key={line} className="small block wrap-anywhere">
            {line}
          </span>
        ))}
      </td>
      <td data-label={t(auditText.why)} className="wrap-anywhere">
        {told.why}
      </td>
    </tr>
  );
}

/** An address breaks at its own joints, and nowhere else. */
function Address({ text }: { readonly text: string }): ReactElement {
  const parts = text.split(/(?<=:)/);
  return (
    <span className="unbroken">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts of an address are told apart by their place alone.
        <Fragment key={index}>
          {index > 0 && <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}
