import type { ReactElement } from 'react';
import type { FiscalYear } from '../../core/fiscal/fiscal-year.ts';
import type { Department } from '../../core/plan/plan.ts';
import type { Round } from '../../core/round/round.ts';
import { fillText } from '../../core/text/fill-text.ts';
import { officePath, roundPath } from '../links.ts';
import type { OfficePage } from '../office-page.ts';
import { Frame } from '../parts/frame.tsx';
import { RoundFrame } from '../parts/round-frame.tsx';
import { type FormContext, ProblemSummary } from '../preparation/field-problems.tsx';
import type { SettingsProblem } from '../preparation/form-problem.ts';
import type { RoundForm } from '../preparation/round-form.ts';
import { SettingsForm } from '../preparation/settings-form.tsx';
import { preparationText } from '../text/preparation-text.ts';
import { yearText } from '../text/year-text.ts';

type RoundSettingsPageProps = {
  readonly page: OfficePage;
  readonly code: string;
  /** Null for a round that is not kept yet. */
  readonly round: Round | null;
  /** Where the form of a new round comes from; null: from what is usual. */
  readonly from: Round | null;
  readonly form: RoundForm;
  readonly problems: readonly SettingsProblem[];
  readonly departments: readonly Department[];
  readonly years: readonly FiscalYear[];
};

/** The form with which a round is prepared, as long as it is not open. */
export function RoundSettingsPage(props: RoundSettingsPageProps): ReactElement {
  const { page, code, round, from, form, problems, departments, years } = props;
  const { language } = page;
  const context: FormContext = { language, problems };
  const body = (
    <>
      <ProblemSummary context={context} />
      <SettingsForm
        page={page}
        context={context}
        action={round === null ? officePath(code, 'rounds', 'new') : roundPath(code, round.id, 'settings')}
        form={form}
        departments={departments}
        years={years}
      />
    </>
  );
  if (round !== null)
    return (
      <RoundFrame page={page} round={round} title={preparationText.settingsTitle[language]}>
        {body}
      </RoundFrame>
    );
  const lead =
    from === null
      ? preparationText.leadUsual[language]
      : fillText(preparationText.leadLast, { year: yearText(from.year) }, language);
  return (
    <Frame page={page} title={preparationText.newTitle[language]} lead={lead}>
      {body}
    </Frame>
  );
}

/** Where no plan is loaded, nothing can be asked. */
export function NoPlanPage({ page }: { readonly page: OfficePage }): ReactElement {
  return (
    <Frame page={page} title={preparationText.newTitle[page.language]}>
      <p>{preparationText.noPlan[page.language]}</p>
    </Frame>
  );
}
