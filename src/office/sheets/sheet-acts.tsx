import type { ReactElement } from 'react';
import type { SheetToRead } from '../../app/sheets/read-sheet.ts';
import type { StageSetting } from '../../core/sheets/sheet-form.ts';
import { stagesBefore } from '../../core/sheets/step-sheet.ts';
import { speak } from '../item/item-words.ts';
import type { OfficePage } from '../office-page.ts';
import { Form } from '../parts/form.tsx';
import { Select } from '../parts/select.tsx';
import { sheetText } from '../text/sheet-text.ts';

type SheetActsProps = {
  readonly page: OfficePage;
  readonly read: SheetToRead;
  /** The address of the sheet. */
  readonly address: string;
  /** The act that was tried, and the reason that was typed for it. */
  readonly tried: { readonly act: 'send-back' | 'reopen'; readonly reason: string } | null;
};

/** What can be done with a sheet beside writing it: sending it back, and taking a decision back. */
export function SheetActs({ page, read, address, tried }: SheetActsProps): ReactElement | null {
  const t = speak(page.language);
  const { acts, form, standing } = read;
  const back = stagesBefore(standing.status.state, form.form);
  const stages: readonly StageSetting[] = form.form.stages.filter(({ stage }) => back.includes(stage));
  return (
    <div className="act-row">
      {acts.includes('send-back') && (
        <ReasonForm
          page={page}
          act="send-back"
          action={`${address}/send-back`}
          version={standing.status.version}
          tried={tried}
        >
          <Select
            id="send-back-to"
            name="to"
            label={t(sheetText.sendBackTo)}
            value={stages.at(-1)?.stage ?? 'first'}
            groups={[
              { label: '', options: stages.map(({ stage, label }) => ({ value: stage, label: t(label) })) },
            ]}
          />
        </ReasonForm>
      )}
      {acts.includes('reopen') && (
        <ReasonForm
          page={page}
          act="reopen"
          action={`${address}/reopen`}
          version={standing.status.version}
          tried={tried}
        />
      )}
    </div>
  );
}

type ReasonFormProps = Pick<SheetActsProps, 'page' | 'tried'> & {
  readonly act: 'send-back' | 'reopen';
  readonly action: string;
  readonly version: number;
  readonly children?: ReactElement;
};

function ReasonForm({ page, act, action, version, tried, children }: ReasonFormProps): ReactElement {
  const t = speak(page.language);
  const name = t(act === 'reopen' ? sheetText.reopen : sheetText.sendBack);
  const isTried = tried?.act === act;
  return (
    <details className="act" open={isTried}>
      <summary>{name}</summary>
      <Form page={page} action={action} className="stack act-form">
        <input type="hidden" name="version" value={version} />
        {children}
        <p className="field">
          <label htmlFor={`${act}-reason`}>{t(sheetText.reason)}</label>
          <span className="hint" id={`${act}-hint`}>
            {t(act === 'reopen' ? sheetText.reopenHint : sheetText.sendBackHint)}
          </span>
          <textarea
            id={`${act}-reason`}
            name="reason"
            rows={3}
            lang="ja"
            required
            defaultValue={isTried ? tried.reason : ''}
            aria-describedby={`${act}-hint`}
          />
        </p>
        <p>
          <button type="submit" className="second">
            {name}
          </button>
        </p>
      </Form>
    </details>
  );
}
