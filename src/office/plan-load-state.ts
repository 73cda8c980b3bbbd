import type { PlanProposal } from '../app/load-plan.ts';
import type { LineageLink } from '../core/editions/lineage-links.ts';
import type { Text } from '../core/text/text.ts';

/** A file as it goes back and forth between the look and the loading. */
export type HandedPlan = {
  readonly fileName: string;
  /** The bytes of the file, in base64: a form would change line ends. */
  readonly body: string;
  readonly reason: string;
  /** What somebody chose to go on in what. */
  readonly links: readonly LineageLink[];
};

export type PlanLoadState =
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-file' }
  | { readonly kind: 'loaded'; readonly changeNo: number }
  /** `lead` says what is the matter, `faults` one by one. */
  | { readonly kind: 'faulty'; readonly lead: Text; readonly faults: readonly Text[] }
  | { readonly kind: 'same' }
  | {
      readonly kind: 'proposed';
      readonly proposal: PlanProposal;
      readonly handed: HandedPlan;
      readonly notices: readonly Text[];
      /** Why the document may be cut off; none where it is whole. */
      readonly doubts: readonly Text[];
      /** Why the links that were chosen were not taken; none where they were. */
      readonly linkProblems: readonly Text[];
      readonly refusal: 'overtaken' | 'reasonMissing' | 'doubtMissing' | null;
    };
