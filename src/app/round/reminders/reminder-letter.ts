import type { Municipality } from '../../../core/publication/snapshot.ts';
import type { Reminder } from '../../../core/round/reminder-for.ts';
import type { Round } from '../../../core/round/round.ts';

/** Where the addressee acts; null where nobody said under which address the office is reached. */
export type ReminderLinks = {
  readonly items: string;
  readonly workbooks: string;
  readonly waiting: string;
};

/** Who asks. */
export type ReminderSender = {
  readonly name: string;
  /** The department or role under which the person asks. */
  readonly place: string;
  readonly mail: string | null;
};

/** All that a reminder is written from. */
export type ReminderLetter = {
  readonly municipality: Pick<Municipality, 'name' | 'yearStyle'>;
  readonly round: Pick<Round, 'year'>;
  readonly reminder: Reminder;
  /** 市民課, 福祉部; of the planning office null. */
  readonly addresseeName: string | null;
  readonly sender: ReminderSender;
  readonly links: ReminderLinks | null;
};
