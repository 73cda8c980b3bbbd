import type { IsoDate } from '../../core/fiscal/fiscal-year.ts';
import type { Department, Plan } from '../../core/plan/plan.ts';
import type { MunicipalityCode } from '../../core/publication/snapshot.ts';
import { kindWords } from '../../core/reorganisation/kind-words.ts';
import type { LineProblem } from '../../core/reorganisation/line-problem.ts';
import { type KnownDepartments, readLines, writeLines } from '../../core/reorganisation/read-lines.ts';
import type { DepartmentPlan, ReorganisationId } from '../../core/reorganisation/reorganisation.ts';
import type { KeptReorganisation } from '../ports/reorganisation-store.ts';
import type { StoreReader } from '../ports/store.ts';

/**
 * The reorganisation with this id; null where there is none.
 *
 * @example await findReorganisation(reader, '992011', 'o1')
 */
export async function findReorganisation(
  reader: StoreReader,
  code: MunicipalityCode,
  id: ReorganisationId,
): Promise<KeptReorganisation | null> {
  const all = await reader.listReorganisations(code);
  return all.find((one) => one.id === id) ?? null;
}

/**
 * The plan that is in force on a day; null where there is none. Its departments are the city's.
 *
 * @example await findPlanOn(reader, '992011', '2027-04-01')
 */
export function findPlanOn(reader: StoreReader, code: MunicipalityCode, day: IsoDate): Promise<Plan | null> {
  return reader.findPlan(code, { on: day });
}

/**
 * What a city has before a reorganisation; `but`: the one that is looked at, which does not stand in its own way.
 *
 * @example const known = await loadKnown(reader, code, departments, 'o1');
 */
export async function loadKnown(
  reader: StoreReader,
  code: MunicipalityCode,
  departments: readonly Department[],
  but: ReorganisationId | null,
): Promise<KnownDepartments> {
  const others = (await reader.listReorganisations(code)).filter(({ id }) => id !== but);
  const { d: highest = 0 } = await reader.findHighestNumbers(code);
  return {
    departments,
    changes: await reader.listDepartmentChanges(code),
    decided: others.filter(({ state }) => state === 'decided').map(({ date }) => date),
    highest,
  };
}

/**
 * What keeps a reorganisation that was prepared earlier from going on: a department may have ended or a name been taken
 * meanwhile.
 *
 * @example findObstacles(reorganisation, known) // []
 */
export function findObstacles(
  reorganisation: DepartmentPlan,
  known: KnownDepartments,
): readonly LineProblem[] {
  const lines = writeLines(reorganisation, known.departments, (kind) => kindWords[kind][0]);
  const read = readLines(reorganisation.date, lines, known);
  return read.ok ? [] : read.problems;
}
