import type { Opinion, OpinionId, OpinionStatus } from '../../core/opinions/opinion.ts';
import type { OpinionDeedKind, OpinionStep } from '../../core/opinions/opinion-step.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { Instant } from '../../core/round/item-status.ts';
import type { PersonId, Post } from '../../core/round/role.ts';

/** Who entered an opinion, in which post and when. */
export type Entering = { readonly by: PersonId; readonly post: Post; readonly at: Instant };

/** An opinion with where it stands and who entered it. */
export type TrackedOpinion = { readonly status: OpinionStatus; readonly entered: Entering };

/** One thing that a change did to an opinion; `enter`: it was entered then. */
export type OpinionHistoryDeed = {
  readonly changeNo: number;
  readonly opinion: OpinionId;
  readonly kind: OpinionDeedKind | 'enter';
};

/** What can be asked about opinions, within one transaction. */
export type OpinionReader = {
  /** Of all years, in the order in which they were entered. */
  readonly listOpinions: (code: MunicipalityCode) => Promise<readonly TrackedOpinion[]>;
  readonly findOpinion: (code: MunicipalityCode, id: OpinionId) => Promise<TrackedOpinion | null>;
  /** Every step of an opinion, in order of version. */
  readonly listOpinionSteps: (code: MunicipalityCode, id: OpinionId) => Promise<readonly OpinionStep[]>;
  /** What changes did to opinions, in the order of the changes. */
  readonly listOpinionDeeds: (
    code: MunicipalityCode,
    changeNos: readonly number[],
  ) => Promise<readonly OpinionHistoryDeed[]>;
};

/** What can be done to opinions, within one transaction. Everything is added and never changed. */
export type OpinionWriter = {
  /** Gives the next numbers to opinions, in their order. */
  readonly addOpinions: (
    code: MunicipalityCode,
    changeNo: number,
    opinions: readonly Omit<Opinion, 'id'>[],
    entered: Entering,
  ) => Promise<readonly OpinionId[]>;
  /** A version that is there already is refused by the database. */
  readonly addOpinionSteps: (
    code: MunicipalityCode,
    changeNo: number,
    steps: readonly OpinionStep[],
  ) => Promise<void>;
};
