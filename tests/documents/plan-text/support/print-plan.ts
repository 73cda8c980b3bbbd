import type { PlanFile } from '../../../../src/core/plan/plan-file.ts';
import { type CellParagraph, linesIn } from './cell-paragraph.ts';
import { expectedFile } from './expected-file.ts';
import { extractPage, type PrintedLine } from './extract-page.ts';
import { featuresOfBlock, featuresOfIndicator, featuresOfRow } from './list-features.ts';
import { ownHeads } from './random-heads.ts';
import {
  fullWidth,
  type Layout,
  type RandomBlock,
  type RandomCell,
  type RandomGroup,
  type RandomIndicator,
  type RandomInitiative,
  type RandomMeasure,
  type RandomPart,
  type RandomPlan,
  type RandomStrategy,
  spanChars,
} from './random-plan.ts';
import { wrapText } from './wrap-text.ts';

/** What was printed, to prove that every feature is generated. */
export type FeatureCounts = Map<string, number>;

export type PrintedPlan = {
  readonly text: string;
  readonly expected: PlanFile;
  readonly features: FeatureCounts;
};

/** Sets a plan on pages, and extracts their text as it would be extracted from the PDF. */
export function printPlan(plan: RandomPlan): PrintedPlan {
  const press = new Press(plan.layout);
  for (const head of ownHeads(plan.layout.heads)) press.count(`own word for ${head}`);
  press.printFront(plan.strategies);
  for (const [index, strategy] of plan.strategies.entries()) press.printStrategy(strategy, index + 1);
  return { text: press.finish(), expected: expectedFile(plan), features: press.features };
}

class Press {
  readonly features: FeatureCounts = new Map();
  private readonly pages: string[] = [];
  private lines: PrintedLine[] = [];
  private y = 0;
  private pageNumber: number;
  private runningHead: string | null = null;
  private readonly layout: Layout;

  constructor(layout: Layout) {
    this.layout = layout;
    this.pageNumber = layout.firstPage;
  }

  finish(): string {
    this.closePage();
    return `${this.pages.join('\n\n\n')}\n\n`;
  }

  printFront(strategies: readonly RandomStrategy[]): void {
    this.paragraph('第３章', 40);
    this.paragraph(this.layout.strategyWord, 40);
    for (const [index, strategy] of strategies.entries())
      this.paragraph(`${fullWidth(String(index + 1))} ${this.label(index + 1)} ${strategy.title}`, 90);
    this.paragraph('この章は、取組を取りまとめたものです。', 40);
  }

  printStrategy(strategy: RandomStrategy, no: number): void {
    this.newPage(null);
    this.runningHead = `${this.label(no)} ${strategy.title}`;
    this.printHead(strategy, '◆', this.layout.heads.goals);
    if (this.layout.titleBox) {
      this.count('title box');
      this.line(4, this.label(no), 1, 1);
      this.line(8, strategy.title, 1, 0.7);
    }
    for (const [index, measure] of strategy.measures.entries())
      this.printMeasure(measure, index + 1, no, strategy.title);
  }

  private printMeasure(measure: RandomMeasure, no: number, strategyNo: number, title: string): void {
    this.newPage(this.layout.runningHeads ? `${this.label(strategyNo)} ${title}` : null);
    this.paragraph(`（${fullWidth(String(no))}）${measure.title}`, 60);
    this.printHead(measure, '➤', this.layout.heads.kpis);
    this.paragraph(`➤${this.layout.heads.initiatives}`, 40);
    this.tableHead();
    for (const initiative of measure.initiatives) this.printInitiative(initiative);
  }

  private printHead(part: RandomPart, bullet: string, goals: string): void {
    this.paragraph(`${bullet}${this.layout.heads.direction}`, 40);
    this.paragraph(`●${part.direction}`, this.layout.bodyWidth + 1);
    for (const term of part.terms)
      this.count('term', this.paragraph(`${term.mark} ${term.text}`, this.layout.bodyWidth + 5));
    this.empty();
    this.paragraph(`${bullet}${goals}`, 40);
    this.indicatorHead();
    for (const indicator of part.indicators) this.printIndicator(indicator);
    for (const indicator of part.indicators)
      for (const note of indicator.notes)
        this.count('note', this.paragraph(`${note.mark} ${note.text}`, this.layout.bodyWidth + 7));
    this.empty();
  }

  private indicatorHead(): void {
    this.room(6);
    const middle = this.y + 1;
    this.at(0, middle, this.layout.heads.name, 1);
    this.at(20, middle, this.layout.heads.baseline, 1);
    for (const [index, year] of this.layout.targetYears.entries()) {
      this.at(30 + index * 9, middle - 0.5, this.layout.heads.target, 1);
      this.at(30 + index * 9, middle + 0.5, `（${year}）`, 1);
    }
    this.y += 3;
  }

  private printIndicator(indicator: RandomIndicator): void {
    const names = indicator.printed.map((text) => ({
      lines: wrapText(text, this.layout.nameWidth),
      blanks: 1,
    }));
    const cells = indicator.columns.map((column) => this.valueCell(indicator, column));
    const height = Math.max(...[names, ...cells].map(linesIn)) + this.layout.padding;
    if (this.room(height)) {
      this.count('page break among indicators');
      if (this.layout.repeatsIndicatorHeads) this.indicatorHead();
    }
    const middle = this.y + height / 2;
    this.cell(0, middle, names);
    for (const [index, cell] of cells.entries()) this.cell(21 + index * 9, middle, cell);
    this.y += height;
    this.countAll(featuresOfIndicator(indicator, cells, this.layout));
  }

  private valueCell(
    indicator: RandomIndicator,
    column: RandomIndicator['columns'][number],
  ): readonly CellParagraph[] {
    if (column.length === 1)
      return [{ lines: wrapWord(column[0]?.raw ?? '', this.layout.valueWidth), blanks: 1 }];
    if (indicator.labelStyle === 'joined')
      return [{ lines: [column.map((figure) => figure.raw).join('・')], blanks: 1 }];
    return column.map((figure, part) => ({
      lines: [`${indicator.labels[part] ?? ''} ${figure.raw}`],
      blanks: 1,
    }));
  }

  private tableHead(): void {
    this.room(4);
    this.y += 1;
    const years = this.layout.years.map((year) => `${year} 年度`);
    for (const [index, text] of [this.layout.heads.initiative, ...years, this.layout.heads.project].entries())
      this.at(index * 8, this.y, text, 1);
    this.y += 2;
  }

  /** Prints an initiative, on as many pages as it needs; a page repeats the title, and the project cells that it cuts. */
  private printInitiative(initiative: RandomInitiative): void {
    let rest: readonly RandomBlock[] = initiative.blocks;
    let again = false;
    while (rest.length > 0) {
      const { now, later } = this.split(initiative.title, rest);
      if (now.length === 0) {
        this.newPage(this.runningHead && this.layout.runningHeads ? this.runningHead : null);
        this.tableHead();
        if (rest !== initiative.blocks) again = true;
        continue;
      }
      if (again) this.count('initiative over a page, title repeated');
      this.printRows(initiative.title, now);
      rest = later;
      again = rest.length > 0;
    }
  }

  /** What fits on the page, by rows. A page takes at least one row of a table. */
  private split(
    title: string,
    blocks: readonly RandomBlock[],
  ): { readonly now: readonly RandomBlock[]; readonly later: readonly RandomBlock[] } {
    const fits = (some: readonly RandomBlock[]): boolean =>
      this.y + sum(this.rowHeights(title, some)) <= this.layout.pageHeight;
    if (fits(blocks)) return { now: blocks, later: [] };
    const now: RandomBlock[] = [];
    for (const [index, block] of blocks.entries()) {
      if (fits([...now, block])) {
        now.push(block);
        continue;
      }
      for (let count = block.rows.length - 1; count > 0; count -= 1) {
        const part = { ...block, rows: block.rows.slice(0, count) };
        if (!fits([...now, part])) continue;
        this.count('project cell cut by a page');
        return {
          now: [...now, part],
          later: [{ ...block, rows: block.rows.slice(count) }, ...blocks.slice(index + 1)],
        };
      }
      if (now.length === 0 && this.freshPage()) {
        const one = { ...block, rows: block.rows.slice(0, 1) };
        const others = block.rows.slice(1);
        return {
          now: [one],
          later: [...(others.length > 0 ? [{ ...block, rows: others }] : []), ...blocks.slice(index + 1)],
        };
      }
      return { now, later: blocks.slice(index) };
    }
    return { now, later: [] };
  }

  private freshPage(): boolean {
    return this.y < 12;
  }

  private rowHeights(title: string, blocks: readonly RandomBlock[]): readonly number[] {
    const { padding, stretch } = this.layout;
    const heights = blocks.flatMap((block) =>
      stretchTo(
        block.rows.map((row) => Math.max(...row.map((cell) => this.wrapCell(cell).length)) + padding),
        linesIn(this.projectCell(block.groups)) + padding,
        stretch,
      ),
    );
    return stretchTo(heights, wrapText(title, this.layout.labelWidth).length + padding, stretch);
  }

  private printRows(title: string, blocks: readonly RandomBlock[]): void {
    const heights = this.rowHeights(title, blocks);
    const top = this.y;
    const label = wrapText(title, this.layout.labelWidth);
    this.count(label.length > 1 ? 'title wrapped' : 'title on one line');
    const before = this.lines.length;
    this.cell(0, top + sum(heights) / 2, [{ lines: label, blanks: 1 }]);
    let row = 0;
    for (const block of blocks) {
      const blockTop = top + sum(heights.slice(0, row));
      const blockHeight = sum(heights.slice(row, row + block.rows.length));
      for (const [index, cells] of block.rows.entries()) {
        const middle = top + sum(heights.slice(0, row)) + (heights[row] ?? 0) / 2;
        for (const cell of cells)
          this.cell(12 + cell.span[0] * 9, middle, [{ lines: this.wrapCell(cell), blanks: 1 }]);
        this.countAll(featuresOfRow(cells, this.layout));
        if (index === 0) this.cell(45, blockTop + blockHeight / 2, this.projectCell(block.groups));
        row += 1;
      }
      this.countAll(featuresOfBlock(block));
    }
    this.countGlued(before);
    this.y = top + sum(heights) + 0.1;
  }

  private wrapCell(cell: RandomCell): readonly string[] {
    return wrapText(cell.text, spanChars(this.layout, cell.span[1] - cell.span[0]));
  }

  private projectCell(groups: readonly RandomGroup[]): readonly CellParagraph[] {
    return groups.flatMap((group) => {
      const names = group.separate ? group.names : [group.names.join('/')];
      const paragraphs = names.map((name) => ({
        lines: wrapText(name, this.layout.projectWidth),
        blanks: 1,
      }));
      const last = paragraphs.at(-1);
      if (last && group.trace === 'behind') last.blanks = 2;
      if (last && group.trace === 'own-line') paragraphs.push({ lines: [''], blanks: 2 });
      if (group.departments.length === 0) return paragraphs;
      return [
        ...paragraphs,
        { lines: wrapText(`【${group.departments.join('、')}】`, this.layout.projectWidth), blanks: 1 },
      ];
    });
  }

  private countGlued(from: number): void {
    const printed = this.lines.slice(from);
    if (
      printed.some(
        (line, at) => at > 0 && Math.abs(line.y - (printed[at - 1]?.y ?? 0)) <= this.layout.letterHeight,
      )
    )
      this.count('cells on one line');
  }

  private label(no: number): string {
    return `${this.layout.strategyWord}${fullWidth(String(no))}`;
  }

  private newPage(head: string | null): void {
    this.closePage();
    this.pageNumber += 1;
    this.empty();
    const digits = String(this.pageNumber);
    const styles = { full: fullWidth(digits), half: digits, dashes: `- ${digits} -` };
    this.paragraph(styles[this.layout.pageNumberStyle], 20, 1.5);
    if (head) this.paragraph(head, 90, 1.5);
    this.empty();
  }

  private closePage(): void {
    if (this.lines.length === 0) return;
    this.pages.push(extractPage(this.lines, { letterHeight: this.layout.letterHeight, blankWidth: 0.25 }));
    this.lines = [];
    this.y = 0;
  }

  /** Opens a page where the rest of this one is too low; tells whether it did. */
  private room(height: number): boolean {
    if (this.y + height <= this.layout.pageHeight || this.y < 8) return false;
    this.newPage(this.layout.runningHeads ? this.runningHead : null);
    return true;
  }

  private paragraph(text: string, width: number, step = 1): void {
    const lines = wrapText(text, width);
    if (lines.length > 1 && this.y > 8) this.room(lines.length);
    for (const [index, line] of lines.entries()) this.line(0, line, index === lines.length - 1 ? 1 : 0, step);
  }

  private empty(): void {
    this.line(0, '', 1, 1);
  }

  private line(x: number, text: string, blanks: number, step: number): void {
    this.y += step;
    this.at(x, this.y, text, blanks);
  }

  private at(x: number, y: number, text: string, blanks: number): void {
    this.lines.push({ x, y, text, blanks });
  }

  /** A cell's lines around its middle. */
  private cell(x: number, middle: number, paragraphs: readonly CellParagraph[]): void {
    const count = linesIn(paragraphs);
    let y = middle - (count - 1) / 2 + 0.5;
    for (const paragraph of paragraphs)
      for (const [index, text] of paragraph.lines.entries()) {
        this.at(x, y, text, index === paragraph.lines.length - 1 ? paragraph.blanks : 0);
        y += 1;
      }
  }

  private countAll(features: readonly string[]): void {
    for (const feature of features) this.count(feature);
  }

  count(feature: string, _done?: unknown): void {
    this.features.set(feature, (this.features.get(feature) ?? 0) + 1);
  }
}

function wrapWord(text: string, width: number): readonly string[] {
  return /^[^0-9０-９]{6,}$/u.test(text) ? wrapText(text, width) : [text];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function stretchTo(
  heights: readonly number[],
  minimum: number,
  stretch: Layout['stretch'],
): readonly number[] {
  const missing = Math.max(0, minimum - sum(heights));
  if (stretch === 'even') return heights.map((height) => height + missing / heights.length);
  return heights.map((height, index) => (index === heights.length - 1 ? height + missing : height));
}
