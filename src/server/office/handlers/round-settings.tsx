import { prepareRound } from '../../../app/round/prepare-round.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import type { FiscalYear } from '../../../core/fiscal/fiscal-year.ts';
import { fiscalYearOf } from '../../../core/fiscal/fiscal-year.ts';
import type { Round, RoundId } from '../../../core/round/round.ts';
import { roundPath } from '../../../office/links.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { RoundSettingsPage } from '../../../office/pages/round-settings-page.tsx';
import type { SettingsProblem } from '../../../office/preparation/form-problem.ts';
import { type RoundForm, readRoundForm, toRoundForm } from '../../../office/preparation/round-form.ts';
import { toSettings } from '../../../office/preparation/to-settings.ts';
import { preparationText } from '../../../office/text/preparation-text.ts';
import { loadPreparation, type Preparation } from '../load-preparation.tsx';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';
import { showRunningRound } from './round-dates.tsx';

/** The form of a new round, filled in so that it can be sent as it is. */
export async function showNewRound(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadPreparation(call, null);
  if ('kind' in found) return found;
  return showForm(call, found, { status: 200, form: toRoundForm(found.suggested), problems: [] });
}

export async function prepareNewRound(call: StaffCall): Promise<OfficeAnswer> {
  return keep(call, null);
}

/** The form of a round that is being prepared; of one that is open or closed, its dates and its closing. */
export async function showSettings(call: StaffCall): Promise<OfficeAnswer> {
  const found = await loadPreparation(call, readRoundId(call));
  if ('kind' in found) return found;
  const { round } = found;
  if (round !== null && round.state !== 'preparing') return showRunningRound(call, round);
  return showForm(call, found, { status: 200, form: toRoundForm(round ?? found.suggested), problems: [] });
}

export async function keepSettings(call: StaffCall): Promise<OfficeAnswer> {
  return keep(call, readRoundId(call));
}

/** Keeps what was sent and leads to the preview; shows the form again where something must be put right. */
async function keep(call: StaffCall, id: RoundId | null): Promise<OfficeAnswer> {
  const found = await loadPreparation(call, id);
  if ('kind' in found) return found;
  const form = readRoundForm(call.form ?? new FormData());
  if (readField(call, 'step') === 'dates') return showForm(call, found, { status: 200, form, problems: [] });
  const read = toSettings(form, found.plan.departments);
  if (!read.ok) return showForm(call, found, { status: 422, form, problems: read.problems });
  const { parts, signedIn, municipality, now } = call;
  const { assigned } = found.round ?? found.suggested;
  const kept = await prepareRound(parts.store, signedIn.staff, {
    code: municipality.code,
    round: id,
    settings: { ...read.settings, assigned },
    reason: preparationText.reasonPrepare.ja,
    now,
  });
  switch (kept.outcome) {
    case 'prepared':
      return { kind: 'redirect', to: roundPath(municipality.code, kept.round.id, 'preview') };
    case 'faulty': {
      const problems = kept.problems.filter(({ severity }) => severity === 'error');
      return showForm(call, found, { status: 422, form, problems });
    }
    case 'not-in-this-state':
      return { kind: 'redirect', to: roundPath(municipality.code, id ?? 'r1', 'settings') };
    case 'unknown-round':
      return { kind: 'page', status: 404, element: <NoticePage page={call.page} kind="not-found" /> };
    case 'not-allowed':
      return { kind: 'page', status: 403, element: <NoticePage page={call.page} kind="not-allowed" /> };
  }
}

type ShownForm = {
  readonly status: 200 | 422;
  readonly form: RoundForm;
  readonly problems: readonly SettingsProblem[];
};

function showForm(
  { page, municipality, now }: StaffCall,
  { round, suggestedFrom, plan }: Preparation,
  { status, form, problems }: ShownForm,
): OfficeAnswer {
  const years = listYears(plan.actionYears, round, fiscalYearOf(dayInJapan(now)));
  return {
    kind: 'page',
    status,
    element: (
      <RoundSettingsPage
        page={page}
        code={municipality.code}
        round={round}
        from={suggestedFrom}
        form={form}
        problems={problems}
        departments={plan.departments}
        years={years}
      />
    ),
  };
}

/** The years of the plan, the last ones that ended, and the year of the round. */
function listYears(
  actionYears: readonly FiscalYear[],
  round: Round | null,
  current: FiscalYear,
): readonly FiscalYear[] {
  const all = [...actionYears, current - 2, current - 1, current, ...(round === null ? [] : [round.year])];
  return [...new Set(all)].toSorted((a, b) => b - a);
}
