import { dayInJapan } from '../core/calendar/day-in-japan.ts';
import { findCurrentEdition } from '../core/editions/edition.ts';
import type { Lineage } from '../core/editions/lineage.ts';
import type { LineageLink } from '../core/editions/lineage-links.ts';
import { type ProposedLineage, proposeLineage } from '../core/editions/propose-lineage.ts';
import { type LinkProblem, settleLinks } from '../core/editions/settle-links.ts';
import { checkPlan } from '../core/plan/check-plan.ts';
import type { Finding } from '../core/plan/checks/finding.ts';
import { comparePlans, type Difference } from '../core/plan/compare-plans.ts';
import type { ElementKind } from '../core/plan/element-kinds.ts';
import type { ElementId, Plan } from '../core/plan/plan.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';
import { toPlan } from '../core/plan/to-plan.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import { mayDo, openChange, type Staff } from './accounts/staff.ts';
import type { MunicipalityRecord, Store, StoreReader } from './ports/store.ts';

/** What loading a plan file would do, to be shown before it is done. */
export type PlanProposal = {
  readonly record: MunicipalityRecord;
  /** True where the municipality is entered together with the plan. */
  readonly isNewMunicipality: boolean;
  readonly plan: Plan;
  /**
   * `first`: no plan yet. `edition`: a new edition beside those that are there, to be prepared and approved.
   * `changed`: the same edition anew.
   */
  readonly kind: 'first' | 'edition' | 'changed';
  /** The same edition, or the latest one before it; null: there is none. */
  readonly before: Plan | null;
  /** As the file alone says it, before any link: the ids that links name stand in it. */
  readonly unlinked: Plan;
  /** What may go on in what. None of it is taken unless a link says so. */
  readonly proposed: ProposedLineage;
  /** What the links say, for the plan as it will be. */
  readonly lineage: readonly Lineage[];
  /** Against `before`. */
  readonly differences: readonly Difference[];
  readonly findings: readonly Finding[];
  /** The store as the proposal saw it. When it has moved since, the proposal must be made again. */
  readonly lastChangeNo: number;
};

export type ProposedPlan =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-municipality' }
  | { readonly outcome: 'faulty'; readonly findings: readonly Finding[] }
  | { readonly outcome: 'faulty-links'; readonly problems: readonly LinkProblem[] }
  | { readonly outcome: 'same'; readonly record: MunicipalityRecord; readonly plan: Plan }
  | { readonly outcome: 'proposed'; readonly proposal: PlanProposal };

export type LoadedPlan =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'loaded'; readonly changeNo: number };

export type PlanSubmission = {
  readonly code: MunicipalityCode;
  readonly file: PlanFile;
  /** Needed once, when the municipality is new. */
  readonly name: string | null;
  /** What somebody confirmed of an earlier proposal of this file: what goes on in what. */
  readonly links?: readonly LineageLink[];
  /** The city's departments, where it says more of them than the document: their divisions, those without a project. */
  readonly departments?: readonly DepartmentEntry[];
};

type DepartmentEntry = { readonly name: string; readonly division: string | null };

/**
 * First step of loading a plan file: says what would change, and writes nothing.
 *
 * @example
 * const proposed = await proposePlan(store, staff, { code: '142034', file, name: null });
 * if (proposed.outcome === 'proposed') await loadPlan(store, staff, proposed.proposal, { reason, now });
 */
export async function proposePlan(
  store: Store,
  staff: Staff,
  submission: PlanSubmission,
): Promise<ProposedPlan> {
  if (!mayDo(staff, 'load-plan')) return { outcome: 'not-allowed' };
  const { code, name } = submission;
  return store.read(async (reader) => {
    const known = await reader.findMunicipality(code);
    const record = known ?? newMunicipality(code, name);
    if (record === null) return { outcome: 'unknown-municipality' };
    const { unlinked, before } = await buildPlan(reader, submission);
    const linked = linkPlan(before, unlinked, submission.links ?? []);
    if (!linked.ok) return { outcome: 'faulty-links', problems: linked.problems };
    const { plan, lineage } = linked;
    const findings = checkPlan(plan);
    if (findings.some(({ severity }) => severity === 'error')) return { outcome: 'faulty', findings };
    const differences = before === null ? [] : comparePlans(before, plan);
    const kind = before === null ? 'first' : before.edition === plan.edition ? 'changed' : 'edition';
    if (kind === 'changed' && isSamePlan(before, plan)) return { outcome: 'same', record, plan };
    const lastChangeNo = await reader.findLastChangeNo(code);
    const isNewMunicipality = known === null;
    return {
      outcome: 'proposed',
      proposal: {
        record,
        isNewMunicipality,
        plan,
        kind,
        before,
        unlinked,
        proposed: before === null ? nothingProposed : leaveDepartments(proposeLineage(before, unlinked)),
        lineage,
        differences,
        findings,
        lastChangeNo,
      },
    };
  });
}

const nothingProposed: ProposedLineage = { proposals: [], candidates: [], vanished: [], fresh: [] };

/** What became of departments a reorganisation says, which has a date; a document only has other names. */
function leaveDepartments({ proposals, candidates, vanished, fresh }: ProposedLineage): ProposedLineage {
  const isOther = ({ element }: { readonly element: ElementKind }): boolean => element !== 'department';
  const isOtherId = (id: ElementId): boolean => !id.startsWith('d');
  return {
    proposals: proposals.filter(isOther),
    candidates: candidates.filter(isOther),
    vanished: vanished.filter(isOtherId),
    fresh: fresh.filter(isOtherId),
  };
}

/** A first plan goes on from nothing: no link can be right. */
function linkPlan(before: Plan | null, unlinked: Plan, links: readonly LineageLink[]) {
  if (before !== null) return settleLinks(before, unlinked, links);
  const problems = links.map((link): LinkProblem => ({ code: 'unknown-from', link }));
  return problems.length > 0
    ? ({ ok: false, problems } as const)
    : ({ ok: true, plan: unlinked, lineage: [] } as const);
}

/**
 * Second step: writes what was proposed, in one transaction with its record, unless the store has moved meanwhile.
 * When the promise resolves with `loaded`, the plan is on the disk. An edition later than the one in force
 * is in preparation, and so again where it was approved: what was approved was another text. A municipality's first
 * edition is in force at once.
 */
export async function loadPlan(
  store: Store,
  staff: Staff,
  proposal: PlanProposal,
  { reason, now }: { readonly reason: string; readonly now: string },
): Promise<LoadedPlan> {
  if (!mayDo(staff, 'load-plan')) return { outcome: 'not-allowed' };
  const { record, plan, kind, lineage, isNewMunicipality, lastChangeNo } = proposal;
  const { code } = record.municipality;
  return store.write(async (writer) => {
    if ((await writer.findLastChangeNo(code)) !== lastChangeNo) return { outcome: 'overtaken' };
    const changeNo = await openChange(writer, code, staff, { kind: 'plan', madeAt: now, reason });
    if (isNewMunicipality) await writer.writeMunicipality(changeNo, record);
    const isPrepared = await isYetToCome(writer, proposal, now);
    await writer.writePlan(code, changeNo, plan);
    // A lineage is between editions; within one, what goes on keeps its id, and that is all.
    if (kind === 'edition' && lineage.length > 0) {
      await writer.writeLineage(code, changeNo, plan.edition, lineage);
    }
    if (isPrepared) await writer.writeStanding(code, changeNo, plan.edition, { state: 'preparing' });
    return { outcome: 'loaded', changeNo };
  });
}

/**
 * Of a later year than the edition in force: what comes is prepared and approved before anybody goes by it. An edition
 * of an earlier year is a former one at once.
 */
async function isYetToCome(
  reader: StoreReader,
  { record, plan }: PlanProposal,
  now: string,
): Promise<boolean> {
  const editions = await reader.listEditionStandings(record.municipality.code);
  const current = findCurrentEdition(editions, dayInJapan(new Date(now).toISOString()));
  return current !== null && current.year < plan.edition;
}

/** A new municipality gets a plain look; both can be changed later. */
function newMunicipality(code: MunicipalityCode, name: string | null): MunicipalityRecord | null {
  if (name === null) return null;
  return {
    municipality: { code, name, fictional: false, yearStyle: 'both', accent: 'blue' },
    source: null,
  };
}

/**
 * The plan of a file beside what is there: the same edition where it exists, else the latest one. A file never drops a
 * department: departments end by a reorganisation, not by being left out of a document.
 */
async function buildPlan(
  reader: StoreReader,
  { code, file, departments: stated = [] }: PlanSubmission,
): Promise<{ readonly unlinked: Plan; readonly before: Plan | null }> {
  const edition = file.plan.actionYears[0];
  const editions = await reader.listEditions(code);
  const known = editions.findLast((one) => edition !== undefined && one <= edition) ?? editions.at(-1);
  const before = known === undefined ? null : await reader.findPlan(code, { edition: known });
  const highest = await reader.findHighestNumbers(code);
  const named = new Set(stated.map(({ name }) => name));
  const departments = [...stated, ...(before?.departments ?? []).filter(({ name }) => !named.has(name))];
  return { unlinked: toPlan(file, before ?? undefined, { highest, departments }), before };
}

/** Places count too: a figure must be found where the document prints it. */
function isSamePlan(before: Plan | null, after: Plan): boolean {
  return JSON.stringify(before) === JSON.stringify(after);
}
