import { groupBy } from '../../../core/plan/group-by.ts';
import type { StepRecord } from '../../../core/round/item-status.ts';
import { type PersonId, postsOn } from '../../../core/round/role.ts';
import type { RoundItem } from '../../../core/round/round-item.ts';
import { nameOfItem } from '../../../core/round/tracked-item.ts';
import type { AnsweredItem, ItemComment } from '../../ports/round-store.ts';
import { askOfItem } from '../ask-rights.ts';
import { findRecipients, type People, type Recipient } from '../reminders/find-recipients.ts';
import type { Notice, NoticeLine } from './notice.ts';

/** What happened since somebody was last told. */
export type NoticeEvents = {
  readonly steps: readonly StepRecord[];
  readonly comments: readonly ItemComment[];
};

/**
 * Whom to tell of what: of an item that was sent back and still is, those who answer it; of a remark, those whom it
 * mentions and who may read it today. Nobody is told of what they did themselves, and nobody without an address.
 *
 * @example collectNotices(events, items, people)[0]?.sentBack.length
 */
export function collectNotices(
  { steps, comments }: NoticeEvents,
  items: readonly AnsweredItem[],
  people: People,
): readonly Notice[] {
  const known = new Map(items.map((answered) => [answered.item.id, answered]));
  const nameOf = (person: PersonId): string =>
    people.accounts.find(({ id }) => id === person)?.displayName ?? '';
  const sentBack = steps.flatMap(({ item, kind, version, by, reason }) => {
    const answered = known.get(item);
    if (kind !== 'send-back' || answered?.status.state !== 'sent-back') return [];
    return listAnswerers(answered.item, people)
      .filter(({ person }) => person !== by)
      .map((to) => {
        const key = `${item} ${version} ${to.person}`;
        return { to, line: describe(answered.item, { key, by: nameOf(by), text: reason ?? '' }) };
      });
  });
  const mentions = comments.flatMap(({ item, no, by, text, mentions: persons }) => {
    const answered = known.get(item);
    if (answered === undefined) return [];
    return persons
      .filter((person) => person !== by)
      .flatMap((person) => findReader(person, answered, people) ?? [])
      .map((to) => {
        const key = `${item} #${no} ${to.person}`;
        return { to, line: describe(answered.item, { key, by: nameOf(by), text }) };
      });
  });
  const told = groupBy([...sentBack, ...mentions], ({ to }) => to.person);
  return [...told].flatMap(([person, [first]]): readonly Notice[] => {
    const of = (events: typeof sentBack): readonly NoticeLine[] =>
      events.filter(({ to }) => to.person === person).map(({ line }) => line);
    return first === undefined ? [] : [{ to: first.to, sentBack: of(sentBack), mentions: of(mentions) }];
  });
}

/** Of all departments that answer an item, each person once. */
function listAnswerers({ departments }: RoundItem, people: People): readonly Recipient[] {
  const all = departments.flatMap(
    (department) => findRecipients({ level: 'department', department }, people).recipients,
  );
  return all.filter(({ person }, at) => all.findIndex((other) => other.person === person) === at);
}

function findReader(
  person: PersonId,
  answered: AnsweredItem,
  { accounts, tenures, today }: People,
): Recipient | null {
  const account = accounts.find(({ id }) => id === person);
  const mail = account?.mail?.trim() ?? '';
  if (account === undefined || mail === '') return null;
  if (account.until !== null && account.until < today) return null;
  const staff = { person, name: '', posts: postsOn(tenures, person, today), origin: null };
  if (!askOfItem(staff, 'read-item-history', answered).allowed) return null;
  return { person, name: account.displayName, mail };
}

function describe(item: RoundItem, line: Pick<NoticeLine, 'key' | 'by' | 'text'>): NoticeLine {
  return { ...line, id: item.id, kind: item.kind, name: nameOfItem(item) };
}
