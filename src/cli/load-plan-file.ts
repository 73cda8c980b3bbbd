import type { Staff } from '../app/accounts/staff.ts';
import { loadPlan, type PlanProposal, proposePlan } from '../app/load-plan.ts';
import type { Store } from '../app/ports/store.ts';
import type { LineageLink } from '../core/editions/lineage-links.ts';
import { describeLinkProblem } from '../core/editions/link-texts.ts';
import { describeFinding } from '../core/plan/check-plan.ts';
import type { Finding } from '../core/plan/checks/finding.ts';
import { describeDifference } from '../core/plan/compare-plans.ts';
import { formatJsonFileError } from '../documents/json-file/parse-json-file.ts';
import {
  type PlanDocument,
  type PlanDocumentFault,
  readPlanDocument,
} from '../documents/plan-document/read-plan-document.ts';
import { describeUnreadable } from '../documents/plan-text/describe-unreadable.ts';
import { describeProblem } from '../documents/plan-text/reader-problem.ts';
import { confirm } from './confirm.ts';
import { exitCodes, type Voice } from './run-on-store.ts';
import { showProposedLineage, writeProposedLinks } from './show-proposed-lineage.ts';
import { lineageTexts } from './texts/lineage-texts.ts';
import { storeTexts } from './texts/store-texts.ts';
import { writeOut } from './write-out.ts';

/** How many findings are printed before "and so many more". */
const shownFindings = 20;

export type LoadOptions = {
  readonly code: string;
  /** Needed once, when the municipality is new. */
  readonly name: string | null;
  readonly reason: string;
  /** What somebody confirmed to go on in what. */
  readonly links: readonly LineageLink[];
  readonly staff: Staff;
  readonly confirmed: boolean;
  readonly dryRun: boolean;
  /** ISO 8601 with zone. */
  readonly now: string;
};

/**
 * A plan out of a file's bytes. Says what is wrong with it, and gives null; says where its end is in doubt.
 *
 * @example const document = openPlanFile('plan.txt', bytes, voice);
 */
export function openPlanFile(path: string, bytes: Uint8Array, voice: Voice): PlanDocument | null {
  const read = readPlanDocument(bytes);
  if (!read.ok) {
    sayFault(path, read.fault, voice);
    return null;
  }
  const { doubts } = read.document;
  if (doubts.length > 0) voice.say(storeTexts.doubtful, { file: path });
  for (const doubt of doubts) process.stderr.write(`  ${describeProblem(doubt)[voice.language]}\n`);
  return read.document;
}

function sayFault(path: string, fault: PlanDocumentFault, voice: Voice): void {
  switch (fault.code) {
    case 'json-faulty':
      voice.say(storeTexts.jsonErrors, { file: path, count: fault.errors.length });
      for (const error of fault.errors.slice(0, shownFindings)) {
        process.stderr.write(`  ${formatJsonFileError(error, voice.language)}\n`);
      }
      return;
    case 'unreadable':
      voice.say(describeUnreadable(path, fault.reason));
      return;
    case 'incomplete':
      voice.say(storeTexts.incomplete, { file: path });
  }
}

/**
 * A plan into the store: what would change is shown, and written when somebody agrees. A first plan needs nobody's word,
 * unless its document may be cut off. Gives the exit code.
 *
 * @example await loadPlanDocument(store, document, options, voice)
 */
export async function loadPlanDocument(
  store: Store,
  { file, doubts }: PlanDocument,
  options: LoadOptions,
  voice: Voice,
): Promise<number> {
  const { code, name, staff, links } = options;
  const proposed = await proposePlan(store, staff, { code, file, name, links });
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
    case 'faulty-links':
      voice.say(lineageTexts.faulty, { count: proposed.problems.length });
      for (const problem of proposed.problems) {
        process.stderr.write(`  ${describeLinkProblem(problem)[voice.language]}\n`);
      }
      return exitCodes.failed;
    case 'same':
      voice.say(storeTexts.same, {
        name: proposed.record.municipality.name,
        edition: proposed.plan.edition,
      });
      return exitCodes.fine;
    case 'proposed':
      return loadProposal(store, proposed.proposal, { ...options, doubtful: doubts.length > 0 }, voice);
  }
}

async function loadProposal(
  store: Store,
  proposal: PlanProposal,
  options: LoadOptions & { readonly doubtful: boolean },
  voice: Voice,
): Promise<number> {
  await showProposal(proposal, voice);
  if (options.dryRun) {
    await writeProposedLinks(proposal);
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
    showProposedLineage(proposal, voice);
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
