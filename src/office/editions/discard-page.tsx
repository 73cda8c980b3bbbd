import type { ReactElement } from 'react';
import type { EditionView } from '../../app/editions/read-edition.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { editionRefusalText, editionsText } from '../text/editions-text.ts';
import { yearText } from '../text/year-text.ts';

type Props = {
  readonly page: OfficePage;
  readonly view: {
    readonly code: string;
    readonly edition: EditionView;
    readonly reason: string;
    readonly problem: string | null;
  };
};

/** What is given up with an edition in preparation, before it is. */
export function DiscardPage({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, edition, reason, problem } = view;
  const { year, state, differences, before, seen } = edition;
  const home = officePath(code, 'editions', String(year));
  return (
    <Frame
      page={page}
      title={t(editionsText.discardTitle, { year: yearText(year) })}
      lead={t(editionsText.discardLead)}
    >
      <p>
        <a href={home}>{t(editionsText.back, { year: yearText(year) })}</a>
      </p>
      {problem !== null && <Message kind="error">{problem}</Message>}
      {state === 'preparing' ? (
        <>
          {before !== null && <p>{t(editionsText.discardLost, { count: differences.length })}</p>}
          <Form page={page} action={`${home}/discard`} className="stack narrow">
            <input type="hidden" name="seen" value={seen} />
            <Field name="reason" label={t(editionsText.reason)} value={reason} required />
            <p>
              <button type="submit" className="second">
                {t(editionsText.discard)}
              </button>
            </p>
          </Form>
        </>
      ) : (
        <p>
          {t(state === 'discarded' ? editionsText.isDiscarded : editionRefusalText['not-in-preparation'])}
        </p>
      )}
    </Frame>
  );
}
