/** What a change can be about. */
export const changeKinds = [
  'municipality',
  'plan',
  'observations',
  'departments',
  'costs',
  'publication',
  'accounts',
  'round',
  'edition',
  'assessment',
  /** Something about an opinion that the public may come to see. */
  'opinion',
  /** Something between a department and planning: a draft of a response, its way to planning and back. */
  'opinion-draft',
] as const;

export type ChangeKind = (typeof changeKinds)[number];
