import type { GivenFile } from './checked-set.ts';
import type { DataFinding } from './finding.ts';
import { readSet } from './read/read-set.ts';
import { cellRules } from './rules/cell-rules.ts';
import { columnRules } from './rules/column-rules.ts';
import { examineTable, type TableRule } from './rules/examined-table.ts';
import { fileRules } from './rules/file-rules.ts';
import { layoutRules } from './rules/layout-rules.ts';
import { setRules } from './rules/set-rules.ts';

export type CheckedData = {
  readonly files: number;
  readonly tables: number;
  /** By file, then by rule, then by row. */
  readonly findings: readonly DataFinding[];
};

const tableRules: readonly TableRule[] = [...fileRules, ...layoutRules, ...cellRules, ...columnRules];

/**
 * Checks files that belong together by the thirty rules for machine readability of administrative data (see
 * `ruleTexts`). A dictionary, code lists, a change log and a catalogue beside the tables are read as what describes them.
 *
 * @example checkDataFiles([{ name: 'data/observations.csv', bytes }]).findings
 */
export function checkDataFiles(files: readonly GivenFile[]): CheckedData {
  const set = readSet(files);
  const ofSet = setRules.flatMap(({ check }) => check(set));
  const ofTables = set.tables.flatMap((table) => {
    const examined = examineTable(table, set);
    return tableRules.flatMap(({ check }) => check(examined));
  });
  const findings = [...ofSet, ...ofTables].sort(
    (one, other) =>
      compare(one.file, other.file) || compare(one.rule, other.rule) || (one.row ?? 0) - (other.row ?? 0),
  );
  return { files: set.files.length, tables: set.tables.length, findings };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
