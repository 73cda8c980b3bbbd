import type { Staff } from '../app/accounts/staff.ts';
import type { Store } from '../app/ports/store.ts';
import { type ProposedActuals, proposeActuals } from '../app/propose-actuals.ts';
import { type ObservationsProposal, recordObservations } from '../app/record-observations.ts';
import type { ActualDoubt } from '../core/actuals/find-doubts.ts';
import type { IsoDate } from '../core/fiscal/fiscal-year.ts';
import type { ObservationDifference } from '../core/indicator/compare-observations.ts';
import type { Observation } from '../core/indicator/observation.ts';
import type { Plan } from '../core/plan/plan.ts';
import { describeProblem as describeDoubt } from '../core/round/checks/problem.ts';
import { fillText, type TextParams } from '../core/text/fill-text.ts';
import { readActualsCsv } from '../documents/actuals-csv/read-actuals-csv.ts';
import { confirm } from './confirm.ts';
import { exitCodes, type Voice } from './run-on-store.ts';
import { sayRowProblems } from './say-row-problems.ts';
import { absenceWords } from './texts/absence-words.ts';
import { actualsTexts } from './texts/actuals-texts.ts';
import { storeTexts } from './texts/store-texts.ts';
import { writeOut } from './write-out.ts';

/** How many names or doubts are printed before "and so many more". */
const shown = 20;

export type LoadActualsOptions = {
  readonly code: string;
  readonly reason: string;
  readonly staff: Staff;
  readonly confirmed: boolean;
  readonly dryRun: boolean;
  /** ISO 8601 with zone. */
  readonly now: string;
  readonly today: IsoDate;
};

/**
 * Years of actuals into the store: says what matched, what did not, what would change and what looks wrong; writes when
 * somebody agrees, all in one transaction. Gives the exit code: 1 also where rows had to be left out.
 */
export async function loadActuals(
  store: Store,
  text: string,
  options: LoadActualsOptions,
  voice: Voice,
): Promise<number> {
  const { code, staff, today } = options;
  const table = readActualsCsv(text);
  const proposed = await proposeActuals(store, staff, { code, entries: table.entries, today });
  if (proposed.outcome === 'not-allowed') {
    voice.say(storeTexts.notAllowed);
    return exitCodes.failed;
  }
  if (proposed.outcome === 'no-plan') {
    voice.say(actualsTexts.noPlan, { code });
    return exitCodes.failed;
  }
  const leftOut = sayRowProblems([...table.problems, ...proposed.problems], table.titles, voice);
  sayProposed(proposed, table.blank, voice);
  if (leftOut > 0) voice.say(actualsTexts.leftOut, { count: leftOut });
  const done = leftOut > 0 ? exitCodes.failed : exitCodes.fine;
  const { proposal } = proposed;
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
  { staff, code, reason, now }: LoadActualsOptions,
  voice: Voice,
): Promise<boolean> {
  const recorded = await recordObservations(store, staff, proposal, { reason, now });
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

function sayProposed(
  { matched, plan, proposal, doubts }: Extract<ProposedActuals, { readonly outcome: 'proposed' }>,
  blank: number,
  voice: Voice,
): void {
  const rows = [...matched.values()].reduce((sum, count) => sum + count, 0);
  voice.say(actualsTexts.matched, { all: plan.indicators.length, count: matched.size, rows });
  if (blank > 0) voice.say(actualsTexts.blank, { count: blank });
  const others = plan.indicators.filter(({ id }) => !matched.has(id)).map(({ name }) => name);
  if (others.length > 0 && matched.size > 0) {
    voice.say(actualsTexts.unmatched, { count: others.length, names: others.slice(0, shown).join('、') });
    if (others.length > shown) voice.say(storeTexts.more, { count: others.length - shown });
  }
  sayDifferences(proposal, plan, voice);
  sayDoubts(doubts, plan, voice);
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

function sayDoubts(doubts: readonly ActualDoubt[], plan: Plan, voice: Voice): void {
  if (doubts.length === 0) return;
  voice.say(storeTexts.notices, { count: doubts.length });
  for (const { observation, problem } of doubts.slice(0, shown)) {
    const what = describeDoubt(problem, voice.language);
    voice.say(actualsTexts.doubt, { name: nameOf(observation, plan), year: observation.year, what });
  }
  if (doubts.length > shown) voice.say(storeTexts.more, { count: doubts.length - shown });
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
  const { raw: value, provisional } = observation;
  if (!provisional) return value;
  const word = actualsTexts.provisional;
  return { ja: fillText(word, { value }, 'ja'), en: fillText(word, { value }, 'en') };
}
