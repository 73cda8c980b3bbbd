import type {
  IndicatorEntry,
  InitiativeEntry,
  MeasureEntry,
  NoteEntry,
  Place,
  StrategyEntry,
  TermEntry,
} from '../../core/plan/plan-file.ts';
import { findMarks, markKey, wordBeforeMark } from './marks.ts';
import { type Definition, type Outline, type Section, shorten } from './outline.ts';
import type { PlacedLabel } from './page-furniture.ts';
import { linesOf, type Paragraph } from './paragraph.ts';
import { type IndicatorsRead, type ReadIndicator, readIndicators } from './read-indicators.ts';
import { type InitiativesContext, type InitiativesRead, readInitiatives } from './read-initiatives.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';
import { hasShortLine } from './wrapped-lines.ts';

/** A section with its tables read. */
type SectionRead = {
  readonly section: Section;
  readonly direction: string;
  readonly terms: readonly TermEntry[];
  readonly indicators: readonly IndicatorEntry[];
  readonly initiatives: readonly InitiativeEntry[];
  readonly place: Place;
};

export type AssembledPlan = {
  readonly strategies: readonly StrategyEntry[];
  /** Pieces of tables that could not be read. */
  readonly unread: ReadonlyArray<Paragraph | InitiativesRead['unread'][number]>;
  readonly problems: readonly ReaderProblem[];
};

/** Reads every section's tables and puts measures under their strategies. */
export function assemblePlan(
  outline: Outline,
  runningHeads: readonly PlacedLabel[],
  context: InitiativesContext,
): AssembledPlan {
  const problems: ReaderProblem[] = [];
  const unread: (Paragraph | InitiativesRead['unread'][number])[] = [];
  const strategies: StrategyEntry[] = [];
  const titles = new StrategyTitles([...outline.labels, ...runningHeads], outline.contents, problems);
  for (const group of groupSections(outline.sections)) {
    const reads = group.map((section) => readSection(section, context, problems, unread));
    const [own, ...measures] = reads;
    if (!own) continue;
    const title = titles.take(
      strategies.length,
      own.section.head.fragments[0]?.line ?? 1,
      group.at(-1)?.lastLine ?? 1,
    );
    strategies.push({
      no: title.no,
      title: title.title,
      direction: own.direction,
      terms: own.terms,
      indicators: own.indicators,
      measures: measures.map(toMeasure),
      place: {
        page: own.place.page,
        lines: [own.place.lines[0], group.at(-1)?.lastLine ?? own.place.lines[1]],
      },
    });
  }
  return { strategies, unread, problems };
}

/** A strategy's own section and its measures; a measure before any strategy makes one of its own. */
function groupSections(sections: readonly Section[]): readonly (readonly Section[])[] {
  const groups: Section[][] = [];
  for (const section of sections) {
    const group = groups.at(-1);
    if (section.level === 'strategy') groups.push([section]);
    else if (group) group.push(section);
    else
      groups.push([
        { ...section, level: 'strategy', direction: [], definitions: [], indicators: [], parts: [] },
        section,
      ]);
  }
  return groups;
}

function toMeasure(read: SectionRead, index: number): MeasureEntry {
  return {
    no: read.section.no ?? index + 1,
    title: read.section.title ?? '',
    direction: read.direction,
    terms: read.terms,
    indicators: read.indicators,
    initiatives: read.initiatives,
    place: read.place,
  };
}

function readSection(
  section: Section,
  context: InitiativesContext,
  problems: ReaderProblem[],
  unread: (Paragraph | InitiativesRead['unread'][number])[],
): SectionRead {
  const direction = section.direction
    .map((paragraph) => paragraph.text.replace(/^[●○・◎]\s*/u, ''))
    .filter((text) => text !== '')
    .join('\n');
  const tables = section.indicators.map((table) => readIndicators(table, context.vocabulary));
  const initiatives = readInitiatives(section.parts, context);
  for (const table of tables) {
    problems.push(...table.problems);
    unread.push(...table.unread);
  }
  problems.push(...initiatives.problems);
  for (const paragraph of section.direction.filter(({ fragments }) => hasShortLine(fragments)))
    problems.push(problem('blank-lost', linesOf([paragraph])[0], { text: shorten(paragraph.text) }));
  unread.push(...initiatives.unread);
  const notes = new DefinitionTaker(section.definitions, context.pageLabels, problems);
  const terms = notes.takeTerms(section.direction);
  const indicators = tables.flatMap((table) => toIndicators(table, notes, context));
  notes.reportUnused();
  return {
    section,
    direction,
    terms,
    indicators,
    initiatives: initiatives.initiatives,
    place: placeOf(section, context.pageLabels),
  };
}

function placeOf(section: Section, pageLabels: readonly (string | null)[]): Place {
  return {
    page: pageLabels[section.head.page] ?? null,
    lines: [linesOf([section.head])[0], section.lastLine],
  };
}

function toIndicators(
  table: IndicatorsRead,
  notes: DefinitionTaker,
  context: InitiativesContext,
): readonly IndicatorEntry[] {
  return table.indicators.map((read: ReadIndicator) => ({
    name: read.name,
    cumulative: read.cumulative,
    notes: notes.takeNotes(read),
    series: read.series,
    place: { page: context.pageLabels[read.page] ?? null, lines: read.lines },
  }));
}

/** Ties explanations to the marks that they explain, within one section. */
class DefinitionTaker {
  private readonly used = new Set<Definition>();
  private readonly definitions: readonly Definition[];
  private readonly pageLabels: readonly (string | null)[];
  private readonly problems: ReaderProblem[];

  constructor(
    definitions: readonly Definition[],
    pageLabels: readonly (string | null)[],
    problems: ReaderProblem[],
  ) {
    this.definitions = definitions;
    this.pageLabels = pageLabels;
    this.problems = problems;
  }

  takeTerms(direction: readonly Paragraph[]): readonly TermEntry[] {
    return direction.flatMap((paragraph) =>
      findMarks(paragraph.text).flatMap((use) => {
        const line = lineOfMark(paragraph, use.mark);
        const found = this.take(use.key, use.mark, line);
        if (!found) return [];
        const { word, sure } = wordBeforeMark(use.before);
        if (!sure) this.problems.push(problem('term-extent', line, { mark: found.mark, word }));
        return [{ mark: found.mark, term: word, text: found.text, place: this.place(found) }];
      }),
    );
  }

  takeNotes(read: ReadIndicator): readonly NoteEntry[] {
    return read.marks.flatMap((use) => {
      const found = this.take(use.key, use.mark, read.lines[0]);
      if (!found) return [];
      return [
        {
          mark: found.mark,
          text: found.text,
          attachedTo: wordBeforeMark(use.before).word,
          place: this.place(found),
        },
      ];
    });
  }

  reportUnused(): void {
    for (const definition of this.definitions)
      if (!this.used.has(definition))
        this.problems.push(
          problem('note-without-mark', linesOf([definition.paragraph])[0], { mark: definition.mark }),
        );
  }

  private take(key: string, mark: string, line: number): Definition | null {
    const found = this.definitions.find((definition) => markKey(definition.mark) === key);
    if (!found) this.problems.push(problem('mark-without-note', line, { mark }));
    else this.used.add(found);
    return found ?? null;
  }

  private place(definition: Definition): Place {
    return {
      page: this.pageLabels[definition.paragraph.page] ?? null,
      lines: linesOf([definition.paragraph]),
    };
  }
}

function lineOfMark(paragraph: Paragraph, mark: string): number {
  const fragment = paragraph.fragments.find((part) => part.text.includes(mark)) ?? paragraph.fragments[0];
  return fragment?.line ?? 1;
}

/**
 * Finds the strategies' titles. They are printed as running heads, in a box on the strategy's page, and in the list
 * of contents; the one seen most often in a strategy's own pages is taken, and others are reported.
 */
class StrategyTitles {
  private after = 0;
  private readonly labels: readonly PlacedLabel[];
  private readonly contents: readonly PlacedLabel[];
  private readonly problems: ReaderProblem[];

  constructor(labels: readonly PlacedLabel[], contents: readonly PlacedLabel[], problems: ReaderProblem[]) {
    this.labels = labels;
    this.contents = contents;
    this.problems = problems;
  }

  take(index: number, firstLine: number, lastLine: number): { readonly no: number; readonly title: string } {
    const near = this.labels.filter((label) => label.line > this.after && label.line <= lastLine);
    this.after = lastLine;
    const seen = countBy(near.map((label) => `${label.no}\t${label.title}`));
    const entry = this.contents[index];
    const [best] = seen;
    if (!best) {
      if (!entry) this.problems.push(problem('title-missing', firstLine, { no: index + 1 }));
      return { no: entry?.no ?? index + 1, title: entry?.title ?? '' };
    }
    const [no = '', title = ''] = best.split('\t');
    const listed = this.contents.find((one) => one.no === Number(no))?.title;
    for (const other of new Set([...seen.slice(1).map((key) => key.split('\t')[1] ?? ''), listed ?? title]))
      if (other !== title) this.problems.push(problem('title-differs', firstLine, { used: title, other }));
    return { no: Number(no), title };
  }
}

/** Distinct values, the most frequent first. */
function countBy(values: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts.entries()].sort((a, b) => b[1] - a[1]).map(([value]) => value);
}
