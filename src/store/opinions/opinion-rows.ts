import type { Entering, TrackedOpinion } from '../../app/ports/opinion-store.ts';
import { foldSteps } from '../../core/opinions/fold-steps.ts';
import type { Opinion, OpinionId } from '../../core/opinions/opinion.ts';
import type { OpinionDeedKind, OpinionEvent, OpinionStep } from '../../core/opinions/opinion-step.ts';
import { STEP_RULES } from '../../core/opinions/step-rules.ts';
import type { Post } from '../../core/round/role.ts';
import { readJson, readWord } from '../rows/read-cell.ts';
import type { OpinionRow, OpinionStepRow } from './opinion-tables.ts';

/** Where rows stand, and the change that brings them. */
type OpinionPlace = { readonly code: string; readonly changeNo: number };

export function numberOf(id: OpinionId): number {
  return Number(id.slice(1));
}

export function toOpinionRow(
  { code, changeNo }: OpinionPlace,
  number: number,
  opinion: Omit<Opinion, 'id'>,
  { by, post, at }: Entering,
): OpinionRow {
  return {
    municipality_code: code,
    opinion: number,
    change_no: changeNo,
    made_at: at,
    made_by: by,
    post: JSON.stringify(post),
    year: opinion.year,
    content: JSON.stringify(opinion),
  };
}

export function toTracked(row: OpinionRow, steps: readonly OpinionStepRow[]): TrackedOpinion {
  const opinion: Opinion = { ...readJson<Omit<Opinion, 'id'>>(row, 'content'), id: `o${row.opinion}` };
  return {
    status: foldSteps(opinion, steps.map(toStep)),
    entered: { by: row.made_by, post: readJson<Post>(row, 'post'), at: row.made_at },
  };
}

export function toStepRow({ code, changeNo }: OpinionPlace, step: OpinionStep): OpinionStepRow {
  const { opinion, version, kind, by, post, at, reason, ...content } = step;
  return {
    municipality_code: code,
    opinion: numberOf(opinion),
    version,
    change_no: changeNo,
    made_at: at,
    made_by: by,
    kind,
    post: JSON.stringify(post),
    reason,
    content: JSON.stringify(content),
  };
}

const deedKinds = Object.keys(STEP_RULES).filter((kind): kind is OpinionDeedKind => kind in STEP_RULES);

export function readDeedKind(row: Pick<OpinionStepRow, 'kind'>): OpinionDeedKind {
  return readWord(row, 'kind', deedKinds);
}

export function toStep(row: OpinionStepRow): OpinionStep {
  const event = {
    ...readJson<object>(row, 'content'),
    kind: readDeedKind(row),
    by: row.made_by,
    post: readJson<Post>(row, 'post'),
    at: row.made_at,
    reason: row.reason,
  } as OpinionEvent;
  return { ...event, opinion: `o${row.opinion}`, version: row.version };
}
