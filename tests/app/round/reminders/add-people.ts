import type { Account, HeldTenure } from '../../../../src/app/ports/accounts.ts';
import type { Store } from '../../../../src/app/ports/store.ts';
import type { Post } from '../../../../src/core/round/role.ts';

/** Somebody with an account and one post, held since long ago. */
export type TestPerson = {
  /** `u1`, `u2` … */
  readonly id: string;
  /** The same as the id where it is left out. */
  readonly loginName?: string;
  readonly name: string;
  readonly mail: string | null;
  readonly post: Post;
  readonly until?: string;
};

/** Gives these people accounts and posts. */
export async function addPeople(store: Store, code: string, people: readonly TestPerson[]): Promise<void> {
  const accounts = people.map(
    ({ id, loginName, name, mail, until }): Account => ({
      id,
      loginName: loginName ?? id,
      displayName: name,
      mail,
      until: until ?? null,
      identity: null,
      demo: false,
    }),
  );
  const tenures = people.map(
    ({ id, post }): HeldTenure => ({
      id: `${id}/1`,
      person: id,
      post,
      from: '2020-04-01',
      until: null,
      source: 'office',
    }),
  );
  await store.write(async (writer) => {
    const details = {
      kind: 'accounts',
      madeAt: '2027-04-01T00:00:00.000Z',
      madeBy: 'test',
      reason: '',
    } as const;
    const no = await writer.addChange(code, details);
    await writer.writeAccounts(code, no, accounts);
    await writer.writeTenures(code, no, tenures);
  });
}
