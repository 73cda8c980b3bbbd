import type { ReactElement } from 'react';
import type { FormProblem } from '../../core/sheets/find-form-problems.ts';
import { proposeRating, proposeResult } from '../../core/sheets/propose-rating.ts';
import { type FormVersion, RATING_KINDS, type SheetForm } from '../../core/sheets/sheet-form.ts';
import { stageTexts } from '../../core/sheets/sheet-texts.ts';
import { type Tally, tallyVerdicts } from '../../core/sheets/tally.ts';
import type { Text } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { Boxes } from '../sheets/boxes.tsx';
import { FieldRows, ScaleRows, StageRows } from '../sheets/form-rows.tsx';
import { ProposalWorking } from '../sheets/rating-mark.tsx';
import { formFaultText, sheetFormText } from '../text/sheet-form-text.ts';

export type SheetFormView = {
  readonly code: string;
  /** What is stored. */
  readonly current: FormVersion;
  /** What stands in the page: as typed, or as stored. */
  readonly form: SheetForm;
  readonly reason: string;
  readonly preview: boolean;
  readonly problems: readonly FormProblem[];
  readonly says: { readonly kind: 'error' | 'done'; readonly text: Text } | null;
};

type PartProps = { readonly page: OfficePage; readonly view: SheetFormView };

/** The city's own form of assessment sheets: changed here, looked at below, kept as the next version. */
export function SheetFormPage({ page, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code, current, form, reason, says, preview } = view;
  return (
    <Frame page={page} title={t(sheetFormText.title)} lead={t(sheetFormText.lead)}>
      {says !== null && (
        <Message kind={says.kind}>
          <p>{t(says.text)}</p>
          <Problems page={page} view={view} />
        </Message>
      )}
      <p>
        {current.version === 0
          ? t(sheetFormText.noVersion)
          : t(sheetFormText.version, { version: current.version })}
      </p>
      <Form page={page} action={officePath(code, 'sheet-form')} className="stack">
        <input type="hidden" name="seen" value={current.version} />
        <StageRows form={form} language={language} />
        {RATING_KINDS.map((kind) => (
          <ScaleRows
            key={kind}
            form={form}
            kind={kind}
            rows={current.form[kind].scale.length}
            language={language}
          />
        ))}
        <FieldRows form={form} rows={current.form.fields.length} language={language} />
        <Field name="reason" label={t(sheetFormText.reason)} value={reason} />
        <p className="row">
          <button type="submit" name="act" value="preview" className="second">
            {t(sheetFormText.preview)}
          </button>
          <button type="submit" name="act" value="keep">
            {t(sheetFormText.keep)}
          </button>
        </p>
      </Form>
      {preview && view.problems.length === 0 && <Preview page={page} form={form} />}
    </Frame>
  );
}

function Problems({ page, view }: PartProps): ReactElement | null {
  const t = speak(page.language);
  if (view.problems.length === 0) return null;
  return (
    <ul className="lines">
      {view.problems.map(({ path, code }) => (
        <li key={`${path.join('/')} ${code}`}>
          {namePlace(path, view.form, t)}：{t(formFaultText[code])}
        </li>
      ))}
    </ul>
  );
}

function namePlace(path: readonly string[], form: SheetForm, t: (text: Text) => string): string {
  const [part = '', key = ''] = path;
  switch (part) {
    case 'stages':
      return t(form.stages.find(({ stage }) => stage === key)?.label ?? sheetFormText.stages);
    case 'result':
    case 'progress':
      return t(sheetFormText[part]);
    default:
      return t(form.fields.find((field) => field.key === key)?.label ?? sheetFormText.fields) || key;
  }
}

/** The boxes as they will look, with two of three going well. */
function Preview({ page, form }: { readonly page: OfficePage; readonly form: SheetForm }): ReactElement {
  const { language } = page;
  const t = speak(language);
  const tally: Tally = tallyVerdicts(['met', 'on-track', 'behind'], ['met', 'on-track']);
  const basis = {
    result: proposeResult(tally, form.result),
    progress: proposeRating(tally, form.progress),
  };
  return (
    <section aria-labelledby="preview">
      <h2 id="preview">{t(sheetFormText.previewTitle)}</h2>
      <p>{t(sheetFormText.previewLead)}</p>
      <div className="proposals">
        {RATING_KINDS.map((kind) => (
          <ProposalWorking key={kind} form={form} kind={kind} proposal={basis[kind]} language={language} />
        ))}
      </div>
      {form.stages.map(({ stage, label }) => (
        <section key={stage} className="sheet-stage stack" aria-label={t(label)}>
          <h3>{t(label.ja === '' ? stageTexts[stage] : label)}</h3>
          <Boxes
            read={{ form: { version: 0, form }, evidence: { basis }, last: null }}
            stage={stage}
            typed={{}}
            problems={[]}
            conflicts={[]}
            language={language}
          />
        </section>
      ))}
    </section>
  );
}
