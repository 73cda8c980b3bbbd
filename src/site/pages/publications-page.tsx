import type { ReactElement } from 'react';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { useScope } from '../parts/scope-context.ts';
import { asCell, asColumnHead, asRow, asRowHead, asTable } from '../parts/table.ts';
import { PlanWords, Say } from '../parts/words.tsx';
import { listText } from '../text/frame-text.ts';
import { publicationsText } from '../text/publications-text.ts';
import { crumbToPlan } from '../views/crumbs.ts';
import type { MadePage } from '../views/page.ts';
import { dateIn, dayInJapan, type Scope, sayIn } from '../views/scope.ts';

type PublicationRow = {
  readonly no: number;
  readonly date: IsoDate;
  readonly approvedBy: string;
  readonly state: 'latest' | 'earlier' | 'withdrawn';
  readonly href: string;
};

/** Every publication, each with the address at which it stays. */
export function makePublicationsPage(scope: Scope): MadePage {
  const head = {
    title: sayIn(scope, listText.publications),
    kicker: null,
    lead: [sayIn(scope, publicationsText.lead)],
    crumbs: [crumbToPlan(scope)],
    previous: null,
    next: null,
  };
  const rows = scope.records.map((record): PublicationRow => {
    const { no, publishedAt, approvedBy, withdrawn } = record;
    const isLatest = no === scope.city.snapshot.publication.no;
    return {
      no,
      date: dayInJapan(publishedAt),
      approvedBy,
      state: withdrawn !== null ? 'withdrawn' : isLatest ? 'latest' : 'earlier',
      href: scope.links.publication(no),
    };
  });
  return { section: 'publications', head, view: { head, rows }, body: <PublicationTable rows={rows} /> };
}

function PublicationTable({ rows }: { readonly rows: readonly PublicationRow[] }): ReactElement {
  const scope = useScope();
  const { t } = scope;
  return (
    <table {...asTable}>
      <caption className="visually-hidden">{t(publicationsText.listed)}</caption>
      <thead>
        <tr {...asRow}>
          {(['number', 'date', 'approvedBy', 'state'] as const).map((name) => (
            <th key={name} {...asColumnHead}>
              {t(publicationsText[name])}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ no, date, approvedBy, state, href }) => (
          <tr key={no} {...asRow}>
            <th {...asRowHead}>
              <a href={href}>
                <Say text={publicationsText.numbered} values={{ no }} />
              </a>
            </th>
            <td {...asCell} data-label={t(publicationsText.date)}>
              {dateIn(scope, date)}
            </td>
            <td {...asCell} data-label={t(publicationsText.approvedBy)}>
              <PlanWords>{approvedBy}</PlanWords>
            </td>
            <td {...asCell} data-label={t(publicationsText.state)}>
              {t(publicationsText[state])}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
