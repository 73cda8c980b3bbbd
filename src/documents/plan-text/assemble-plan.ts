import type {
  IndicatorEntry,
  InitiativeEntry,
  MeasureEntry,
  NoteEntry,
  Place,
  StrategyEntry,
  TermEntry,
} from '../../core/plan/plan-file.ts';
import type { Outline, Section } from './outline.ts';
import type { PlacedLabel } from './page-furniture.ts';
import { linesOf, type Paragraph } from './paragraph.ts';
import { type ReadIndicator, readIndicators } from './read-indicators.ts';
import { type InitiativesContext, type InitiativesRead, readInitiatives } from './read-initiatives.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';
import { shorten } from './shorten.ts';
import { findStrategyTitles } from './strategy-titles.ts';
import { tieDefinitions } from './tie-definitions.ts';
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
  const groups = groupSections(outline.sections);
  const titled = findStrategyTitles(
    groups.map(linesOfGroup),
    [...outline.labels, ...runningHeads],
    outline.contents,
  );
  problems.push(...titled.problems);
  for (const [index, group] of groups.entries()) {
    const reads = group.map((section) => readSection(section, context, problems, unread));
    const [own, ...measures] = reads;
    if (!own) continue;
    strategies.push({
      ...(titled.titles[index] ?? { no: index + 1, title: '' }),
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

function linesOfGroup(group: readonly Section[]): readonly [number, number] {
  return [group[0]?.head.fragments[0]?.line ?? 1, group.at(-1)?.lastLine ?? 1];
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
  const rows = tables.flatMap((table) => table.indicators);
  const tied = tieDefinitions(section, rows, context.pageLabels);
  problems.push(...tied.problems);
  return {
    section,
    direction,
    terms: tied.terms,
    indicators: rows.map((row, at) => toIndicator(row, tied.notes[at] ?? [], context.pageLabels)),
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

function toIndicator(
  { name, cumulative, series, page, lines }: ReadIndicator,
  notes: readonly NoteEntry[],
  pageLabels: readonly (string | null)[],
): IndicatorEntry {
  return { name, cumulative, notes, series, place: { page: pageLabels[page] ?? null, lines } };
}
