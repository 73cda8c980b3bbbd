import { type ListedItem, listMyItems } from '../../app/round/list-my-items.ts';
import { loadGrounds, type RoundGrounds } from '../../app/round/load-grounds.ts';
import type { Department, DepartmentId } from '../../core/plan/plan.ts';
import type { Post } from '../../core/round/role.ts';
import type { Round } from '../../core/round/round.ts';
import type { RoundItem } from '../../core/round/round-item.ts';
import type { StaffCall } from './office-call.ts';
import { readRoundId } from './read-round-id.ts';

/** What a department's list is shown from. */
export type LoadedList = {
  readonly round: Round;
  readonly grounds: RoundGrounds;
  /** Null where somebody has to choose first. */
  readonly department: Department | null;
  /** All whose lists this person can see, in the order of the plan. */
  readonly departments: readonly Department[];
  /** Those of the department, or all that the person sees. */
  readonly items: readonly ListedItem[];
};

/**
 * The list of the department that was asked for, or of the only one that the person sees. Null where there is no such
 * round or department.
 *
 * @example const list = await loadItemList(call, null);
 */
export async function loadItemList(call: StaffCall, asked: string | null): Promise<LoadedList | null> {
  const { parts, signedIn, municipality, now } = call;
  const { code } = municipality;
  const request = { code, round: readRoundId(call), department: null, now };
  const listed = await listMyItems(parts.store, signedIn.staff, request);
  if (listed.outcome === 'unknown-round') return null;
  const { round, items } = listed;
  const grounds = await parts.store.read((reader) => loadGrounds(parts.store, reader, code, round));
  const seen = departmentsSeen(
    signedIn.staff.posts,
    items.map(({ item }) => item),
  );
  const departments = grounds.plan.departments.filter(({ id }) => seen.has(id));
  const only = departments.length === 1 ? departments[0] : undefined;
  const department = asked === null ? (only ?? null) : departments.find(({ id }) => id === asked);
  if (department === undefined) return null;
  const own = items.filter(({ item }) => department === null || item.departments.includes(department.id));
  return { round, grounds, department, departments, items: own };
}

/** Who reports for departments sees theirs; others those of all the items that they see. */
function departmentsSeen(posts: readonly Post[], items: readonly RoundItem[]): ReadonlySet<DepartmentId> {
  const own = posts.flatMap((post) =>
    post.role === 'reporter' || post.role === 'approver' ? [post.department] : [],
  );
  if (own.length > 0 && own.length === posts.length) return new Set(own);
  return new Set([...own, ...items.flatMap(({ departments }) => departments)]);
}
