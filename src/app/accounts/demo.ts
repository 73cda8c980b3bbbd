import type { Plan } from '../../core/plan/plan.ts';
import type { Municipality } from '../../core/publication/snapshot.ts';
import { roleTexts } from '../../core/round/rights-texts.ts';
import { type Post, ROLES, type Role } from '../../core/round/role.ts';
import type { Account, HeldTenure } from '../ports/accounts.ts';
import type { Secrets } from '../ports/secrets.ts';
import type { Store } from '../ports/store.ts';
import { beginSession, type Visitor } from './session.ts';

/** Whether this installation is one for trying out. Production never is. */
export type DemoMode = { readonly demo: boolean };

/** The demonstration's people hold their posts from a day that is always past. */
const since = '2020-04-01';

/**
 * Gives a made-up city one person for each role, without passwords. Does nothing for a real one, in production, or
 * where they are there already.
 *
 * @example await addDemoPeople(store, { municipality, now }, { demo: true })
 */
export async function addDemoPeople(
  store: Store,
  { municipality, now }: { readonly municipality: Municipality; readonly now: string },
  { demo }: DemoMode,
): Promise<void> {
  if (!demo || !municipality.fictional) return;
  const { code } = municipality;
  await store.write(async (writer) => {
    const known = await writer.listAccounts(code);
    const plan = await writer.findPlan(code);
    if (plan === null || known.some((account) => account.demo)) return;
    const people = ROLES.map((role, index) => makePerson(role, `u${known.length + index + 1}`, plan));
    const details = { kind: 'accounts', madeAt: now, madeBy: 'shirube start', reason: 'demo' } as const;
    const no = await writer.addChange(code, details);
    await writer.writeAccounts(
      code,
      no,
      people.map(({ account }) => account),
    );
    await writer.writeTenures(
      code,
      no,
      people.flatMap(({ tenure }) => tenure ?? []),
    );
  });
}

/**
 * Signs in as the demonstration's person of a role, by a click. Gives the session's token, or null where that is not
 * allowed: in production, for a real city, or where there is no such person.
 */
export async function signInAsDemo(
  store: Store,
  secrets: Secrets,
  request: {
    readonly municipality: Municipality;
    readonly role: Role;
    readonly visitor: Visitor;
    readonly now: string;
  },
  { demo }: DemoMode,
): Promise<string | null> {
  const { municipality, role, visitor, now } = request;
  if (!demo || !municipality.fictional) return null;
  const { code } = municipality;
  return store.write(async (writer) => {
    const account = await writer.findAccountByLoginName(code, loginNameOf(role));
    if (account === null || !account.demo) return null;
    return beginSession(writer, secrets, { code, account, way: 'demo', visitor, now });
  });
}

function loginNameOf(role: Role): string {
  return `demo-${role}`;
}

function makePerson(
  role: Role,
  id: string,
  plan: Plan,
): { readonly account: Account; readonly tenure: HeldTenure | null } {
  const account: Account = {
    id,
    loginName: loginNameOf(role),
    displayName: roleTexts[role].ja,
    mail: null,
    until: null,
    identity: null,
    demo: true,
  };
  const post = choosePost(role, plan);
  if (post === null) return { account, tenure: null };
  const tenure = { id: `${id}/1`, person: id, post, from: since, until: null, source: 'office' } as const;
  return { account, tenure };
}

/** The department that owns most initiatives has most to show. */
function choosePost(role: Role, { departments, actions }: Plan): Post | null {
  const owned = actions.flatMap(({ projects }) => projects.flatMap((project) => project.departments));
  const count = (id: string): number => owned.filter((owner) => owner === id).length;
  const [department] = departments.toSorted((left, right) => count(right.id) - count(left.id));
  switch (role) {
    case 'reporter':
    case 'approver':
      return department === undefined ? null : { role, department: department.id };
    case 'division-head':
      return department?.division == null ? null : { role, division: department.division };
    case 'theme-coordinator':
      return { role, theme: 'digital', department: null };
    default:
      return { role, department: null };
  }
}
