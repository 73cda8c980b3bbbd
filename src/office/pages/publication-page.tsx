import type { ReactElement } from 'react';
import type { ProposedPublication } from '../../app/publication/propose-publication.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import type { OfficePage } from '../office-page.ts';
import { Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { PublicationChanges } from '../parts/publication-changes.tsx';
import { PublicationRecords } from '../parts/publication-records.tsx';
import { type PublicationForm, PublishForm } from '../parts/publish-form.tsx';
import { formatMoment } from '../parts/words.ts';
import { publicationProblemText, publicationText } from '../text/publication-text.ts';

export type PublicationNotice =
  | { readonly kind: 'problem'; readonly code: keyof typeof publicationProblemText }
  | { readonly kind: 'faulty'; readonly lines: readonly string[] }
  | { readonly kind: 'published'; readonly no: number; readonly at: string | null }
  | { readonly kind: 'withdrawn'; readonly no: number };

export type PublicationView = {
  readonly code: string;
  readonly now: string;
  /** Null where there is nothing that could be published; the notice says why. */
  readonly proposal: Extract<ProposedPublication, { outcome: 'proposed' }> | null;
  readonly form: PublicationForm;
  /** Years up to which results can be judged. */
  readonly years: readonly FiscalYear[];
  readonly notice: PublicationNotice | null;
};

type Props = { readonly page: OfficePage; readonly view: PublicationView };

/** What would become public and what that changes, the form that publishes it, and what was published before. */
export function PublicationPage({ page, view }: Props): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { proposal, notice } = view;
  return (
    <Frame page={page} title={t(publicationText.title)} lead={t(publicationText.lead)}>
      {notice !== null && <Notice page={page} notice={notice} />}
      {proposal !== null && (
        <>
          <section aria-labelledby="current">
            <h2 id="current">{t(publicationText.currentTitle)}</h2>
            <p>
              {proposal.current === null
                ? t(publicationText.none)
                : t(publicationText.current, {
                    no: proposal.current.publication.no,
                    at: formatMoment(proposal.current.publication.publishedAt),
                    by: proposal.current.publication.approvedBy,
                  })}
            </p>
          </section>
          <section aria-labelledby="changes">
            <h2 id="changes">{t(publicationText.changesTitle)}</h2>
            <PublicationChanges proposal={proposal} language={language} />
          </section>
          <PublishForm
            page={page}
            view={view}
            records={proposal.records}
            lastChangeNo={proposal.lastChangeNo}
          />
          <PublicationRecords page={page} code={view.code} now={view.now} proposal={proposal} />
        </>
      )}
    </Frame>
  );
}

type NoticeProps = { readonly page: OfficePage; readonly notice: PublicationNotice };

function Notice({ page: { language }, notice }: NoticeProps): ReactElement {
  switch (notice.kind) {
    case 'problem':
      return <Message kind="error">{publicationProblemText[notice.code][language]}</Message>;
    case 'faulty':
      return (
        <Message kind="error">
          <p>{publicationProblemText.faulty[language]}</p>
          <ul>
            {notice.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Message>
      );
    case 'published': {
      const { no, at } = notice;
      const text = at === null ? publicationText.published : publicationText.scheduled;
      return (
        <Message kind="done">
          {fillText(text, { no, at: at === null ? '' : formatMoment(at) }, language)}
        </Message>
      );
    }
    case 'withdrawn':
      return (
        <Message kind="done">{fillText(publicationText.withdrawn, { no: notice.no }, language)}</Message>
      );
  }
}
