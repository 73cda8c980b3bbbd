import type { ReactElement } from 'react';
import type { EditionView } from '../../app/editions/read-edition.ts';
import { describeFinding } from '../../core/plan/check-plan.ts';
import { speak } from '../item/item-words.ts';
import { officePath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Field, Form, Message } from '../parts/form.tsx';
import { Frame } from '../parts/frame.tsx';
import { formatDay } from '../parts/words.ts';
import { editionStateText, editionsText } from '../text/editions-text.ts';
import { yearText } from '../text/year-text.ts';
import { LineageList } from './lineage-list.tsx';

type Props = {
  readonly page: OfficePage;
  readonly view: {
    readonly code: string;
    readonly edition: EditionView;
    readonly from: string;
    readonly reason: string;
    readonly problem: string | null;
  };
};

/** What is going to be in force and from when, what stands in the way, and how to undo it. */
export function ApprovalPage({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, edition, problem } = view;
  const { year, before, state, plan, differences, lineage } = edition;
  return (
    <Frame
      page={page}
      title={t(editionsText.approvalTitle, { year: yearText(year) })}
      lead={t(editionsText.approvalLead)}
    >
      <p>
        <a href={officePath(code, 'editions', String(year))}>
          {t(editionsText.back, { year: yearText(year) })}
        </a>
      </p>
      {problem !== null && <Message kind="error">{problem}</Message>}
      {before !== null && (
        <section aria-labelledby="changes">
          <h2 id="changes">{t(editionsText.changes)}</h2>
          <p>{t(editionsText.compared, { before: yearText(before.edition), count: differences.length })}</p>
          <p>{t(editionsText.willReplace, { before: yearText(before.edition) })}</p>
          <LineageList page={page} lineage={lineage} before={before} after={plan} />
        </section>
      )}
      <section aria-labelledby="approval">
        <h2 id="approval">{t(editionStateText[state])}</h2>
        {state === 'preparing' && <Approving page={page} view={view} />}
        {state === 'approved' && <Undoing page={page} view={view} />}
      </section>
    </Frame>
  );
}

function Approving({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, edition, from, reason } = view;
  const errors = edition.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    return (
      <Message kind="error">
        <p>{t(editionsText.blocked, { count: errors.length })}</p>
        <ul className="lines">
          {errors.map((finding) => {
            const words = describeFinding(finding, page.language);
            return <li key={`${finding.code} ${finding.path.element} ${words}`}>{words}</li>;
          })}
        </ul>
      </Message>
    );
  }
  const warnings = edition.findings.filter(({ severity }) => severity === 'warning').length;
  return (
    <>
      {warnings > 0 && (
        <p>{`${t(editionsText.warnings)}: ${t(editionsText.changeCount, { count: warnings })}`}</p>
      )}
      <Form
        page={page}
        action={officePath(code, 'editions', String(edition.year), 'approval')}
        className="stack narrow"
      >
        <input type="hidden" name="seen" value={edition.seen} />
        <Field name="from" type="date" label={t(editionsText.approvalFrom)} value={from} required />
        <Field name="reason" label={t(editionsText.reason)} value={reason} required />
        <p>
          <button type="submit" name="act" value="approve">
            {t(editionsText.approve)}
          </button>
        </p>
      </Form>
    </>
  );
}

function Undoing({ page, view }: Props): ReactElement {
  const t = speak(page.language);
  const { code, edition, reason } = view;
  const { standing, year } = edition;
  const from = standing.state === 'approved' ? standing.from : null;
  return (
    <>
      {from !== null && <p>{t(editionsText.approved, { day: formatDay(from, page.language) })}</p>}
      <Form
        page={page}
        action={officePath(code, 'editions', String(year), 'approval')}
        className="stack narrow"
      >
        <Field name="reason" label={t(editionsText.reason)} value={reason} required />
        <p>
          <button type="submit" name="act" value="undo" className="second">
            {t(editionsText.undo)}
          </button>
        </p>
      </Form>
    </>
  );
}
