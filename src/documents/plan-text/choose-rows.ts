import { misfitOfBlock, misfitOfLabel, misfitOfRows, type ProjectBlock } from './cell-geometry.ts';
import { heightOfGroups, type ProjectGroup } from './project-cell.ts';
import {
  compareTitleAndYears,
  isWiderThanProjects,
  listChoices,
  looksLikeProject,
  type RowChoice,
  type RowSetting,
  splitStretches,
} from './row-choices.ts';
import type { TableCell } from './table-cell.ts';

/** Rows with one project cell. `groups` is empty where no project was found. */
export type RowBlock = {
  readonly rows: readonly (readonly TableCell[])[];
  readonly groups: readonly ProjectGroup[];
};

/** One initiative of a page: its title's cell (null where the page goes on with one) and its rows. */
export type InitiativeRows = { readonly label: TableCell | null; readonly blocks: readonly RowBlock[] };

export type ChosenRows = {
  readonly initiatives: readonly InitiativeRows[];
  /** Where another reading suits the text nearly as well. */
  readonly uncertain: readonly TableCell[];
};

/** Another reading that is this close to the best leaves the rows uncertain. */
const CLOSE = 0.6;
/** The same for a cell whose width suits a title and a year-specific cell alike. */
const CLOSE_BY_WIDTH = 3;
const GEOMETRY_WEIGHT = 1.5;

/** A reading of the table so far: the initiative and the project cell that are still open at its end. */
type Node = {
  readonly key: string;
  readonly choice: number;
  readonly label: TableCell | null;
  readonly closed: readonly ProjectBlock[];
  readonly rows: readonly (readonly TableCell[])[];
  readonly groups: readonly ProjectGroup[];
  cost: number;
  edges: { readonly from: Node; readonly cost: number }[];
  best: Node | null;
  /** The least that the rest of the table costs from here. */
  rest: number;
};

/**
 * Chooses the reading of a table of initiatives whose layout would print what is there. Every stretch of cells up to
 * a department can be read in several ways (is this short text a title or an action?); each way has its cost by
 * words and widths (row-choices) and by heights (cell-geometry), and the cheapest chain of readings over the whole
 * page is taken. The work grows with the number of rows times the few readings of each.
 */
export function chooseRows(cells: readonly TableCell[], setting: RowSetting): ChosenRows {
  const stretches = splitStretches(cells, setting.projectEndings);
  const layers: Node[][] = [];
  const choices: (readonly RowChoice[])[] = [];
  let nodes: Node[] = [startNode()];
  for (const [index, stretch] of stretches.entries()) {
    const ways = listChoices(stretch, index === 0, setting);
    const first = stretch.texts[0] ?? stretch.departments[0] ?? null;
    const next = new Map<string, Node>();
    const limit =
      Math.min(...nodes.map((node) => node.cost)) + Math.min(...ways.map((way) => way.cost)) + HOPELESS;
    for (const node of nodes)
      for (const [way, choice] of ways.entries())
        if (node.cost + choice.cost <= limit) addNode(next, step(node, choice, way, index, first));
    nodes = keepCheapest([...next.values()]);
    layers.push(nodes);
    choices.push(ways);
    if (nodes.length === 0) return { initiatives: [], uncertain: [] };
  }
  const last = closeAll(nodes);
  return last
    ? { initiatives: trace(last, choices), uncertain: findUncertain(layers, last, choices, setting) }
    : { initiatives: [], uncertain: [] };
}

function startNode(): Node {
  return {
    key: 'start',
    choice: -1,
    label: null,
    closed: [],
    rows: [],
    groups: [],
    cost: 0,
    edges: [],
    best: null,
    rest: 0,
  };
}

/** What is this much worse than the best so far is not followed: a title's geometry makes good for 1 at most. */
const HOPELESS = 4;
const MOST_NODES = 32;

function keepCheapest(nodes: Node[]): Node[] {
  const sorted = nodes.sort((a, b) => a.cost - b.cost).slice(0, MOST_NODES);
  const least = sorted[0]?.cost ?? 0;
  return sorted.filter((node) => node.cost <= least + HOPELESS);
}

type Step = { readonly node: Node; readonly from: Node; readonly edge: number };

function step(from: Node, choice: RowChoice, way: number, index: number, first: TableCell | null): Step {
  if (choice.continues) {
    const groups = [...from.groups, choice.group];
    return makeStep(from, choice.cost, { ...from, key: `${from.key}+${index}.${way}`, choice: way, groups });
  }
  const rows = [...from.rows, ...choice.covered];
  const block = blockOf(rows, from.groups);
  let cost = choice.cost;
  if (block) cost += GEOMETRY_WEIGHT * misfitOfBlock(block, first);
  cost += costOfGaps(choice);
  if (choice.covered.length > 0 && from.rows.length === 0) cost += 3;
  const closed = block ? [...from.closed, block] : from.closed;
  const ends = choice.label !== null;
  if (ends && from.label) cost += misfitOfLabel(from.label, closed);
  return makeStep(from, cost, {
    ...from,
    key: ends ? `${index}.${way}` : `${index}.${way}<${from.label?.fragments[0]?.line ?? 0}`,
    choice: way,
    label: ends ? choice.label : from.label,
    closed: ends ? [] : closed,
    rows: choice.ownRow.length > 0 ? [choice.ownRow] : [],
    groups: choice.ownRow.length > 0 ? [choice.group] : [],
  });
}

function makeStep(from: Node, edge: number, node: Node): Step {
  return {
    node: { ...node, cost: from.cost + edge, edges: [], best: from, rest: Number.POSITIVE_INFINITY },
    from,
    edge,
  };
}

function addNode(nodes: Map<string, Node>, { node, from, edge }: Step): void {
  const there = nodes.get(node.key);
  if (!there) {
    nodes.set(node.key, { ...node, edges: [{ from, cost: edge }] });
    return;
  }
  there.edges.push({ from, cost: edge });
  if (node.cost < there.cost) nodes.set(node.key, { ...node, edges: there.edges });
}

function blockOf(
  rows: readonly (readonly TableCell[])[],
  groups: readonly ProjectGroup[],
): ProjectBlock | null {
  const first = groups[0]?.names[0] ?? groups[0]?.departments[0];
  const last = groups.at(-1)?.departments.at(-1) ?? groups.at(-1)?.names.at(-1);
  return first && last && rows.length > 0 ? { rows, height: heightOfGroups(groups), first, last } : null;
}

/** Rows stand at least a line apart, which leaves an empty line behind a line that opened a paragraph. */
function costOfGaps(choice: RowChoice): number {
  const rows = [...choice.covered, ...choice.orphans, ...(choice.label ? [] : [choice.ownRow])];
  let cost = 0;
  for (const [index, row] of rows.entries()) {
    const [above, below] = [rows[index - 1]?.at(-1), row[0]];
    if (above && below) cost += GEOMETRY_WEIGHT * misfitOfRows(above, below);
  }
  return cost;
}

function closeAll(nodes: readonly Node[]): Node | null {
  let best: Node | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const node of nodes) {
    const block = blockOf(node.rows, node.groups);
    const closed = block ? [...node.closed, block] : node.closed;
    node.rest =
      (block ? GEOMETRY_WEIGHT * misfitOfBlock(block, null) : 0) +
      (node.label ? misfitOfLabel(node.label, closed) : 0);
    if (node.cost + node.rest >= least) continue;
    [best, least] = [node, node.cost + node.rest];
  }
  return best;
}

function trace(last: Node, choices: readonly (readonly RowChoice[])[]): readonly InitiativeRows[] {
  const initiatives: {
    label: TableCell | null;
    blocks: { rows: (readonly TableCell[])[]; groups: ProjectGroup[] }[];
  }[] = [];
  for (const choice of pathTo(last, choices)) {
    const block = initiatives.at(-1)?.blocks.at(-1);
    if (choice.continues) {
      block?.groups.push(choice.group);
      continue;
    }
    if (choice.covered.length > 0) {
      if (block) block.rows.push(...choice.covered);
      else initiatives.push({ label: null, blocks: [{ rows: [...choice.covered], groups: [] }] });
    }
    if (choice.label || initiatives.length === 0) initiatives.push({ label: choice.label, blocks: [] });
    const blocks = initiatives.at(-1)?.blocks;
    if (choice.orphans.length > 0) blocks?.push({ rows: [...choice.orphans], groups: [] });
    if (choice.ownRow.length > 0) blocks?.push({ rows: [choice.ownRow], groups: [choice.group] });
  }
  return initiatives;
}

function pathTo(last: Node, choices: readonly (readonly RowChoice[])[]): readonly RowChoice[] {
  const path: RowChoice[] = [];
  let node: Node | null = last;
  for (let index = choices.length - 1; index >= 0 && node; index -= 1) {
    const choice: RowChoice | undefined = choices[index]?.[node.choice];
    if (choice) path.push(choice);
    node = node.best;
  }
  return path.reverse();
}

/**
 * Stretches that have a second reading which makes the whole table hardly worse, and cells whose width does not tell
 * a title from a year-specific cell, and names of projects that end like none.
 */
function findUncertain(
  layers: readonly Node[][],
  last: Node,
  choices: readonly (readonly RowChoice[])[],
  setting: RowSetting,
): readonly TableCell[] {
  for (const layer of [...layers].reverse())
    for (const node of layer)
      for (const edge of node.edges) edge.from.rest = Math.min(edge.from.rest, edge.cost + node.rest);
  const least = last.cost + last.rest;
  const taken = pathTo(last, choices);
  return layers.flatMap((layer, index) => {
    const chosen = taken[index];
    if (!chosen) return [];
    const others = layer.filter((node) => choices[index]?.[node.choice] !== chosen);
    const lead = Math.min(...others.map((node) => node.cost + node.rest)) - least;
    const at = chosen.label ?? chosen.covered[0]?.[0] ?? chosen.ownRow[0] ?? chosen.group.names[0];
    const open = cellsOfUnsureKind(chosen, index).filter((cell) => {
      const kinds = compareTitleAndYears(cell, setting);
      return kinds === 'equal' || (kinds === 'near' && lead < CLOSE_BY_WIDTH);
    });
    const unlike = chosen.group.names.filter(
      (cell, at) =>
        isWiderThanProjects(cell, setting) ||
        (at < chosen.group.names.length - 1 && !looksLikeProject(cell, setting.projectEndings)),
    );
    return [...new Set([...(lead < CLOSE && at ? [at] : []), ...open, ...unlike])];
  });
}

/** Cells that width alone may have made a title or an action: neither a page's first title nor a row right behind a title. */
function cellsOfUnsureKind(choice: RowChoice, index: number): readonly TableCell[] {
  if (choice.label) return [...(index > 0 ? [choice.label] : []), ...choice.covered.flat()];
  return [...choice.covered.flat(), ...choice.ownRow];
}
