import type { PlanProposal } from '../app/load-plan.ts';
import { describeEvidence, describeProposal } from '../core/editions/link-texts.ts';
import { listElements } from '../core/plan/differences/list-elements.ts';
import { fillText } from '../core/text/fill-text.ts';
import type { Voice } from './run-on-store.ts';
import { lineageTexts } from './texts/lineage-texts.ts';
import { writeOut } from './write-out.ts';

/**
 * Says what elements under other names may go on from, the surest first, and why; or how many links were taken.
 *
 * @example showProposedLineage(proposal, voice)
 */
export function showProposedLineage(proposal: PlanProposal, voice: Voice): void {
  const { before, unlinked, proposed, lineage } = proposal;
  if (lineage.length > 0) {
    voice.say(lineageTexts.taken, { count: lineage.length });
    return;
  }
  if (before === null || proposed.proposals.length === 0) return;
  voice.say(lineageTexts.proposed, { count: proposed.proposals.length });
  for (const one of proposed.proposals) {
    const params = {
      proposal: describeProposal(one, before, unlinked, voice.language),
      confidence: Math.round(one.confidence * 100),
      why: describeEvidence(one.links[0]?.why ?? [], voice.language),
    };
    process.stderr.write(`  ${fillText(lineageTexts.line, params, voice.language)}\n`);
  }
}

/** The proposals as a file for `--lineage`, to standard output, with names for whoever looks them through. */
export async function writeProposedLinks({ before, unlinked, proposed }: PlanProposal): Promise<void> {
  if (before === null || proposed.proposals.length === 0) return;
  const [old, fresh] = [before, unlinked].map(
    (plan) => new Map(listElements(plan).map(({ id, name }) => [id, name])),
  );
  const links = proposed.proposals
    .flatMap((one) => one.links)
    .map(({ from, to, confidence }) => ({
      from,
      to,
      reason: null,
      fromName: old?.get(from) ?? null,
      toName: fresh?.get(to) ?? null,
      confidence: Math.round(confidence * 100) / 100,
    }));
  await writeOut(`${JSON.stringify({ links }, null, 1)}\n`);
}
