import type { DepartmentId } from '../plan/plan.ts';
import type { Theme } from '../plan/plan-file.ts';
import type { ItemAct, OfficeAct, RoundAct } from './acts.ts';
import type { ItemState, RoundState } from './item-state.ts';
import type { ItemGrant, Rights, Scope } from './rights.ts';
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
  /** `post`: the first one that gives the right, for the record. */
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
  for (const post of question.posts) {
    const denial = denialOf(rights, post, question);
    if (denial === null) return { allowed: true, post };
    code = nearer(code, denial);
  }
  return { allowed: false, code };
}

const denials: readonly DenialCode[] = ['not-your-role', 'not-your-item', 'not-in-this-state'];

function nearer(one: DenialCode, other: DenialCode): DenialCode {
  return denials.indexOf(other) > denials.indexOf(one) ? other : one;
}

function denialOf(rights: Rights, post: Post, question: RightsQuestion): DenialCode | null {
  if ('item' in question) return itemDenial(rights.item[question.act][post.role], post, question.item);
  if ('round' in question) {
    const grant = rights.round[question.act][post.role];
    if (!grant) return 'not-your-role';
    return grant.states.includes(question.round) ? null : 'not-in-this-state';
  }
  return rights.office[question.act].includes(post.role) ? null : 'not-your-role';
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
