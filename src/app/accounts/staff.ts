import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import type { OfficeAct } from '../../core/round/acts.ts';
import { mayAct } from '../../core/round/may-act.ts';
import { RIGHTS } from '../../core/round/rights.ts';
import type { PersonId, Post } from '../../core/round/role.ts';
import type { AuditActor } from '../ports/audit.ts';
import type { ChangeDetails, ChangeOrigin, StoreWriter } from '../ports/store.ts';

/** Who acts in the office: the posts are those of the day, and `origin` is the address from which they act. */
export type Staff = {
  /** Null on the command line, where whoever runs the machine acts. */
  readonly person: PersonId | null;
  readonly name: string;
  readonly posts: readonly Post[];
  readonly origin: string | null;
};

/**
 * Whoever runs the machine: an administrator without an account.
 *
 * @example await setUp(store, machineAdministrator('root'), …)
 */
export function machineAdministrator(name: string): Staff {
  return { person: null, name, posts: [{ role: 'administrator', department: null }], origin: null };
}

/**
 * Every use case of the office opens with this question.
 *
 * @example mayDo(staff, 'manage-accounts')
 */
export function mayDo({ posts }: Pick<Staff, 'posts'>, act: OfficeAct): boolean {
  return mayAct(RIGHTS, { posts, act }).allowed;
}

export function actorOf({ person, name }: Staff): AuditActor {
  return { person, name };
}

/** Opens a change in the name of who acts, from where they act. */
export function openChange(
  writer: StoreWriter,
  code: MunicipalityCode,
  { person, name, origin }: Staff,
  details: Pick<ChangeDetails, 'kind' | 'madeAt' | 'reason'>,
): Promise<number> {
  const from: ChangeOrigin | undefined = person === null ? undefined : { person, origin };
  return writer.addChange(code, { ...details, madeBy: name }, from);
}
