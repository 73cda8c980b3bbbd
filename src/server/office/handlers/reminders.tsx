import { handOutReminders } from '../../../app/round/reminders/hand-out-reminders.ts';
import { isChosen, type ReminderChoice } from '../../../app/round/reminders/is-chosen.ts';
import {
  type PlannedReminder,
  type PlanRequest,
  planReminders,
  viewOf,
} from '../../../app/round/reminders/plan-reminders.ts';
import { type SeenReminder, sendReminders } from '../../../app/round/reminders/send-reminders.ts';
import type { Round } from '../../../core/round/round.ts';
import type { Language } from '../../../core/text/text.ts';
import { disarmCell } from '../../../documents/csv/disarm-cell.ts';
import { writeCsvLine } from '../../../documents/csv/write-csv.ts';
import { roundPath } from '../../../office/links.ts';
import type { OfficePage } from '../../../office/office-page.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { ReminderPreviewPage } from '../../../office/pages/reminder-preview-page.tsx';
import { ReminderResultPage } from '../../../office/pages/reminder-result-page.tsx';
import { ReminderSheetsPage } from '../../../office/pages/reminder-sheets-page.tsx';
import { RemindersPage, type RemindersView } from '../../../office/pages/reminders-page.tsx';
import { reminderLinks } from '../../../office/reminder-links.ts';
import { reminderText } from '../../../office/text/reminder-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';

/** Business days that count as soon, unless somebody says otherwise. */
const usualDays = 3;
const mostDays = 60;

export function showReminders(call: StaffCall): Promise<OfficeAnswer> {
  const handed = Number(call.context.req.query('handed') ?? '0');
  const isDone = Number.isSafeInteger(handed) && handed > 0;
  const done = { kind: 'done', text: reminderText.paperDone, params: { count: handed } } as const;
  return withPlan(call, (plan) => listPage(call, plan, 200, isDone ? done : null));
}

export function previewReminders(call: StaffCall): Promise<OfficeAnswer> {
  const keys = call.context.req.queries('to') ?? [];
  return withPlan(call, (plan) => {
    const reminders = plan.reminders.filter(({ key }) => keys.includes(key));
    return reminders.length === 0 ? noneChosen(call, plan) : previewPage(call, plan, reminders, false);
  });
}

/** What is sent is written anew here, and goes out only where it is what was looked at. */
export async function sendChosenReminders(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, municipality, signedIn } = call;
  const seen = readSeen(call);
  const dryRun = readField(call, 'dry-run') === 'yes';
  const { mailer } = parts;
  if (mailer === null || seen.length === 0) return withPlan(call, (plan) => noneChosen(call, plan));
  return withPlan(call, async (plan) => {
    if (!dryRun && readField(call, 'confirmed') !== 'yes') {
      const reminders = plan.reminders.filter(({ key }) => seen.some((one) => one.key === key));
      return previewPage(call, plan, reminders, true);
    }
    const request = { ...planRequest(call), seen, dryRun };
    const sent = await sendReminders(parts.store, mailer, signedIn.staff, request);
    if (sent.outcome !== 'done') return refuse(call, sent.outcome);
    const view = { code: municipality.code, round: plan.round, dryRun, reminders: sent.reminders };
    return { kind: 'page', status: 200, element: <ReminderResultPage page={pageOf(call)} view={view} /> };
  });
}

export function printReminders(call: StaffCall): Promise<OfficeAnswer> {
  const { page, municipality, now } = call;
  const keys = call.context.req.queries('to') ?? [];
  return withPlan(call, (plan) => {
    const reminders = plan.reminders.filter(({ key }) => keys.includes(key));
    if (reminders.length === 0) return noneChosen(call, plan);
    const { today } = viewOf(plan.round, now);
    const view = { municipality, round: plan.round, today, words: readWords(call), reminders };
    return { kind: 'page', status: 200, element: <ReminderSheetsPage page={page} view={view} /> };
  });
}

export async function recordSheets(call: StaffCall): Promise<OfficeAnswer> {
  const { parts, municipality, signedIn, form, now } = call;
  const { code } = municipality;
  const round = readRoundId(call);
  const sheets = (form?.getAll('sheet') ?? []).flatMap((value) => {
    const [items = '', key] = splitOnce(typeof value === 'string' ? value : '');
    return key === undefined ? [] : [{ key, items: items.split(',') }];
  });
  const recorded = await handOutReminders(parts.store, signedIn.staff, { code, round, sheets, now });
  if (recorded.outcome !== 'recorded') return refuse(call, recorded.outcome);
  if (recorded.count === 0) return withPlan(call, (plan) => noneChosen(call, plan));
  return { kind: 'redirect', to: `${roundPath(code, round, 'reminders')}?handed=${recorded.count}` };
}

/** Addresses and counts, one line a person; a line without an address where nobody has one. */
export function sendAddresses(call: StaffCall): Promise<OfficeAnswer> {
  const { page, municipality, now } = call;
  return withPlan(call, ({ round, reminders }) => {
    const { choice } = readChoice(call, reminders);
    const chosen = reminders.filter((one) => isChosen(one, choice, viewOf(round, now)));
    const texts = reminderText;
    const heads = [
      texts.addressee,
      texts.person,
      texts.mail,
      texts.lateItems,
      texts.openItems,
      texts.nextDue,
    ];
    const lines = [
      heads.map((text) => text[page.language]),
      ...chosen.flatMap((one) => toCells(one, page.language)),
    ];
    const body = `\uFEFF${lines.map((cells) => writeCsvLine(cells.map(disarmCell))).join('\r\n')}\r\n`;
    const name = `${municipality.code}-${round.id}-reminders.csv`;
    return { kind: 'file', name, contentType: 'text/csv; charset=utf-8', body };
  });
}

function toCells(reminder: PlannedReminder, language: Language): readonly (readonly string[])[] {
  const { name, late, open, recipients, withoutMail } = reminder;
  const [first = ''] = [...late, ...open].map(({ due }) => due).toSorted();
  const counts = [String(late.length), String(late.length + open.length), first];
  const addressee = name ?? reminderText.planning[language];
  const people = [...recipients, ...withoutMail.map((one) => ({ ...one, mail: '' }))];
  if (people.length === 0) return [[addressee, '', '', ...counts]];
  return people.map((person) => [addressee, person.name, person.mail, ...counts]);
}

type Plan = { readonly round: Round; readonly reminders: readonly PlannedReminder[] };

async function withPlan(
  call: StaffCall,
  show: (plan: Plan) => OfficeAnswer | Promise<OfficeAnswer>,
): Promise<OfficeAnswer> {
  const { parts, signedIn } = call;
  const planned = await planReminders(parts.store, signedIn.staff, planRequest(call));
  return planned.outcome === 'planned' ? show(planned) : refuse(call, planned.outcome);
}

function planRequest(call: StaffCall): PlanRequest {
  const { parts, municipality, now } = call;
  const { code } = municipality;
  const round = readRoundId(call);
  return { code, round, language: readWords(call), links: reminderLinks(parts.origin, code, round), now };
}

/** Of the mails, not of the pages: in Japanese unless somebody says otherwise. */
function readWords(call: StaffCall): Language {
  const given = call.form === null ? call.context.req.query('words') : readField(call, 'words');
  return given === 'en' ? 'en' : 'ja';
}

/** Whoever says nothing is shown those that are late, or everybody while nobody is. */
function readChoice(
  { context }: StaffCall,
  reminders: readonly PlannedReminder[],
): { readonly choice: ReminderChoice; readonly days: number } {
  const given = Number(context.req.query('days') || usualDays);
  const days = Number.isInteger(given) && given >= 0 && given <= mostDays ? given : usualDays;
  const who = context.req.query('who');
  if (who === 'due') return { choice: { kind: 'due', days }, days };
  if (who === 'late' || who === 'all') return { choice: { kind: who }, days };
  const anyLate = reminders.some(({ late }) => late.length > 0);
  return { choice: { kind: anyLate ? 'late' : 'all' }, days };
}

/** Each as the fingerprint of what was shown, a space, and whom it is for. */
function readSeen({ form }: StaffCall): readonly SeenReminder[] {
  return (form?.getAll('seen') ?? []).flatMap((value) => {
    const [fingerprint = '', key] = splitOnce(typeof value === 'string' ? value : '');
    return key === undefined ? [] : [{ key, fingerprint }];
  });
}

function splitOnce(text: string): readonly string[] {
  const at = text.indexOf(' ');
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 1)];
}

function listPage(
  call: StaffCall,
  { round, reminders }: Plan,
  status: 200 | 422,
  message: RemindersView['message'],
): OfficeAnswer {
  const { parts, municipality, now } = call;
  const { choice, days } = readChoice(call, reminders);
  const day = viewOf(round, now);
  const view: RemindersView = {
    code: municipality.code,
    round,
    today: day.today,
    choice,
    days,
    words: readWords(call),
    reminders: reminders.filter((one) => isChosen(one, choice, day)),
    all: reminders.length,
    hasMail: parts.mailer !== null,
    message,
  };
  return { kind: 'page', status, element: <RemindersPage page={pageOf(call)} view={view} /> };
}

/** What answers a form cannot be asked for again: its link to the other language leads to the list. */
function pageOf(call: StaffCall): OfficePage {
  const { page, municipality } = call;
  return call.form === null
    ? page
    : { ...page, path: roundPath(municipality.code, readRoundId(call), 'reminders') };
}

function noneChosen(call: StaffCall, plan: Plan): OfficeAnswer {
  return listPage(call, plan, 422, { kind: 'error', text: reminderText.noneChosen });
}

function previewPage(
  call: StaffCall,
  { round }: Plan,
  reminders: readonly PlannedReminder[],
  unconfirmed: boolean,
): OfficeAnswer {
  const { parts, municipality } = call;
  const from = parts.mailer?.from ?? null;
  const words = readWords(call);
  const view = { code: municipality.code, round, words, reminders, from, unconfirmed };
  const element = <ReminderPreviewPage page={pageOf(call)} view={view} />;
  return { kind: 'page', status: unconfirmed ? 422 : 200, element };
}

function refuse({ page }: StaffCall, outcome: 'not-allowed' | 'unknown-round'): OfficeAnswer {
  const isDenied = outcome === 'not-allowed';
  const element = <NoticePage page={page} kind={isDenied ? 'not-allowed' : 'not-found'} />;
  return { kind: 'page', status: isDenied ? 403 : 404, element };
}
