import type { SheetSet, TakenSheetStep } from '../../app/ports/sheet-store.ts';
import type { Post } from '../../core/round/role.ts';
import type { RoundId } from '../../core/round/round.ts';
import {
  type Basis,
  SHEET_EVENTS,
  SHEET_STATES,
  type Sheet,
  type SheetEntry,
  type SheetId,
  type SheetStep,
} from '../../core/sheets/sheet.ts';
import { type FormVersion, type SheetForm, STAGES } from '../../core/sheets/sheet-form.ts';
import { isId, readJson, readJsonOrNull, readWord, toId, writeJson } from '../rows/read-cell.ts';
import type { SheetFormRow, SheetRow, SheetSetRow, SheetStepRow } from './sheet-tables.ts';

/** Where rows of sheets stand, and the change that brings them. */
export type SheetPlace = { readonly code: string; readonly changeNo: number };

/**
 * The round that a sheet belongs to: what its id begins with.
 *
 * @example roundOfSheet('r1.m3') // 'r1'
 */
export function roundOfSheet(sheet: SheetId): RoundId {
  return toId(sheet.split('.', 1)[0] ?? '', 'r');
}

function toSheetId(text: string): SheetId {
  const [round = '', element = ''] = text.split('.');
  if (isId(round, 'r')) {
    for (const letter of ['m', 's'] as const) if (isId(element, letter)) return `${round}.${element}`;
  }
  throw new TypeError(`${text} is no sheet of a round`);
}

export function toFormRow({ code, changeNo }: SheetPlace, { version, form }: FormVersion): SheetFormRow {
  return {
    municipality_code: code,
    form_version: version,
    change_no: changeNo,
    form: JSON.stringify(form),
  };
}

export function toForm(row: SheetFormRow): FormVersion {
  return { version: row.form_version, form: readJson<SheetForm>(row, 'form') };
}

export function toSetRow({ code, changeNo }: SheetPlace, { round, formVersion, due }: SheetSet): SheetSetRow {
  return {
    municipality_code: code,
    round,
    change_no: changeNo,
    form_version: formVersion,
    due: JSON.stringify(due),
  };
}

export function toSet(row: SheetSetRow): SheetSet {
  return {
    round: toId(row.round, 'r'),
    formVersion: row.form_version,
    due: readJson<SheetSet['due']>(row, 'due'),
  };
}

export function toSheetRow(
  { code, changeNo }: SheetPlace,
  round: RoundId,
  sheet: Sheet,
  position: number,
): SheetRow {
  return {
    municipality_code: code,
    round,
    sheet: sheet.id,
    change_no: changeNo,
    position,
    content: JSON.stringify(sheet),
  };
}

export function toSheet(row: Pick<SheetRow, 'content'>): Sheet {
  return readJson<Sheet>(row, 'content');
}

export function toSheetStepRow(
  { code, changeNo }: SheetPlace,
  { step, saved }: TakenSheetStep,
): SheetStepRow {
  return {
    municipality_code: code,
    round: roundOfSheet(step.sheet),
    sheet: step.sheet,
    version: step.version,
    change_no: changeNo,
    made_at: step.at,
    made_by: step.by,
    kind: step.kind,
    stage: step.stage,
    from_state: step.from,
    to_state: step.to,
    post: JSON.stringify(step.post),
    reason: step.reason,
    basis: writeJson(step.basis),
    started_from: saved?.startedFrom ?? null,
    entry: saved === null ? null : JSON.stringify(saved.entry),
  };
}

/** A row without what was saved in it: a list of steps does not need it. */
export type BareStepRow = Omit<SheetStepRow, 'municipality_code' | 'started_from' | 'entry'>;

export function toSheetStep(row: BareStepRow): SheetStep {
  return {
    sheet: toSheetId(row.sheet),
    version: row.version,
    kind: readWord(row, 'kind', SHEET_EVENTS),
    stage: row.stage === null ? null : readWord(row, 'stage', STAGES),
    from: readWord(row, 'from_state', SHEET_STATES),
    to: readWord(row, 'to_state', SHEET_STATES),
    by: row.made_by,
    post: readJson<Post>(row, 'post'),
    at: row.made_at,
    reason: row.reason,
    basis: readJsonOrNull<Basis>(row, 'basis'),
  };
}

export function toSheetEntry(row: { readonly entry: string }): SheetEntry {
  return readJson<SheetEntry>(row, 'entry');
}
