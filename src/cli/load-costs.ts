import type { Staff } from '../app/accounts/staff.ts';
import {
  type CostsProposal,
  type ProposedCosts,
  proposeCosts,
  recordCosts,
} from '../app/costs/record-costs.ts';
import type { Store } from '../app/ports/store.ts';
import { costKindTexts } from '../core/cost/cost-texts.ts';
import type { RecordedCost } from '../core/cost/recorded-cost.ts';
import { sumCost } from '../core/round/checks/read-amount.ts';
import type { MoneyUnit } from '../core/round/round.ts';
import type { TextParams } from '../core/text/fill-text.ts';
import { readCostsCsv } from '../documents/costs-csv/read-costs-csv.ts';
import { confirm } from './confirm.ts';
import { exitCodes, type Voice } from './run-on-store.ts';
import { sayRowProblems } from './say-row-problems.ts';
import { actualsTexts } from './texts/actuals-texts.ts';
import { costsTexts } from './texts/costs-texts.ts';
import { storeTexts } from './texts/store-texts.ts';
import { writeOut } from './write-out.ts';

/** How many differences are printed before "and so many more". */
const shown = 20;

export type LoadCostsOptions = {
  readonly code: string;
  readonly reason: string;
  readonly staff: Staff;
  readonly unit: MoneyUnit;
  readonly confirmed: boolean;
  readonly dryRun: boolean;
  /** ISO 8601 with zone. */
  readonly now: string;
};

type Proposed = Extract<ProposedCosts, { readonly outcome: 'proposed' }>;

/**
 * A list of what projects cost into the store: says what matched, what did not and what would change; writes when
 * somebody agrees, all in one transaction. Gives the exit code: 1 also where rows had to be left out.
 */
export async function loadCosts(
  store: Store,
  text: string,
  options: LoadCostsOptions,
  voice: Voice,
): Promise<number> {
  const { code, staff, unit, now } = options;
  const table = readCostsCsv(text);
  const proposed = await proposeCosts(store, staff, { code, rows: table.rows, unit, now });
  if (proposed.outcome !== 'proposed') {
    if (proposed.outcome === 'no-plan') voice.say(actualsTexts.noPlan, { code });
    else voice.say(storeTexts.notAllowed);
    return exitCodes.failed;
  }
  const leftOut = sayRowProblems([...table.problems, ...proposed.problems], table.titles, voice);
  sayProposed(proposed, table.blank, unit, voice);
  if (leftOut > 0) voice.say(actualsTexts.leftOut, { count: leftOut });
  const done = leftOut > 0 ? exitCodes.failed : exitCodes.fine;
  if (proposed.proposal.differences.length === 0) {
    voice.say(actualsTexts.nothing);
    return done;
  }
  if (options.dryRun) {
    voice.say(storeTexts.dryRun);
    return done;
  }
  if (!options.confirmed && !(await confirm(costsTexts.ask, voice))) {
    voice.say(storeTexts.unconfirmed);
    return exitCodes.unconfirmed;
  }
  return (await record(store, proposed.proposal, options, voice)) ? done : exitCodes.failed;
}

async function record(
  store: Store,
  proposal: CostsProposal,
  { staff, code, reason, now }: LoadCostsOptions,
  voice: Voice,
): Promise<boolean> {
  const recorded = await recordCosts(store, staff, proposal, { reason, now });
  if (recorded.outcome !== 'recorded') {
    voice.say(recorded.outcome === 'overtaken' ? storeTexts.overtaken : storeTexts.notAllowed);
    return false;
  }
  const counts = countKinds(proposal);
  voice.say(costsTexts.recorded, { no: recorded.changeNo, ...counts });
  await writeOut(`${JSON.stringify({ code, change: recorded.changeNo, ...counts })}\n`);
  const city = await store.read((reader) => reader.findMunicipality(code));
  if (city?.municipality.costs === undefined) voice.say(costsTexts.notGivenOut, { code });
  else voice.say(storeTexts.publishHint, { code });
  return true;
}

function sayProposed({ proposal, plan }: Proposed, blank: number, unit: MoneyUnit, voice: Voice): void {
  const { differences, same } = proposal;
  voice.say(costsTexts.matched, {
    all: plan.projects.length,
    count: new Set(differences.map(({ after }) => after.project)).size,
    rows: differences.length + same,
    unit: unit === 'yen' ? costsTexts.yen : costsTexts.thousandYen,
  });
  if (blank > 0) voice.say(costsTexts.blank, { count: blank });
  if (differences.length === 0) return;
  voice.say(costsTexts.differences, { ...countKinds(proposal), same });
  for (const { before, after } of differences.slice(0, shown)) {
    const { project, year, kind } = after;
    const name = plan.projects.find(({ id }) => id === project)?.name ?? project;
    const params = { name, year, kind: costKindTexts[kind], after: sayAmount(after) };
    if (before === null) voice.say(costsTexts.added, params);
    else voice.say(costsTexts.revised, { ...params, before: sayAmount(before) });
  }
  if (differences.length > shown) voice.say(storeTexts.more, { count: differences.length - shown });
}

function countKinds({ differences }: CostsProposal) {
  const added = differences.filter(({ before }) => before === null).length;
  return { added, revised: differences.length - added };
}

function sayAmount({ withoutCost, amounts }: RecordedCost): TextParams[string] {
  if (withoutCost) return costsTexts.withoutCost;
  return sumCost(amounts).total ?? '';
}
