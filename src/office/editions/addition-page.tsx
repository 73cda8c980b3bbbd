import type { ReactElement } from 'react';
import type { EditionView } from '../../app/editions/read-edition.ts';
import type { ElementId } from '../../core/plan/plan.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { editionsText } from '../text/editions-text.ts';
import { yearText } from '../text/year-text.ts';
import { type Draft, readOne } from './draft.ts';
import { type EditNotice, EditNotices } from './edit-notices.tsx';
import { ElementFields } from './element-fields.tsx';
import type { AddedKind } from './to-edit.ts';

type Props = {
  readonly page: OfficePage;
  readonly view: {
    readonly code: string;
    readonly edition: EditionView;
    readonly kind: AddedKind;
    /** Under what it stands; the plan itself for a strategy. */
    readonly parent: ElementId | 'plan';
    readonly draft: Draft;
    readonly notice: EditNotice | null;
  };
};

const titles = {
  indicator: editionsText.addIndicator,
  initiative: editionsText.addInitiative,
  action: editionsText.addAction,
  measure: editionsText.addMeasure,
  strategy: editionsText.addStrategy,
} as const;

/** The form that adds an element to an edition in preparation. */
export function AdditionPage({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, edition, kind, parent, draft, notice } = view;
  const home = officePath(code, 'editions', String(edition.year));
  return (
    <Frame page={page} title={t(titles[kind])}>
      <p>
        <a href={home}>{t(editionsText.back, { year: yearText(edition.year) })}</a>
      </p>
      {notice !== null && <EditNotices page={page} notice={notice} />}
      <Form page={page} action={`${home}/add/${kind}/${parent}`} className="stack edition-form">
        <input type="hidden" name="seen" value={edition.seen} />
        <ElementFields page={page} plan={edition.plan} kind={kind} draft={draft} />
        <Field name="reason" label={t(editionsText.reason)} value={readOne(draft, 'reason')} required />
        <p>
          <button type="submit">{t(titles[kind])}</button>
        </p>
      </Form>
    </Frame>
  );
}
