import type { NoteEntry, Place, TermEntry } from '../../core/plan/plan-file.ts';
import { findMarks, type MarkUse, markKey, wordBeforeMark } from './marks.ts';
import type { Definition, Section } from './outline.ts';
import { linesOf, type Paragraph } from './paragraph.ts';
import type { ReadIndicator } from './read-indicators.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';

export type TiedDefinitions = {
  readonly terms: readonly TermEntry[];
  /** By indicator, in the order given. */
  readonly notes: ReadonlyArray<readonly NoteEntry[]>;
  readonly problems: readonly ReaderProblem[];
};

/** A mark in the text, with the explanation that it stands for; null where the section has none. */
type TiedMark = Pick<MarkUse, 'mark' | 'before'> & {
  readonly line: number;
  readonly definition: Definition | null;
};

/** Ties the explanations of one section to the marks that they explain. */
export function tieDefinitions(
  section: Pick<Section, 'definitions' | 'direction'>,
  indicators: readonly ReadIndicator[],
  pageLabels: readonly (string | null)[],
): TiedDefinitions {
  const tie = (use: MarkUse, line: number): TiedMark => ({
    mark: use.mark,
    before: use.before,
    line,
    definition: section.definitions.find(({ mark }) => markKey(mark) === use.key) ?? null,
  });
  const inDirection = section.direction.flatMap((paragraph) =>
    findMarks(paragraph.text).map((use) => tie(use, lineOfMark(paragraph, use.mark))),
  );
  const inNames = indicators.map(({ marks, lines }) => marks.map((use) => tie(use, lines[0])));
  return {
    terms: inDirection.flatMap((use) => toTerm(use, pageLabels)),
    notes: inNames.map((uses) => uses.flatMap((use) => toNote(use, pageLabels))),
    problems: [
      ...inDirection.flatMap(findOpenExtent),
      ...findLoose([...inDirection, ...inNames.flat()], section.definitions),
    ],
  };
}

function toTerm(
  { definition, before }: TiedMark,
  pageLabels: readonly (string | null)[],
): readonly TermEntry[] {
  if (!definition) return [];
  const { mark, text } = definition;
  return [{ mark, term: wordBeforeMark(before).word, text, place: placeOf(definition, pageLabels) }];
}

function toNote(
  { definition, before }: TiedMark,
  pageLabels: readonly (string | null)[],
): readonly NoteEntry[] {
  if (!definition) return [];
  const { mark, text } = definition;
  return [{ mark, text, attachedTo: wordBeforeMark(before).word, place: placeOf(definition, pageLabels) }];
}

function placeOf({ paragraph }: Definition, pageLabels: readonly (string | null)[]): Place {
  return { page: pageLabels[paragraph.page] ?? null, lines: linesOf([paragraph]) };
}

/** A term is a word of the plan, so how far it reaches matters; what a note is attached to does not. */
function findOpenExtent({ definition, before, line }: TiedMark): readonly ReaderProblem[] {
  const { word, sure } = wordBeforeMark(before);
  return definition && !sure ? [problem('term-extent', line, { mark: definition.mark, word })] : [];
}

/** Marks without an explanation, and explanations without a mark. */
function findLoose(uses: readonly TiedMark[], definitions: readonly Definition[]): readonly ReaderProblem[] {
  const used = new Set(uses.map(({ definition }) => definition));
  return [
    ...uses
      .filter(({ definition }) => definition === null)
      .map(({ mark, line }) => problem('mark-without-note', line, { mark })),
    ...definitions
      .filter((definition) => !used.has(definition))
      .map(({ mark, paragraph }) => problem('note-without-mark', linesOf([paragraph])[0], { mark })),
  ];
}

function lineOfMark({ fragments }: Paragraph, mark: string): number {
  return (fragments.find(({ text }) => text.includes(mark)) ?? fragments[0])?.line ?? 1;
}
