import { extractPage, type PrintedLine } from '../../documents/plan-text/support/extract-page.ts';
import type { TaggedPdf, TextBlock, TextLine } from './read-tagged-pdf.ts';

/** Points from line to line in the tables: lengths are counted in it. */
const LINE = 11.5;

/** Between running head and foot; points from the top. */
const BODY = { from: 64, to: 790 };

/** The dots between a title and its page in a list of contents. */
const LEADER = /^[\s.]*$/;

/** Of the letters of the tables (8.5 pt), as PDFBox measures them: half of the height of a full-width sign. */
const setting = { letterHeight: (8.5 * 0.5) / LINE, blankWidth: (8.5 * 0.3) / LINE };

/**
 * The text of a book as PDFBox's text stripper leaves it, in the reading order that the tags give, behind the page's
 * head and foot; with a blank at the end of each tagged paragraph and cell, as word processors print one.
 */
export function extractAsText({ pages }: TaggedPdf): string {
  const texts = pages.map(({ blocks, artifacts }) => {
    const furniture = artifacts.filter(({ text }) => !LEADER.test(text));
    const isEdge = ({ y }: TextLine): boolean => y < BODY.from || y > BODY.to;
    // What else is no part of the text is the head of a table that goes on from the page before.
    const ordered = [...furniture.filter(isEdge), ...furniture.filter((line) => !isEdge(line))];
    const before = ordered.map((line): TextBlock => ({ role: 'Artifact', lines: [line] }));
    return extractPage([...before, ...blocks].flatMap(toLines), setting);
  });
  return `${texts.join('\n\n\n')}\n\n`;
}

function toLines({ lines }: TextBlock): readonly PrintedLine[] {
  return lines.map(({ x, y, text }, at) => ({
    x: x / LINE,
    y: y / LINE,
    text,
    blanks: at === lines.length - 1 ? 1 : 0,
  }));
}
