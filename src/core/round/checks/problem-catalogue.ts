import { entryProblems } from './entry-problems.ts';
import { settingsProblems } from './settings-problems.ts';

/** Every code with how grave it is and what it says; names in { } are filled from the problem. */
export const problemCatalogue = { ...settingsProblems, ...entryProblems } as const;

export type ProblemCode = keyof typeof problemCatalogue;
