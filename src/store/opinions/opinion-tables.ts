/* Tables of opinions, in the order in which a backup writes them. A row is a fact and never changed. */

/** An opinion as it was entered. */
export type OpinionRow = {
  municipality_code: string;
  /** Runs from 1 within the municipality. */
  opinion: number;
  change_no: number;
  made_at: string;
  made_by: string;
  post: string;
  year: number;
  /** The opinion as JSON, without its number. */
  content: string;
};

/** One step of an opinion: a response, a note, its closing. */
export type OpinionStepRow = {
  municipality_code: string;
  opinion: number;
  version: number;
  change_no: number;
  made_at: string;
  made_by: string;
  kind: string;
  post: string;
  reason: string | null;
  /** What was said in it, as JSON. */
  content: string;
};

/** The facts of opinions. */
export const opinionTables = ['opinion', 'opinion_step'] as const;

export type OpinionTables = { opinion: OpinionRow; opinion_step: OpinionStepRow };

/** The rest of each table's key after the municipality. */
export const opinionKeys = {
  opinion: ['opinion'],
  opinion_step: ['opinion', 'version'],
} as const satisfies Readonly<Record<keyof OpinionTables, readonly string[]>>;
