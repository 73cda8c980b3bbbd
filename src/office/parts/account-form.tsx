import type { ReactElement, ReactNode } from 'react';
import type { AccountField } from '../../app/accounts/editing/account-problem.ts';
import { accountProblemTexts } from '../../app/accounts/texts/account-problem-texts.ts';
import type { Department } from '../../core/plan/plan.ts';
import { roleTexts } from '../../core/round/rights-texts.ts';
import { ROLES } from '../../core/round/role.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import type { OfficePage } from '../office-page.ts';
import type { PersonForm, PersonNotice } from '../person-view.ts';
import { themeText } from '../text/accounts-text.ts';
import { officeText } from '../text/office-text.ts';
import { personText } from '../text/person-text.ts';
import { Field, Form, Message } from './form.tsx';
import { Select, type SelectGroup } from './select.tsx';

/** One of several forms of a page, with what was typed into it and what is wrong with that. */
export type FormState = { readonly form: PersonForm; readonly notice: PersonNotice | null };

function problemOf({ form, notice }: FormState) {
  return notice?.kind === 'problem' && notice.form === form ? notice : null;
}

/** What a field shows: what was typed last, or what is there; and its id, its own on the page. */
function stateOf(state: FormState, name: AccountField, now: string) {
  const problem = problemOf(state);
  return {
    id: `${state.form}-${name}`,
    name,
    value: problem?.typed[name] ?? now,
    errorId: problem?.problem.field === name ? `${state.form}-error` : undefined,
  };
}

type AccountFormProps = {
  readonly page: OfficePage;
  readonly state: FormState;
  readonly action: string;
  readonly submit: Text;
  readonly children?: ReactNode;
};

/** A form that changes an account: its fields, the reason, and above them what is wrong. */
export function AccountForm({ page, state, action, submit, children }: AccountFormProps): ReactElement {
  const { language } = page;
  const problem = problemOf(state)?.problem ?? null;
  return (
    <Form page={page} action={action} className="stack narrow">
      {problem !== null && (
        <Message kind="error" id={`${state.form}-error`}>
          {fillText(accountProblemTexts[problem.code], { found: problem.found }, language)}
        </Message>
      )}
      {children}
      <EditField state={state} name="reason" label={personText.reason} language={language} now="" />
      <p>
        <button type="submit">{submit[language]}</button>
      </p>
    </Form>
  );
}

/** The same behind a line that opens; open from the start where something is wrong with it. */
export function FoldedAccountForm({
  summary,
  label,
  ...form
}: AccountFormProps & {
  readonly summary: string;
  /** For screen readers, where several forms of a page have the same summary. */
  readonly label?: string;
}): ReactElement {
  return (
    <details open={problemOf(form.state) !== null}>
      <summary aria-label={label}>{summary}</summary>
      <AccountForm {...form} />
    </details>
  );
}

type EditFieldProps = {
  readonly state: FormState;
  readonly name: AccountField;
  readonly label: Text;
  readonly language: Language;
  /** What is there. */
  readonly now: string;
  readonly type?: 'date' | 'email';
  readonly hint?: Text;
};

/** One field of such a form. */
export function EditField(props: EditFieldProps): ReactElement {
  const { state, name, label, language, now, type, hint } = props;
  return (
    <Field
      {...stateOf(state, name, now)}
      label={label[language]}
      autoComplete="off"
      {...(type !== undefined && { type })}
      {...(hint !== undefined && { hint: hint[language] })}
    />
  );
}

/** Role, place and days of a post. */
export function PostFields({
  state,
  departments,
  language,
  from,
}: {
  readonly state: FormState;
  readonly departments: readonly Department[];
  readonly language: Language;
  readonly from: string;
}): ReactElement {
  const t = (text: Text): string => text[language];
  const roles = ROLES.map((role) => ({ value: role, label: t(roleTexts[role]) }));
  return (
    <>
      <Select
        {...stateOf(state, 'role', '')}
        label={t(personText.role)}
        groups={[{ label: '', options: [{ value: '', label: t(personText.choose) }, ...roles] }]}
      />
      <Select
        {...stateOf(state, 'place', '')}
        label={t(personText.place)}
        hint={t(personText.placeHint)}
        groups={listPlaces(departments, language)}
      />
      <EditField
        state={state}
        name="from"
        type="date"
        label={personText.from}
        language={language}
        now={from}
      />
      <EditField state={state} name="until" type="date" label={personText.until} language={language} now="" />
    </>
  );
}

/** Every place that a post can have, as `readPost` reads them. */
function listPlaces(departments: readonly Department[], language: Language): readonly SelectGroup[] {
  const t = (text: Text): string => text[language];
  const divisions = [...new Set(departments.flatMap(({ division }) => division ?? []))];
  const groups: readonly SelectGroup[] = [
    { label: '', options: [{ value: '', label: t(officeText.whole) }] },
    {
      label: t(personText.departments),
      options: departments.map(({ id, name }) => ({ value: `department:${id}`, label: name })),
    },
    {
      label: t(personText.divisions),
      options: divisions.map((division) => ({ value: `division:${division}`, label: division })),
    },
    {
      label: t(personText.themes),
      options: [
        { value: 'theme:digital', label: t(themeText.digital) },
        { value: 'theme:decarbonisation', label: t(themeText.decarbonisation) },
      ],
    },
  ];
  return groups.filter(({ options }) => options.length > 0);
}
