import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/types/src/pdf.js';

/** A line of text where it stands on a page; points from the top left. */
export type TextLine = {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly text: string;
};

/** A tagged block (a paragraph, a heading, a cell) with its role. */
export type TextBlock = { readonly role: string; readonly lines: readonly TextLine[] };

export type TaggedPage = {
  readonly blocks: readonly TextBlock[];
  /** What is marked as no part of the text: running heads and feet. */
  readonly artifacts: readonly TextLine[];
};

export type TaggedPdf = {
  readonly title: string;
  readonly lang: string;
  /** By page, in the reading order that the tags give. */
  readonly pages: readonly TaggedPage[];
  readonly bookmarks: readonly string[];
  /** The alternative texts of figures. */
  readonly figures: readonly string[];
};

type Node = { readonly role: string; readonly alt?: string; readonly children: readonly (Node | Leaf)[] };
type Leaf = { readonly type: 'content' | 'object' | 'annotation'; readonly id: string };

/** Roles that do not begin a line of their own. */
const inline = new Set(['Span', 'Link', 'Strong', 'Em', 'Quote', 'Reference', 'Sub', 'Code', 'Lbl']);

/** Reads the text of a PDF in its reading order, as assistive software does. */
export async function readTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), verbosity: 0, useSystemFonts: false });
  const document = await task.promise;
  const pages: TaggedPage[] = [];
  const figures: string[] = [];
  for (let no = 1; no <= document.numPages; no += 1) {
    pages.push(await readPage(await document.getPage(no), figures));
  }
  const { info } = await document.getMetadata();
  const outline = await document.getOutline();
  const title = 'Title' in info ? String(info.Title) : '';
  const lang = 'Language' in info ? String(info.Language) : '';
  const bookmarks = listTitles(outline ?? []);
  await task.destroy();
  return { title, lang, pages, bookmarks, figures };
}

type Entry = { readonly title: string; readonly items: readonly Entry[] };

function listTitles(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ title, items }) => [title, ...listTitles(items)]);
}

async function readPage(page: PDFPageProxy, figures: string[]): Promise<TaggedPage> {
  const { runs, artifacts } = await collectRuns(page);
  const blocks: { role: string; lines: TextLine[] }[] = [];
  let isOpen = false;
  const visit = (node: Node | Leaf, role: string): void => {
    if (!('role' in node)) {
      if (!isOpen) blocks.push({ role, lines: [] });
      isOpen = true;
      for (const run of runs.get(node.id) ?? []) addRun(blocks.at(-1)?.lines ?? [], run);
      return;
    }
    if (node.role === 'Figure') {
      figures.push(node.alt ?? '');
      return;
    }
    const isInline = inline.has(node.role);
    if (!isInline) isOpen = false;
    for (const child of node.children) visit(child, isInline ? role : node.role);
    if (!isInline) isOpen = false;
  };
  const tree: unknown = await page.getStructTree();
  if (isNode(tree)) visit(tree, tree.role);
  return { blocks: blocks.filter(({ lines }) => lines.length > 0), artifacts };
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'role' in value && 'children' in value;
}

type Runs = {
  readonly runs: ReadonlyMap<string, readonly TextLine[]>;
  readonly artifacts: readonly TextLine[];
};

async function collectRuns(page: PDFPageProxy): Promise<Runs> {
  const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
  const height = page.view[3] ?? 0;
  const runs = new Map<string, TextLine[]>();
  const artifacts: TextLine[] = [];
  const open: (string | null)[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (item.str === '') continue;
      const id = open.findLast((one) => one !== null);
      const [size = 0, , , , x = 0, y = 0] = item.transform.map(Number);
      const run = { x, y: height - y, size: Math.abs(size), text: item.str };
      if (id === undefined) addRun(artifacts, run);
      else runs.set(id, [...(runs.get(id) ?? []), run]);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? null);
  }
  return { runs, artifacts };
}

/** Runs on one baseline are one line; a small mark that is set high belongs to it too. */
function addRun(lines: TextLine[], run: TextLine): void {
  const last = lines.at(-1);
  // pdf.js puts a blank of its own where the pen jumps from one block to the next.
  if (last === undefined && run.text.trim() === '') return;
  const isSame =
    last !== undefined && Math.abs(last.y - run.y) < Math.max(last.size, run.size) * 0.6 && run.x >= last.x;
  if (isSame) lines[lines.length - 1] = { ...last, text: last.text + run.text };
  else lines.push(run);
}
