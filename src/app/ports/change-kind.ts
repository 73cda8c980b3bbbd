/** What a change can be about. */
export const changeKinds = [
  'municipality',
  'plan',
  'observations',
  'departments',
  'publication',
  'accounts',
  'round',
  'edition',
] as const;

export type ChangeKind = (typeof changeKinds)[number];
