import type { ReactElement, ReactNode } from 'react';
import type { EditionView } from '../../app/editions/read-edition.ts';
import { isIndicator, isInitiative, isProject } from '../../core/editions/apply-edit.ts';
import type { ElementId } from '../../core/plan/plan.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { Select, type SelectGroup } from '../parts/select.tsx';
import { editionsText } from '../text/editions-text.ts';
import { yearText } from '../text/year-text.ts';
import { type Draft, readOne } from './draft.ts';
import { type EditNotice, EditNotices } from './edit-notices.tsx';
import { ElementFields, type FieldsKind } from './element-fields.tsx';
import { nameElements } from './lineage-list.tsx';
import { isAction, isHeading } from './to-edit.ts';

export type ElementView = {
  readonly code: string;
  readonly edition: EditionView;
  readonly id: ElementId;
  /** Of the form of `act`, what was typed; of the others, what is. */
  readonly act: string;
  readonly draft: Draft;
  readonly stored: Draft;
  readonly notice: EditNotice | null;
};

type Props = { readonly page: OfficePage; readonly view: ElementView };

/** One element of an edition in preparation: the forms that change, drop, split and merge it. */
export function ElementPage({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, edition, id, act, draft, stored, notice } = view;
  const { plan, before, year } = edition;
  const name = nameElements(plan).get(id) ?? id;
  const was = before === null ? undefined : nameElements(before).get(id);
  const canSplit = isIndicator(id) || isInitiative(id) || isProject(id);
  return (
    <Frame page={page} title={name}>
      <p>
        <a href={`${officePath(code, 'editions', String(year))}`}>
          {t(editionsText.back, { year: yearText(year) })}
        </a>
      </p>
      {notice !== null && <EditNotices page={page} notice={notice} />}
      {was !== undefined && was !== name && <p>{t(editionsText.currently, { name: was })}</p>}
      <section aria-labelledby="change">
        <h2 id="change">{t(editionsText.change)}</h2>
        <ActForm page={page} view={view} act="change" button={t(editionsText.save)}>
          <ElementFields
            page={page}
            plan={plan}
            kind={kindOf(id)}
            draft={act === 'change' ? draft : stored}
          />
        </ActForm>
      </section>
      {isProject(id) && <StandsOn page={page} view={view} />}
      {canSplit && <Splitting page={page} view={view} name={name} />}
      {canSplit && <Merging page={page} view={view} name={name} />}
      <Folded title={t(editionsText.dropTitle)} open={act === 'drop'}>
        <p>{t(isHeading(id) ? editionsText.dropHeadingLead : editionsText.dropLead)}</p>
        <ActForm page={page} view={view} act="drop" button={t(editionsText.dropButton)} />
      </Folded>
    </Frame>
  );
}

function kindOf(id: ElementId): FieldsKind {
  if (isIndicator(id)) return 'indicator';
  if (isInitiative(id)) return 'initiative';
  if (isAction(id)) return 'action';
  if (isProject(id)) return 'project';
  return id.startsWith('s') ? 'strategy' : 'measure';
}

type FoldedProps = { readonly title: string; readonly open: boolean; readonly children: ReactNode };

function Folded({ title, open, children }: FoldedProps): ReactElement {
  return (
    <details open={open} className="edition-act">
      <summary>{title}</summary>
      <div className="stack">{children}</div>
    </details>
  );
}

type ActFormProps = Props & { readonly act: string; readonly button: string; readonly children?: ReactNode };

/** A form of this element: it says what the person had seen, and asks for the reason. */
function ActForm({ page, view, act, button, children }: ActFormProps): ReactElement {
  const t = speak(page.language);
  const { code, edition, id } = view;
  return (
    <Form
      page={page}
      action={officePath(code, 'editions', String(edition.year), id)}
      className={act === 'change' ? 'stack edition-form' : 'stack narrow'}
    >
      <input type="hidden" name="seen" value={edition.seen} />
      {children}
      <Field
        id={`${act}-reason`}
        name="reason"
        label={t(editionsText.reason)}
        value={view.act === act ? readOne(view.draft, 'reason') : ''}
        required
      />
      <p>
        <button type="submit" name="act" value={act} className={act === 'change' ? undefined : 'second'}>
          {button}
        </button>
      </p>
    </Form>
  );
}

function StandsOn({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, edition, id } = view;
  const actions = edition.plan.actions.filter(({ projects }) =>
    projects.some(({ project }) => project === id),
  );
  return (
    <section aria-labelledby="stands-on">
      <h2 id="stands-on">{t(editionsText.standsOn)}</h2>
      <ul className="lines" lang="ja">
        {actions.map((action) => (
          <li key={action.id}>
            <a href={officePath(code, 'editions', String(edition.year), action.id)}>{action.text}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Splitting({ page, view, name }: Props & { readonly name: string }): ReactElement {
  const t = speak(page.language);
  const isTyped = view.act === 'split';
  const typed = (field: string, otherwise: string): string =>
    isTyped ? readOne(view.draft, field) : otherwise;
  const choices = [1, 2, 3].map((no) => ({
    value: String(no - 1),
    label: t(editionsText.partChoice, { no }),
  }));
  return (
    <Folded title={t(editionsText.splitTitle)} open={isTyped}>
      <p>{t(editionsText.splitLead)}</p>
      <ActForm page={page} view={view} act="split" button={t(editionsText.splitButton)}>
        <Field
          name="part.0"
          label={t(editionsText.partName, { no: 1 })}
          value={typed('part.0', name)}
          required
        />
        <Field
          name="part.1"
          label={t(editionsText.partName, { no: 2 })}
          value={typed('part.1', '')}
          required
        />
        <Field name="part.2" label={t(editionsText.partOptional)} value={typed('part.2', '')} />
        {listSplittable(view).map((one) => (
          <Select
            key={one.id}
            id={`to.${one.id}`}
            name={`to.${one.id}`}
            label={t(editionsText.partOf, { name: one.name ?? editionsText.wholeSeries })}
            value={typed(`to.${one.id}`, '0')}
            groups={[{ label: '', options: choices }]}
          />
        ))}
      </ActForm>
    </Folded>
  );
}

/** What can be given to a part: series of an indicator, actions of an initiative or under a project. */
function listSplittable({
  edition: { plan },
  id,
}: ElementView): readonly { readonly id: string; readonly name: string | null }[] {
  if (isIndicator(id)) {
    const series = plan.indicators.find((one) => one.id === id)?.series ?? [];
    return series.map(({ key, label }) => ({ id: key, name: label }));
  }
  const actions = plan.actions.filter(
    ({ initiative, projects }) => initiative === id || projects.some(({ project }) => project === id),
  );
  return actions.map((action) => ({ id: action.id, name: action.text }));
}

function Merging({ page, view, name }: Props & { readonly name: string }): ReactElement {
  const t = speak(page.language);
  const isTyped = view.act === 'merge';
  const none: SelectGroup = { label: '', options: [{ value: '', label: t(editionsText.mergeChoose) }] };
  return (
    <Folded title={t(editionsText.mergeTitle)} open={isTyped}>
      <p>{t(editionsText.mergeLead)}</p>
      <ActForm page={page} view={view} act="merge" button={t(editionsText.mergeButton)}>
        <Select
          id="other"
          name="other"
          label={t(editionsText.mergeWith)}
          value={isTyped ? readOne(view.draft, 'other') : ''}
          groups={[none, ...listMergeable(view)]}
        />
        <Field
          name="mergeName"
          label={t(editionsText.mergeName)}
          value={isTyped ? readOne(view.draft, 'mergeName') : name}
          required
        />
      </ActForm>
    </Folded>
  );
}

/** Others of the same kind, under what they stand. */
function listMergeable({ edition: { plan }, id }: ElementView): readonly SelectGroup[] {
  if (isProject(id)) {
    const others = plan.projects.filter((one) => one.id !== id);
    return [{ label: plan.title, options: others.map((one) => ({ value: one.id, label: one.name })) }];
  }
  const elements = isIndicator(id)
    ? plan.indicators.map((one) => ({ value: one.id, label: one.name, parent: one.parent }))
    : plan.initiatives.map((one) => ({ value: one.id, label: one.title, parent: one.measure }));
  return [...plan.strategies, ...plan.measures]
    .map((parent) => ({
      label: parent.title,
      options: elements.filter((one) => one.parent === parent.id && one.value !== id),
    }))
    .filter(({ options }) => options.length > 0);
}
