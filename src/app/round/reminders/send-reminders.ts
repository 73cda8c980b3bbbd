import { actorOf, type Staff } from '../../accounts/staff.ts';
import type { AuditEvent } from '../../ports/audit.ts';
import { isServerFailure, type Mailer, type MailFailure, type SentMail } from '../../ports/mailer.ts';
import type { Store } from '../../ports/store.ts';
import { recordReminders } from '../list-reminders.ts';
import type { Recipient } from './find-recipients.ts';
import { isMailAddress } from './is-mail-address.ts';
import { type PlannedReminder, type PlanRequest, planReminders } from './plan-reminders.ts';

/** A reminder as somebody has seen it: only as that it is sent. */
export type SeenReminder = { readonly key: string; readonly fingerprint: string };

/** `would-be-sent`: in a dry run, the server let us in. `not-tried`: after a failure that lies with the server. */
export type Delivery = Recipient &
  (
    | { readonly result: 'sent' | 'would-be-sent' | 'not-tried' }
    | { readonly result: 'failed'; readonly failure: MailFailure }
  );

export type ReminderDelivery = Pick<PlannedReminder, 'key' | 'name' | 'addressee'> &
  (
    | { readonly outcome: 'tried'; readonly deliveries: readonly Delivery[] }
    /** Since it was looked at, items, recipients or what went out have changed: nothing was sent. */
    | { readonly outcome: 'overtaken' }
    /** Nobody there has a mail address. */
    | { readonly outcome: 'nobody' }
  );

export type SendRequest = PlanRequest & {
  readonly seen: readonly SeenReminder[];
  /** Does everything but sending: signs in at the server, and goes through every address. */
  readonly dryRun: boolean;
};

export type SentReminders =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-round' }
  | { readonly outcome: 'done'; readonly reminders: readonly ReminderDelivery[] };

/** Sendings by one mailer wait for each other, so that of a button that is pressed twice the second finds it done. */
const queues = new WeakMap<Mailer, Promise<unknown>>();

/**
 * 督促: sends the reminders that somebody has looked at, one mail an address. What the server took over is recorded at
 * once as sent; what it did not is recorded as not sent, with the reason. After a failure that lies with the server no
 * further mail is tried.
 *
 * @example await sendReminders(store, mailer, staff, { ...request, seen: [{ key: 'department.d3', fingerprint }], dryRun: false })
 */
export function sendReminders(
  store: Store,
  mailer: Mailer,
  staff: Staff,
  request: SendRequest,
): Promise<SentReminders> {
  const before = queues.get(mailer) ?? Promise.resolve();
  const sending = before.then(() => sendNow(store, mailer, staff, request));
  queues.set(
    mailer,
    sending.catch(() => undefined),
  );
  return sending;
}

async function sendNow(
  store: Store,
  mailer: Mailer,
  staff: Staff,
  request: SendRequest,
): Promise<SentReminders> {
  const planned = await planReminders(store, staff, request);
  if (planned.outcome !== 'planned') return planned;
  const line = await openLine(mailer, request);
  const reminders: ReminderDelivery[] = [];
  for (const { key, fingerprint } of request.seen) {
    const reminder = planned.reminders.find((one) => one.key === key);
    if (reminder === undefined) continue;
    const { name, addressee, recipients } = reminder;
    if (reminder.fingerprint !== fingerprint) {
      reminders.push({ key, name, addressee, outcome: 'overtaken' });
    } else if (recipients.length === 0) {
      reminders.push({ key, name, addressee, outcome: 'nobody' });
    } else {
      const deliveries = await deliver(reminder, line);
      if (!request.dryRun) await record(store, staff, request, reminder, deliveries);
      reminders.push({ key, name, addressee, outcome: 'tried', deliveries });
    }
  }
  return { outcome: 'done', reminders };
}

/** How one mail is handed over; after a failure of the server nothing more is. */
type Line = (reminder: PlannedReminder, recipient: Recipient) => Promise<Delivery>;

async function openLine(mailer: Mailer, { dryRun }: SendRequest): Promise<Line> {
  let broken = false;
  const problem = dryRun ? await mailer.check() : null;
  return async ({ written, sender }, recipient) => {
    if (!isMailAddress(recipient.mail)) {
      return { ...recipient, result: 'failed', failure: { code: 'address-invalid', detail: recipient.mail } };
    }
    if (problem !== null) return { ...recipient, result: 'failed', failure: problem };
    if (dryRun) return { ...recipient, result: 'would-be-sent' };
    if (broken) return { ...recipient, result: 'not-tried' };
    const sent: SentMail = await mailer.send({ to: recipient.mail, replyTo: sender.mail, ...written });
    if (sent.sent) return { ...recipient, result: 'sent' };
    broken = isServerFailure(sent.failure.code);
    return { ...recipient, result: 'failed', failure: sent.failure };
  };
}

async function deliver(reminder: PlannedReminder, line: Line): Promise<readonly Delivery[]> {
  const deliveries: Delivery[] = [];
  for (const recipient of reminder.recipients) deliveries.push(await line(reminder, recipient));
  return deliveries;
}

/** Right after the mails of one reminder, so that a machine that stops in between forgets no more than one. */
async function record(
  store: Store,
  staff: Staff,
  { code, round, now }: SendRequest,
  { key, addressee, late, open }: PlannedReminder,
  deliveries: readonly Delivery[],
): Promise<void> {
  const recipients = deliveries.filter(({ result }) => result === 'sent').map(({ mail }) => mail);
  if (recipients.length > 0) {
    const items = [...late, ...open].map(({ id }) => id);
    const reminders = [{ addressee, way: 'mail', recipients, items } as const];
    await recordReminders(store, staff, { code, round, reminders, now });
  }
  const failed = deliveries.flatMap((delivery): readonly AuditEvent[] =>
    delivery.result === 'failed' || delivery.result === 'not-tried'
      ? [
          {
            kind: 'reminder-not-sent',
            at: now,
            actor: actorOf(staff),
            origin: staff.origin,
            subject: delivery.person,
            before: null,
            after: {
              round,
              addressee: key,
              mail: delivery.mail,
              why: delivery.result === 'failed' ? delivery.failure.code : 'not-tried',
            },
            reason: null,
          },
        ]
      : [],
  );
  if (failed.length === 0) return;
  await store.write(async (writer) => {
    for (const event of failed) await writer.addAudit(code, event);
  });
}
