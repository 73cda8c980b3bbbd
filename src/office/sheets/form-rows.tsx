import type { ReactElement, ReactNode } from 'react';
import { stateWords } from '../../core/assess/state-words.ts';
import {
  type RatingKind,
  ratingSetting,
  type SheetField,
  type SheetForm,
  STAGES,
} from '../../core/sheets/sheet-form.ts';
import { stageTexts } from '../../core/sheets/sheet-texts.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { speak } from '../item/item-words.ts';
import { Field } from '../parts/form.tsx';
import { Select } from '../parts/select.tsx';
import { fieldKindText, sheetFormText } from '../text/sheet-form-text.ts';
import { ASKED_KINDS, askedKindOf, goodStates, spareRows, writeChoices } from './form-fields.ts';

type RowsProps = { readonly form: SheetForm; readonly language: Language };

/** Which stages there are, and what they are called. */
export function StageRows({ form, language }: RowsProps): ReactElement {
  const t = speak(language);
  return (
    <Group legend={t(sheetFormText.stages)} lead={t(sheetFormText.stagesLead)}>
      {STAGES.map((stage) => {
        const setting = form.stages.find((one) => one.stage === stage);
        return (
          <div key={stage} className="form-row">
            {stage === 'first' ? (
              <p>{t(stageTexts[stage])}</p>
            ) : (
              <Tick name={`stage-${stage}`} checked={setting !== undefined}>
                {t(stageTexts[stage])} {t(sheetFormText.used)}
              </Tick>
            )}
            <Names name={`stage-${stage}`} value={setting?.label ?? stageTexts[stage]} language={language} />
          </div>
        );
      })}
    </Group>
  );
}

/** A scale, best first, with the share from which each grade is proposed. */
export function ScaleRows({
  form,
  kind,
  rows,
  language,
}: RowsProps & {
  readonly kind: RatingKind;
  /** Grades that are stored: what was typed may have fewer. */
  readonly rows: number;
}): ReactElement {
  const t = speak(language);
  const { scale, rule } = ratingSetting(form, kind);
  const places = Array.from({ length: rows + spareRows }, (_, at) => at);
  return (
    <Group legend={t(sheetFormText[kind])} lead={t(sheetFormText.scaleLead)}>
      {places.map((at) => {
        const grade = scale[at];
        const row = `${kind}-${at}`;
        const share = rule.from[at];
        return (
          <div key={row} className="form-row">
            <input type="hidden" name={`${row}-code`} value={grade?.code ?? ''} />
            <p>{t(sheetFormText.grade, { no: at + 1 })}</p>
            <Names name={row} value={grade?.label ?? null} language={language} />
            <Field
              name={`${row}-meaning-ja`}
              label={t(sheetFormText.meaningJa)}
              value={grade?.meaning.ja ?? ''}
            />
            <Field
              name={`${row}-meaning-en`}
              label={t(sheetFormText.meaningEn)}
              value={grade?.meaning.en ?? ''}
            />
            <Field
              name={`${row}-from`}
              label={t(sheetFormText.from)}
              value={share === undefined || share < 0 ? '' : `${share}`}
              inputMode="numeric"
            />
          </div>
        );
      })}
      <Field
        name={`${kind}-least`}
        label={t(sheetFormText.leastJudged)}
        value={rule.leastJudged < 0 ? '' : `${rule.leastJudged}`}
        inputMode="numeric"
      />
      {kind === 'result' && <ResultRules form={form} language={language} />}
    </Group>
  );
}

function ResultRules({ form, language }: RowsProps): ReactElement {
  const t = speak(language);
  const { result } = form;
  return (
    <>
      <fieldset className="row">
        <legend>{t(sheetFormText.goodStates)}</legend>
        {goodStates.map((state) => (
          <Tick key={state} name={`good-${state}`} checked={result.goodStates.includes(state)}>
            {t(stateWords[state])}
          </Tick>
        ))}
      </fieldset>
      <Select
        id="best"
        name="best"
        label={t(sheetFormText.bestWhileWorsening)}
        value={result.bestWhileWorsening ?? ''}
        groups={[
          {
            label: '',
            options: [
              { value: '', label: t(sheetFormText.noBest) },
              ...result.scale.map(({ code, label }) => ({ value: code, label: t(label) })),
            ],
          },
        ]}
      />
    </>
  );
}

/** Every box, and one to add. */
export function FieldRows({ form, rows, language }: RowsProps & { readonly rows: number }): ReactElement {
  const t = speak(language);
  const places = Array.from({ length: Math.max(rows, form.fields.length) + spareRows }, (_, at) => at);
  return (
    <Group legend={t(sheetFormText.fields)} lead={t(sheetFormText.fieldsLead)}>
      {places.map((at) => {
        const field = form.fields[at] ?? null;
        return (
          <FieldRow key={field?.key ?? `new-${at}`} at={at} field={field} form={form} language={language} />
        );
      })}
    </Group>
  );
}

function FieldRow({
  at,
  field,
  language,
}: RowsProps & { readonly at: number; readonly field: SheetField | null }): ReactElement {
  const t = speak(language);
  const row = `field-${at}`;
  const name = field === null ? t(sheetFormText.newField) : t(field.label);
  const limit = field !== null && 'limit' in field ? `${field.limit}` : field === null ? '400' : '';
  const options = (texts: readonly (readonly [string, Text])[]) => [
    { label: '', options: texts.map(([value, text]) => ({ value, label: t(text) })) },
  ];
  return (
    <fieldset className="form-row">
      <legend>{name}</legend>
      <input type="hidden" name={`${row}-key`} value={field?.key ?? ''} />
      <Field
        name={`${row}-order`}
        label={t(sheetFormText.order)}
        value={`${(at + 1) * 10}`}
        inputMode="numeric"
      />
      <Names name={row} value={field?.label ?? null} language={language} />
      <Select
        id={`${row}-stage`}
        name={`${row}-stage`}
        label={t(sheetFormText.stage)}
        value={field?.stage ?? 'first'}
        groups={options(STAGES.map((stage) => [stage, stageTexts[stage]]))}
      />
      <Select
        id={`${row}-kind`}
        name={`${row}-kind`}
        label={t(sheetFormText.kind)}
        value={field === null ? 'long-text' : askedKindOf(field)}
        groups={options(ASKED_KINDS.map((kind) => [kind, fieldKindText[kind]]))}
      />
      <Field name={`${row}-limit`} label={t(sheetFormText.limit)} value={limit} inputMode="numeric" />
      <Field
        name={`${row}-unit`}
        label={t(sheetFormText.unit)}
        value={field?.kind === 'number' ? (field.unit ?? '') : ''}
      />
      <Field name={`${row}-hint-ja`} label={t(sheetFormText.hintJa)} value={field?.hint?.ja ?? ''} />
      <Field name={`${row}-hint-en`} label={t(sheetFormText.hintEn)} value={field?.hint?.en ?? ''} />
      <p className="field wide">
        <label htmlFor={`${row}-choices`}>{t(sheetFormText.choices)}</label>
        <textarea
          id={`${row}-choices`}
          name={`${row}-choices`}
          rows={field?.kind === 'choice' ? 4 : 1}
          lang="ja"
          defaultValue={field?.kind === 'choice' ? writeChoices(field.choices) : ''}
        />
      </p>
      <p>
        <Tick name={`${row}-public`} checked={field?.public ?? true}>
          {t(sheetFormText.public)}
        </Tick>
        <Tick name={`${row}-required`} checked={field?.required ?? false}>
          {t(sheetFormText.required)}
        </Tick>
      </p>
    </fieldset>
  );
}

function Group({
  legend,
  lead,
  children,
}: {
  readonly legend: string;
  readonly lead: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="form-grid" aria-label={legend}>
      <h2>{legend}</h2>
      <p>{lead}</p>
      {children}
    </section>
  );
}

function Names({
  name,
  value,
  language,
}: {
  readonly name: string;
  readonly value: Text | null;
  readonly language: Language;
}): ReactElement {
  const t = speak(language);
  return (
    <>
      <Field name={`${name}-ja`} label={t(sheetFormText.nameJa)} value={value?.ja ?? ''} />
      <Field name={`${name}-en`} label={t(sheetFormText.nameEn)} value={value?.en ?? ''} />
    </>
  );
}

function Tick({
  name,
  checked,
  children,
}: {
  readonly name: string;
  readonly checked: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <label className="tick">
      <input type="checkbox" name={name} value="on" defaultChecked={checked} /> {children}
    </label>
  );
}
