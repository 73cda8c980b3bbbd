import {
  type ColumnToken,
  type HeadReader,
  type IndicatorColumns,
  indicatorColumns,
  type SectionHead,
} from './heads.ts';
import { parseDefinition } from './marks.ts';
import type { Definition, Outline } from './outline.ts';
import type { PlacedLabel } from './page-furniture.ts';
import type { Paragraph } from './paragraph.ts';
import { problem, type ReaderProblem } from './reader-problem.ts';
import { shorten } from './shorten.ts';

type OpenSection = {
  level: 'strategy' | 'measure';
  no: number | null;
  title: string | null;
  head: Paragraph;
  direction: Paragraph[];
  definitions: Definition[];
  indicators: (IndicatorColumns & { paragraphs: Paragraph[] })[];
  parts: { years: readonly number[]; paragraphs: Paragraph[] }[];
  lastLine: number;
};

/** Where the walk stands: what a paragraph that is no heading belongs to. */
type Place =
  | 'front'
  | 'between'
  | 'direction'
  | 'indicators-head'
  | 'indicators'
  | 'initiatives-head'
  | 'initiatives';

/**
 * Cuts the body at its headings. A direction that follows a numbered measure heading （１）… is that measure's;
 * a direction without one opens the next strategy, whose title may be printed before it, after it, or only as a
 * running head. Nothing is dropped: what no section takes is a leftover.
 */
export function outlinePlan(paragraphs: readonly Paragraph[], heads: HeadReader): Outline {
  return new OutlineWalk(paragraphs, heads).walk();
}

/**
 * One walk over the paragraphs that appends to lists: nobody outside sees it, and as a fold over frozen states it would
 * hand eight lists from one paragraph to the next.
 */
class OutlineWalk {
  private readonly sections: OpenSection[] = [];
  private readonly labels: PlacedLabel[] = [];
  private readonly contents: PlacedLabel[] = [];
  private readonly headings = new Set<number>();
  private readonly leftovers: { paragraph: Paragraph; reason: 'front' | 'not-understood' }[] = [];
  private readonly problems: ReaderProblem[] = [];
  private chapter: string | null = null;
  private title: string | null = null;
  private place: Place = 'front';
  /** The sign before the last heading, '' where it has none. */
  private sign = '';
  private measure: { no: number; title: string; head: Paragraph } | null = null;
  private readonly paragraphs: readonly Paragraph[];
  private readonly heads: HeadReader;

  constructor(paragraphs: readonly Paragraph[], heads: HeadReader) {
    this.paragraphs = paragraphs;
    this.heads = heads;
  }

  walk(): Outline {
    let at = 0;
    while (at < this.paragraphs.length) at += this.step(at);
    const { chapter, title, contents, sections, labels, headings, leftovers, problems } = this;
    return { chapter, title, contents, sections, labels, headings, leftovers, problems };
  }

  /** Takes the paragraph at an index, and those that belong to it; tells how many. */
  private step(at: number): number {
    const paragraph = this.paragraphs[at];
    if (!paragraph) return 1;
    const taken = this.takeHeading(paragraph, at) || this.takeColumnHeads(at);
    if (taken > 0) {
      for (const part of this.paragraphs.slice(at, at + taken)) this.markHeading(part);
      return taken;
    }
    this.takeText(paragraph);
    return 1;
  }

  private takeHeading(paragraph: Paragraph, at: number): number {
    const { text } = paragraph;
    if (text === '') return 0;
    const section = this.heads.sectionHead(text) ?? this.headByPlace(paragraph, at);
    if (section !== null) return this.openSection(section, paragraph);
    const entry = this.place === 'front' ? this.heads.contentsEntry(text) : null;
    if (entry) {
      this.contents.push({ ...entry, line: firstLine(paragraph) });
      return 1;
    }
    const label = this.heads.strategyLabel(text);
    if (label) return this.takeLabel(label, at);
    const measure = this.heads.measureHead(text);
    const next = this.paragraphs[at + 1];
    if (measure && next && this.heads.sectionHead(next.text) !== null && this.sections.length > 0) {
      this.measure = { ...measure, head: paragraph };
      this.place = 'between';
      return 1;
    }
    return this.takeFront(text);
  }

  /**
   * A heading in the city's own words: a line with the sign of the headings around it, right above the first column
   * heads of a table.
   */
  private headByPlace(paragraph: Paragraph, at: number): SectionHead | null {
    if (this.place !== 'direction' && this.place !== 'indicators') return null;
    const { text } = paragraph;
    const isHead = this.sign === '' ? isHeadLike(text, 15) : this.looksLikeHead(text);
    if (!isHead) return null;
    const opening = this.heads.columnTokens(this.paragraphs[at + 1]?.text ?? '')?.[0]?.kind;
    const head = opening === 'initiative' ? 'initiatives' : opening === 'name' ? 'kpis' : null;
    if (head === null || (head === 'kpis' && this.place === 'indicators')) return null;
    this.problems.push(problem('heading-by-place', firstLine(paragraph), { heading: shorten(text) }));
    return head;
  }

  /** Whether a line has the sign of the heading before it, and is as short as a heading. */
  private looksLikeHead(text: string): boolean {
    return this.sign !== '' && signOf(text) === this.sign && isHeadLike(text, 30);
  }

  private takeFront(text: string): number {
    if (this.place !== 'front' || this.title !== null) return 0;
    const chapter = /^(第[0-9０-９一二三四五六七八九十]+[章編部節])(?:[\s　]+(.+))?$/u.exec(text);
    if (chapter?.[1] && this.chapter === null) {
      this.chapter = chapter[1];
      this.title = chapter[2] ?? null;
      return 1;
    }
    if (text.length > 30 || /[。、]/u.test(text)) return 0;
    this.title = text;
    return 1;
  }

  /** `重点戦略１` alone is followed by its title on the next line. */
  private takeLabel(label: { readonly no: number; readonly title: string | null }, at: number): number {
    const paragraph = this.paragraphs[at];
    const line = paragraph ? firstLine(paragraph) : 1;
    if (label.title !== null) {
      this.labels.push({ no: label.no, title: label.title, line });
      return 1;
    }
    const next = this.paragraphs[at + 1];
    const isTitle =
      next && next.page === paragraph?.page && next.text !== '' && this.heads.sectionHead(next.text) === null;
    if (!isTitle || this.heads.measureHead(next.text)) return 0;
    this.labels.push({ no: label.no, title: next.text, line });
    return 2;
  }

  private openSection(head: SectionHead, paragraph: Paragraph): number {
    this.sign = signOf(paragraph.text);
    const current = this.sections.at(-1);
    if (head === 'direction' || this.measure !== null || current === undefined) {
      const measure = this.measure;
      this.sections.push({
        level: measure || head === 'kpis' ? 'measure' : 'strategy',
        no: measure?.no ?? null,
        title: measure?.title ?? null,
        head: measure?.head ?? paragraph,
        direction: [],
        definitions: [],
        indicators: [],
        parts: [],
        lastLine: lastLine(paragraph),
      });
      this.measure = null;
    }
    const opened = this.sections.at(-1);
    if (opened) opened.lastLine = lastLine(paragraph);
    this.place =
      head === 'direction' ? 'direction' : head === 'initiatives' ? 'initiatives-head' : 'indicators-head';
    return 1;
  }

  /** A row of column heads, which the extractor prints over several lines. */
  private takeColumnHeads(at: number): number {
    const section = this.sections.at(-1);
    const first = this.heads.columnTokens(this.paragraphs[at]?.text ?? '');
    if (!section || !first) return 0;
    const opening = first[0]?.kind;
    if (opening !== 'name' && opening !== 'initiative') return 0;
    const tokens = [...first];
    let count = 1;
    for (; at + count < this.paragraphs.length; count += 1) {
      const more = this.moreColumns(at + count);
      if (!more || more[0]?.kind === opening) break;
      tokens.push(...more);
    }
    if (opening === 'name') return this.openIndicators(section, indicatorColumns(tokens), count);
    const years = tokens.flatMap((token) => (token.kind === 'year' ? [token.year] : []));
    if (years.length === 0) return 0;
    section.parts.push({ years, paragraphs: [] });
    this.place = 'initiatives';
    return count;
  }

  /** Column heads of one paragraph; a city's own word over years is a target's. */
  private moreColumns(at: number): readonly ColumnToken[] | null {
    const text = this.paragraphs[at]?.text ?? '';
    const tokens = this.heads.columnTokens(text);
    if (tokens || !/^[\p{L}ー]{1,12}$/u.test(text)) return tokens;
    const below = this.heads.columnTokens(this.paragraphs[at + 1]?.text ?? '');
    return below?.every(({ kind }) => kind === 'year') ? [{ kind: 'target' }] : null;
  }

  private openIndicators(section: OpenSection, columns: IndicatorColumns, count: number): number {
    if (columns.targetYears.length === 0) return 0;
    const table = section.indicators.at(-1);
    const continued = table && this.place === 'indicators';
    if (!continued) section.indicators.push({ ...columns, paragraphs: [] });
    this.place = 'indicators';
    return count;
  }

  private takeText(paragraph: Paragraph): void {
    const section = this.sections.at(-1);
    if (this.place === 'direction' && this.looksLikeHead(paragraph.text))
      this.problems.push(
        problem('heading-unknown', firstLine(paragraph), { heading: shorten(paragraph.text) }),
      );
    const definition = section && this.place !== 'between' ? parseDefinition(paragraph.text) : null;
    if (section && definition) section.definitions.push({ ...definition, paragraph });
    else if (section && this.place === 'direction') section.direction.push(paragraph);
    else if (section && this.place === 'indicators') section.indicators.at(-1)?.paragraphs.push(paragraph);
    else if (section && this.place === 'initiatives') section.parts.at(-1)?.paragraphs.push(paragraph);
    else this.leaveOver(paragraph);
    if (section) section.lastLine = Math.max(section.lastLine, lastLine(paragraph));
  }

  private leaveOver(paragraph: Paragraph): void {
    if (paragraph.text === '') return;
    const front = this.place === 'front';
    this.leftovers.push({ paragraph, reason: front ? 'front' : 'not-understood' });
    const headless = this.place === 'indicators-head' || this.place === 'initiatives-head';
    this.problems.push(
      problem(front ? 'leftover-text' : 'text-not-understood', firstLine(paragraph), {
        text: shorten(paragraph.text),
      }),
      ...(headless
        ? [problem('head-missing', firstLine(paragraph), { heading: shorten(paragraph.text) })]
        : []),
    );
  }

  private markHeading(paragraph: Paragraph): void {
    for (const { line } of paragraph.fragments) this.headings.add(line);
    const section = this.sections.at(-1);
    if (section && this.place !== 'between')
      section.lastLine = Math.max(section.lastLine, lastLine(paragraph));
  }
}

/** The sign that stands before a heading: ◆, ➤, ■ …; '' where none does. */
function signOf(text: string): string {
  return /^[^\p{L}\p{N}\s（(【「]/u.exec(text)?.[0] ?? '';
}

function isHeadLike(text: string, longest: number): boolean {
  return text.length <= longest && !/[。、：:0-9０-９％]$/u.test(text);
}

function firstLine(paragraph: Paragraph): number {
  return paragraph.fragments[0]?.line ?? 1;
}

function lastLine(paragraph: Paragraph): number {
  return paragraph.fragments.at(-1)?.line ?? 1;
}
