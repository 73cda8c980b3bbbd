import type { IndicatorProgress } from '../../core/assess/plan/measure-progress.ts';
import type { CostGap, ProjectCost } from '../../core/cost/project-cost.ts';
import type { DepartmentDuties } from '../../core/plan/index-plan.ts';
import type { Department, DepartmentId } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import { elementOf } from '../../core/round/round-item.ts';
import type { Staff } from '../accounts/staff.ts';
import type { Store } from '../ports/store.ts';
import { askOfItem, mayOfRounds } from '../round/ask-rights.ts';
import { describeItems, type ListedItem } from '../round/list-my-items.ts';
import { loadPicture, type Picture } from './load-picture.ts';

export type DepartmentDashboard = Picture & {
  readonly department: Department;
  readonly duties: DepartmentDuties;
  /** The department's indicators, with the number that each has in the plan. */
  readonly indicators: readonly { readonly no: number; readonly progress: IndicatorProgress }[];
  /** Amounts of its projects, and what is missing of them. */
  readonly money: { readonly costs: readonly ProjectCost[]; readonly gaps: readonly CostGap[] };
  /** Items of the round that the reader may see; those that are due first come first, what is done last. */
  readonly items: readonly ListedItem[];
};

export type ReadDepartment =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown' }
  | ({ readonly outcome: 'read' } & DepartmentDashboard);

/**
 * The departments whose dashboard somebody may open: their own, those of their division, or all.
 *
 * @example mayLookAt(staff, { id: 'd3', name: '市民課', division: '市民部' })
 */
export function mayLookAt(staff: Staff, { id, division }: Department): boolean {
  const own = staff.posts.some(
    (post) =>
      ((post.role === 'reporter' || post.role === 'approver') && post.department === id) ||
      (post.role === 'division-head' && post.division === division),
  );
  return own || mayOfRounds(staff, 'view-board');
}

/**
 * What one department has to do with: its indicators, initiatives, money, and what is due.
 *
 * @example await readDepartment(store, staff, { code: '992011', department: 'd3', now })
 */
export async function readDepartment(
  store: Store,
  staff: Staff,
  request: { readonly code: MunicipalityCode; readonly department: DepartmentId; readonly now: Instant },
): Promise<ReadDepartment> {
  const picture = await store.read((reader) => loadPicture(store, reader, request));
  const department = picture?.index.departments.get(request.department);
  if (picture === null || department === undefined) return { outcome: 'unknown' };
  if (!mayLookAt(staff, department)) return { outcome: 'not-allowed' };
  const duties = picture.index.dutiesOf(department.id);
  const items = listItems(picture, staff, department.id, request.now);
  const answered = new Set<string>(items.map(({ item }) => elementOf(item)));
  const projects = new Set(duties.projects.map(({ id }) => id));
  return {
    outcome: 'read',
    ...picture,
    department,
    duties,
    indicators: picture.progress.flatMap((progress, at) => {
      const { indicator } = progress;
      const isOwn = indicator.departments.includes(department.id) || answered.has(indicator.id);
      return isOwn ? [{ no: at + 1, progress }] : [];
    }),
    money: {
      costs: picture.costs.costs.filter(({ project }) => projects.has(project)),
      gaps: picture.costs.gaps.filter(({ project }) => projects.has(project)),
    },
    items,
  };
}

/** After all dates, for items that nobody has to act on any more. */
const never = '9999-12-31';

function listItems(
  { running }: Picture,
  staff: Staff,
  department: DepartmentId,
  now: Instant,
): readonly ListedItem[] {
  if (running === null) return [];
  const own = running.items.filter(
    (answered) =>
      answered.item.departments.includes(department) && askOfItem(staff, 'view', answered).allowed,
  );
  return describeItems(staff, own, running.round, now).toSorted((a, b) =>
    (a.due?.date ?? never).localeCompare(b.due?.date ?? never),
  );
}
