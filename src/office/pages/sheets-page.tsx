import type { ReactElement } from 'react';
import type { SheetPlan } from '../../app/sheets/make-sheets.ts';
import type { ListedSheet, ReadSheets } from '../../app/sheets/read-sheets.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { stageOf } from '../../core/sheets/sheet.ts';
import type { Stage } from '../../core/sheets/sheet-form.ts';
import type { Text } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { officePath, roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { SheetList } from '../sheets/sheet-list.tsx';
import { sheetText } from '../text/sheet-text.ts';

/** What was chosen in the form that makes sheets; as it is stored, or suggested, where nothing was sent. */
export type SheetChoices = {
  /** By element; empty: no sheet. */
  readonly divisions: Readonly<Record<string, string>>;
  readonly due: Readonly<Partial<Record<Stage, IsoDate>>>;
};

export type SheetsPageView = {
  readonly code: string;
  readonly read: Extract<ReadSheets, { outcome: 'read' }>;
  readonly today: IsoDate;
  readonly made: boolean;
  readonly failure: { readonly says: Text; readonly choices: SheetChoices } | null;
};

type PartProps = { readonly page: OfficePage; readonly view: SheetsPageView };

/** All sheets of a round, those that wait for this person first to be seen; and where they are made. */
export function SheetsPage({ page, view }: PartProps): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code, read, today, made, failure } = view;
  const { round, set, form, sheets, making } = read;
  return (
    <RoundFrame page={page} round={round} title={t(sheetText.title)} lead={t(sheetText.lead)}>
      {made && (
        <Message kind="done">
          <p>{t(sheetText.made)}</p>
        </Message>
      )}
      {failure !== null && (
        <Message kind="error" id="making-error">
          <p>{t(failure.says)}</p>
        </Message>
      )}
      {round.state === 'preparing' && <p>{t(sheetText.notOpened)}</p>}
      {round.state !== 'preparing' && set === null && <p>{t(sheetText.notMade)}</p>}
      {set !== null && sheets.length === 0 && <p>{t(sheetText.noneOfMine)}</p>}
      {set !== null && sheets.length > 0 && (
        <>
          <Summary page={page} sheets={sheets} />
          <SheetList
            page={page}
            code={code}
            round={round.id}
            form={form.form}
            sheets={sheets}
            due={set.due}
            today={today}
          />
        </>
      )}
      {making !== null && <MakingSection page={page} view={view} making={making} />}
    </RoundFrame>
  );
}

/** How many are decided, and which wait for this person. */
function Summary({
  page,
  sheets,
}: {
  readonly page: OfficePage;
  readonly sheets: readonly ListedSheet[];
}): ReactElement {
  const t = speak(page.language);
  const decided = sheets.filter(({ status }) => status.state === 'decided').length;
  const mine = sheets.filter((sheet) => sheet.mine).length;
  return (
    <p className="row">
      <span>{t(sheetText.counts, { total: sheets.length, decided })}</span>
      {mine > 0 && <strong>{t(sheetText.mine, { count: mine })}</strong>}
    </p>
  );
}

function MakingSection({ page, view, making }: PartProps & { readonly making: SheetPlan }): ReactElement {
  const t = speak(page.language);
  const { code, read } = view;
  const isNew = read.set === null;
  const fields = <MakingForm page={page} view={view} making={making} />;
  return (
    <section aria-labelledby="making">
      <h2 id="making">{t(isNew ? sheetText.making : sheetText.changing)}</h2>
      <p>{t(isNew ? sheetText.makingLead : sheetText.changingLead)}</p>
      <p>
        <a href={officePath(code, 'sheet-form')}>{t(sheetText.toForm)}</a>
        {!isNew && (
          <span className="small quiet">　{t(sheetText.formVersion, { version: read.form.version })}</span>
        )}
      </p>
      {isNew || view.failure !== null ? (
        fields
      ) : (
        <details className="act">
          <summary>{t(sheetText.changing)}</summary>
          {fields}
        </details>
      )}
    </section>
  );
}

function MakingForm({ page, view, making }: PartProps & { readonly making: SheetPlan }): ReactElement {
  const { language } = page;
  const t = speak(language);
  const { code, read, failure } = view;
  const standing = new Map(making.sheets.map((one) => [one.sheet.element, one]));
  const divisions = [...new Set(making.plan.departments.flatMap(({ division }) => division ?? []))];
  const due = failure?.choices.due ?? read.set?.due ?? {};
  const isNew = read.set === null;
  return (
    <Form page={page} action={roundPath(code, read.round.id, 'sheets')} className="stack">
      <div className="row">
        {making.form.form.stages.map(({ stage, label }) => (
          <Field
            key={stage}
            name={`due-${stage}`}
            type="date"
            label={`${t(label)} ${t(sheetText.due)}`}
            value={due[stage] ?? ''}
          />
        ))}
      </div>
      <div className="sheet-divisions">
        {making.suggested.map((one) => {
          const now = standing.get(one.element);
          const isFixed = now !== undefined && stageOf(now.status.state) !== 'first';
          const suggested = isNew ? (one.division ?? '') : '';
          const value = failure?.choices.divisions[one.element] ?? now?.sheet.division ?? suggested;
          const id = `division-${one.element}`;
          return (
            <p key={one.element} className={one.strategy === null ? 'field of-strategy' : 'field'}>
              <label htmlFor={id} lang="ja">
                {one.title}
              </label>
              {isFixed ? (
                <span lang="ja">{value}</span>
              ) : (
                <select id={id} name={id} defaultValue={value} lang="ja">
                  {now === undefined && (
                    <option value="" lang={language}>
                      {t(sheetText.noSheet)}
                    </option>
                  )}
                  {divisions.map((division) => (
                    <option key={division} value={division}>
                      {division}
                    </option>
                  ))}
                </select>
              )}
            </p>
          );
        })}
      </div>
      <p>
        <button type="submit">{t(isNew ? sheetText.make : sheetText.change)}</button>
      </p>
    </Form>
  );
}
