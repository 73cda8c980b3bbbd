import type { DepartmentId } from '../plan/plan.ts';
import type { Theme } from '../plan/plan-file.ts';
import type { ItemAct, OfficeAct, RoundAct } from './acts.ts';
import type { ItemState, RoundState } from './item-state.ts';
import { type ItemGrant, type Rights, SCOPES, type Scope } from './rights.ts';
import type { Post } from './role.ts';

/** Of an item, what rights look at. A `RoundItem` with the state of its status is one. */
export type ItemContext = {
  readonly departments: readonly DepartmentId[];
  readonly divisions: readonly string[];
  readonly themes: readonly Theme[];
  readonly state: ItemState;
};

/** May one of these posts do this? */
export type RightsQuestion = { readonly posts: readonly Post[] } & (
  | { readonly act: ItemAct; readonly item: ItemContext }
  | { readonly act: RoundAct; readonly round: RoundState }
  | { readonly act: OfficeAct }
);

/**
 * Why not, from the farthest to the nearest miss: none of the posts does this at all, none does it here, or it is
 * not the time for it.
 */
export type DenialCode = 'not-your-role' | 'not-your-item' | 'not-in-this-state';

export type RightsAnswer =
  /** `post`: of those that give the right, the one with the narrowest scope: it is what the record names. */
  { readonly allowed: true; readonly post: Post } | { readonly allowed: false; readonly code: DenialCode };

/**
 * Whether one of a person's posts gives the right to do something to an item, to a round, or in the office.
 *
 * @example
 * mayAct(RIGHTS, { posts: [{ role: 'reporter', department: 'd3' }], act: 'submit', item })
 * // { allowed: false, code: 'not-in-this-state' } when the item was submitted before
 */
export function mayAct(rights: Rights, question: RightsQuestion): RightsAnswer {
  let code: DenialCode = 'not-your-role';
  let narrowest: { readonly post: Post; readonly width: number } | null = null;
  for (const post of question.posts) {
    const { denial, scope } = askPost(rights, post, question);
    const width = SCOPES.indexOf(scope);
    if (denial !== null) code = nearer(code, denial);
    else if (narrowest === null || width < narrowest.width) narrowest = { post, width };
  }
  return narrowest === null ? { allowed: false, code } : { allowed: true, post: narrowest.post };
}

const denials: readonly DenialCode[] = ['not-your-role', 'not-your-item', 'not-in-this-state'];

function nearer(one: DenialCode, other: DenialCode): DenialCode {
  return denials.indexOf(other) > denials.indexOf(one) ? other : one;
}

type PostAnswer = { readonly denial: DenialCode | null; readonly scope: Scope };

function askPost(rights: Rights, post: Post, question: RightsQuestion): PostAnswer {
  if ('item' in question) {
    const grant = rights.item[question.act][post.role];
    return { denial: itemDenial(grant, post, question.item), scope: grant?.scope ?? 'all' };
  }
  if ('round' in question) {
    const grant = rights.round[question.act][post.role];
    const denial = grant?.states.includes(question.round) ? null : 'not-in-this-state';
    return { denial: grant ? denial : 'not-your-role', scope: 'all' };
  }
  const allowed = rights.office[question.act].includes(post.role);
  return { denial: allowed ? null : 'not-your-role', scope: 'all' };
}

function itemDenial(grant: ItemGrant | undefined, post: Post, item: ItemContext): DenialCode | null {
  if (!grant) return 'not-your-role';
  if (!reaches(grant.scope, post, item)) return 'not-your-item';
  return grant.states.includes(item.state) ? null : 'not-in-this-state';
}

/** A post without the place that a scope asks for reaches nothing. */
function reaches(scope: Scope, post: Post, item: ItemContext): boolean {
  switch (scope) {
    case 'all':
      return true;
    case 'own-department':
      return 'department' in post && post.department !== null && item.departments.includes(post.department);
    case 'own-division':
      return 'division' in post && item.divisions.includes(post.division);
    case 'marked-theme':
      return 'theme' in post && item.themes.includes(post.theme);
  }
}
