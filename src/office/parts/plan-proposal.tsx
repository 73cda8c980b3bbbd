import type { ReactElement } from 'react';
import { describeFinding } from '../../core/plan/check-plan.ts';
import { describeDifference } from '../../core/plan/compare-plans.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import type { PlanLoadState } from '../plan-load-state.ts';
import { lineageText } from '../text/lineage-text.ts';
import { planLoadText } from '../text/plan-load-text.ts';
import { Check } from './check.tsx';
import { Field, Form, Message } from './form.tsx';
import { LineageChoices } from './lineage-choices.tsx';
import { LongList } from './long-list.tsx';
import { PlanCounts } from './plan-counts.tsx';

type Proposed = Extract<PlanLoadState, { readonly kind: 'proposed' }>;

type Props = {
  readonly page: OfficePage;
  readonly code: string;
  /** What is there now. */
  readonly plan: Plan | null;
  readonly state: Proposed;
};

/** What loading a plan would do: what is in it, what changes, what to look at; and the form that loads it. */
export function PlanProposalView({ page, code, plan, state }: Props): ReactElement {
  const { language } = page;
  const t = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { proposal, refusal } = state;
  const edition = t(planLoadText.edition, { year: proposal.plan.edition });
  const becomes = {
    first: planLoadText.first,
    edition: planLoadText.newEdition,
    changed: planLoadText.changed,
  };
  const notices = [
    ...state.notices.map((notice) => t(notice)),
    ...proposal.findings.map((finding) => describeFinding(finding, language)),
  ];
  return (
    <section>
      {refusal !== null && (
        <Message kind="error" id="refusal">
          {t(planLoadText[refusal])}
        </Message>
      )}
      <h2>{t(planLoadText.previewTitle)}</h2>
      <p>{t(becomes[proposal.kind], { edition })}</p>
      <p>{t(planLoadText.previewLead)}</p>
      <Contents proposed={proposal.plan} present={plan} language={language} />
      {proposal.kind !== 'first' && (
        <>
          <h3>{t(planLoadText.differences, { count: proposal.differences.length })}</h3>
          {proposal.differences.length === 0 ? (
            <p>{t(planLoadText.placesOnly)}</p>
          ) : (
            <LongList
              items={proposal.differences.map((difference) => describeDifference(difference, language))}
              language={language}
            />
          )}
        </>
      )}
      <h3>{t(planLoadText.notices, { count: notices.length })}</h3>
      {notices.length === 0 ? (
        <p>{t(planLoadText.noNotices)}</p>
      ) : (
        <LongList items={notices} language={language} />
      )}
      <ApplyForm page={page} code={code} state={state} />
    </section>
  );
}

function Contents({
  proposed,
  present,
  language,
}: {
  readonly proposed: Plan;
  readonly present: Plan | null;
  readonly language: Language;
}): ReactElement {
  const plans = [
    ...(present === null ? [] : [{ head: planLoadText.before, plan: present }]),
    { head: planLoadText.after, plan: proposed },
  ];
  const count = (measure: string) => ({
    indicators: proposed.indicators.filter(({ parent }) => parent === measure).length,
    initiatives: proposed.initiatives.filter((initiative) => initiative.measure === measure).length,
  });
  return (
    <>
      <p lang="ja">
        <strong>{proposed.title}</strong>
      </p>
      <PlanCounts language={language} plans={plans} />
      <details>
        <summary>{planLoadText.contents[language]}</summary>
        <ol className="outline" lang="ja">
          {proposed.strategies.map((strategy) => (
            <li key={strategy.id}>
              {strategy.title}
              <ol>
                {proposed.measures
                  .filter((measure) => measure.strategy === strategy.id)
                  .map((measure) => (
                    <li key={measure.id}>
                      {measure.title}
                      <span className="small quiet block" lang={language}>
                        {fillText(planLoadText.measureCounts, count(measure.id), language)}
                      </span>
                    </li>
                  ))}
              </ol>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}

function ApplyForm({ page, code, state }: Omit<Props, 'plan'>): ReactElement {
  const t = (text: Text): string => text[page.language];
  const { handed, proposal, doubts, refusal } = state;
  return (
    <Form page={page} action={officePath(code, 'plan')} className="stack plan-apply">
      {state.linkProblems.length > 0 && (
        <Message kind="error" id="link-problems">
          <p>{t(lineageText.refused)}</p>
          <LongList items={state.linkProblems.map(t)} language={page.language} />
        </Message>
      )}
      {proposal.before !== null && (
        <LineageChoices
          proposal={proposal}
          before={proposal.before}
          links={handed.links}
          language={page.language}
        />
      )}
      <input type="hidden" name="body" value={handed.body} />
      <input type="hidden" name="fileName" value={handed.fileName} />
      <input type="hidden" name="lastChangeNo" value={proposal.lastChangeNo} />
      {doubts.length > 0 && (
        <fieldset className="doubt">
          <legend>{t(planLoadText.doubtTitle)}</legend>
          <LongList items={doubts.map(t)} language={page.language} />
          <Check
            name="whole"
            label={t(planLoadText.doubtAgree)}
            errorId={refusal === 'doubtMissing' ? 'refusal' : undefined}
          />
        </fieldset>
      )}
      <Field
        name="reason"
        label={t(planLoadText.reason)}
        value={handed.reason}
        required
        autoComplete="off"
        errorId={refusal === 'reasonMissing' ? 'refusal' : undefined}
      />
      <p>
        <button type="submit" name="step" value="load">
          {t(planLoadText.apply)}
        </button>
      </p>
    </Form>
  );
}
