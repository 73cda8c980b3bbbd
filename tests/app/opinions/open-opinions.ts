import type { Staff } from '../../../src/app/accounts/staff.ts';
import type { WantedOpinion } from '../../../src/app/opinions/check-wanted.ts';
import { enterOpinions } from '../../../src/app/opinions/enter-opinions.ts';
import { stepOpinion } from '../../../src/app/opinions/step-opinion.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { OpinionId, OpinionResponse } from '../../../src/core/opinions/opinion.ts';
import type { OpinionDeed } from '../../../src/core/opinions/opinion-step.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import { coordinator, makeStaff } from '../round/open-city.ts';

export const reviewDay = '2026-11-10T01:00:00.000Z';

export const wantedOpinion: WantedOpinion = {
  year: 2026,
  source: {
    kind: 'review-body',
    body: '総合計画審議会',
    meeting: '第2回',
    date: '2026-10-08',
    number: '3',
  },
  element: null,
  text: '相談の件数だけでなく、解決した割合も示してほしい。',
  speaker: '架空 委員子',
};

export const promise: OpinionResponse = {
  policy: 'will-do',
  text: '解決した割合を次の実績から集計します。',
  reason: '',
  by: '2028-03-31',
};

export const headOf = (department: DepartmentId): Staff =>
  makeStaff('kacho', { role: 'approver', department });

export type Acting = { readonly store: Store; readonly code: string; readonly opinion: OpinionId };

/** Takes a step as it stands now, and fails the test where it is refused. */
export async function act(
  { store, code, opinion }: Acting,
  staff: Staff,
  deed: OpinionDeed,
  { now = reviewDay, reason = null }: { readonly now?: string; readonly reason?: string | null } = {},
): Promise<void> {
  const seen = await store.read(async (reader) => {
    return (await reader.listOpinionSteps(code, opinion)).length;
  });
  const done = await stepOpinion(store, staff, { code, opinion, seen, deed, reason, now });
  if (done.outcome !== 'done') throw new Error(`${deed.kind}: ${JSON.stringify(done)}`);
}

/** An opinion that the coordinator entered. */
export async function enterOne(
  store: Store,
  code: string,
  wanted: Partial<WantedOpinion> = {},
): Promise<Acting> {
  const entered = await enterOpinions(store, coordinator, {
    code,
    opinions: [{ ...wantedOpinion, ...wanted }],
    now: reviewDay,
  });
  const [opinion] = entered.outcome === 'entered' ? entered.ids : [];
  if (opinion === undefined) throw new Error(JSON.stringify(entered));
  return { store, code, opinion };
}

/** Assigned to a department, answered by its head and accepted. */
export async function answerOne(acting: Acting, department: DepartmentId): Promise<void> {
  await act(acting, coordinator, { kind: 'assign', departments: [department], due: '2026-12-10' });
  const head = headOf(department);
  await act(acting, head, { kind: 'save-response', department, response: promise });
  await act(acting, head, { kind: 'submit-response', department });
  await act(acting, coordinator, { kind: 'accept-response', department });
}
