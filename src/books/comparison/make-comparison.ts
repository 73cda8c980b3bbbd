import type {
  ComparedElement,
  ComparisonRow,
  EditionComparison,
  MarkedRun,
} from '../../core/editions/comparison.ts';
import {
  changeTexts,
  countChanges,
  describeEmptySide,
  describeLine,
} from '../../core/editions/describe-comparison.ts';
import {
  type ComparisonSection,
  describeTitle,
  groupComparison,
} from '../../core/editions/group-comparison.ts';
import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import { formatDate } from '../../core/fiscal/format-fiscal-year.ts';
import { datePartsOf } from '../../core/fiscal/iso-date.ts';
import { kindTexts } from '../../core/plan/element-kinds.ts';
import type { Municipality } from '../../core/publication/snapshot.ts';
import { fillText, type TextParams } from '../../core/text/fill-text.ts';
import type { Language, Text } from '../../core/text/text.ts';
import type { BookSource } from '../book-source.ts';
import { accents, type Frame } from '../frame.ts';
import { comparisonWords } from '../text/comparison-words.ts';
import { reportWords } from '../text/report-words.ts';

/** What is printed: two editions, which need not be published, of one city. */
export type ComparisonBook = {
  readonly municipality: Municipality;
  /** Of the plan. */
  readonly title: string;
  readonly chapter: string | null;
  readonly comparison: EditionComparison;
  /** The day that the book names as its making. */
  readonly on: IsoDate;
};

type PrintedElement = {
  readonly name: readonly MarkedRun[];
  readonly lines: readonly { readonly label: string; readonly runs: readonly MarkedRun[] }[];
};

type PrintedRow = {
  readonly kind: string;
  readonly changes: string;
  /** The initiative above an action. */
  readonly inside: string | null;
  readonly before: readonly PrintedElement[];
  readonly after: readonly PrintedElement[];
  readonly emptyBefore: string;
  readonly emptyAfter: string;
  readonly reason: string;
  /** Short enough to be kept on one page. */
  readonly whole: boolean;
};

type PrintedSection = {
  /** Null where the section before has the same. */
  readonly chapter: string | null;
  readonly title: string | null;
  readonly rows: readonly PrintedRow[];
};

/** Characters of the longer side up to which a row stays on one page. */
const longestWhole = 700;

/**
 * Makes the book of a comparison of editions (新旧対照表): A4 landscape, before, after and reason side by side, in the
 * order of print.
 *
 * @example makeComparison({ municipality, title: plan.title, chapter: null, comparison, on: '2027-02-10' }, 'ja')
 */
export function makeComparison(book: ComparisonBook, language: Language): BookSource {
  const say = (text: Text, params: TextParams = {}): string => fillText(text, params, language);
  const { comparison } = book;
  const sections = groupComparison(comparison.rows);
  const counts = countChanges(comparison)
    .map(({ change, count }) => say(comparisonWords.countOf, { change: changeTexts[change], count }))
    .join(language === 'ja' ? '、' : ', ');
  const count = comparison.rows.length;
  return {
    template: 'comparison',
    data: {
      frame: makeComparisonFrame(book, say, language),
      words: {
        what: say(comparisonWords.what),
        before: say(comparisonWords.before, { year: comparison.before }),
        after: say(comparisonWords.after, { year: comparison.after }),
        reason: say(comparisonWords.reason),
      },
      lead: count === 0 ? say(comparisonWords.nothing) : say(comparisonWords.lead, { count, counts }),
      sections: sections.map((section, at) => printSection(section, sections[at - 1], language)),
    },
    pictures: new Map(),
  };
}

function makeComparisonFrame(
  { municipality, title, chapter, comparison, on }: ComparisonBook,
  say: (text: Text, params?: TextParams) => string,
  language: Language,
): Frame {
  const date = formatDate(on, municipality.yearStyle, language);
  const { before, after } = comparison;
  return {
    lang: language,
    title: say(comparisonWords.title),
    subtitle: say(comparisonWords.subtitle, { title, before, after }),
    city: municipality.name,
    chapter,
    publication: '',
    approvedBy: '',
    fictional: municipality.fictional ? say(reportWords.fictional) : null,
    contents: say(reportWords.contents),
    foot: say(comparisonWords.foot, { city: municipality.name, date }),
    accent: accents[municipality.accent],
    date: datePartsOf(on),
  };
}

function printSection(
  { title, rows }: ComparisonSection,
  before: ComparisonSection | undefined,
  language: Language,
): PrintedSection {
  const chapterOf = (section: ComparisonSection['title']): string =>
    section.kind === 'strategy' ? section.strategy : describeTitle(section, language);
  const chapter = chapterOf(title);
  return {
    chapter: before && chapterOf(before.title) === chapter ? null : chapter,
    title: title.kind === 'strategy' ? title.measure : null,
    rows: rows.map((row) => printRow(row, language)),
  };
}

function printRow(row: ComparisonRow, language: Language): PrintedRow {
  const before = row.before.map((one) => printElement(one, language));
  const after = row.after.map((one) => printElement(one, language));
  return {
    kind: kindTexts[row.kind][language],
    changes: row.changes.map((change) => changeTexts[change][language]).join(language === 'ja' ? '・' : ', '),
    inside: row.kind === 'action' ? row.path.initiative : null,
    before,
    after,
    emptyBefore: describeEmptySide(row, 'before', language),
    emptyAfter: describeEmptySide(row, 'after', language),
    reason: row.reason ?? '',
    whole: Math.max(measure(before), measure(after)) <= longestWhole,
  };
}

function printElement({ name, lines }: ComparedElement, language: Language): PrintedElement {
  return { name, lines: lines.map((line) => describeLine(line, language)) };
}

function measure(elements: readonly PrintedElement[]): number {
  const runs = elements.flatMap(({ name, lines }) => [...name, ...lines.flatMap((line) => line.runs)]);
  return runs.reduce((sum, { text }) => sum + text.length, 0);
}
