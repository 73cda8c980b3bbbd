import type { Staff } from '../app/accounts/staff.ts';
import type { Mailer } from '../app/ports/mailer.ts';
import type { Store } from '../app/ports/store.ts';
import { deliveryTexts, mailFailureTexts } from '../app/round/reminders/delivery-texts.ts';
import { findSender } from '../app/round/reminders/find-sender.ts';
import { isChosen, type ReminderChoice } from '../app/round/reminders/is-chosen.ts';
import { isRested } from '../app/round/reminders/is-rested.ts';
import { type PlannedReminder, planReminders, viewOf } from '../app/round/reminders/plan-reminders.ts';
import { type ReminderDelivery, sendReminders } from '../app/round/reminders/send-reminders.ts';
import { isBusinessDay } from '../core/calendar/business-days.ts';
import type { MunicipalityCode } from '../core/publication/snapshot.ts';
import type { Round } from '../core/round/round.ts';
import { fillText } from '../core/text/fill-text.ts';
import type { Language, Text } from '../core/text/text.ts';
import { reminderLinks } from '../office/reminder-links.ts';
import { reminderText } from '../office/text/reminder-text.ts';
import { exitCodes, type Voice } from './run-on-store.ts';
import { remindTexts as texts } from './texts/remind-texts.ts';
import { writeOut } from './write-out.ts';

/** How a reminding run was asked for. */
export type RemindWishes = {
  readonly code: MunicipalityCode;
  readonly choice: ReminderChoice;
  /** Business days between two reminders of the same addressee. */
  readonly every: number;
  readonly round: string | null;
  readonly by: string | null;
  /** Of the mails. */
  readonly language: Language;
  readonly dryRun: boolean;
};

/** What a run works with. Without a mailer only a dry run has something to do. */
export type RemindDesk = {
  readonly store: Store;
  readonly mailer: Mailer | null;
  readonly origin: string | null;
  readonly voice: Voice;
  readonly wishes: RemindWishes;
  /** ISO 8601 in UTC. */
  readonly now: string;
};

/**
 * Reminds whoever the open rounds of a municipality give cause to remind, says what became of it, and gives the exit code.
 *
 * @example await remindRounds({ store, mailer, origin: null, voice, wishes, now })
 */
export async function remindRounds(desk: RemindDesk): Promise<number> {
  const { store, voice, wishes, now } = desk;
  const { code, by: loginName, round } = wishes;
  const found = await store.read(async (reader) => ({
    city: await reader.findMunicipality(code),
    sender: await findSender(reader, { code, loginName, now }),
    rounds: (await reader.listRounds(code)).filter(({ state }) => state === 'open'),
  }));
  const fail = (text: Text, detail = ''): number => {
    voice.say(text, { detail, code });
    return exitCodes.failed;
  };
  if (found.city === null) return fail(texts.unknownCity);
  const { sender } = found;
  if (sender.outcome === 'nobody') return fail(texts.nobody);
  if (sender.outcome === 'not-a-sender') return fail(texts.notASender, loginName ?? '');
  if (sender.outcome === 'several') return fail(texts.several, sender.loginNames.join(', '));
  const rounds = found.rounds.filter(({ id }) => round === null || id === round);
  if (rounds.length === 0 && round !== null) return fail(texts.unknownRound, round);
  if (rounds.length === 0) voice.say(texts.noRound);
  const results: boolean[] = [];
  for (const one of rounds) results.push(await remindOfRound(desk, sender.staff, one));
  return results.every((fine) => fine) ? exitCodes.fine : exitCodes.failed;
}

/** True where everything that there was to send went out, or would. */
async function remindOfRound(desk: RemindDesk, staff: Staff, round: Round): Promise<boolean> {
  const { store, mailer, origin, voice, wishes, now } = desk;
  const { code, dryRun, language, choice, every } = wishes;
  const view = viewOf(round, now);
  if (!isBusinessDay(view.today, view.calendar) && !dryRun) {
    voice.say(texts.closedDay, { round: round.id, day: view.today });
    return true;
  }
  const links = reminderLinks(origin, code, round.id);
  const request = { code, round: round.id, language, links, now };
  const planned = await planReminders(store, staff, request);
  const all = planned.outcome === 'planned' ? planned.reminders : [];
  const chosen = all.filter((one) => isChosen(one, choice, view) && isRested(one.sent, every, view));
  if (chosen.length === 0) {
    voice.say(texts.nothing, { round: round.id });
    return true;
  }
  if (dryRun) await writeOut(chosen.map((one) => printMail(one, voice.language)).join('\n'));
  if (mailer === null) return true;
  const sent = await sendReminders(store, mailer, staff, { ...request, seen: chosen, dryRun });
  return sent.outcome === 'done' && report(sent.reminders, round, desk);
}

function printMail({ recipients, written }: PlannedReminder, language: Language): string {
  const to = recipients.map(({ name, mail }) => `${name} <${mail}>`).join(', ') || '–';
  return `${fillText(texts.heading, { to, subject: written.subject }, language)}\n\n${written.text}`;
}

function report(
  reminders: readonly ReminderDelivery[],
  round: Round,
  { voice, wishes }: RemindDesk,
): boolean {
  let sent = 0;
  let failed = 0;
  const say = (name: string | null, mail: string, result: Text, detail = ''): void => {
    const answer = detail === '' ? '' : ` (${detail})`;
    const place = name ?? reminderText.planning;
    voice.say(texts.line, { name: place, mail, result: `${result[voice.language]}${answer}` });
  };
  for (const reminder of reminders) {
    if (reminder.outcome !== 'tried') {
      failed += 1;
      say(reminder.name, '–', deliveryTexts[reminder.outcome]);
      continue;
    }
    for (const delivery of reminder.deliveries) {
      const { mail, result } = delivery;
      if (result === 'sent' || result === 'would-be-sent') sent += 1;
      else failed += 1;
      if (result === 'not-tried') say(reminder.name, mail, deliveryTexts.notTried);
      if (result === 'failed') {
        say(reminder.name, mail, mailFailureTexts[delivery.failure.code], delivery.failure.detail);
      }
    }
  }
  voice.say(wishes.dryRun ? texts.dryRunSummary : texts.summary, { round: round.id, sent, failed });
  return failed === 0;
}
