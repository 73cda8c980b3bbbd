import type { PlanFile } from '../../core/plan/plan-file.ts';
import type { JsonFileError } from '../json-file/parse-json-file.ts';
import { parsePlanJson } from '../plan-json/parse-plan-json.ts';
import { readPlanText, type UnreadableReason } from '../plan-text/read-plan-text.ts';
import { isDoubt, type ReaderProblem } from '../plan-text/reader-problem.ts';

/** A plan as somebody hands it over: a plan file, or the text of its PDF. */
export type PlanDocument = {
  readonly file: PlanFile;
  /** What a person should look at, as the reader of the text says; a plan file has been looked at. */
  readonly problems: readonly ReaderProblem[];
  /** Those of `problems` for which the document may be cut off: somebody has to say that it is whole. */
  readonly doubts: readonly ReaderProblem[];
};

/** Why a document cannot be loaded. */
export type PlanDocumentFault =
  | { readonly code: 'json-faulty'; readonly errors: readonly JsonFileError[] }
  | { readonly code: 'unreadable'; readonly reason: UnreadableReason }
  /** Parts are missing, or could not be read: the problems say which. */
  | { readonly code: 'incomplete'; readonly problems: readonly ReaderProblem[] };

export type ReadPlanDocument =
  | { readonly ok: true; readonly document: PlanDocument }
  | { readonly ok: false; readonly fault: PlanDocumentFault };

/**
 * Reads a plan from the bytes of a plan file (JSON, docs/plan-format.md) or of the text of a document. Which of the two
 * it is shows in the first character.
 *
 * @example
 * const read = readPlanDocument(await readFile('plan.txt'));
 * if (read.ok && read.document.doubts.length > 0) askWhetherItIsWhole(read.document.doubts);
 */
export function readPlanDocument(bytes: Uint8Array): ReadPlanDocument {
  const text = new TextDecoder().decode(bytes);
  if (/^\s*\{/u.test(text)) {
    const parsed = parsePlanJson(text);
    if (!parsed.ok) return { ok: false, fault: { code: 'json-faulty', errors: parsed.errors } };
    return { ok: true, document: { file: parsed.file, problems: [], doubts: [] } };
  }
  const result = readPlanText(bytes);
  if (!result.ok) return { ok: false, fault: { code: 'unreadable', reason: result.reason } };
  const { file, wholeness, problems } = result.reading;
  if (wholeness === 'incomplete') return { ok: false, fault: { code: 'incomplete', problems } };
  const doubts = wholeness === 'doubtful' ? problems.filter(isDoubt) : [];
  return { ok: true, document: { file, problems, doubts } };
}
