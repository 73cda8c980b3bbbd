import { addDemoPeople } from '../../../../src/app/accounts/demo.ts';
import type { Staff } from '../../../../src/app/accounts/staff.ts';
import { saveEntry } from '../../../../src/app/round/save-entry.ts';
import { submitItems } from '../../../../src/app/round/submit-items.ts';
import type { DepartmentId } from '../../../../src/core/plan/plan.ts';
import type { ItemEntry } from '../../../../src/core/round/entry.ts';
import type { OpenedRound } from '../../../../src/core/round/open-round.ts';
import { type Post, postsOn, type Role } from '../../../../src/core/round/role.ts';
import type { RoundItem } from '../../../../src/core/round/round-item.ts';
import type { StoreLocation } from '../../../../src/store/open-database.ts';
import { answerItem } from '../../../app/round/answer-item.ts';
import { needed, openRoundOf2026 } from '../../../app/round/open-city.ts';
import { type OfficeServer, startOfficeServer } from './office-server.ts';
import { createVisitor, type TestVisitor } from './visitor.ts';

/** An office with an open round, one person for each role, and short words for what tests do most. */
export type RoundOffice = Awaited<ReturnType<typeof openRoundOffice>>;

/**
 * Serves the made-up city with its round open and its demonstration people in their posts.
 *
 * @example const office = await openRoundOffice(await engine.locate());
 */
export async function openRoundOffice(location: StoreLocation) {
  const server = await startOfficeServer({ location, demo: true });
  const { store, code, city } = server;
  const now = new Date().toISOString();
  // The results of earlier years, so that there is something to compare with and to judge.
  await store.write(async (writer) => {
    const details = { kind: 'observations', madeAt: now, madeBy: '企画政策課', reason: '実績' } as const;
    const no = await writer.addChange(code, details);
    await writer.writeObservations(code, no, city.observations);
  });
  await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
  const opened = await openRoundOf2026(store, code);
  const staffOf = (role: Role) => findDemoStaff(server, role);
  const reporter = await staffOf('reporter');
  const department = departmentOf(reporter);
  const about = { code, round: 'r1' as const, now };
  return {
    ...server,
    opened,
    department,
    staffOf,
    /** Items of the demonstration's department, in the order of the plan. */
    own: listOwn(opened, department),
    path: (...parts: readonly string[]) => ['/office', code, 'rounds/r1', ...parts].join('/'),
    enter: (role: Role) => enterAs(server, role),
    save: (item: RoundItem, version: number, entry: ItemEntry = answerItem(item), staff = reporter) =>
      saveEntry(store, staff, { ...about, item: item.id, version, entry }),
    /** Takes untouched items to where they wait for the head of the department. */
    submit: async (items: readonly RoundItem[]) => {
      for (const item of items) {
        await saveEntry(store, reporter, { ...about, item: item.id, version: 0, entry: answerItem(item) });
      }
      const which = { items: items.map(({ id }) => ({ id, version: 1 })) };
      const submitted = await submitItems(store, reporter, { ...about, which });
      if (submitted.outcome !== 'done' || submitted.done.length !== items.length)
        throw new Error(JSON.stringify(submitted));
    },
  };
}

function listOwn({ items }: OpenedRound, department: DepartmentId): readonly RoundItem[] {
  return items.filter(({ departments }) => departments[0] === department);
}

function departmentOf({ posts }: Staff): DepartmentId {
  const [post] = posts;
  return needed(post !== undefined && 'department' in post ? post.department : null, 'a department');
}

async function findDemoStaff({ store, code }: OfficeServer, role: Role): Promise<Staff> {
  return store.read(async (reader) => {
    const account = needed(await reader.findAccountByLoginName(code, `demo-${role}`), `a ${role}`);
    const posts: readonly Post[] = postsOn(
      await reader.listTenures(code, account.id),
      account.id,
      '2027-05-10',
    );
    return { person: account.id, name: account.displayName, posts, origin: '192.0.2.7' };
  });
}

/** A browser without JavaScript in which the demonstration's person of a role is signed in. */
async function enterAs({ origin, code }: OfficeServer, role: Role): Promise<TestVisitor> {
  const visitor = createVisitor(origin);
  const entered = await visitor.send(`/office/${code}/demo`, { role }, `/office/${code}/sign-in`);
  if (entered.status !== 303) throw new Error(`${role} cannot enter: ${entered.status}`);
  return visitor;
}
