import type { Account, HeldTenure } from '../../app/ports/accounts.ts';
import { type Post, ROLES } from '../../core/round/role.ts';
import type { FactRow, Fields } from '../database.ts';
import { outsideEditions } from '../rows/other-facts.ts';
import { readId, readNumber, readText, readTextOrNull, readWord, toId } from '../rows/read-cell.ts';

export function accountToFact(account: Account): FactRow {
  return {
    edition: outsideEditions,
    id: account.id,
    position: Number(account.id.slice(1)),
    fields: {
      login_name: account.loginName,
      display_name: account.displayName,
      mail: account.mail,
      until_date: account.until,
      issuer: account.identity?.issuer ?? null,
      subject: account.identity?.subject ?? null,
      demo: account.demo ? 1 : 0,
    },
  };
}

export function factToAccount({ id, fields }: Pick<FactRow, 'id' | 'fields'>): Account {
  const issuer = readTextOrNull(fields, 'issuer');
  return {
    id,
    loginName: readText(fields, 'login_name'),
    displayName: readText(fields, 'display_name'),
    mail: readTextOrNull(fields, 'mail'),
    until: readTextOrNull(fields, 'until_date'),
    identity: issuer === null ? null : { issuer, subject: readText(fields, 'subject') },
    demo: readNumber(fields, 'demo') === 1,
  };
}

export function tenureToFact({ id, person, post, from, until, source }: HeldTenure): FactRow {
  return {
    edition: outsideEditions,
    id,
    position: Number(id.slice(id.indexOf('/') + 1)),
    fields: {
      person,
      role: post.role,
      department: 'department' in post ? post.department : null,
      division: 'division' in post ? post.division : null,
      theme: 'theme' in post ? post.theme : null,
      from_date: from,
      until_date: until,
      source,
    },
  };
}

export function factToTenure({ id, fields }: Pick<FactRow, 'id' | 'fields'>): HeldTenure {
  return {
    id,
    person: readText(fields, 'person'),
    post: readPost(fields),
    from: readText(fields, 'from_date'),
    until: readTextOrNull(fields, 'until_date'),
    source: readWord(fields, 'source', ['office', 'sign-on'] as const),
  };
}

function readPost(fields: Fields): Post {
  const role = readWord(fields, 'role', ROLES);
  const text = readTextOrNull(fields, 'department');
  const department = text === null ? null : toId(text, 'd');
  switch (role) {
    case 'reporter':
    case 'approver':
      return { role, department: readId(fields, 'department', 'd') };
    case 'division-head':
      return { role, division: readText(fields, 'division') };
    case 'theme-coordinator':
      return { role, theme: readWord(fields, 'theme', ['digital', 'decarbonisation'] as const), department };
    default:
      return { role, department };
  }
}
