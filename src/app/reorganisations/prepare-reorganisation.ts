import { dayInJapan } from '../../core/calendar/day-in-japan.ts';
import { parseDate } from '../../core/fiscal/parse-date.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { LineProblem, ReorganisationLine } from '../../core/reorganisation/line-problem.ts';
import { readLines } from '../../core/reorganisation/read-lines.ts';
import type { Choices, DepartmentPlan, ReorganisationId } from '../../core/reorganisation/reorganisation.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { mayDo, openChange, type Staff } from '../accounts/staff.ts';
import type { KeptReorganisation } from '../ports/reorganisation-store.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { findPlanOn, loadKnown } from './load-reorganisation.ts';
import { type Effects, lookAhead } from './look-ahead.ts';

export type ReorganisationRequest = {
  readonly code: MunicipalityCode;
  /** Null: a new one. */
  readonly id: ReorganisationId | null;
  /** As typed. */
  readonly date: string;
  readonly lines: readonly ReorganisationLine[];
  readonly now: Instant;
};

type Refused =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'no-plan' }
  | { readonly outcome: 'unknown-reorganisation' }
  /** It is decided, carried out or called off. */
  | { readonly outcome: 'not-a-draft' }
  | { readonly outcome: 'faulty'; readonly problems: readonly LineProblem[] };

export type ProposedReorganisation = Refused | { readonly outcome: 'proposed'; readonly effects: Effects };

export type PreparedReorganisation =
  | Refused
  | { readonly outcome: 'prepared'; readonly id: ReorganisationId };

const noChoices: Choices = { elements: {}, posts: {} };

/**
 * What lines of a reorganisation, typed or from a table, would touch, or everything that is wrong with them. Writes
 * nothing.
 *
 * @example await proposeReorganisation(store, staff, { code, id: null, date: '2027-04-01', lines, now })
 */
export async function proposeReorganisation(
  store: Store,
  staff: Staff,
  request: ReorganisationRequest,
): Promise<ProposedReorganisation> {
  if (!mayDo(staff, 'reorganise')) return { outcome: 'not-allowed' };
  return store.read(async (reader): Promise<ProposedReorganisation> => {
    const drawn = await draw(reader, request);
    if (drawn.outcome !== 'drawn') return drawn;
    const effects = await lookAhead(reader, request.code, drawn.draft, drawn.plan);
    return { outcome: 'proposed', effects };
  });
}

/**
 * Keeps a draft of a reorganisation, or revises one. Nothing of the city changes by it. Choices that were made stay where
 * the lines do.
 *
 * @example await prepareReorganisation(store, staff, { code, id: null, date: '2027-04-01', lines, now })
 */
export async function prepareReorganisation(
  store: Store,
  staff: Staff,
  request: ReorganisationRequest & { readonly reason: string },
): Promise<PreparedReorganisation> {
  if (!mayDo(staff, 'reorganise')) return { outcome: 'not-allowed' };
  const { code, now, reason } = request;
  return store.write(async (writer): Promise<PreparedReorganisation> => {
    const drawn = await draw(writer, request);
    if (drawn.outcome !== 'drawn') return drawn;
    const no = await openChange(writer, code, staff, { kind: 'departments', madeAt: now, reason });
    await writer.writeReorganisation(code, no, drawn.draft);
    return { outcome: 'prepared', id: drawn.draft.id };
  });
}

type Drawn = { readonly outcome: 'drawn'; readonly draft: KeptReorganisation; readonly plan: Plan };

async function draw(
  reader: StoreReader,
  { code, id, date, lines, now }: ReorganisationRequest,
): Promise<Refused | Drawn> {
  const all = await reader.listReorganisations(code);
  const before = all.find((one) => one.id === id) ?? null;
  if (id !== null && before === null) return { outcome: 'unknown-reorganisation' };
  if (before !== null && before.state !== 'draft') return { outcome: 'not-a-draft' };
  const plan = await findPlanOn(reader, code, parseDate(date) ?? dayInJapan(now));
  if (plan === null) return { outcome: 'no-plan' };
  const read = readLines(date, lines, await loadKnown(reader, code, plan.departments, id));
  if (!read.ok) return { outcome: 'faulty', problems: read.problems };
  const highest = Math.max(0, ...all.map((one) => Number(one.id.slice(1))));
  const draft: KeptReorganisation = {
    id: id ?? `o${highest + 1}`,
    state: 'draft',
    ...read.plan,
    choices: before !== null && isSamePlan(before, read.plan) ? before.choices : noChoices,
    decision: null,
  };
  return { outcome: 'drawn', draft, plan };
}

function isSamePlan(left: DepartmentPlan, right: DepartmentPlan): boolean {
  const tell = ({ changes, created }: DepartmentPlan): string =>
    JSON.stringify([changes.map(({ kind, from, to }) => [kind, from, to]), created.map(({ id }) => id)]);
  return tell(left) === tell(right);
}
