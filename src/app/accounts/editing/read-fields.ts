import type { IsoDate } from '../../../core/fiscal/fiscal-year.ts';
import { parseDate } from '../../../core/fiscal/parse-date.ts';
import type { Department } from '../../../core/plan/plan.ts';
import { type Post, ROLES } from '../../../core/round/role.ts';
import type { AccountProblem } from './account-problem.ts';
import { fault } from './edit-people.ts';

/**
 * A day of a form: null where it was left empty.
 *
 * @example readDay('until', '令和9年3月31日') // '2027-03-31'
 */
export function readDay(field: 'from' | 'until' | 'last', text: string): IsoDate | null | AccountProblem {
  if (text.trim() === '') return null;
  return parseDate(text) ?? fault(field, 'date-unreadable', text);
}

/** The days of a post: the first is needed, and the last does not come before it. */
export function readTerm(
  from: string,
  until: string,
): { readonly from: IsoDate; readonly until: IsoDate | null } | AccountProblem {
  const first = readDay('from', from);
  const last = readDay('until', until);
  if (first === null) return fault('from', 'date-missing');
  if (typeof first === 'object') return first;
  if (last !== null && typeof last === 'object') return last;
  if (last !== null && last < first) return fault('until', 'ends-before-it-begins', first);
  return { from: first, until: last };
}

/** A display name and an address of mail; an empty address is none. */
export function readName(
  displayName: string,
  mail: string,
): { readonly displayName: string; readonly mail: string | null } | AccountProblem {
  const name = displayName.trim();
  const address = mail.normalize('NFKC').trim();
  if (name === '') return fault('displayName', 'display-name-missing');
  if (address !== '' && !/^[^\s@]+@[^\s@]+$/.test(address)) return fault('mail', 'mail-invalid', address);
  return { displayName: name, mail: address === '' ? null : address };
}

/**
 * The post that a role and a place of a form name. Places are written `department:d3`, `division:市民部`,
 * `theme:digital`; empty is the whole city.
 *
 * @example readPost('reporter', 'department:d3', departments) // { role: 'reporter', department: 'd3' }
 */
export function readPost(
  roleText: string,
  placeText: string,
  departments: readonly Department[],
): Post | AccountProblem {
  const role = ROLES.find((one) => one === roleText);
  if (role === undefined) return fault('role', 'role-missing');
  const [kind = '', ...rest] = placeText.split(':');
  const name = rest.join(':');
  const department = kind === 'department' ? departments.find(({ id }) => id === name) : undefined;
  switch (role) {
    case 'reporter':
    case 'approver':
      if (department === undefined) return fault('place', 'department-missing');
      return { role, department: department.id };
    case 'division-head': {
      const isKnown = departments.some(({ division }) => division !== null && division === name);
      return kind === 'division' && isKnown ? { role, division: name } : fault('place', 'division-missing');
    }
    case 'theme-coordinator':
      if (kind !== 'theme') return fault('place', 'theme-missing');
      if (name !== 'digital' && name !== 'decarbonisation') return fault('place', 'theme-missing');
      return { role, theme: name, department: null };
    default:
      if (kind !== '' && department === undefined) return fault('place', 'place-unfit');
      return { role, department: department?.id ?? null };
  }
}
