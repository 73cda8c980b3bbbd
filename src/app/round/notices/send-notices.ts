import { dayInJapan } from '../../../core/calendar/day-in-japan.ts';
import type { Municipality } from '../../../core/publication/snapshot.ts';
import type { Instant } from '../../../core/round/item-status.ts';
import type { PersonId } from '../../../core/round/role.ts';
import type { Round } from '../../../core/round/round.ts';
import type { Language } from '../../../core/text/text.ts';
import { isServerFailure, type Mailer, type MailFailure } from '../../ports/mailer.ts';
import type { Store, StoreReader } from '../../ports/store.ts';
import { isMailAddress } from '../reminders/is-mail-address.ts';
import { collectNotices } from './collect-notices.ts';
import type { Notice, NoticeLine, NoticeLinks } from './notice.ts';
import { writeNotice } from './write-notice.ts';

/**
 * Who looks at a round's news in order to tell others of it. Its last look says up to which change everybody has been
 * told, and until when (`at`) nobody else may begin to tell. No account has this id.
 */
const teller: PersonId = 'mail';

/** One that tells has so long before another one may take over, in milliseconds: it stopped, or its machine did. */
const turn = 10 * 60_000;

/** After a failure of the mail server nobody tries for so long, in milliseconds. */
const pause = 5 * 60_000;

export type NoticeRequest = {
  readonly municipality: Municipality;
  readonly round: Round;
  readonly language: Language;
  readonly links: NoticeLinks | null;
  readonly now: Instant;
};

export type NoticeRun = { readonly sent: number; readonly failures: readonly MailFailure[] };

const nothing: NoticeRun = { sent: 0, failures: [] };

/**
 * Tells by mail what came back and who was mentioned since the last time, one mail a person. It begins with the first run:
 * what was before is told to nobody. It runs after the changes, apart from them: where the mail server fails, all stays to be told the
 * next time. `told` holds what went out since the round's last look was moved, so that trying again repeats nothing.
 *
 * @example await sendNotices(store, mailer, { municipality, round, language: 'ja', links, now }, told)
 */
export async function sendNotices(
  store: Store,
  mailer: Mailer,
  request: NoticeRequest,
  told: Set<string>,
): Promise<NoticeRun> {
  const { municipality, round, now } = request;
  const { code } = municipality;
  const since = await takeTurn(store, request);
  if (since === null) return nothing;
  const { upTo, notices } = await store.read((reader) => findNotices(reader, request, since));
  const run = await tellAll(mailer, request, notices, told);
  const isStopped = run.failures.some((failure) => isServerFailure(failure.code));
  if (!isStopped) told.clear();
  const look = isStopped ? { at: later(now, pause), changeNo: since } : { at: now, changeNo: upTo };
  await store.write((writer) => writer.putLastLook(code, round.id, teller, look));
  return run;
}

/** After which change to tell; null where nothing is new, or somebody else is telling it. */
async function takeTurn(
  store: Store,
  { municipality: { code }, round, now }: NoticeRequest,
): Promise<number | null> {
  const find = async (reader: StoreReader) => ({
    look: await reader.findLastLook(code, round.id, teller),
    upTo: await reader.findNewestChange(code),
  });
  const isNew = ({ look, upTo }: Awaited<ReturnType<typeof find>>): boolean =>
    look === null || (look.changeNo < upTo && look.at <= now);
  if (!isNew(await store.read(find))) return null;
  return store.write(async (writer): Promise<number | null> => {
    const found = await find(writer);
    if (!isNew(found)) return null;
    const { look, upTo } = found;
    const next =
      look === null ? { at: now, changeNo: upTo } : { at: later(now, turn), changeNo: look.changeNo };
    await writer.putLastLook(code, round.id, teller, next);
    return look?.changeNo ?? null;
  });
}

/**
 * What there is to tell, and up to which change that is. Items, accounts and posts are read only where something happened
 * that somebody is told of.
 */
async function findNotices(
  reader: StoreReader,
  { municipality: { code }, round, now }: NoticeRequest,
  since: number,
): Promise<{ readonly upTo: number; readonly notices: readonly Notice[] }> {
  const upTo = await reader.findNewestChange(code);
  const steps = (await reader.listStepsSince(code, round.id, since)).filter(
    ({ kind }) => kind === 'send-back',
  );
  const comments = (await reader.listCommentsSince(code, round.id, since)).filter(
    ({ mentions }) => mentions.length > 0,
  );
  if (steps.length === 0 && comments.length === 0) return { upTo, notices: [] };
  const people = {
    accounts: await reader.listAccounts(code),
    tenures: await reader.listTenures(code),
    today: dayInJapan(now),
  };
  const items = await reader.listItems(code, round.id);
  return { upTo, notices: collectNotices({ steps, comments }, items, people) };
}

async function tellAll(
  mailer: Mailer,
  request: NoticeRequest,
  notices: readonly Notice[],
  told: Set<string>,
): Promise<NoticeRun> {
  const failures: MailFailure[] = [];
  let sent = 0;
  for (const notice of notices) {
    const isUntold = ({ key }: NoticeLine): boolean => !told.has(key);
    const left = {
      ...notice,
      sentBack: notice.sentBack.filter(isUntold),
      mentions: notice.mentions.filter(isUntold),
    };
    const lines = [...left.sentBack, ...left.mentions];
    if (lines.length === 0) continue;
    const failure = await tell(mailer, left, request);
    if (failure === null) sent += 1;
    else failures.push(failure);
    const isOver = failure !== null && isServerFailure(failure.code);
    // What may have arrived is not sent a second time.
    if (!isOver || failure.code === 'outcome-unknown') for (const { key } of lines) told.add(key);
    if (isOver) break;
  }
  return { sent, failures };
}

async function tell(mailer: Mailer, notice: Notice, request: NoticeRequest): Promise<MailFailure | null> {
  const { mail } = notice.to;
  if (!isMailAddress(mail)) return { code: 'address-invalid', detail: '' };
  const written = writeNotice(notice, request, request.language);
  const result = await mailer.send({ to: mail, replyTo: null, ...written });
  return result.sent ? null : result.failure;
}

function later(now: Instant, milliseconds: number): Instant {
  return new Date(Date.parse(now) + milliseconds).toISOString();
}
