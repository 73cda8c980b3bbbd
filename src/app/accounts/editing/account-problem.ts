/** The fields of the forms that change one account. */
export type AccountField =
  | 'loginName'
  | 'displayName'
  | 'mail'
  | 'role'
  | 'place'
  | 'from'
  | 'until'
  | 'last'
  | 'reason'
  /** The post itself, not a field of it. */
  | 'post';

export type AccountProblemCode =
  | 'login-name-invalid'
  | 'login-name-taken'
  | 'display-name-missing'
  | 'mail-invalid'
  | 'role-missing'
  | 'department-missing'
  | 'division-missing'
  | 'theme-missing'
  | 'place-unfit'
  | 'date-missing'
  | 'date-unreadable'
  | 'ends-before-it-begins'
  | 'post-held-already'
  | 'post-unknown'
  | 'kept-by-sign-on'
  | 'no-administrator'
  | 'reason-missing';

/** Why an account is not changed. Each code has its text and remedy in `accountProblemTexts`. */
export type AccountProblem = {
  readonly field: AccountField;
  readonly code: AccountProblemCode;
  /** What stands there, or the day that it is about. */
  readonly found: string;
};

/** What became of a change of one account. */
export type EditedAccount =
  | { readonly outcome: 'not-allowed' }
  | { readonly outcome: 'unknown-account' }
  | { readonly outcome: 'faulty'; readonly problem: AccountProblem }
  /** Nothing differs from what is there. */
  | { readonly outcome: 'same' }
  | { readonly outcome: 'changed' };
