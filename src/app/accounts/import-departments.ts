import type { Department, Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { foldText } from '../../core/text/fold-text.ts';
import type { Store, StoreReader } from '../ports/store.ts';
import { mayDo, openChange, type Staff } from './staff.ts';
import type { TableRow } from './transfers/read-transfers.ts';

export type DepartmentProblem = {
  readonly line: number;
  readonly code: 'column-missing' | 'department-missing' | 'department-twice';
};

export type DepartmentsRequest = {
  readonly code: MunicipalityCode;
  readonly rows: readonly TableRow[];
};

type Refused =
  | { readonly outcome: 'not-allowed' }
  /** Departments belong to the plan: it is loaded first. */
  | { readonly outcome: 'no-plan' }
  | { readonly outcome: 'faulty'; readonly problems: readonly DepartmentProblem[] };

/** What a table of departments would change. */
export type DepartmentsProposal = {
  readonly added: readonly Department[];
  readonly changed: readonly { readonly before: Department; readonly after: Department }[];
  /** How many stay as they are, those that the table leaves out among them. */
  readonly same: number;
  /** The store as the proposal saw it. When it has moved since, the proposal must be made again. */
  readonly lastChangeNo: number;
};

export type ProposedDepartments =
  | Refused
  | { readonly outcome: 'proposed'; readonly proposal: DepartmentsProposal };

export type ImportedDepartments =
  | Refused
  | { readonly outcome: 'overtaken' }
  | { readonly outcome: 'imported'; readonly added: number; readonly changed: number };

type NamedDivision = { readonly line: number; readonly name: string; readonly division: string | null };

/**
 * First step of taking a table of departments and their divisions (課, 部): which it would add, and whose division it
 * would set. A department that the table leaves out stays as it is. Writes nothing.
 *
 * @example await proposeDepartments(store, staff, { code, rows: readCsv('課,部\n市民課,市民部').rows })
 */
export async function proposeDepartments(
  store: Store,
  staff: Staff,
  request: DepartmentsRequest,
): Promise<ProposedDepartments> {
  if (!mayDo(staff, 'manage-accounts')) return { outcome: 'not-allowed' };
  return store.read(async (reader): Promise<ProposedDepartments> => {
    const proposed = await propose(reader, request);
    if (proposed.outcome !== 'proposed') return proposed;
    return { outcome: 'proposed', proposal: proposed.proposal };
  });
}

/**
 * Second step: reads the same table anew and takes it, unless the store has moved since it was looked at. Without
 * `lastChangeNo` nobody looked.
 *
 * @example await importDepartments(store, staff, { code, rows, lastChangeNo, reason: '組織の表', now })
 */
export async function importDepartments(
  store: Store,
  staff: Staff,
  request: DepartmentsRequest & {
    readonly lastChangeNo?: number;
    readonly reason: string;
    readonly now: string;
  },
): Promise<ImportedDepartments> {
  if (!mayDo(staff, 'manage-accounts')) return { outcome: 'not-allowed' };
  const { code, now, reason } = request;
  return store.write(async (writer): Promise<ImportedDepartments> => {
    const proposed = await propose(writer, request);
    if (proposed.outcome !== 'proposed') return proposed;
    const { proposal, plan } = proposed;
    const { lastChangeNo = proposal.lastChangeNo } = request;
    if (lastChangeNo !== proposal.lastChangeNo) return { outcome: 'overtaken' };
    const counts = { added: proposal.added.length, changed: proposal.changed.length };
    if (counts.added + counts.changed > 0) {
      const no = await openChange(writer, code, staff, { kind: 'departments', madeAt: now, reason });
      await writer.writePlan(code, no, plan);
    }
    return { outcome: 'imported', ...counts };
  });
}

type Planned = Refused | (Extract<ProposedDepartments, { outcome: 'proposed' }> & { readonly plan: Plan });

async function propose(reader: StoreReader, { code, rows }: DepartmentsRequest): Promise<Planned> {
  const read = readTable(rows);
  if (read.problems.length > 0) return { outcome: 'faulty', problems: read.problems };
  const plan = await reader.findPlan(code);
  if (plan === null) return { outcome: 'no-plan' };
  const { d: highest } = await reader.findHighestNumbers(code);
  const { added, revised, changed } = mergeDepartments(plan.departments, read.named, highest ?? 0);
  const proposal = {
    added,
    changed,
    same: plan.departments.length - changed.length,
    lastChangeNo: await reader.findLastChangeNo(code),
  };
  return { outcome: 'proposed', proposal, plan: { ...plan, departments: [...revised, ...added] } };
}

function readTable([head, ...body]: readonly TableRow[]): {
  readonly named: readonly NamedDivision[];
  readonly problems: readonly DepartmentProblem[];
} {
  const heads = (head?.cells ?? []).map((cell) => foldText(cell).toLowerCase());
  const name = heads.findIndex((cell) => ['課', '課名', 'department'].includes(cell));
  const division = heads.findIndex((cell) => ['部', '部名', 'division'].includes(cell));
  if (name < 0 || division < 0) {
    return { named: [], problems: [{ line: head?.line ?? 1, code: 'column-missing' }] };
  }
  const filled = body.filter(({ cells }) => cells.some((cell) => foldText(cell) !== ''));
  const named = filled.map(({ line, cells }) => ({
    line,
    name: (cells[name] ?? '').trim(),
    division: (cells[division] ?? '').trim() || null,
  }));
  const problems = named.flatMap((one, index): DepartmentProblem[] => {
    if (one.name === '') return [{ line: one.line, code: 'department-missing' }];
    const isRepeated = named.slice(0, index).some((other) => foldText(other.name) === foldText(one.name));
    return isRepeated ? [{ line: one.line, code: 'department-twice' }] : [];
  });
  return { named, problems };
}

function mergeDepartments(
  known: readonly Department[],
  named: readonly NamedDivision[],
  highest: number,
): {
  readonly revised: readonly Department[];
  readonly added: readonly Department[];
  readonly changed: DepartmentsProposal['changed'];
} {
  const divisions = new Map(named.map(({ name, division }) => [foldText(name), division]));
  const changed: { before: Department; after: Department }[] = [];
  const revised = known.map((before) => {
    const division = divisions.get(foldText(before.name)) ?? before.division;
    if (division === before.division) return before;
    const after = { ...before, division };
    changed.push({ before, after });
    return after;
  });
  const names = new Set(known.map(({ name }) => foldText(name)));
  const added = named
    .filter(({ name }) => !names.has(foldText(name)))
    .map(({ name, division }, index) => ({ id: `d${highest + index + 1}` as const, name, division }));
  return { revised, added, changed };
}
