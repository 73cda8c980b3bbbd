import {
  type SheetEvent,
  type SheetEventKind,
  type SheetId,
  type SheetState,
  type SheetStatus,
  type SheetStep,
  stageOf,
} from './sheet.ts';
import type { SheetForm, Stage } from './sheet-form.ts';

/** Why a sheet did not move. */
export type SheetStepRefusal = 'wrong-state' | 'reason-missing' | 'wrong-stage';

export type SteppedSheet =
  | { readonly ok: true; readonly status: SheetStatus; readonly step: SheetStep }
  | { readonly ok: false; readonly code: SheetStepRefusal };

/** From which states each event may come. Where it leads, `stepSheet` says. */
export const SHEET_STEPS: Readonly<Record<SheetEventKind, readonly SheetState[]>> = {
  save: ['not-started', 'draft', 'sent-back', 'at-second', 'at-third'],
  finish: ['draft', 'sent-back', 'at-second', 'at-third'],
  'send-back': ['at-second', 'at-third'],
  reopen: ['decided'],
};

const stateAt = { first: 'draft', second: 'at-second', third: 'at-third' } as const satisfies Record<
  Stage,
  SheetState
>;

/**
 * Takes a sheet one step on, and keeps who did it, when and why; or says why it cannot go. Whether the person may is
 * asked before, by `mayActOnSheet`; whether the boxes are filled, by `checkSheet`.
 *
 * @example stepSheet('r1.m3', status, { kind: 'send-back', toStage: 'first', reason: ' ', … }, form) // reason-missing
 */
export function stepSheet(
  sheet: SheetId,
  { state, version }: SheetStatus,
  event: SheetEvent,
  form: Pick<SheetForm, 'stages'>,
): SteppedSheet {
  if (!SHEET_STEPS[event.kind].includes(state)) return { ok: false, code: 'wrong-state' };
  const needsReason = event.kind === 'send-back' || event.kind === 'reopen';
  if (needsReason && (event.reason ?? '').trim() === '') return { ok: false, code: 'reason-missing' };
  const to = targetOf(state, event, form);
  if (to === null) return { ok: false, code: 'wrong-stage' };
  const { kind, by, post, at, reason } = event;
  const basis = event.kind === 'finish' ? event.basis : null;
  const step = { sheet, version: version + 1, kind, stage: stageOf(state), from: state, to, by, post, at };
  return { ok: true, status: { state: to, version: version + 1 }, step: { ...step, reason, basis } };
}

function targetOf(state: SheetState, event: SheetEvent, form: Pick<SheetForm, 'stages'>): SheetState | null {
  const stages = form.stages.map(({ stage }) => stage);
  const current = stageOf(state);
  const at = current === null ? -1 : stages.indexOf(current);
  switch (event.kind) {
    case 'save':
      return state === 'not-started' ? 'draft' : state;
    case 'finish': {
      const next = stages[at + 1];
      return next === undefined ? 'decided' : stateAt[next];
    }
    case 'send-back': {
      const target = stages.indexOf(event.toStage);
      if (target === -1 || target >= at) return null;
      return event.toStage === 'first' ? 'sent-back' : stateAt[event.toStage];
    }
    case 'reopen': {
      const last = stages.at(-1);
      return last === undefined ? null : stateAt[last];
    }
  }
}

/**
 * To whom a sheet can be sent back from where it stands.
 *
 * @example stagesBefore('at-third', form) // ['first', 'second']
 */
export function stagesBefore(state: SheetState, { stages }: Pick<SheetForm, 'stages'>): readonly Stage[] {
  const at = stages.findIndex(({ stage }) => stage === stageOf(state));
  return stages.slice(0, Math.max(at, 0)).map(({ stage }) => stage);
}
