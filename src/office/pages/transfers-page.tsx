import type { ReactElement } from 'react';
import type { SetUpProgress } from '../../app/accounts/read-set-up.ts';
import { transferColumnTexts, transferProblemTexts } from '../../app/accounts/texts/problem-texts.ts';
import type { TransferChange } from '../../app/accounts/transfers/plan-transfers.ts';
import type { TransferProblem } from '../../app/accounts/transfers/transfer-problem.ts';
import type { Department } from '../../core/plan/plan.ts';
import { fillText } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { SetUpSteps } from '../parts/set-up-steps.tsx';
import { describePost, formatDay } from '../parts/words.ts';
import { transferGuide } from '../text/transfer-guide.ts';
import { transferText } from '../text/transfer-text.ts';

export type TransfersState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'faulty'; readonly problems: readonly TransferProblem[] }
  | {
      readonly kind: 'proposed';
      readonly changes: readonly TransferChange[];
      readonly departments: readonly Department[];
      readonly lastChangeNo: number;
      /** The table as it was sent: it is read again when it is carried out. */
      readonly text: string;
      readonly overtaken: boolean;
    }
  | { readonly kind: 'applied'; readonly changes: number };

type Props = {
  readonly page: OfficePage;
  readonly code: string;
  readonly progress: SetUpProgress;
  readonly state: TransfersState;
};

/** Transfers by a table: choose a file, see what would change or what is wrong, carry it out. */
export function TransfersPage({ page, code, progress, state }: Props): ReactElement {
  const t = (text: Text): string => text[page.language];
  return (
    <Frame page={page} title={t(transferText.title)} lead={t(transferText.lead)}>
      <SetUpSteps
        page={page}
        code={code}
        progress={progress}
        current="transfers"
        waits={state.kind === 'proposed'}
      />
      <Outcome page={page} code={code} state={state} />
      <Form page={page} action={officePath(code, 'transfers')} className="stack narrow" multipart>
        <Field
          name="table"
          type="file"
          label={t(transferText.file)}
          accept=".csv,text/csv"
          required
          errorId={state.kind === 'no-file' ? 'no-file' : undefined}
        />
        <p>
          <button type="submit" className={state.kind === 'proposed' ? 'second' : undefined}>
            {t(transferText.look)}
          </button>
        </p>
      </Form>
      <section>
        <h2>{t(transferText.howTitle)}</h2>
        <dl className="facts">
          {transferGuide.map(({ word, meaning }) => (
            <div key={word}>
              <dt lang="ja">{word}</dt>
              <dd>{t(meaning)}</dd>
            </div>
          ))}
        </dl>
        <p>
          <a href={officePath(code, 'transfers', 'template.csv')}>{t(transferText.template)}</a>
        </p>
      </section>
    </Frame>
  );
}

function Outcome({ page, code, state }: Omit<Props, 'progress'>): ReactElement | null {
  const { language } = page;
  switch (state.kind) {
    case 'empty':
      return null;
    case 'no-file':
      return (
        <Message kind="error" id="no-file">
          {transferText.noFile[language]}
        </Message>
      );
    case 'faulty':
      return <Problems problems={state.problems} language={language} />;
    case 'applied':
      return (
        <Message kind="done">{fillText(transferText.applied, { count: state.changes }, language)}</Message>
      );
    case 'proposed':
      return <Proposal page={page} code={code} state={state} />;
  }
}

function Problems({
  problems,
  language,
}: {
  readonly problems: readonly TransferProblem[];
  readonly language: Language;
}): ReactElement {
  const t = (text: Text): string => text[language];
  return (
    <section>
      <Message kind="error">
        <h2 id="problems">{fillText(transferText.faultyTitle, { count: problems.length }, language)}</h2>
        <p>{t(transferText.faultyLead)}</p>
      </Message>
      <table className="cards" aria-labelledby="problems">
        <thead>
          <tr>
            <th scope="col">{t(transferText.line)}</th>
            <th scope="col">{t(transferText.column)}</th>
            <th scope="col">{t(transferText.problem)}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ line, column, code, found }) => (
            <tr key={`${line} ${column} ${code} ${found}`}>
              <th scope="row">{line ?? t(transferText.wholeTable)}</th>
              <td data-label={t(transferText.column)}>
                {column === null ? '' : t(transferColumnTexts[column])}
              </td>
              <td data-label={t(transferText.problem)}>
                {fillText(transferProblemTexts[code], { found }, language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

type ProposalProps = {
  readonly page: OfficePage;
  readonly code: string;
  readonly state: Extract<TransfersState, { readonly kind: 'proposed' }>;
};

function Proposal({ page, code, state }: ProposalProps): ReactElement {
  const { language } = page;
  const t = (text: Text): string => text[language];
  return (
    <section>
      {state.overtaken && <Message kind="error">{t(transferText.overtaken)}</Message>}
      <h2 id="changes">{fillText(transferText.proposedTitle, { count: state.changes.length }, language)}</h2>
      <p>{t(transferText.proposedLead)}</p>
      <table className="cards" aria-labelledby="changes">
        <thead>
          <tr>
            <th scope="col">{t(transferText.line)}</th>
            <th scope="col">{t(transferText.person)}</th>
            <th scope="col">{t(transferText.what)}</th>
          </tr>
        </thead>
        <tbody>
          {state.changes.map((change) => (
            <tr key={`${change.line} ${change.kind} ${keyOf(change)}`}>
              <th scope="row">{change.line}</th>
              <td data-label={t(transferText.person)}>
                {change.account.displayName} <span className="small quiet">{change.account.loginName}</span>
              </td>
              <td data-label={t(transferText.what)}>{describe(change, state.departments, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Form page={page} action={officePath(code, 'transfers', 'apply')} className="stack narrow">
        <input type="hidden" name="text" value={state.text} />
        <input type="hidden" name="lastChangeNo" value={state.lastChangeNo} />
        <Field
          name="reason"
          label={t(transferText.reason)}
          value={t(transferText.reasonDefault)}
          required
          autoComplete="off"
        />
        <p>
          <button type="submit">{t(transferText.apply)}</button>
        </p>
      </Form>
    </section>
  );
}

function keyOf(change: TransferChange): string {
  return 'tenure' in change ? change.tenure.id : change.account.id;
}

function describe(change: TransferChange, departments: readonly Department[], language: Language): string {
  switch (change.kind) {
    case 'account-added':
      return transferText.added[language];
    case 'account-changed': {
      const date = formatDay(change.account.until ?? '', language);
      return fillText(transferText.ends, { date }, language);
    }
    case 'post-taken': {
      const post = describePost(change.tenure.post, departments, language);
      return fillText(transferText.takes, { post, date: formatDay(change.tenure.from, language) }, language);
    }
    // A table ends posts, and does not move their days otherwise.
    case 'post-changed':
    case 'post-ended': {
      const post = describePost(change.tenure.post, departments, language);
      const date = formatDay(change.tenure.until ?? '', language);
      return fillText(transferText.leaves, { post, date }, language);
    }
  }
}
