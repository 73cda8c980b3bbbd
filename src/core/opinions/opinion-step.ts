import type { IsoDate } from '../fiscal/fiscal-year.ts';
import type { DepartmentId } from '../plan/plan.ts';
import type { Instant } from '../round/item-status.ts';
import type { PersonId, Post } from '../round/role.ts';
import type { Closing, OpinionElement, OpinionId, OpinionResponse, ProgressNote } from './opinion.ts';

/** What can be done with an opinion after it was entered. */
export type OpinionDeed =
  /** 要約: beside the wording, never in its place. */
  | { readonly kind: 'summarise'; readonly summary: string }
  /** What it is about now: after an edition in which the element was dropped, split or merged. */
  | { readonly kind: 'place'; readonly element: OpinionElement }
  | { readonly kind: 'assign'; readonly departments: readonly DepartmentId[]; readonly due: IsoDate }
  | {
      readonly kind: 'save-response';
      readonly department: DepartmentId;
      readonly response: OpinionResponse;
    }
  | { readonly kind: 'submit-response'; readonly department: DepartmentId }
  | { readonly kind: 'accept-response'; readonly department: DepartmentId }
  | { readonly kind: 'send-back-response'; readonly department: DepartmentId }
  | ({ readonly kind: 'note-progress' } & ProgressNote)
  | { readonly kind: 'close'; readonly closing: Omit<Closing, 'at' | 'reason'> }
  | { readonly kind: 'reopen' }
  /** Whether it comes out with publications from now on. */
  | { readonly kind: 'mark-public'; readonly isPublic: boolean };

export type OpinionDeedKind = OpinionDeed['kind'];

/** A deed with who does it, in which post, when and why. */
export type OpinionEvent = OpinionDeed & {
  readonly by: PersonId;
  readonly post: Post;
  readonly at: Instant;
  readonly reason: string | null;
};

/** A step as it is kept: the first one of an opinion has version 1. */
export type OpinionStep = OpinionEvent & { readonly opinion: OpinionId; readonly version: number };

/** The department that a deed is about; null where it is about the opinion as a whole. */
export function departmentOf(deed: OpinionDeed): DepartmentId | null {
  return 'department' in deed ? deed.department : null;
}
