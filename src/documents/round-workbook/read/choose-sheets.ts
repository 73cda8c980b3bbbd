import type { Form } from '../form/form.ts';
import { formTexts } from '../form/form-texts.ts';
import { CHOICES_SHEET, RECORD_SHEET } from '../form/sheet-names.ts';
import { makeProblem, type WorkbookProblem } from '../problem.ts';
import type { WorkbookRequest } from '../workbook-request.ts';
import type { RawSheet, RawWorkbook } from '../xlsx/raw-workbook.ts';
import { type FormMark, findMark, isOfKind } from './find-mark.ts';
import { type LocatedForm, locateColumns } from './locate-columns.ts';

/** A sheet that has the heads of a form. */
export type FormSheet = {
  readonly form: Form;
  readonly sheet: RawSheet;
  readonly mark: FormMark | null;
  readonly located: LocatedForm;
};

export type ChosenSheets = {
  /** The sheet of each form, and its copies. */
  readonly forms: ReadonlyArray<{ readonly chosen: FormSheet; readonly copies: readonly FormSheet[] }>;
  readonly guide: RawSheet | null;
  readonly problems: readonly WorkbookProblem[];
};

/** With fewer heads, a sheet is something else. */
const LEAST_SHARE = 0.4;

/**
 * Chooses the sheet of each form: the one with most of its heads, whatever its name; among equals the one that has the
 * form's own name, then the first. Copies, sheets of others' forms and sheets that are no form are named.
 *
 * @example const { forms, problems } = chooseSheets(workbook, describeForms(request), request);
 */
export function chooseSheets(
  workbook: RawWorkbook,
  forms: readonly Form[],
  request: WorkbookRequest,
): ChosenSheets {
  const marked = workbook.sheets
    .filter(({ name }) => name !== RECORD_SHEET && name !== CHOICES_SHEET)
    .map((sheet) => ({ sheet, mark: findMark(sheet) }));
  const foreign = marked.filter(({ mark }) => mark !== null && !isOwn(mark, request));
  const own = marked.filter((one) => !foreign.includes(one));
  const owners = own.flatMap(({ sheet, mark }) => bestForm(sheet, mark, forms) ?? []);
  const chosen = forms.flatMap((form) => {
    const [first, ...copies] = owners.filter((one) => one.form === form).sort(bySuitability);
    return first === undefined ? [] : [{ chosen: first, copies }];
  });
  const guideNames: readonly string[] = Object.values(formTexts.guideSheet);
  const guide = own.find(({ sheet }) => guideNames.includes(sheet.name))?.sheet ?? null;
  const others = own.filter(
    ({ sheet }) => sheet !== guide && sheet.rows.size > 0 && !owners.some((one) => one.sheet === sheet),
  );
  return {
    forms: chosen,
    guide,
    problems: [
      ...foreign.map(({ sheet }) =>
        makeProblem('sheet-foreign', { sheet: sheet.name, cell: null }, sheet.name),
      ),
      ...others.map(({ sheet }) =>
        makeProblem('sheet-unknown', { sheet: sheet.name, cell: null }, sheet.name),
      ),
      ...forms.filter((form) => !chosen.some((one) => one.chosen.form === form)).map(missingSheet),
      ...chosen.flatMap(({ chosen: kept, copies }) => copies.map((copy) => copiedSheet(copy, kept))),
    ],
  };
}

function isOwn(mark: FormMark, { round, department }: WorkbookRequest): boolean {
  return mark.round === round.id && mark.department === department.id;
}

function bestForm(sheet: RawSheet, mark: FormMark | null, forms: readonly Form[]): FormSheet | null {
  const candidates = forms
    .flatMap((form): FormSheet[] => {
      const located = locateColumns(sheet, form, isOfKind(mark, form.kind) ? mark : null);
      const enough = located !== null && located.matched >= form.columns.length * LEAST_SHARE;
      return enough ? [{ form, sheet, mark, located }] : [];
    })
    .sort((a, b) => b.located.matched - a.located.matched);
  return candidates[0] ?? null;
}

/** Sorting is stable, so that the first sheet wins among equals. */
function bySuitability(a: FormSheet, b: FormSheet): number {
  return b.located.matched - a.located.matched || Number(hasOwnName(b)) - Number(hasOwnName(a));
}

function hasOwnName({ sheet, form }: FormSheet): boolean {
  return sheet.name === form.sheetName.ja || sheet.name === form.sheetName.en;
}

function missingSheet({ sheetName }: Form): WorkbookProblem {
  return makeProblem('sheet-missing', { sheet: null, cell: null }, '', { expected: sheetName });
}

function copiedSheet(copy: FormSheet, kept: FormSheet): WorkbookProblem {
  return makeProblem('sheet-copied', { sheet: copy.sheet.name, cell: null }, copy.sheet.name, {
    kept: kept.sheet.name,
  });
}
