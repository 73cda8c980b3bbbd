import type { Department } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { foldText } from '../../core/text/fold-text.ts';
import type { Store } from '../ports/store.ts';
import { mayDo, openChange, type Staff } from './staff.ts';
import type { TableRow } from './transfers/read-transfers.ts';

export type DepartmentProblem = {
  readonly line: number;
  readonly code: 'column-missing' | 'department-missing' | 'department-twice';
};

export type ImportedDepartments =
  | { readonly outcome: 'not-allowed' }
  /** Departments belong to the plan: it is loaded first. */
  | { readonly outcome: 'no-plan' }
  | { readonly outcome: 'faulty'; readonly problems: readonly DepartmentProblem[] }
  | { readonly outcome: 'imported'; readonly added: number; readonly changed: number };

type NamedDivision = { readonly line: number; readonly name: string; readonly division: string | null };

/**
 * Takes a table of departments and their divisions (課, 部): adds those that the plan does not name and sets the
 * divisions of all. A department that the table leaves out stays as it is.
 *
 * @example await importDepartments(store, staff, { code, rows: readCsv('課,部\n市民課,市民部').rows, reason, now })
 */
export async function importDepartments(
  store: Store,
  staff: Staff,
  request: {
    readonly code: MunicipalityCode;
    readonly rows: readonly TableRow[];
    readonly reason: string;
    readonly now: string;
  },
): Promise<ImportedDepartments> {
  if (!mayDo(staff, 'manage-accounts')) return { outcome: 'not-allowed' };
  const read = readTable(request.rows);
  if (read.problems.length > 0) return { outcome: 'faulty', problems: read.problems };
  const { code, now, reason } = request;
  return store.write(async (writer): Promise<ImportedDepartments> => {
    const plan = await writer.findPlan(code);
    if (plan === null) return { outcome: 'no-plan' };
    const { d: highest } = await writer.findHighestNumbers(code);
    const merged = mergeDepartments(plan.departments, read.named, highest ?? 0);
    if (merged.added + merged.changed > 0) {
      const no = await openChange(writer, code, staff, { kind: 'departments', madeAt: now, reason });
      await writer.writePlan(code, no, { ...plan, departments: merged.departments });
    }
    return { outcome: 'imported', added: merged.added, changed: merged.changed };
  });
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
  const named = body.map(({ line, cells }) => ({
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
): { readonly departments: readonly Department[]; readonly added: number; readonly changed: number } {
  const divisions = new Map(named.map(({ name, division }) => [foldText(name), division]));
  const revised = known.map((department) => {
    const division = divisions.get(foldText(department.name)) ?? department.division;
    return division === department.division ? department : { ...department, division };
  });
  const names = new Set(known.map(({ name }) => foldText(name)));
  const added = named
    .filter(({ name }) => !names.has(foldText(name)))
    .map(({ name, division }, index) => ({ id: `d${highest + index + 1}` as const, name, division }));
  const changed = revised.filter((department, index) => department !== known[index]).length;
  return { departments: [...revised, ...added], added: added.length, changed };
}
