/** Who acts. On the command line that is whoever runs the machine: an administrator. */
export type Actor = { readonly name: string; readonly role: Role };

export type Role = 'administrator' | 'viewer';

/** What can be done to the store. */
export type UseCase =
  | 'register-municipality'
  | 'load-plan'
  | 'record-observations'
  | 'record-department-changes'
  | 'publish';

const allowed: Readonly<Record<UseCase, readonly Role[]>> = {
  'register-municipality': ['administrator'],
  'load-plan': ['administrator'],
  'record-observations': ['administrator'],
  'record-department-changes': ['administrator'],
  publish: ['administrator'],
};

/**
 * Every use case opens with this question.
 *
 * @example may({ name: '監査', role: 'viewer' }, 'load-plan') // false
 */
export function may({ role }: Actor, useCase: UseCase): boolean {
  return allowed[useCase].includes(role);
}
