import type { IsoDate } from '../fiscal/fiscal-year.ts';
import type { DepartmentId } from '../plan/plan.ts';
import type { Theme } from '../plan/plan-file.ts';

/** What somebody is in the yearly cycle, from the narrowest view of the plan to the widest. */
export const ROLES = [
  'viewer',
  'reporter',
  'approver',
  'division-head',
  'coordinator',
  'theme-coordinator',
  'second-assessor',
  'external-reviewer',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof ROLES)[number];

/** Roles that see the whole municipality, or none of its items; the department is where the post belongs. */
type CityRole = Exclude<Role, 'reporter' | 'approver' | 'division-head' | 'theme-coordinator'>;

/** A post (職): a role at a place of the organisation. Rights hang on posts, so that a transfer moves nobody's rights. */
export type Post =
  | { readonly role: 'reporter' | 'approver'; readonly department: DepartmentId }
  /** Divisions are known by their name, as departments name them. */
  | { readonly role: 'division-head'; readonly division: string }
  | { readonly role: 'theme-coordinator'; readonly theme: Theme; readonly department: DepartmentId | null }
  | { readonly role: CityRole; readonly department: DepartmentId | null };

/** Who a person is, whatever the name and the post of the day. */
export type PersonId = string;

/** 在任: a person holds a post from a day on, to a day (both included; null: until further notice). */
export type Tenure = {
  readonly person: PersonId;
  readonly post: Post;
  readonly from: IsoDate;
  readonly until: IsoDate | null;
};

/**
 * The posts that a person holds on a day.
 *
 * @example postsOn(tenures, 'sato', '2026-04-01') // [{ role: 'approver', department: 'd3' }]
 */
export function postsOn(tenures: readonly Tenure[], person: PersonId, day: IsoDate): readonly Post[] {
  return tenures
    .filter((tenure) => tenure.person === person && holdsOn(tenure, day))
    .map((tenure) => tenure.post);
}

function holdsOn({ from, until }: Tenure, day: IsoDate): boolean {
  return from <= day && (until === null || day <= until);
}
