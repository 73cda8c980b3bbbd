import { addDays } from '../calendar/day-number.ts';
import type { IsoDate } from '../fiscal/fiscal-year.ts';
import type { Department, DepartmentId } from '../plan/plan.ts';
import type { Post, Tenure } from '../round/role.ts';
import { departmentsAfter, type Reorganisation } from './reorganisation.ts';
import { listSuccessors } from './succession.ts';

/** A tenure as it is kept, by whoever keeps it. */
export type KeptTenure = Tenure & { readonly id: string; readonly source: 'office' | 'sign-on' };

/** Why a post does not follow its department by itself. */
export type UnsettledPost =
  /** Nobody takes over. */
  | 'no-successor'
  /** The groups of the single sign-on say who holds it. */
  | 'kept-by-sign-on'
  /** It begins only after the reorganisation. */
  | 'begins-later'
  /** The division that it heads has no department any more. */
  | 'division-gone';

/** What becomes of a post. `to`: the posts that take its place; the post of before ends the day before. */
export type PostMove = { readonly tenure: KeptTenure; readonly options: readonly DepartmentId[] } & (
  | { readonly how: 'follows' | 'chosen' | 'proposed'; readonly to: readonly Post[] }
  | { readonly how: 'unsettled'; readonly why: UnsettledPost; readonly to: readonly [] }
);

type Rules = Pick<Reorganisation, 'date' | 'changes' | 'created' | 'divisions' | 'choices'>;

/**
 * What becomes of everybody's posts at departments that a reorganisation touches: a post follows its department; where
 * there are several, into all of them unless the coordinator chose; or somebody has to settle it by hand.
 *
 * @example listPostMoves(tenures, reorganisation, departments)[0]?.to // [{ role: 'reporter', department: 'd21' }]
 */
export function listPostMoves(
  tenures: readonly KeptTenure[],
  rules: Rules,
  departments: readonly Department[],
): readonly PostMove[] {
  const successors = listSuccessors(rules.changes);
  const gone = listGoneDivisions(departments, rules);
  const running = tenures.filter(({ until }) => until === null || until >= rules.date);
  return running.flatMap((tenure): readonly PostMove[] => {
    const { post } = tenure;
    if ('division' in post) return gone.has(post.division) ? [unsettled(tenure, 'division-gone')] : [];
    const options = post.department === null ? undefined : successors.get(post.department);
    if (options === undefined) return [];
    if (options.length === 0) return [unsettled(tenure, 'no-successor')];
    if (tenure.source === 'sign-on') return [unsettled(tenure, 'kept-by-sign-on', options)];
    if (tenure.from >= rules.date) return [unsettled(tenure, 'begins-later', options)];
    const chosen = (rules.choices.posts[tenure.id] ?? []).filter((id) => options.includes(id));
    const how = options.length === 1 ? 'follows' : chosen.length > 0 ? 'chosen' : 'proposed';
    const given = how === 'chosen' ? chosen : options;
    return [{ tenure, options, how, to: given.map((department) => ({ ...post, department })) }];
  });
}

function unsettled(tenure: KeptTenure, why: UnsettledPost, options: readonly DepartmentId[] = []): PostMove {
  return { tenure, options, how: 'unsettled', why, to: [] };
}

function listGoneDivisions(departments: readonly Department[], rules: Rules): ReadonlySet<string> {
  const ended = new Set(
    [...listSuccessors(rules.changes)].filter(([id, to]) => !to.includes(id)).map(([id]) => id),
  );
  const after = departmentsAfter(departments, rules).filter(({ id }) => !ended.has(id));
  const there = new Set(after.map(({ division }) => division));
  return new Set(departments.flatMap(({ division }) => division ?? []).filter((one) => !there.has(one)));
}

/** A tenure that ends, and those that begin in its place. */
export type TenureSwap = { readonly ended: KeptTenure; readonly begun: readonly Omit<KeptTenure, 'id'>[] };

/**
 * The tenures that end and begin with a move of posts. Rights are never changed for days that are past: what is carried
 * out late begins on the day it is carried out. A post that goes on in the same department goes on as it is.
 *
 * @example swapTenures(move, '2027-04-01')?.ended.until // '2027-03-31'
 */
export function swapTenures({ tenure, to }: PostMove, day: IsoDate): TenureSwap | null {
  if (to.length === 0) return null;
  const { id: _id, ...kept } = tenure;
  const stays = to.some((post) => departmentOf(post) === departmentOf(tenure.post));
  const begun = to
    .filter((post) => departmentOf(post) !== departmentOf(tenure.post))
    .map((post) => ({ ...kept, post, from: day }));
  return { ended: stays ? tenure : { ...tenure, until: addDays(day, -1) }, begun };
}

function departmentOf(post: Post): DepartmentId | null {
  return 'division' in post ? null : post.department;
}
