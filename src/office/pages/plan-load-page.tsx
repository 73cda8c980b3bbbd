import type { ReactElement } from 'react';
import type { SetUpProgress } from '../../app/accounts/read-set-up.ts';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { LongList } from '../parts/long-list.tsx';
import { PlanCounts } from '../parts/plan-counts.tsx';
import { PlanProposalView } from '../parts/plan-proposal.tsx';
import { SetUpSteps } from '../parts/set-up-steps.tsx';
import type { PlanLoadState } from '../plan-load-state.ts';
import { planLoadText } from '../text/plan-load-text.ts';

export type PlanLoadView = {
  readonly code: string;
  /** As it is in the store. */
  readonly plan: Plan | null;
  readonly editions: readonly FiscalYear[];
  readonly progress: SetUpProgress;
  readonly state: PlanLoadState;
};

type Props = { readonly page: OfficePage; readonly view: PlanLoadView };

/** A plan from its document: choose the file, see what is in it and what it changes, load it with a reason. */
export function PlanLoadPage({ page, view }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const { code, state, progress } = view;
  const isProposed = state.kind === 'proposed';
  return (
    <Frame page={page} title={t(planLoadText.title)} lead={t(planLoadText.lead)}>
      <SetUpSteps page={page} code={code} progress={progress} current="plan" waits={isProposed} />
      <Outcome page={page} view={view} />
      <Form page={page} action={officePath(code, 'plan')} className="stack narrow" multipart>
        <Field
          name="file"
          type="file"
          label={t(planLoadText.file)}
          hint={t(planLoadText.fileHint)}
          accept=".txt,.json,text/plain,application/json"
          required
          errorId={state.kind === 'no-file' ? 'no-file' : undefined}
        />
        <p>
          <button type="submit" className={isProposed ? 'second' : undefined}>
            {t(planLoadText.look)}
          </button>
        </p>
      </Form>
      {!isProposed && <Present page={page} view={view} />}
    </Frame>
  );
}

function Outcome({ page, view: { code, plan, state } }: Props): ReactElement | null {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  switch (state.kind) {
    case 'empty':
      return null;
    case 'no-file':
      return (
        <Message kind="error" id="no-file">
          {t(planLoadText.noFile)}
        </Message>
      );
    case 'same':
      return <Message kind="done">{t(planLoadText.same)}</Message>;
    case 'loaded':
      return <Message kind="done">{t(planLoadText.loaded, { no: state.changeNo })}</Message>;
    case 'faulty':
      return (
        <section>
          <Message kind="error">
            <h2>{t(planLoadText.faultyTitle)}</h2>
            <p>{`${t(state.lead)}${page.language === 'en' ? ' ' : ''}${t(planLoadText.nothingChanged)}`}</p>
          </Message>
          <LongList items={state.faults.map((fault) => t(fault))} language={page.language} />
        </section>
      );
    case 'proposed':
      return <PlanProposalView page={page} code={code} plan={plan} state={state} />;
  }
}

function Present({ page, view: { code, plan, editions } }: Props): ReactElement {
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, page.language);
  const separator = page.language === 'ja' ? '、' : ', ';
  return (
    <section>
      <h2 id="present">{t(planLoadText.now)}</h2>
      {plan === null ? (
        <p>{t(planLoadText.none)}</p>
      ) : (
        <>
          <p lang="ja">{plan.title}</p>
          <p>
            {`${t(planLoadText.editions)}: ${editions.map((year) => t(planLoadText.edition, { year })).join(separator)}`}
          </p>
          <PlanCounts language={page.language} plans={[{ head: planLoadText.now, plan }]} />
          {page.person?.acts.includes('manage-accounts') && (
            <p>
              <a href={officePath(code, 'departments')}>{t(planLoadText.departments)}</a>
            </p>
          )}
        </>
      )}
    </section>
  );
}
