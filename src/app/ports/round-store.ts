import type { DepartmentId } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { ItemEntry } from '../../core/round/entry.ts';
import type { Instant, ItemStatus, StepRecord } from '../../core/round/item-status.ts';
import type { Addressee } from '../../core/round/reminder-for.ts';
import type { PersonId, Post } from '../../core/round/role.ts';
import type { Round, RoundId } from '../../core/round/round.ts';
import type { ItemId, RoundItem } from '../../core/round/round-item.ts';

/** What is asked, where it stands, and what was entered. */
export type AnsweredItem = {
  readonly item: RoundItem;
  /**
   * Its `records` leave out saves that moved nothing: a draft may be saved a hundred times, and a list or a board is
   * read by everybody. `listSteps` has them all.
   */
  readonly status: ItemStatus;
  /** What was saved last; what the item was opened with where nobody has saved. */
  readonly entry: ItemEntry;
};

/** One saved version of an entry, and the version that whoever saved it had started from. */
export type EntryVersion = {
  readonly version: number;
  readonly startedFrom: number;
  readonly entry: ItemEntry;
};

/** One remark on an item. Remarks are numbered from 1 within their item; none is changed or taken away. */
export type ItemComment = {
  readonly item: ItemId;
  readonly no: number;
  readonly at: Instant;
  readonly by: PersonId;
  readonly post: Post;
  readonly text: string;
  readonly mentions: readonly PersonId[];
};

/** How a reminder went out. */
export const reminderWays = ['mail', 'paper'] as const;

/** 督促 that went out: when, by whom, to whom, and the items that it named. Numbered from 1 within the round. */
export type SentReminder = {
  readonly no: number;
  readonly at: Instant;
  readonly by: PersonId;
  readonly addressee: Addressee;
  readonly way: (typeof reminderWays)[number];
  /** Addresses of the mail; none on paper. */
  readonly recipients: readonly string[];
  readonly items: readonly ItemId[];
};

/** When somebody looked, and the newest change that was there to see. */
export type LastLook = { readonly at: Instant; readonly changeNo: number };

/** Which of a round's items; all of them where both are left out. */
export type ItemFilter = { readonly department?: DepartmentId; readonly items?: readonly ItemId[] };

/** What can be asked about rounds, within one transaction. */
export type RoundReader = {
  /** In the order in which they were prepared. */
  readonly listRounds: (code: MunicipalityCode) => Promise<readonly Round[]>;
  readonly findRound: (code: MunicipalityCode, round: RoundId) => Promise<Round | null>;
  /** In the order in which they were asked. */
  readonly listItems: (
    code: MunicipalityCode,
    round: RoundId,
    filter?: ItemFilter,
  ) => Promise<readonly AnsweredItem[]>;
  /** One item for whoever takes a step with it: quickly, and so with none of its `records`. */
  readonly findItem: (code: MunicipalityCode, item: ItemId) => Promise<AnsweredItem | null>;
  /** Every step of an item, in order of version. */
  readonly listSteps: (code: MunicipalityCode, item: ItemId) => Promise<readonly StepRecord[]>;
  /** Every step of a round after a change, item by item in order of version. */
  readonly listStepsSince: (
    code: MunicipalityCode,
    round: RoundId,
    changeNo: number,
  ) => Promise<readonly StepRecord[]>;
  /** What was entered when an item had this version; null where nobody had saved yet. */
  readonly findEntryAt: (
    code: MunicipalityCode,
    item: ItemId,
    version: number,
  ) => Promise<EntryVersion | null>;
  /** The oldest first. */
  readonly listEntryVersions: (code: MunicipalityCode, item: ItemId) => Promise<readonly EntryVersion[]>;
  /** The oldest first. */
  readonly listComments: (code: MunicipalityCode, item: ItemId) => Promise<readonly ItemComment[]>;
  /** Of all items, the oldest first. */
  readonly listCommentsSince: (
    code: MunicipalityCode,
    round: RoundId,
    changeNo: number,
  ) => Promise<readonly ItemComment[]>;
  /** The newest change of the municipality, whatever it was about; 0 before the first. */
  readonly findNewestChange: (code: MunicipalityCode) => Promise<number>;
  /** The oldest first. */
  readonly listSentReminders: (code: MunicipalityCode, round: RoundId) => Promise<readonly SentReminder[]>;
  /** Up to where a person has seen what happened; null: never looked. */
  readonly findLastLook: (
    code: MunicipalityCode,
    round: RoundId,
    person: PersonId,
  ) => Promise<LastLook | null>;
};

/** An item after a step, with what was saved in it (null: the step saved nothing). */
export type TakenStep = {
  readonly status: Pick<ItemStatus, 'confirmed' | 'graceDays'>;
  readonly record: StepRecord;
  readonly saved: { readonly entry: ItemEntry; readonly startedFrom: number } | null;
};

/** What can be done to rounds, within one transaction. Everything but the last look is added and never changed. */
export type RoundWriter = {
  /** A round's settings, dates and state as they are from this change on. */
  readonly writeRound: (code: MunicipalityCode, changeNo: number, round: Round) => Promise<void>;
  /** What a round asks, in its order. */
  readonly writeItems: (
    code: MunicipalityCode,
    changeNo: number,
    round: RoundId,
    items: readonly RoundItem[],
  ) => Promise<void>;
  /** An item that is asked already, with other departments and divisions; it keeps its place in the round. */
  readonly writeAnswerers: (code: MunicipalityCode, changeNo: number, item: RoundItem) => Promise<void>;
  /** Steps and what was saved in them. A version that is there already is refused by the database. */
  readonly addSteps: (code: MunicipalityCode, changeNo: number, steps: readonly TakenStep[]) => Promise<void>;
  /** Gives the number of the remark. */
  readonly addComment: (
    code: MunicipalityCode,
    changeNo: number,
    comment: Omit<ItemComment, 'no'>,
  ) => Promise<number>;
  readonly addSentReminders: (
    code: MunicipalityCode,
    changeNo: number,
    round: RoundId,
    reminders: readonly Omit<SentReminder, 'no'>[],
  ) => Promise<void>;
  /** Overwrites when the person last looked: it says nothing about the round, and nobody asks for it later. */
  readonly putLastLook: (
    code: MunicipalityCode,
    round: RoundId,
    person: PersonId,
    look: LastLook,
  ) => Promise<void>;
};
