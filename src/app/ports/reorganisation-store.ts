import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Reorganisation, ReorganisationId } from '../../core/reorganisation/reorganisation.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { PersonId, Post } from '../../core/round/role.ts';

/** Who decided a reorganisation, in which post, when and why. It is carried out in their name. */
export type ReorganisationDecision = {
  readonly person: PersonId;
  readonly name: string;
  readonly post: Post;
  readonly at: Instant;
  readonly reason: string;
};

export type KeptReorganisation = Reorganisation & { readonly decision: ReorganisationDecision | null };

/** A reorganisation as it was from a change on. */
export type ReorganisationVersion = {
  /** The change that made it, by whom, when and why. */
  readonly change: {
    readonly no: number;
    readonly madeAt: Instant;
    readonly madeBy: string;
    readonly reason: string;
  };
  readonly reorganisation: KeptReorganisation;
};

export type ReorganisationReader = {
  /** In the order in which they were begun. */
  readonly listReorganisations: (code: MunicipalityCode) => Promise<readonly KeptReorganisation[]>;
  /** The oldest first. */
  readonly listReorganisationVersions: (
    code: MunicipalityCode,
    id: ReorganisationId,
  ) => Promise<readonly ReorganisationVersion[]>;
};

export type ReorganisationWriter = {
  readonly writeReorganisation: (
    code: MunicipalityCode,
    changeNo: number,
    reorganisation: KeptReorganisation,
  ) => Promise<void>;
};
