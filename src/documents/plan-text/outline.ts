import type { IndicatorColumns } from './heads.ts';
import type { PlacedLabel } from './page-furniture.ts';
import type { Paragraph } from './paragraph.ts';
import type { ReaderProblem } from './reader-problem.ts';

export type Definition = { readonly mark: string; readonly text: string; readonly paragraph: Paragraph };

export type IndicatorTable = IndicatorColumns & { readonly paragraphs: readonly Paragraph[] };

/** The part of a table of initiatives under one row of column heads: a page of it. */
export type InitiativeTablePart = {
  readonly years: readonly number[];
  readonly paragraphs: readonly Paragraph[];
};

/** A strategy's own part or a measure of it, as the headings cut them. */
export type Section = {
  readonly level: 'strategy' | 'measure';
  readonly no: number | null;
  readonly title: string | null;
  /** The heading where the section begins. */
  readonly head: Paragraph;
  readonly direction: readonly Paragraph[];
  readonly definitions: readonly Definition[];
  readonly indicators: readonly IndicatorTable[];
  readonly parts: readonly InitiativeTablePart[];
  readonly lastLine: number;
};

export type Outline = {
  readonly chapter: string | null;
  readonly title: string | null;
  readonly contents: readonly PlacedLabel[];
  readonly sections: readonly Section[];
  /** Strategy titles that stand in the body (a box on the strategy's first page). */
  readonly labels: readonly PlacedLabel[];
  /** Lines of headings and column heads, which are structure and not content. */
  readonly headings: ReadonlySet<number>;
  readonly leftovers: ReadonlyArray<{
    readonly paragraph: Paragraph;
    readonly reason: 'front' | 'not-understood';
  }>;
  readonly problems: readonly ReaderProblem[];
};
