import type { Account, HeldTenure } from '../../ports/accounts.ts';

/**
 * The id of a new account. Accounts are never taken away, so that the highest number is the last that was given.
 *
 * @example nextAccountId([]) // 'u1'
 */
export function nextAccountId(accounts: readonly Pick<Account, 'id'>[]): string {
  return `u${Math.max(0, ...accounts.map(({ id }) => Number(id.slice(1)))) + 1}`;
}

/**
 * The id of a new post of a person, of whom `own` are all posts so far.
 *
 * @example nextTenureId('u3', [{ id: 'u3/1' }]) // 'u3/2'
 */
export function nextTenureId(account: string, own: readonly Pick<HeldTenure, 'id'>[]): string {
  return `${account}/${Math.max(0, ...own.map(({ id }) => Number(id.slice(id.indexOf('/') + 1)))) + 1}`;
}
