import type { Actor } from '../app/actor.ts';
import type { Store } from '../app/ports/store.ts';
import {
  type ObservationsProposal,
  proposeObservations,
  recordObservations,
} from '../app/record-observations.ts';
import type { ObservationDifference } from '../core/indicator/compare-observations.ts';
import type { Observation } from '../core/indicator/observation.ts';
import type { Plan } from '../core/plan/plan.ts';
import type { TextParams } from '../core/text/fill-text.ts';
import { type ReadActuals, readActualsTable } from './actuals-table.ts';
import { confirm } from './confirm.ts';
import { exitCodes, type Voice } from './run-on-store.ts';
import { describeProblem } from './spreadsheet/row-problem.ts';
import { absenceWords } from './texts/absence-words.ts';
import { actualsTexts } from './texts/actuals-texts.ts';
import { storeTexts } from './texts/store-texts.ts';
import { writeOut } from './write-out.ts';

export type LoadActualsOptions = {
  readonly code: string;
  readonly reason: string | null;
  readonly actor: Actor;
  readonly confirmed: boolean;
  readonly dryRun: boolean;
};

/**
 * Years of actuals into the store: says what matched, what did not, and what would change; writes when somebody
 * agrees. Gives the exit code: 1 also where rows had to be left out.
 */
export async function loadActuals(
  store: Store,
  text: string,
  options: LoadActualsOptions,
  voice: Voice,
): Promise<number> {
  const { code, actor } = options;
  const [plan, known] = await store.read(
    async (reader) => [await reader.findPlan(code), await reader.listObservations(code)] as const,
  );
  if (plan === null) {
    voice.say(actualsTexts.noPlan, { code });
    return exitCodes.failed;
  }
  const actuals = readActualsTable(text, plan, known);
  sayMatches(actuals, plan, voice);
  const proposed = await proposeObservations(store, actor, { code, observations: actuals.observations });
  if (proposed.outcome === 'not-allowed') {
    voice.say(storeTexts.notAllowed);
    return exitCodes.failed;
  }
  const { proposal } = proposed;
  sayDifferences(proposal, plan, voice);
  const leftOut = actuals.problems.filter(({ code: problem }) => problem !== 'column-unknown').length;
  if (leftOut > 0) voice.say(actualsTexts.leftOut, { count: leftOut });
  const done = leftOut > 0 ? exitCodes.failed : exitCodes.fine;
  if (proposal.differences.length === 0) {
    voice.say(actualsTexts.nothing);
    return done;
  }
  if (options.dryRun) {
    voice.say(storeTexts.dryRun);
    return done;
  }
  if (!options.confirmed && !(await confirm(actualsTexts.ask, voice))) {
    voice.say(storeTexts.unconfirmed);
    return exitCodes.unconfirmed;
  }
  return (await record(store, proposal, options, voice)) ? done : exitCodes.failed;
}

async function record(
  store: Store,
  proposal: ObservationsProposal,
  { actor, code, reason }: LoadActualsOptions,
  voice: Voice,
): Promise<boolean> {
  const recorded = await recordObservations(store, actor, proposal, {
    reason: reason ?? actualsTexts.reason[voice.language],
    now: new Date().toISOString(),
  });
  if (recorded.outcome !== 'recorded') {
    voice.say(recorded.outcome === 'overtaken' ? storeTexts.overtaken : storeTexts.notAllowed);
    return false;
  }
  const counts = countKinds(proposal.differences);
  voice.say(actualsTexts.recorded, { no: recorded.changeNo, ...counts });
  await writeOut(`${JSON.stringify({ code, change: recorded.changeNo, ...counts })}\n`);
  voice.say(storeTexts.publishHint, { code });
  return true;
}

function sayMatches({ matched, problems }: ReadActuals, plan: Plan, voice: Voice): void {
  for (const problem of problems.toSorted((a, b) => a.line - b.line)) {
    process.stderr.write(`${describeProblem(problem, voice.language)}\n`);
  }
  const rows = [...matched.values()].reduce((sum, count) => sum + count, 0);
  voice.say(actualsTexts.matched, { all: plan.indicators.length, count: matched.size, rows });
  const others = plan.indicators.filter((indicator) => !matched.has(indicator)).map(({ name }) => name);
  if (others.length > 0 && matched.size > 0) {
    voice.say(actualsTexts.unmatched, { count: others.length, names: others.join('、') });
  }
}

function sayDifferences({ differences, same }: ObservationsProposal, plan: Plan, voice: Voice): void {
  if (differences.length === 0) return;
  voice.say(actualsTexts.differences, { ...countKinds(differences), same });
  for (const { before, after } of differences) {
    const params = { name: nameOf(after, plan), year: after.year, after: sayValue(after) };
    if (before === null) voice.say(actualsTexts.added, params);
    else voice.say(actualsTexts.revised, { ...params, before: sayValue(before) });
  }
}

function countKinds(differences: readonly ObservationDifference[]) {
  const added = differences.filter(({ kind }) => kind === 'new').length;
  return { added, revised: differences.length - added };
}

function nameOf({ indicator, series }: Observation, plan: Plan): string {
  const name = plan.indicators.find(({ id }) => id === indicator)?.name ?? indicator;
  return series === '' ? name : `${name}（${series}）`;
}

function sayValue(observation: Observation): TextParams[string] {
  if (observation.status === 'absent') return absenceWords[observation.reason];
  const { raw, provisional } = observation;
  if (!provisional) return raw;
  const { ja, en } = actualsTexts.provisional;
  return { ja: ja.replace('{value}', raw), en: en.replace('{value}', raw) };
}
