import type { Point } from '../core/assess/assess-input.ts';
import type { Goal, Milestone, Side } from '../core/assess/goal.ts';
import { holdSide } from '../core/assess/hold-side.ts';
import type { FiscalYear } from '../core/fiscal/fiscal-year.ts';
import type { YearValue } from '../core/indicator/year-value.ts';
import type { TableRow } from './spreadsheet/read-table.ts';
import { numberIn, problemIn, yearIn } from './spreadsheet/row-cells.ts';
import type { RowProblem } from './spreadsheet/row-problem.ts';

/** A goal that may still need the values: "at or above the baseline" where the baseline appears only later. */
export type GoalCells = { readonly complete: (points: readonly Point[]) => Goal };

type TargetCells = { readonly year: FiscalYear | null; readonly value: number };

const KINDS = ['reach', 'keep', 'direction', 'range', 'action'] as const;
type Kind = (typeof KINDS)[number];

/**
 * The goal that the cells of a row describe. A direction that is missing is proposed from baseline and targets, never
 * from later values.
 */
export function findGoal(
  row: TableRow,
  columns: readonly string[],
  base: YearValue | null,
): GoalCells | RowProblem {
  const targets = readTargets(row, columns);
  if ('code' in targets) return targets;
  const kind = readKind(row, targets.length > 0);
  if (kind === null) return problemIn(row, 'kind', 'kind-unknown');
  const direction = row.cell('direction').toLowerCase();
  if (!['', 'up', 'down', 'keep'].includes(direction))
    return problemIn(row, 'direction', 'direction-unknown');
  const stated = direction === 'up' || direction === 'down' ? direction : null;
  switch (kind) {
    case 'reach':
      return direction === 'keep' ? keepGoal(null, targets, base) : reachGoal(row, stated, targets, base);
    case 'keep':
      return keepGoal(stated, targets, base);
    case 'direction':
      if (stated === null) return problemIn(row, 'direction', 'direction-missing');
      return whole({ kind, side: stated });
    case 'range':
      return rangeGoal(row, targets);
    case 'action': {
      const year = yearIn(row, 'target_year');
      return year === null ? problemIn(row, 'target_year', 'target-year-missing') : whole({ kind, year });
    }
  }
}

function whole(goal: Goal): GoalCells {
  return { complete: () => goal };
}

function readKind(row: TableRow, hasTarget: boolean): Kind | null {
  const cell = row.cell('kind').toLowerCase();
  if (cell !== '') return KINDS.find((kind) => kind === cell) ?? null;
  if (row.cell('direction').toLowerCase() === 'keep') return 'keep';
  return hasTarget ? 'reach' : 'direction';
}

/** In order of year; several targets stand in target_year_2, target_value_2 … */
function readTargets(row: TableRow, columns: readonly string[]): readonly TargetCells[] | RowProblem {
  const suffixes = columns.filter((name) => name.startsWith('target_value')).map((name) => name.slice(12));
  const targets: TargetCells[] = [];
  for (const suffix of suffixes) {
    const value = numberIn(row, `target_value${suffix}`);
    if (value !== null) targets.push({ year: yearIn(row, `target_year${suffix}`), value });
  }
  return targets.toSorted((a, b) => (a.year ?? 0) - (b.year ?? 0));
}

function reachGoal(
  row: TableRow,
  stated: Side | null,
  targets: readonly TargetCells[],
  base: YearValue | null,
): GoalCells | RowProblem {
  const milestones: Milestone[] = [];
  for (const { year, value } of targets) {
    if (year === null) return problemIn(row, 'target_year', 'target-year-missing');
    milestones.push({ year, value });
  }
  if (milestones.length === 0) return problemIn(row, 'target_value', 'target-missing', '');
  const side = stated ?? proposeSide(base, milestones);
  return side === null
    ? problemIn(row, 'direction', 'direction-missing')
    : whole({ kind: 'reach', side, milestones });
}

/** D1: from the baseline through the targets, if that way never turns. */
function proposeSide(base: YearValue | null, milestones: readonly Milestone[]): Side | null {
  const way = [...(base === null ? [] : [base.value]), ...milestones.map(({ value }) => value)];
  const steps = way.slice(1).map((value, at) => Math.sign(value - (way[at] ?? value)));
  const [up, down] = [steps.includes(1), steps.includes(-1)];
  if (up === down) return null;
  return up ? 'up' : 'down';
}

/** D2: kept on the side on which the baseline lies; at the level itself, at or above it. */
function keepGoal(stated: Side | null, targets: readonly TargetCells[], base: YearValue | null): GoalCells {
  return {
    complete: (points) => {
      const first = points.find((point) => point.status === 'measured');
      const origin = base?.value ?? (first?.status === 'measured' ? first.value : null);
      const last = targets.at(-1)?.value ?? origin;
      if (last === null || origin === null) {
        return targets.length === 0
          ? { kind: 'in-words' }
          : { kind: 'keep', side: holdSide(targets.at(-1)?.value ?? 0, null, stated), levels: targets };
      }
      const side = holdSide(last, origin, stated);
      return { kind: 'keep', side, levels: targets.length > 0 ? targets : [{ year: null, value: last }] };
    },
  };
}

function rangeGoal(row: TableRow, targets: readonly TargetCells[]): GoalCells | RowProblem {
  const other = numberIn(row, 'limit');
  const [target] = targets;
  if (target === undefined || other === null) return problemIn(row, 'limit', 'range-end-missing');
  if (target.year === null) return problemIn(row, 'target_year', 'target-year-missing');
  const [low, high] = [Math.min(target.value, other), Math.max(target.value, other)];
  return whole({ kind: 'range', intervals: [{ year: target.year, low, high }] });
}
