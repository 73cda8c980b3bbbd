import { readSetUp } from '../../../app/accounts/read-set-up.ts';
import { loadPlan, proposePlan } from '../../../app/load-plan.ts';
import type { LineageLink } from '../../../core/editions/lineage-links.ts';
import { describeLinkProblem } from '../../../core/editions/link-texts.ts';
import { describeFinding } from '../../../core/plan/check-plan.ts';
import { isElementId } from '../../../core/plan/is-element-id.ts';
import { fillText } from '../../../core/text/fill-text.ts';
import type { Text } from '../../../core/text/text.ts';
import { formatJsonFileError } from '../../../documents/json-file/parse-json-file.ts';
import {
  type PlanDocument,
  type PlanDocumentFault,
  readPlanDocument,
} from '../../../documents/plan-document/read-plan-document.ts';
import { describeUnreadable } from '../../../documents/plan-text/describe-unreadable.ts';
import { describeProblem, type ReaderProblem } from '../../../documents/plan-text/reader-problem.ts';
import { officePath } from '../../../office/links.ts';
import { NoticePage } from '../../../office/pages/notice-page.tsx';
import { PlanLoadPage } from '../../../office/pages/plan-load-page.tsx';
import { linkFields } from '../../../office/parts/lineage-choices.tsx';
import type { HandedPlan, PlanLoadState } from '../../../office/plan-load-state.ts';
import { planLoadText } from '../../../office/text/plan-load-text.ts';
import { type OfficeAnswer, readField, type StaffCall } from '../office-call.ts';

type Proposed = Extract<PlanLoadState, { readonly kind: 'proposed' }>;

export async function showPlanLoad(call: StaffCall): Promise<OfficeAnswer> {
  const changeNo = Number(call.context.req.query('loaded') ?? Number.NaN);
  return show(call, 200, Number.isSafeInteger(changeNo) ? { kind: 'loaded', changeNo } : { kind: 'empty' });
}

/** A file that is chosen is read and shown; nothing of it is kept. It comes back with the form that loads it. */
export async function takePlan(call: StaffCall): Promise<OfficeAnswer> {
  const { language } = call.page;
  const body = readField(call, 'body');
  if (body !== '') {
    const reason = readField(call, 'reason').trim().slice(0, 200);
    const handed = { fileName: readField(call, 'fileName'), body, reason, links: readLinks(call) };
    switch (readField(call, 'step')) {
      case 'propose':
        return lookAt(call, handed, null, 'as-proposed');
      case 'look':
        return lookAt(call, handed, null);
      default:
        return loadHanded(call, handed);
    }
  }
  const file = call.form?.get('file');
  if (!(file instanceof File) || file.size === 0) return show(call, 422, { kind: 'no-file' });
  const reason = fillText(planLoadText.reasonDefault, { file: file.name }, language);
  const handed = {
    fileName: file.name,
    body: Buffer.from(await file.arrayBuffer()).toString('base64'),
    reason,
    links: [],
  };
  return lookAt(call, handed, null);
}

async function lookAt(
  call: StaffCall,
  handed: HandedPlan,
  refusal: Proposed['refusal'],
  links: 'as-chosen' | 'as-proposed' = 'as-chosen',
): Promise<OfficeAnswer> {
  const opened = await propose(call, handed);
  if ('kind' in opened) return answer(call, opened);
  if (links === 'as-proposed') {
    const proposed = opened.state.proposal.proposed.proposals.flatMap((one) => one.links);
    const chosen = proposed.map(({ from, to }) => ({ from, to, reason: null }));
    return lookAt(call, { ...handed, links: chosen }, refusal);
  }
  const isFine = refusal === null && opened.state.linkProblems.length === 0;
  const status = isFine ? 200 : refusal === 'overtaken' ? 409 : 422;
  return show(call, status, { ...opened.state, refusal });
}

/** The file is read and compared anew: a browser's preview proves nothing. */
async function loadHanded(call: StaffCall, handed: HandedPlan): Promise<OfficeAnswer> {
  const { parts, signedIn, municipality, now } = call;
  const opened = await propose(call, handed);
  if ('kind' in opened) return answer(call, opened);
  const { proposal, doubts, linkProblems } = opened.state;
  if (linkProblems.length > 0) return lookAt(call, handed, null);
  if (handed.reason === '') return lookAt(call, handed, 'reasonMissing');
  if (doubts.length > 0 && readField(call, 'whole') === '') return lookAt(call, handed, 'doubtMissing');
  const seen = Number(readField(call, 'lastChangeNo'));
  if (seen !== proposal.lastChangeNo) return lookAt(call, handed, 'overtaken');
  const loaded = await loadPlan(parts.store, signedIn.staff, proposal, { reason: handed.reason, now });
  switch (loaded.outcome) {
    case 'loaded':
      return {
        kind: 'redirect',
        to: `${officePath(municipality.code, 'plan')}?loaded=${loaded.changeNo}`,
      };
    case 'overtaken':
      return lookAt(call, handed, 'overtaken');
    case 'not-allowed':
      return answer(call, { kind: 'not-allowed' });
  }
}

type NotProposed = { readonly kind: 'not-allowed' } | Extract<PlanLoadState, { kind: 'faulty' | 'same' }>;

/** The choices of the form; what is no id is passed over, as is what was not chosen. */
function readLinks({ form }: StaffCall): readonly LineageLink[] {
  const links = [...(form ?? [])].flatMap(([name, value]): readonly LineageLink[] => {
    const field = Object.values(linkFields).find((start) => name.startsWith(start));
    if (field === undefined || typeof value !== 'string') return [];
    const id = name.slice(field.length);
    if (!isElementId(id) || !isElementId(value)) return [];
    const [from, to] = field === linkFields.from ? [id, value] : [value, id];
    return [{ from, to, reason: null }];
  });
  return [...new Map(links.map((link) => [`${link.from} ${link.to}`, link])).values()];
}

/** Where the links cannot be taken, the proposal is that without them, and says why. */
async function propose(
  call: StaffCall,
  handed: HandedPlan,
  linkProblems: readonly Text[] = [],
): Promise<{ readonly state: Proposed } | NotProposed> {
  const { parts, signedIn, municipality } = call;
  const read = readPlanDocument(Buffer.from(handed.body, 'base64'));
  if (!read.ok) return { kind: 'faulty', ...explainFault(read.fault, handed.fileName) };
  const { code } = municipality;
  const { document } = read;
  const links = linkProblems.length === 0 ? handed.links : [];
  const submission = { code, file: document.file, name: null, links };
  const proposed = await proposePlan(parts.store, signedIn.staff, submission);
  switch (proposed.outcome) {
    case 'faulty': {
      const errors = proposed.findings.filter(({ severity }) => severity === 'error');
      const faults = errors.map((finding) => ({
        ja: describeFinding(finding, 'ja'),
        en: describeFinding(finding, 'en'),
      }));
      return { kind: 'faulty', lead: count(planLoadText.planFaulty, errors.length), faults };
    }
    case 'same':
      return { kind: 'same' };
    case 'faulty-links':
      return propose(call, handed, proposed.problems.map(describeLinkProblem));
    case 'proposed':
      return { state: { ...describeProposal(proposed.proposal, document, handed), linkProblems } };
    case 'not-allowed':
      return { kind: 'not-allowed' };
    // The city of this address is in the store.
    case 'unknown-municipality':
      throw new Error(`The municipality ${code} is gone`);
  }
}

function describeProposal(
  proposal: Proposed['proposal'],
  { problems, doubts }: PlanDocument,
  handed: HandedPlan,
): Proposed {
  const notices = problems.filter((problem) => !doubts.includes(problem));
  return {
    kind: 'proposed',
    proposal,
    handed,
    notices: notices.map(describeLine),
    doubts: doubts.map(describeLine),
    linkProblems: [],
    refusal: null,
  };
}

function explainFault(
  fault: PlanDocumentFault,
  fileName: string,
): { readonly lead: Text; readonly faults: readonly Text[] } {
  switch (fault.code) {
    case 'json-faulty': {
      const faults = fault.errors.map((error) => ({
        ja: formatJsonFileError(error, 'ja'),
        en: formatJsonFileError(error, 'en'),
      }));
      return { lead: count(planLoadText.jsonFaulty, faults.length), faults };
    }
    case 'unreadable':
      return { lead: describeUnreadable(fileName, fault.reason), faults: [] };
    case 'incomplete': {
      const errors = fault.problems.filter(({ severity }) => severity === 'error');
      return { lead: planLoadText.incomplete, faults: errors.map(describeLine) };
    }
  }
}

function describeLine(problem: ReaderProblem): Text {
  const text = describeProblem(problem);
  const { line } = problem;
  return {
    ja: fillText(planLoadText.line, { line, text: text.ja }, 'ja'),
    en: fillText(planLoadText.line, { line, text: text.en }, 'en'),
  };
}

function count(text: Text, many: number): Text {
  return { ja: fillText(text, { count: many }, 'ja'), en: fillText(text, { count: many }, 'en') };
}

function answer(call: StaffCall, state: NotProposed): OfficeAnswer | Promise<OfficeAnswer> {
  if (state.kind === 'not-allowed') {
    return { kind: 'page', status: 403, element: <NoticePage page={call.page} kind="not-allowed" /> };
  }
  return show(call, state.kind === 'same' ? 200 : 422, state);
}

async function show(
  { parts, page, municipality }: StaffCall,
  status: 200 | 409 | 422,
  state: PlanLoadState,
): Promise<OfficeAnswer> {
  const { code } = municipality;
  const known = await parts.store.read(async (reader) => ({
    plan: await reader.findPlan(code),
    editions: await reader.listEditions(code),
    progress: await readSetUp(reader, code),
  }));
  return { kind: 'page', status, element: <PlanLoadPage page={page} view={{ code, ...known, state }} /> };
}
