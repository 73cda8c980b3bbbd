import type { ReactElement } from 'react';
import type { Plan } from '../../core/plan/plan.ts';
import { type Say, speak } from '../item/item-words.ts';
import type { OfficePage } from '../office-page.ts';
import { Field } from '../parts/form.tsx';
import { Select, type SelectGroup } from '../parts/select.tsx';
import { themeText } from '../text/accounts-text.ts';
import { editionsText, wantedText } from '../text/editions-text.ts';
import { countProjectRows, countSeries, type Draft, readOne } from './draft.ts';

/** What a form of an element asks for. */
export type FieldsKind = 'strategy' | 'measure' | 'indicator' | 'initiative' | 'action' | 'project';

type Props = {
  readonly page: OfficePage;
  readonly plan: Plan;
  readonly draft: Draft;
};

/** The fields of an element, as they are or as they were typed. */
export function ElementFields({ kind, ...props }: Props & { readonly kind: FieldsKind }): ReactElement {
  const { page, draft } = props;
  const t = speak(page.language);
  switch (kind) {
    case 'strategy':
      return <HeadingFields {...props} />;
    case 'measure':
      return (
        <>
          <HeadingFields {...props} />
          <Select
            id="parent"
            name="parent"
            label={t(editionsText.strategyOf)}
            value={readOne(draft, 'parent')}
            groups={[
              {
                label: '',
                options: props.plan.strategies.map(({ id, no, title }) => ({
                  value: id,
                  label: `${no} ${title}`,
                })),
              },
            ]}
          />
        </>
      );
    case 'indicator':
      return <IndicatorFields {...props} />;
    case 'initiative':
      return (
        <>
          <Name t={t} draft={draft} />
          <Parent {...props} groups={groupMeasures(props.plan, false)} />
        </>
      );
    case 'action':
      return <ActionFields {...props} />;
    case 'project':
      return <Name t={t} draft={draft} />;
  }
}

function HeadingFields({ page, draft }: Props): ReactElement {
  const t = speak(page.language);
  return (
    <>
      <Name t={t} draft={draft} />
      <LongText name="direction" label={t(editionsText.direction)} value={readOne(draft, 'direction')} />
      <LongText
        name="terms"
        label={t(editionsText.terms)}
        hint={t(editionsText.termsHint)}
        value={readOne(draft, 'terms')}
      />
    </>
  );
}

function Name({ t, draft }: { readonly t: Say; readonly draft: Draft }): ReactElement {
  return <Field name="name" label={t(editionsText.name)} value={readOne(draft, 'name')} required />;
}

function IndicatorFields(props: Props): ReactElement {
  const { page, plan, draft } = props;
  const t = speak(page.language);
  const count = countSeries(draft);
  const wanted = Object.entries(wantedText).map(([value, text]) => ({ value, label: t(text) }));
  return (
    <>
      <Name t={t} draft={draft} />
      <Parent {...props} groups={groupMeasures(plan, true)} />
      <Select
        id="wanted"
        name="wanted"
        label={t(editionsText.wanted)}
        value={readOne(draft, 'wanted')}
        groups={[{ label: '', options: wanted }]}
      />
      <p className="check">
        <input
          id="cumulative"
          name="cumulative"
          type="checkbox"
          value="yes"
          defaultChecked={readOne(draft, 'cumulative') === 'yes'}
        />
        <label htmlFor="cumulative">{t(editionsText.cumulative)}</label>
      </p>
      <Field
        name="departments"
        label={t(editionsText.departments)}
        hint={t(editionsText.departmentsHint)}
        value={readOne(draft, 'departments')}
      />
      <input type="hidden" name="seriesCount" value={count} />
      {Array.from({ length: count }, (_, index) => index).map((index) => (
        <SeriesFields key={index} {...props} index={index} isNew={false} />
      ))}
      <details open={readOne(draft, `label.${count}`) !== ''}>
        <summary>{t(editionsText.newSeries)}</summary>
        <SeriesFields {...props} index={count} isNew />
      </details>
    </>
  );
}

type SeriesProps = Props & { readonly index: number; readonly isNew: boolean };

function SeriesFields({ page, plan, draft, index, isNew }: SeriesProps): ReactElement {
  const t = speak(page.language);
  const label = readOne(draft, `label.${index}`);
  const prefix = `target.${index}.`;
  const entered = [...draft.keys()].flatMap((key) =>
    key.startsWith(prefix) ? [Number(key.slice(prefix.length))] : [],
  );
  const years = [...new Set([...plan.targetYears, ...entered])].toSorted((left, right) => left - right);
  const box = (name: string, text: string): ReactElement => (
    <Field key={name} name={name} label={text} value={readOne(draft, name)} />
  );
  return (
    <fieldset className="edition-series">
      <legend>
        {isNew
          ? t(editionsText.newSeries)
          : t(editionsText.series, { label: label === '' ? editionsText.wholeSeries : label })}
      </legend>
      {box(`label.${index}`, t(editionsText.label))}
      {box(`unit.${index}`, t(editionsText.unit))}
      {box(`baseline.${index}`, t(editionsText.baseline))}
      {box(`baselineYear.${index}`, t(editionsText.baselineYear))}
      {years.map((year) => box(`${prefix}${year}`, t(editionsText.target, { year })))}
    </fieldset>
  );
}

function ActionFields(props: Props): ReactElement {
  const { page, plan, draft } = props;
  const t = speak(page.language);
  const years = draft.get('years') ?? [];
  return (
    <>
      <LongText name="name" label={t(editionsText.text)} value={readOne(draft, 'name')} />
      <Parent {...props} groups={groupInitiatives(plan)} />
      <fieldset>
        <legend>{t(editionsText.actionYears)}</legend>
        <div className="row">
          {plan.actionYears.map((year) => (
            <p className="check" key={year}>
              <input
                id={`year-${year}`}
                name="years"
                type="checkbox"
                value={year}
                defaultChecked={years.includes(String(year))}
              />
              <label htmlFor={`year-${year}`}>{year}</label>
            </p>
          ))}
        </div>
      </fieldset>
      <fieldset className="stack">
        <legend>{t(editionsText.projects)}</legend>
        <span className="hint">{t(editionsText.projectsHint)}</span>
        {Array.from({ length: countProjectRows(draft) }, (_, index) => index).map((index) => (
          <ProjectRow key={index} {...props} index={index} />
        ))}
      </fieldset>
      <datalist id="project-names">
        {plan.projects.map(({ id, name }) => (
          <option key={id} value={name} />
        ))}
      </datalist>
    </>
  );
}

function ProjectRow({ page, draft, index }: Props & { readonly index: number }): ReactElement {
  const t = speak(page.language);
  const no = index + 1;
  const [project, departments, theme] = [`project.${index}`, `departments.${index}`, `theme.${index}`];
  const themes = draft.get(theme) ?? [];
  return (
    <div className="edition-project">
      <p className="field">
        <label htmlFor={project}>{t(editionsText.project, { no })}</label>
        <input
          id={project}
          name={project}
          type="text"
          list="project-names"
          defaultValue={readOne(draft, project)}
          autoComplete="off"
        />
      </p>
      <Field
        name={departments}
        label={t(editionsText.projectDepartments, { no })}
        value={readOne(draft, departments)}
      />
      <div className="row">
        {(['digital', 'decarbonisation'] as const).map((one) => (
          <p className="check" key={one}>
            <input
              id={`${theme}-${one}`}
              name={theme}
              type="checkbox"
              value={one}
              defaultChecked={themes.includes(one)}
            />
            <label htmlFor={`${theme}-${one}`}>{t(themeText[one])}</label>
          </p>
        ))}
      </div>
    </div>
  );
}

type ParentProps = Props & { readonly groups: readonly SelectGroup[] };

function Parent({ page, draft, groups }: ParentProps): ReactElement {
  const label = speak(page.language)(editionsText.parent);
  return <Select id="parent" name="parent" label={label} value={readOne(draft, 'parent')} groups={groups} />;
}

function groupMeasures(plan: Plan, withStrategies: boolean): readonly SelectGroup[] {
  return plan.strategies.map(({ id, title }) => {
    const measures = plan.measures
      .filter(({ strategy }) => strategy === id)
      .map((measure) => ({ value: measure.id, label: measure.title }));
    return { label: title, options: withStrategies ? [{ value: id, label: title }, ...measures] : measures };
  });
}

function groupInitiatives(plan: Plan): readonly SelectGroup[] {
  return plan.measures.map(({ id, title }) => ({
    label: title,
    options: plan.initiatives
      .filter(({ measure }) => measure === id)
      .map((initiative) => ({ value: initiative.id, label: initiative.title })),
  }));
}

type LongTextProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string;
};

function LongText({ name, label, value, hint }: LongTextProps): ReactElement {
  return (
    <p className="field">
      <label htmlFor={name}>{label}</label>
      {hint !== undefined && (
        <span className="hint" id={`${name}-hint`}>
          {hint}
        </span>
      )}
      <textarea
        id={name}
        name={name}
        rows={4}
        defaultValue={value}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
      />
    </p>
  );
}
