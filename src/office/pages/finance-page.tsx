import type { ReactElement } from 'react';
import type { Round } from '../../core/round/round.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { Select, type SelectGroup } from '../parts/select.tsx';
import { financeText } from '../text/finance-text.ts';
import { moneyUnitText } from '../text/workbook-text.ts';

/** A choice of one among the page's. */
export type FinanceChoice = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly groups: readonly SelectGroup[];
};

type ChangeView = {
  readonly project: string;
  readonly amount: string;
  readonly before: string;
  readonly after: string;
};

export type FinanceLook = {
  readonly kind: 'looked';
  /** The table as it was sent: it is read anew with every step. */
  readonly text: string;
  readonly unit: string;
  readonly columns: readonly FinanceChoice[];
  readonly names: readonly FinanceChoice[];
  /** What names and columns were asked for, so that a choice is tied to its name. */
  readonly hints: readonly string[];
  readonly problems: readonly string[];
  /** Amounts whose sources do not add up to them. */
  readonly unequal: readonly string[];
  readonly refused: readonly string[];
  readonly changes: readonly ChangeView[];
  readonly projects: number;
  /** The versions that were looked at. */
  readonly seen: string;
  readonly person: string;
  readonly reason: string;
  readonly why: Text | null;
};

export type FinanceState =
  | { readonly kind: 'empty' | 'no-file' }
  | { readonly kind: 'applied'; readonly count: number }
  | FinanceLook;

type Props = {
  readonly page: OfficePage;
  readonly view: {
    readonly code: string;
    readonly round: Round;
    readonly unit: string;
    readonly state: FinanceState;
  };
};

/** Amounts from the finance system: choose a table, say what its columns are, see what would change, apply it. */
export function FinancePage({ page, view }: Props): ReactElement {
  const { language } = page;
  const { code, round, state } = view;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const path = roundPath(code, round.id, 'finance');
  return (
    <RoundFrame page={page} round={round} title={t(financeText.title)} lead={t(financeText.lead)}>
      {state.kind === 'applied' && (
        <Message kind="done">{t(financeText.applied, { count: state.count })}</Message>
      )}
      {state.kind === 'no-file' && (
        <Message kind="error" id="no-file">
          {t(financeText.noFile)}
        </Message>
      )}
      {state.kind === 'looked' && <Look page={page} path={path} look={state} />}
      <Form page={page} action={path} className="stack narrow" multipart>
        <Field
          name="table"
          type="file"
          label={t(financeText.file)}
          accept=".csv,text/csv"
          required
          errorId={state.kind === 'no-file' ? 'no-file' : undefined}
        />
        <UnitSelect id="new-unit" language={language} unit={view.unit} />
        <p>
          <button type="submit" className={state.kind === 'looked' ? 'second' : undefined}>
            {t(financeText.look)}
          </button>
        </p>
      </Form>
    </RoundFrame>
  );
}

function UnitSelect({
  id,
  language,
  unit,
}: {
  readonly id: string;
  readonly language: Language;
  readonly unit: string;
}): ReactElement {
  const options = (['yen', 'thousand-yen'] as const).map((value) => ({
    value,
    label: moneyUnitText[value][language],
  }));
  return (
    <Select
      id={id}
      name="unit"
      label={financeText.unit[language]}
      value={unit}
      groups={[{ label: '', options }]}
    />
  );
}

type LookProps = { readonly page: OfficePage; readonly path: string; readonly look: FinanceLook };

function Look({ page, path, look }: LookProps): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const canApply = look.changes.length > 0;
  return (
    <Form page={page} action={path} className="stack">
      <input type="hidden" name="text" value={look.text} />
      <input type="hidden" name="seen" value={look.seen} />
      {look.why !== null && <Message kind="error">{t(look.why)}</Message>}
      <Changes language={language} look={look} />
      <Lines title={t(financeText.problems)} lines={look.problems} />
      <Lines title={t(financeText.unequal)} lines={look.unequal} remedy={t(financeText.unequalRemedy)} />
      <Lines title={t(financeText.refused)} lines={look.refused} />
      {look.names.length > 0 && (
        <section className="stack">
          <h2>{t(financeText.unmatched, { count: look.names.length })}</h2>
          <p>{t(financeText.unmatchedLead)}</p>
          <div className="finance-grid">
            {look.names.map((choice) => (
              <Choice key={choice.name} choice={choice} />
            ))}
          </div>
        </section>
      )}
      <section className="stack">
        <h2>{t(financeText.columns)}</h2>
        <p>{t(financeText.columnsLead)}</p>
        {look.hints.map((hint) => (
          <p key={hint}>{hint}</p>
        ))}
        <div className="finance-grid">
          {look.columns.map((choice) => (
            <Choice key={choice.name} choice={choice} />
          ))}
          <UnitSelect id="unit" language={language} unit={look.unit} />
        </div>
        <p>
          <button type="submit" className="second" formNoValidate>
            {t(financeText.lookAgain)}
          </button>
        </p>
      </section>
      {canApply && (
        <section className="stack narrow">
          <Field name="person" label={t(financeText.person)} value={look.person} required />
          <Field name="reason" label={t(financeText.reason)} value={look.reason} required />
          <p>
            <button type="submit" formAction={`${path}/apply`}>
              {t(financeText.apply)}
            </button>
          </p>
        </section>
      )}
    </Form>
  );
}

function Choice({
  choice: { name, label, value, groups },
}: {
  readonly choice: FinanceChoice;
}): ReactElement {
  return <Select id={name.replace(/\s+/g, '-')} name={name} label={label} value={value} groups={groups} />;
}

function Lines({
  title,
  lines,
  remedy,
}: {
  readonly title: string;
  readonly lines: readonly string[];
  readonly remedy?: string;
}): ReactElement | null {
  if (lines.length === 0) return null;
  return (
    <section className="workbook-file">
      <h2>{title}</h2>
      {remedy !== undefined && <p>{remedy}</p>}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Changes({
  language,
  look,
}: {
  readonly language: Language;
  readonly look: FinanceLook;
}): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { changes, projects } = look;
  if (changes.length === 0) return <p>{t(financeText.nothing)}</p>;
  return (
    <section className="workbook-file">
      <h2 id="changes">{t(financeText.changes, { projects, count: changes.length })}</h2>
      <table className="cards" aria-labelledby="changes">
        <thead>
          <tr>
            {(['project', 'amount', 'before', 'after'] as const).map((head) => (
              <th key={head} scope="col">
                {t(financeText[head])}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ project, amount, before, after }) => (
            <tr key={`${project} ${amount}`}>
              <th scope="row" lang="ja">
                {project}
              </th>
              <td data-label={t(financeText.amount)}>{amount}</td>
              <td className="figure" data-label={t(financeText.before)}>
                {before}
              </td>
              <td className="figure" data-label={t(financeText.after)}>
                {after}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
