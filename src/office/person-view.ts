import type { AccountProblem } from '../app/accounts/editing/account-problem.ts';
import type { Account, HeldTenure, Session } from '../app/ports/accounts.ts';
import type { IsoDate } from '../core/fiscal/fiscal-year.ts';
import type { Department } from '../core/plan/plan.ts';
import type { PersonDone } from './text/person-text.ts';

/** The forms of a person's page; `term-2` changes the days of the second post. */
export type PersonForm = 'name' | 'post' | `term-${string}` | 'end' | 'sessions' | 'unlock' | 'new';

/** What was typed into a form, by field. */
export type TypedFields = Readonly<Record<string, string>>;

export type PersonNotice =
  | { readonly kind: 'done'; readonly what: PersonDone }
  | {
      readonly kind: 'problem';
      readonly form: PersonForm;
      readonly problem: AccountProblem;
      readonly typed: TypedFields;
    };

/** One session as an administrator sees it, with the name by which it can be ended. */
export type NamedSession = Session & { readonly name: string };

export type PersonView = {
  readonly code: string;
  readonly account: Account;
  readonly tenures: readonly HeldTenure[];
  readonly sessions: readonly NamedSession[];
  readonly hasPassword: boolean;
  readonly blockedUntil: string | null;
  readonly departments: readonly Department[];
  readonly today: IsoDate;
  readonly notice: PersonNotice | null;
};
