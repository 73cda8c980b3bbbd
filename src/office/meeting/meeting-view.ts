import type { Dashboard } from '../../app/dashboards/read-dashboard.ts';
import type { Text } from '../../core/text/text.ts';
import type { Matter } from './list-matters.ts';

/** What the pages of a meeting are made from. */
export type MeetingView = {
  readonly code: string;
  readonly dashboard: Dashboard;
  readonly matters: readonly Matter[];
};

/** What became of a note: saved, or what was typed and why it was not. */
export type NoteState =
  | { readonly kind: 'none' | 'saved' }
  | { readonly kind: 'failed'; readonly typed: string; readonly why: Text };
