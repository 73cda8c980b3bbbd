import type { ReactElement } from 'react';
import { isOut } from '../../app/publication/choose-visible.ts';
import type { ProposedPublication } from '../../app/publication/propose-publication.ts';
import type { PublicationRecord } from '../../core/publication/publication-record.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { publicationText } from '../text/publication-text.ts';
import { Form } from './form.tsx';
import { formatMoment } from './words.ts';

type Props = {
  readonly page: OfficePage;
  readonly code: string;
  readonly now: string;
  readonly proposal: Extract<ProposedPublication, { outcome: 'proposed' }>;
};

/** Every publication with where it stands; each can be withdrawn once, with a reason. */
export function PublicationRecords({ page, code, now, proposal }: Props): ReactElement | null {
  const { language } = page;
  const { records, current } = proposal;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const describeState = (record: PublicationRecord): string => {
    const { withdrawn } = record;
    if (withdrawn !== null)
      return t(publicationText.isWithdrawn, { ...withdrawn, at: formatMoment(withdrawn.at) });
    if (record.no === current?.publication.no) return t(publicationText.isCurrent);
    return t(isOut(record, now) ? publicationText.isPast : publicationText.isWaiting);
  };
  if (records.length === 0) return null;
  return (
    <section aria-labelledby="records">
      <h2 id="records">{t(publicationText.recordsTitle)}</h2>
      <table className="cards" aria-labelledby="records">
        <thead>
          <tr>
            <th scope="col">{t(publicationText.number)}</th>
            <th scope="col">{t(publicationText.at)}</th>
            <th scope="col">{t(publicationText.by)}</th>
            <th scope="col">{t(publicationText.state)}</th>
            <th scope="col">{t(publicationText.withdraw)}</th>
          </tr>
        </thead>
        <tbody>
          {records.map((record) => (
            <tr key={record.no}>
              <th scope="row">{t(publicationText.numbered, { no: record.no })}</th>
              <td data-label={t(publicationText.at)}>{formatMoment(record.publishedAt)}</td>
              <td data-label={t(publicationText.by)} lang="ja">
                {record.approvedBy}
              </td>
              <td data-label={t(publicationText.state)}>{describeState(record)}</td>
              <td>{record.withdrawn === null && <WithdrawForm page={page} code={code} no={record.no} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type WithdrawProps = { readonly page: OfficePage; readonly code: string; readonly no: number };

function WithdrawForm({ page, code, no }: WithdrawProps): ReactElement {
  const { language } = page;
  const id = `withdraw-${no}`;
  return (
    <details>
      <summary>{publicationText.withdraw[language]}</summary>
      <Form page={page} action={officePath(code, 'publication', 'withdraw')} className="stack">
        <input type="hidden" name="no" value={no} />
        <p className="field">
          <label htmlFor={id}>{fillText(publicationText.withdrawReason, { no }, language)}</label>
          <input id={id} name="reason" required />
        </p>
        <p>
          <button type="submit" className="second">
            {publicationText.withdraw[language]}
          </button>
        </p>
      </Form>
    </details>
  );
}
