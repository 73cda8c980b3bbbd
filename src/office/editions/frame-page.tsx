import type { ReactElement } from 'react';
import type { EditionView } from '../../app/editions/read-edition.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { editionsText } from '../text/editions-text.ts';
import { yearText } from '../text/year-text.ts';
import { type Draft, readOne } from './draft.ts';
import { type EditNotice, EditNotices } from './edit-notices.tsx';

type Props = {
  readonly page: OfficePage;
  readonly view: {
    readonly code: string;
    readonly edition: EditionView;
    readonly draft: Draft;
    readonly notice: EditNotice | null;
  };
};

/** What an edition in preparation says of itself: its title, its chapter, its target years. */
export function FramePage({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, edition, draft, notice } = view;
  const home = officePath(code, 'editions', String(edition.year));
  return (
    <Frame page={page} title={t(editionsText.frameTitle)}>
      <p>
        <a href={home}>{t(editionsText.back, { year: yearText(edition.year) })}</a>
      </p>
      {notice !== null && <EditNotices page={page} notice={notice} />}
      <Form page={page} action={`${home}/frame`} className="stack edition-form">
        <input type="hidden" name="seen" value={edition.seen} />
        <Field name="name" label={t(editionsText.planTitle)} value={readOne(draft, 'name')} required />
        <Field name="chapter" label={t(editionsText.chapter)} value={readOne(draft, 'chapter')} />
        <Field
          name="targetYears"
          label={t(editionsText.targetYears)}
          hint={t(editionsText.targetYearsHint)}
          value={readOne(draft, 'targetYears')}
          required
        />
        <Field name="reason" label={t(editionsText.reason)} value={readOne(draft, 'reason')} required />
        <p>
          <button type="submit">{t(editionsText.save)}</button>
        </p>
      </Form>
    </Frame>
  );
}
