import { proposeEntries, type WantedEntry } from '../../../app/round/apply-entries.ts';
import { type FinanceColumns, findFinanceColumns } from '../../../app/round/keep-finance-columns.ts';
import { type ItemRefusal, refuse } from '../../../app/round/refusal.ts';
import type { MoneyUnit, Round } from '../../../core/round/round.ts';
import { type FinanceTable, readFinanceCsv } from '../../../documents/finance-csv/read-finance-csv.ts';
import { readField, type StaffCall } from '../office-call.ts';
import { readRoundId } from '../read-round-id.ts';
import { type AskedProject, matchProjects, type ProjectMatch } from './match-projects.ts';
import type { FinanceForm } from './read-finance-form.ts';
import { type ProjectCosts, toProjectCosts } from './to-cost-entries.ts';

export type LoadedFinance = {
  readonly round: Round;
  readonly projects: readonly AskedProject[];
  readonly kept: FinanceColumns | null;
};

/** The projects of the call's round as they stand now; null where there is no such round, or it is only prepared. */
export async function loadFinance(call: StaffCall): Promise<LoadedFinance | null> {
  const { parts, municipality } = call;
  const { code } = municipality;
  return parts.store.read(async (reader): Promise<LoadedFinance | null> => {
    const round = await reader.findRound(code, readRoundId(call));
    if (round === null || round.state === 'preparing') return null;
    const items = await reader.listItems(code, round.id);
    const projects = items.flatMap(({ item, status, entry }): readonly AskedProject[] =>
      item.kind === 'project' && entry.kind === 'project' ? [{ item, status, entry }] : [],
    );
    return { round, projects, kept: await findFinanceColumns(reader, code, round) };
  });
}

/** What a table would change, by what was said of it. */
export type FinanceProposal = {
  readonly table: FinanceTable;
  readonly matches: readonly ProjectMatch[];
  /** Of projects that can be changed. */
  readonly costs: readonly ProjectCosts[];
  readonly entries: readonly WantedEntry[];
  /** Projects that the table would change and that cannot be: they are left out. */
  readonly refused: readonly ItemRefusal[];
};

/**
 * Reads a table and asks for each project whether it can be changed. Writes nothing.
 *
 * @example (await proposeFinance(call, loaded, form)).costs
 */
export async function proposeFinance(
  call: StaffCall,
  { round, projects }: LoadedFinance,
  form: FinanceForm,
): Promise<FinanceProposal> {
  const { parts, signedIn, municipality, now } = call;
  const table = readFinanceCsv(form.text, form.mapping);
  const names = [...table.rows, ...table.problems].flatMap(({ name }) => (name === '' ? [] : [name]));
  const matches = matchProjects(names, projects, form.chosen);
  const divisor = divide(form.unit, round.cost.unit);
  const costs = toProjectCosts(table.rows, matches, projects, { year: round.year, divisor });
  const broken = findBroken(table, matches);
  const all = costs.filter(({ project }) => !broken.has(project.item.id));
  // Whoever applies it says who answers for it; whether it could be applied does not depend on the words.
  const words = {
    person: readField(call, 'person').trim() || '-',
    reason: readField(call, 'reason').trim() || '-',
  };
  const unanswered = all.filter(({ project }) => project.item.departments.length === 0);
  const entries = all.flatMap(({ project: { item, status }, entry }): readonly WantedEntry[] => {
    const [department] = item.departments;
    if (department === undefined) return [];
    return [{ item: item.id, version: status.version, entry, onBehalfOf: { department, ...words } }];
  });
  const request = { code: municipality.code, round: round.id, entries, now };
  const proposed = await proposeEntries(parts.store, signedIn.staff, request);
  const refused = [
    ...unanswered.map(({ project }) => refuse(project.item.id, 'proxy-elsewhere')),
    ...(proposed.outcome === 'proposed' ? proposed.proposal.refused : []),
  ];
  const left = new Set(refused.map(({ path }) => path));
  return {
    table,
    matches,
    costs: all.filter(({ project }) => !left.has(project.item.id)),
    entries: entries.filter(({ item }) => !left.has(item)),
    refused,
  };
}

/** Projects with a row that could not be read: without it, their sums would be wrong. */
function findBroken(
  { problems }: FinanceTable,
  matches: readonly ProjectMatch[],
): ReadonlySet<string | null> {
  const names = new Set(problems.map(({ name }) => name));
  return new Set(matches.filter(({ name }) => names.has(name)).map(({ item }) => item));
}

/** How many of the one unit make one of the other. */
function divide(from: MoneyUnit, to: MoneyUnit): number {
  if (from === to) return 1;
  return from === 'yen' ? 1000 : 1 / 1000;
}
