import { defaultProgressChoices } from '../../../src/core/round/default-choices.ts';
import { defaultForm } from '../../../src/core/sheets/default-form.ts';
import { proposeRating, proposeResult } from '../../../src/core/sheets/propose-rating.ts';
import { type Basis, reasonKey, type Sheet, type SheetEntry } from '../../../src/core/sheets/sheet.ts';
import { fieldsOf, type SheetForm, type Stage } from '../../../src/core/sheets/sheet-form.ts';
import { tallyProgress, tallyVerdicts } from '../../../src/core/sheets/tally.ts';

/** A sheet on a measure of こども部, on which 福祉部 works as well. */
export const sheetOfTest: Sheet = {
  id: 'r1.m1',
  element: 'm1',
  strategy: 's1',
  year: 2026,
  title: '施策',
  division: 'こども部',
  owners: ['d1'],
  departments: ['d1', 'd2'],
  divisions: ['こども部', '福祉部'],
  themes: ['digital'],
};

/** Proposes B (3 of 5) and 順調. */
export const basisOfTest: Basis = {
  result: proposeResult(
    tallyVerdicts(['met', 'met', 'on-track', 'behind', 'at-risk'], defaultForm.result.goodStates),
    defaultForm.result,
  ),
  progress: proposeRating(
    tallyProgress(['as-planned', 'as-planned'], defaultProgressChoices),
    defaultForm.progress,
  ),
};

/** Every box of a stage filled in; ratings as proposed. */
export function fillStage(
  stage: Stage,
  basis: Basis = basisOfTest,
  form: SheetForm = defaultForm,
): SheetEntry {
  const boxes = fieldsOf(form, stage).flatMap((field): readonly (readonly [string, string])[] => {
    switch (field.kind) {
      case 'rating':
        return [
          [field.key, basis[field.rating].grade],
          [reasonKey(field.key), ''],
        ];
      case 'choice':
        return [[field.key, field.choices[0]?.code ?? '']];
      case 'number':
        return [[field.key, '12']];
      default:
        return [[field.key, `${field.key}の本文`]];
    }
  });
  return Object.fromEntries(boxes);
}
