import { createHash } from 'node:crypto';
import { makeOfficeCalendar } from '../../../core/calendar/business-days.ts';
import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import type { Department } from '../../../core/plan/plan.ts';
import type { Municipality, MunicipalityCode } from '../../../core/publication/snapshot.ts';
import type { Instant } from '../../../core/round/item-status.ts';
import type { Addressee } from '../../../core/round/reminder-for.ts';
import { roleTexts } from '../../../core/round/rights-texts.ts';
import type { Round, RoundId } from '../../../core/round/round.ts';
import type { Language } from '../../../core/text/text.ts';
import type { Staff } from '../../accounts/staff.ts';
import type { Store } from '../../ports/store.ts';
import { askOfRound } from '../ask-rights.ts';
import { type DueReminder, listReminders } from '../list-reminders.ts';
import { findPlanOf } from '../load-sources.ts';
import { keyOfAddressee } from './addressee-key.ts';
import { type FoundRecipients, findRecipients, type People } from './find-recipients.ts';
import { isMailAddress } from './is-mail-address.ts';
import type { ReminderLinks, ReminderSender } from './reminder-letter.ts';
import { type WrittenReminder, writeReminder } from './write-reminder.ts';

/** A reminder that could go out: to whom, and in which words. */
export type PlannedReminder = DueReminder &
  FoundRecipients & {
    readonly key: string;
    /** 市民課, 福祉部; of the planning office null. */
    readonly name: string | null;
    readonly written: WrittenReminder;
    readonly sender: ReminderSender;
    /** Another one when text, recipients or what went out before are not the same any more. */
    readonly fingerprint: string;
  };

export type PlanRequest = {
  readonly code: MunicipalityCode;
  readonly round: RoundId;
  /** Of the mails. */
  readonly language: Language;
  readonly links: ReminderLinks | null;
  readonly now: Instant;
};

export type PlannedReminders =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'planned'; readonly round: Round; readonly reminders: readonly PlannedReminder[] };

/**
 * Every reminder that a round gives cause for, with its recipients and its mail as it would be sent. Sends nothing.
 *
 * @example await planReminders(store, staff, { code: '992011', round: 'r1', language: 'ja', links: null, now })
 */
export async function planReminders(
  store: Store,
  staff: Staff,
  request: PlanRequest,
): Promise<PlannedReminders> {
  const { code, language, links, now } = request;
  const listed = await listReminders(store, staff, request);
  if (listed.outcome !== 'listed') return listed;
  const { round } = listed;
  const { municipality, departments, people } = await loadPlaces(store, code, round, now);
  const sender = describeSender(staff, round, { departments, people, language });
  const reminders = listed.reminders.map((due) => {
    const addresseeName = nameAddressee(due.addressee, departments);
    const letter = { municipality, round, reminder: due, addresseeName, sender, links };
    const written = writeReminder(letter, language);
    const found = findRecipients(due.addressee, people);
    const fingerprint = takeFingerprint([written, found.recipients, due.sent.length]);
    const key = keyOfAddressee(due.addressee);
    return { ...due, ...found, key, name: addresseeName, written, sender, fingerprint };
  });
  return { outcome: 'planned', round, reminders };
}

type Places = {
  readonly municipality: Municipality;
  readonly departments: readonly Department[];
  readonly people: People;
};

async function loadPlaces(store: Store, code: MunicipalityCode, round: Round, now: Instant): Promise<Places> {
  return store.read(async (reader) => {
    const record = await reader.findMunicipality(code);
    if (record === null) throw new Error(`Municipality ${code} has rounds and is not known`);
    return {
      municipality: record.municipality,
      departments: (await findPlanOf(reader, code, round.year))?.departments ?? [],
      people: {
        accounts: await reader.listAccounts(code),
        tenures: await reader.listTenures(code),
        today: dayInJapan(now),
      },
    };
  });
}

function nameAddressee(addressee: Addressee, departments: readonly Department[]): string | null {
  if (addressee.level === 'planning') return null;
  if (addressee.level === 'division') return addressee.division;
  return departments.find(({ id }) => id === addressee.department)?.name ?? addressee.department;
}

/** The person, under the department of the post that gives the right; of a post without one, under its role. */
function describeSender(
  staff: Staff,
  round: Round,
  { departments, people, language }: Omit<Places, 'municipality'> & { readonly language: Language },
): ReminderSender {
  const permission = askOfRound(staff, 'remind', round.state);
  const post = permission.allowed ? permission.post : null;
  const id = post !== null && 'department' in post ? post.department : null;
  const department = departments.find((one) => one.id === id)?.name;
  const mail = people.accounts.find((account) => account.id === staff.person)?.mail?.trim();
  return {
    name: staff.name,
    place: department ?? roleTexts[post?.role ?? 'coordinator'][language],
    mail: mail !== undefined && isMailAddress(mail) ? mail : null,
  };
}

function takeFingerprint(facts: unknown): string {
  return createHash('sha256').update(JSON.stringify(facts)).digest('base64url').slice(0, 22);
}

/**
 * The calendar and the day by which a round's reminders are chosen.
 *
 * @example reminders.filter((one) => isChosen(one, { kind: 'late' }, viewOf(round, now)))
 */
export function viewOf(round: Round, now: Instant) {
  return { calendar: makeOfficeCalendar(round.closedDays), today: dayInJapan(now) };
}
