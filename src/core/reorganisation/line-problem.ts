/** The boxes of a line, as a form and a table have them. */
export const LINE_COLUMNS = ['kind', 'from', 'to', 'division'] as const;

export type LineColumn = (typeof LINE_COLUMNS)[number];

/** One line as somebody typed it: the kind as a word, departments by name, several of them parted by 、 */
export type ReorganisationLine = { readonly line: number } & Readonly<Record<LineColumn, string>>;

export type LineProblemCode =
  | 'date-unreadable'
  /** A reorganisation that is recorded or decided is later. */
  | 'before-earlier-change'
  | 'no-lines'
  | 'kind-unknown'
  | 'from-missing'
  | 'from-too-many'
  | 'from-not-wanted'
  | 'department-unknown'
  | 'department-ended'
  /** It is named as what goes by two lines. */
  | 'from-twice'
  | 'to-missing'
  | 'to-too-many'
  | 'to-too-few'
  | 'to-not-wanted'
  /** A new name is that of a department that is there. */
  | 'name-taken'
  /** A department that is no more would come back: what it was before would read as what it is. */
  | 'name-of-ended'
  /** Two lines bring the same new department about. */
  | 'to-twice'
  | 'circle'
  | 'division-missing'
  | 'division-same'
  | 'divisions-uneven';

/** What is wrong with a line; `line` null: with the whole. `found` is what stands there. */
export type LineProblem = {
  readonly line: number | null;
  readonly column: LineColumn | 'date' | null;
  readonly code: LineProblemCode;
  readonly severity: 'error';
  readonly found: string;
};
