import type { ElementKind } from '../plan/element-kinds.ts';
import type { ElementId } from '../plan/plan.ts';
import type { TraitCode } from './portray-elements.ts';

/** A person's word that an element goes on in another one: `from` in the edition before, `to` in the one after. */
export type LineageLink = {
  readonly from: ElementId;
  readonly to: ElementId;
  /** Null where nobody gave one. */
  readonly reason: string | null;
};

/** What speaks for a link, and how much of it is the same: 0 to 1. */
export type Evidence = { readonly code: 'name' | TraitCode; readonly share: number };

/** A link that nobody has confirmed. */
export type LinkCandidate = {
  readonly element: ElementKind;
  readonly from: ElementId;
  readonly to: ElementId;
  /** 0 to 1: an ordering of candidates, not a chance. */
  readonly confidence: number;
  /** The strongest first. */
  readonly why: readonly Evidence[];
};

/** Links that belong together: one is a change of name, several from one element a split, to one a merger. */
export type LineageProposal = {
  readonly kind: 'renamed' | 'split' | 'merged';
  readonly element: ElementKind;
  readonly from: readonly ElementId[];
  readonly to: readonly ElementId[];
  /** That of its weakest link. */
  readonly confidence: number;
  readonly links: readonly LinkCandidate[];
};
