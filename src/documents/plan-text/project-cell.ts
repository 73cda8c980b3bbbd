import type { TableCell } from './table-cell.ts';

/** Names of projects that share departments: 事業Ａ/事業Ｂ【課】. */
export type ProjectGroup = {
  readonly names: readonly TableCell[];
  readonly departments: readonly TableCell[];
};

type Trace = { readonly line: number; readonly page: number };

export type PrintedProject = {
  readonly name: string;
  readonly departments: readonly string[];
  readonly cells: readonly TableCell[];
  /** Where the blanks of a lost icon stand; empty where there are none. */
  readonly traces: readonly Trace[];
};

export function isDepartment(cell: TableCell): boolean {
  return cell.text.startsWith('【');
}

/**
 * Adds to a project's name the line of blanks behind it. The layout fact: an icon that found no room behind the
 * name was wrapped to a line of its own, so the name's paragraph is a line higher and ends with blanks.
 */
export function attachTraceLines(cells: readonly TableCell[]): readonly TableCell[] {
  const kept: TableCell[] = [];
  const endsName = cells.some(isDepartment) ? isDepartment : () => true;
  for (const [index, cell] of cells.entries()) {
    if (cell.text !== '') {
      kept.push(cell);
      continue;
    }
    const [before, after] = [kept.at(-1), cells[index + 1]];
    if (before && after && endsName(after) && !isDepartment(before)) {
      const fragments = [...before.fragments, ...cell.fragments];
      kept[kept.length - 1] = { ...before, fragments, extraBlanks: before.extraBlanks + cell.extraBlanks };
    }
  }
  return kept;
}

/**
 * Reads the groups of one project cell. Several names are parted by "/" or stand in paragraphs of their own; the
 * departments behind them are parted by 、. A trace of an icon belongs to the last name printed before it.
 */
export function readProjectCell(groups: readonly ProjectGroup[]): readonly PrintedProject[] {
  return groups.flatMap(readGroup);
}

function readGroup(group: ProjectGroup): readonly PrintedProject[] {
  const departments = splitDepartments(group.departments.map((cell) => cell.text).join(''));
  const named: { name: string; cell: TableCell; traces: Trace[] }[] = [];
  for (const cell of group.names) {
    for (const name of splitNames(cell.text)) named.push({ name, cell, traces: [] });
    named.at(-1)?.traces.push(...traceOf(cell));
  }
  for (const cell of group.departments) named.at(-1)?.traces.push(...traceOf(cell));
  return named.map(({ name, cell, traces }) => ({
    name,
    departments,
    cells: [cell, ...group.departments],
    traces,
  }));
}

function traceOf(cell: TableCell): readonly Trace[] {
  return cell.extraBlanks > 0 ? [{ line: cell.fragments.at(-1)?.line ?? 1, page: cell.page }] : [];
}

function splitNames(text: string): readonly string[] {
  return splitTrimmed(text, /[/／]/u);
}

function splitDepartments(text: string): readonly string[] {
  return splitTrimmed(text, /[【】、，,/／]/u);
}

function splitTrimmed(text: string, separator: RegExp): readonly string[] {
  return text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Lines that a project cell fills. */
export function heightOfGroups(groups: readonly ProjectGroup[]): number {
  const cells = groups.flatMap((group) => [...group.names, ...group.departments]);
  return cells.reduce((lines, cell) => lines + cell.fragments.length, 0);
}
