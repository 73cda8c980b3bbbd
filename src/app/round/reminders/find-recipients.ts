import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import type { Addressee } from '../../../core/round/reminder-for.ts';
import { type PersonId, type Post, postsOn } from '../../../core/round/role.ts';
import type { Account, HeldTenure } from '../../ports/accounts.ts';

export type Recipient = { readonly person: PersonId; readonly name: string; readonly mail: string };

export type FoundRecipients = {
  readonly recipients: readonly Recipient[];
  /** Who would get it, had their account an address. */
  readonly withoutMail: readonly Pick<Recipient, 'person' | 'name'>[];
};

export type People = {
  readonly accounts: readonly Account[];
  readonly tenures: readonly HeldTenure[];
  /** Posts and accounts count that are held and open on this day. */
  readonly today: IsoDate;
};

/**
 * To whom a reminder goes: those who can do something about it. For a department its reporters and approvers, for a
 * division its head, for planning the coordinators. An address that two of them share gets one mail.
 *
 * @example findRecipients({ level: 'department', department: 'd3' }, people).recipients // [{ person: 'u4', … }]
 */
export function findRecipients(addressee: Addressee, people: People): FoundRecipients {
  const { accounts, tenures, today } = people;
  const found = accounts.filter(
    ({ id, until }) =>
      (until === null || today <= until) && postsOn(tenures, id, today).some((post) => acts(post, addressee)),
  );
  const recipients = found.flatMap(({ id, displayName, mail }) =>
    mail === null || mail.trim() === '' ? [] : [{ person: id, name: displayName, mail: mail.trim() }],
  );
  return {
    recipients: recipients.filter(
      ({ mail }, at) => recipients.findIndex((other) => isSameMail(other.mail, mail)) === at,
    ),
    withoutMail: found
      .filter(({ mail }) => mail === null || mail.trim() === '')
      .map(({ id, displayName }) => ({ person: id, name: displayName })),
  };
}

function acts(post: Post, addressee: Addressee): boolean {
  switch (addressee.level) {
    case 'department':
      return (
        (post.role === 'reporter' || post.role === 'approver') && post.department === addressee.department
      );
    case 'division':
      return post.role === 'division-head' && post.division === addressee.division;
    case 'planning':
      return post.role === 'coordinator';
  }
}

function isSameMail(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
