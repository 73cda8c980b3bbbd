import { defaultForm } from '../../../src/core/sheets/default-form.ts';
import { type PublishedSheet, publishSheet } from '../../../src/core/sheets/published-sheet.ts';
import {
  type AssessedElement,
  isMeasure,
  reasonKey,
  type SheetStep,
  untouched,
} from '../../../src/core/sheets/sheet.ts';
import { stepSheet } from '../../../src/core/sheets/step-sheet.ts';
import { basisOfTest, fillStage, sheetOfTest } from './make-sheet.ts';

/** A decided sheet as a publication freezes it: everything filled in, the last rating of the results overridden. */
export function makePublishedSheet(element: AssessedElement, year: number): PublishedSheet {
  const steps: SheetStep[] = [];
  let status = untouched;
  for (const kind of ['save', 'finish', 'finish', 'finish'] as const) {
    const by = { by: 'u1', post: { role: 'coordinator', department: null }, reason: null } as const;
    const base = { ...by, at: '2027-08-20T01:00:00.000Z' };
    const event = kind === 'save' ? { ...base, kind } : { ...base, kind, basis: basisOfTest };
    const stepped = stepSheet('r1.m1', status, event, defaultForm);
    if (!stepped.ok) throw new Error(stepped.code);
    status = stepped.status;
    steps.push(stepped.step);
  }
  const entry = {
    ...fillStage('first'),
    ...fillStage('second'),
    ...fillStage('third'),
    'result-third': 'a',
    [reasonKey('result-third')]: '年度末の伸びを見込む。',
  };
  const strategy = isMeasure(element) ? 's1' : null;
  const sheet = { ...sheetOfTest, id: `r1.${element}` as const, element, strategy, year } as const;
  const published = publishSheet({ sheet, form: defaultForm, entry, steps });
  if (published === null) throw new Error('A decided sheet can be published');
  return published;
}
