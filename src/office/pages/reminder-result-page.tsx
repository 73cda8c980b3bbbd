import type { ReactElement } from 'react';
import { deliveryTexts, mailFailureTexts } from '../../app/round/reminders/delivery-texts.ts';
import type { Delivery, ReminderDelivery } from '../../app/round/reminders/send-reminders.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { reminderText } from '../text/reminder-text.ts';

export type ResultView = {
  readonly code: string;
  readonly round: Round;
  readonly dryRun: boolean;
  readonly reminders: readonly ReminderDelivery[];
};

type Props = { readonly page: OfficePage; readonly view: ResultView };

/** What became of every mail, address by address; those that did not go out first, each with its remedy. */
export function ReminderResultPage({ page, view }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const { code, round, dryRun } = view;
  const rows = view.reminders.flatMap(listRows);
  const fine = rows.filter(isFine).length;
  const failed = rows.length - fine;
  const title = t(dryRun ? reminderText.dryRunTitle : reminderText.resultTitle);
  return (
    <RoundFrame page={page} round={round} title={title}>
      <Message kind={failed > 0 ? 'error' : 'done'}>
        {t(chooseSummary(dryRun, fine, failed), { sent: fine, failed })}
      </Message>
      <table className="cards" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{t(reminderText.addressee)}</th>
            <th scope="col">{t(reminderText.person)}</th>
            <th scope="col">{t(reminderText.mail)}</th>
            <th scope="col">{t(reminderText.result)}</th>
          </tr>
        </thead>
        <tbody>
          {[...rows.filter((row) => !isFine(row)), ...rows.filter(isFine)].map((row) => (
            <tr key={`${row.key} ${row.delivery?.person ?? ''}`}>
              <th scope="row">{row.name ?? t(reminderText.planning)}</th>
              <td data-label={t(reminderText.person)}>{row.delivery?.name ?? ''}</td>
              <td data-label={t(reminderText.mail)} className="address">
                {row.delivery?.mail ?? ''}
              </td>
              <td data-label={t(reminderText.result)}>
                <Result row={row} language={page.language} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        <a href={roundPath(code, round.id, 'reminders')}>{t(reminderText.back)}</a>
      </p>
    </RoundFrame>
  );
}

type ResultRow = Pick<ReminderDelivery, 'key' | 'name'> & {
  /** Null where nothing was tried. */
  readonly delivery: Delivery | null;
  readonly outcome: ReminderDelivery['outcome'];
};

function listRows(reminder: ReminderDelivery): readonly ResultRow[] {
  const { key, name, outcome } = reminder;
  if (reminder.outcome !== 'tried') return [{ key, name, outcome, delivery: null }];
  return reminder.deliveries.map((delivery) => ({ key, name, outcome, delivery }));
}

function isFine({ delivery }: ResultRow): boolean {
  return delivery?.result === 'sent' || delivery?.result === 'would-be-sent';
}

function chooseSummary(dryRun: boolean, fine: number, failed: number): Text {
  if (dryRun) return failed > 0 ? reminderText.triedFaulty : reminderText.triedFine;
  if (fine === 0) return reminderText.sentNone;
  return failed > 0 ? reminderText.sentSome : reminderText.sentAll;
}

function Result({
  row: { delivery, outcome },
  language,
}: {
  readonly row: ResultRow;
  readonly language: Language;
}): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  if (delivery === null) {
    return <>{t(outcome === 'nobody' ? deliveryTexts.nobody : deliveryTexts.overtaken)}</>;
  }
  switch (delivery.result) {
    case 'sent':
      return <>{t(deliveryTexts.sent)}</>;
    case 'would-be-sent':
      return <>{t(deliveryTexts.wouldBeSent)}</>;
    case 'not-tried':
      return <>{t(deliveryTexts.notTried)}</>;
    case 'failed':
      return (
        <>
          {t(mailFailureTexts[delivery.failure.code])}
          {delivery.failure.detail !== '' && (
            <span className="small quiet block address">
              {t(deliveryTexts.answer, { detail: delivery.failure.detail })}
            </span>
          )}
        </>
      );
  }
}
