import type { Severity } from '../../plan/checks/finding-catalogue.ts';
import type { Text } from '../../text/text.ts';

/** One line of the catalogue of problems: how grave, and what it says. */
export type ProblemEntry = { readonly severity: Severity; readonly message: Text };
