import { readFile } from 'node:fs/promises';
import type { Staff } from '../app/accounts/staff.ts';
import { loadPlan, type PlanProposal, proposePlan } from '../app/load-plan.ts';
import type { Store } from '../app/ports/store.ts';
import type { IsoDate } from '../core/fiscal/fiscal-year.ts';
import { describeFinding } from '../core/plan/check-plan.ts';
import type { Finding } from '../core/plan/checks/finding.ts';
import { describeDifference } from '../core/plan/compare-plans.ts';
import type { PlanFile } from '../core/plan/plan-file.ts';
import { isActualsCsv } from '../documents/actuals-csv/read-actuals-csv.ts';
import { decodeText } from '../documents/csv/decode-text.ts';
import { formatJsonFileError } from '../documents/json-file/parse-json-file.ts';
import { parsePlanJson } from '../documents/plan-json/parse-plan-json.ts';
import { readPlanText } from '../documents/plan-text/read-plan-text.ts';
import { describeProblem, isDoubt } from '../documents/plan-text/reader-problem.ts';
import { confirm } from './confirm.ts';
import { loadActuals } from './load-actuals.ts';
import { readMunicipalityCode } from './read-municipality-code.ts';
import { runCommand, staffOf } from './run-command.ts';
import { exitCodes, runOnStore, type Voice } from './run-on-store.ts';
import { actualsTexts } from './texts/actuals-texts.ts';
import { unreadable } from './texts/read-texts.ts';
import { storeTexts } from './texts/store-texts.ts';
import { writeOut } from './write-out.ts';

/** How many findings are printed before "and so many more". */
const shownFindings = 20;

type LoadOptions = {
  readonly code: string;
  readonly name: string | null;
  readonly reason: string;
  readonly staff: Staff;
  readonly confirmed: boolean;
  readonly dryRun: boolean;
  /** ISO 8601 with zone. */
  readonly now: string;
  /** The document may be cut off: then somebody has to agree even to a first plan. */
  readonly doubtful: boolean;
};

const spec = {
  usage: storeTexts.loadUsage,
  operands: 1,
  values: ['municipality', 'name', 'reason', 'by'],
  flags: ['yes', 'dry-run'],
} as const;

/**
 * `shirube load FILE --municipality CODE`: a plan, or years of actuals (CSV), into the store. What it says it saved is on
 * the disk. What changes something is shown first and written only when somebody agrees.
 */
export function run(args: readonly string[]): Promise<number> {
  return runCommand(args, spec, async ({ operands: [path = ''], value, has, voice }) => {
    const code = readMunicipalityCode(value('municipality'), voice);
    if (code === null) return exitCodes.usage;
    const bytes = await readBytes(path, voice);
    if (bytes === null) return exitCodes.failed;
    const moment = new Date();
    const options = {
      code,
      staff: staffOf(value('by')),
      confirmed: has('yes'),
      dryRun: has('dry-run'),
      now: moment.toISOString(),
    };
    const table = decodeText(bytes);
    if (/\.csv$/i.test(path) || isActualsCsv(table)) {
      const reason = value('reason') ?? actualsTexts.reason[voice.language];
      const actuals = { ...options, reason, today: dayInJapan(moment) };
      return runOnStore(value('data'), voice, (store) => loadActuals(store, table, actuals, voice));
    }
    const plan = readPlanFile(path, bytes, voice);
    if (plan === null) return exitCodes.failed;
    const reason = value('reason') ?? storeTexts.defaultReason[voice.language];
    const { file, doubtful } = plan;
    const asked = { ...options, reason, name: value('name') ?? null, doubtful };
    return runOnStore(value('data'), voice, (store) => loadFile(store, file, asked, voice));
  });
}

/** The date in Japan, wherever the machine stands: fiscal years begin there. */
function dayInJapan(moment: Date): IsoDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(moment);
}

async function loadFile(store: Store, file: PlanFile, options: LoadOptions, voice: Voice): Promise<number> {
  const { code, name, staff } = options;
  const proposed = await proposePlan(store, staff, { code, file, name });
  switch (proposed.outcome) {
    case 'not-allowed':
      voice.say(storeTexts.notAllowed);
      return exitCodes.failed;
    case 'unknown-municipality':
      voice.say(storeTexts.unknownMunicipality, { code });
      return exitCodes.failed;
    case 'faulty': {
      const errors = proposed.findings.filter(({ severity }) => severity === 'error');
      voice.say(storeTexts.planErrors, { count: errors.length });
      sayFindings(errors, voice);
      return exitCodes.failed;
    }
    case 'same':
      voice.say(storeTexts.same, {
        name: proposed.record.municipality.name,
        edition: proposed.plan.edition,
      });
      return exitCodes.fine;
    case 'proposed':
      return loadProposal(store, proposed.proposal, options, voice);
  }
}

async function loadProposal(
  store: Store,
  proposal: PlanProposal,
  options: LoadOptions,
  voice: Voice,
): Promise<number> {
  await showProposal(proposal, voice);
  if (options.dryRun) {
    voice.say(storeTexts.dryRun);
    return exitCodes.fine;
  }
  const mustAgree = proposal.kind !== 'first' || options.doubtful;
  if (mustAgree && !options.confirmed && !(await confirm(storeTexts.ask, voice))) {
    voice.say(storeTexts.unconfirmed);
    return exitCodes.unconfirmed;
  }
  const loaded = await loadPlan(store, options.staff, proposal, options);
  if (loaded.outcome !== 'loaded') {
    voice.say(loaded.outcome === 'overtaken' ? storeTexts.overtaken : storeTexts.notAllowed);
    return exitCodes.failed;
  }
  const { plan, record } = proposal;
  const values = {
    no: loaded.changeNo,
    name: record.municipality.name,
    edition: plan.edition,
    strategies: plan.strategies.length,
    measures: plan.measures.length,
    indicators: plan.indicators.length,
    initiatives: plan.initiatives.length,
    projects: plan.projects.length,
    departments: plan.departments.length,
  };
  voice.say(storeTexts.loaded, values);
  await writeOut(
    `${JSON.stringify({ code: options.code, change: loaded.changeNo, edition: plan.edition })}\n`,
  );
  voice.say(storeTexts.publishHint, { code: options.code });
  return exitCodes.fine;
}

async function showProposal(proposal: PlanProposal, voice: Voice): Promise<void> {
  const { kind, plan, record, differences, findings } = proposal;
  const values = { name: record.municipality.name, edition: plan.edition, count: differences.length };
  if (kind === 'edition') voice.say(storeTexts.newEdition, values);
  if (kind !== 'first') {
    voice.say(storeTexts.differences, values);
    for (const difference of differences) {
      process.stderr.write(`  ${describeDifference(difference, voice.language)}\n`);
    }
    if (differences.length === 0) voice.say(storeTexts.placesOnly);
  }
  if (findings.length > 0) {
    voice.say(storeTexts.notices, { count: findings.length });
    sayFindings(findings, voice);
  }
}

function sayFindings(findings: readonly Finding[], voice: Voice): void {
  for (const finding of findings.slice(0, shownFindings)) {
    process.stderr.write(`  ${describeFinding(finding, voice.language)}\n`);
  }
  if (findings.length > shownFindings) voice.say(storeTexts.more, { count: findings.length - shownFindings });
}

async function readBytes(path: string, voice: Voice): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch (error) {
    const detail = error instanceof Error && 'code' in error ? String(error.code) : '';
    voice.say(storeTexts.fileProblem, { file: path, detail });
    return null;
  }
}

type ReadPlan = { readonly file: PlanFile; readonly doubtful: boolean };

/** A plan file as JSON, or as the text of a document. Says what is wrong with it, and gives null. */
function readPlanFile(path: string, bytes: Buffer, voice: Voice): ReadPlan | null {
  const text = bytes.toString('utf8');
  if (/^\uFEFF?\s*\{/u.test(text)) {
    const parsed = parsePlanJson(text);
    if (parsed.ok) return { file: parsed.file, doubtful: false };
    voice.say(storeTexts.jsonErrors, { file: path, count: parsed.errors.length });
    for (const error of parsed.errors.slice(0, shownFindings)) {
      process.stderr.write(`  ${formatJsonFileError(error, voice.language)}\n`);
    }
    return null;
  }
  const result = readPlanText(bytes);
  if (!result.ok) {
    voice.say(unreadable(path, result.reason));
    return null;
  }
  const { file, wholeness, problems } = result.reading;
  if (wholeness === 'incomplete') {
    voice.say(storeTexts.incomplete, { file: path });
    return null;
  }
  const doubtful = wholeness === 'doubtful';
  if (doubtful) {
    voice.say(storeTexts.doubtful, { file: path });
    for (const problem of problems.filter(isDoubt)) {
      process.stderr.write(`  ${describeProblem(problem)[voice.language]}\n`);
    }
  }
  return { file, doubtful };
}
