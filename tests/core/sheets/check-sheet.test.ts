import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkSheet, longestReason } from '../../../src/core/sheets/check-sheet.ts';
import { defaultForm } from '../../../src/core/sheets/default-form.ts';
import { reasonKey, type SheetEntry } from '../../../src/core/sheets/sheet.ts';
import { NO_GRADE, RATING_KINDS, type SheetForm } from '../../../src/core/sheets/sheet-form.ts';
import { basisOfTest, fillStage } from './make-sheet.ts';

const filled = fillStage('first');
const codesOf = (entry: SheetEntry, form: SheetForm = defaultForm): readonly string[] =>
  checkSheet(form, 'first', entry, basisOfTest).map(({ key, code }) => `${key} ${code}`);

describe('a stage can be finished', () => {
  test('when its boxes are filled and its ratings are as proposed', () => {
    expect(codesOf(filled)).toEqual([]);
  });

  test('without what is not required', () => {
    expect(codesOf({ ...filled, delay: '', contact: ' ' })).toEqual([]);
  });

  test('whatever is missing of other stages', () => {
    expect(codesOf({ ...filled, 'comment-second': '' })).toEqual([]);
  });
});

describe('a stage cannot be finished', () => {
  const reason = reasonKey('result-first');
  test.each<[string, SheetEntry, string]>([
    ['a required box is empty', { issues: '　' }, 'issues box-empty'],
    ['there is no rating', { 'result-first': '' }, 'result-first box-empty'],
    ['a text is too long', { issues: 'あ'.repeat(401) }, 'issues text-too-long'],
    ['a choice is not one of the form', { next: 'later' }, 'next unknown-choice'],
    ['a grade is not one of the scale', { 'result-first': 's' }, 'result-first unknown-grade'],
    ['a grade is of the other scale', { 'result-first': 'late' }, 'result-first unknown-grade'],
    [
      'a rating differs from the proposal without a reason',
      { 'result-first': 'a' },
      `${reason} override-without-reason`,
    ],
    ['the reason is blank', { 'result-first': 'a', [reason]: ' 　\n' }, `${reason} override-without-reason`],
    ['nothing is rated without a reason', { 'result-first': NO_GRADE }, `${reason} override-without-reason`],
    [
      'the reason is too long',
      { 'result-first': 'a', [reason]: 'あ'.repeat(longestReason + 1) },
      `${reason} text-too-long`,
    ],
  ])('while %s', (_, changed, problem) => {
    expect(codesOf({ ...filled, ...changed })).toEqual([problem]);
  });

  test.each([
    ['12', true],
    ['１，２３４', true],
    ['十二', false],
    ['12人', false],
  ])('while %s stands in a box for a number: %s', (typed, fine) => {
    const [field] = defaultForm.fields.filter(({ key }) => key === 'contact');
    if (field === undefined) throw new Error('The default form has a box for the contact');
    const number = { ...field, kind: 'number', unit: '人' } as const;
    const form = { ...defaultForm, fields: [number] };
    expect(codesOf({ contact: typed }, form)).toEqual(fine ? [] : ['contact not-a-number']);
  });
});

test('no rating that differs from the proposal gets through without a reason', () => {
  const grades = [...defaultForm.result.scale, ...defaultForm.progress.scale].map(({ code }) => code);
  const anyGrade = fc.constantFrom(...grades, NO_GRADE, '', 'x');
  const anyReason = fc.constantFrom('', ' ', '　', '見込みより早い。');
  let overrides = 0;
  fc.assert(
    fc.property(anyGrade, anyGrade, anyReason, anyReason, (result, progress, one, other) => {
      const entry = {
        ...filled,
        'result-first': result,
        'progress-first': progress,
        [reasonKey('result-first')]: one,
        [reasonKey('progress-first')]: other,
      };
      if (checkSheet(defaultForm, 'first', entry, basisOfTest).length > 0) return;
      for (const kind of RATING_KINDS) {
        const given = entry[`${kind}-first`];
        if (given === basisOfTest[kind].grade) continue;
        overrides += 1;
        expect((entry[reasonKey(`${kind}-first`)] ?? '').trim()).not.toBe('');
      }
    }),
    { numRuns: 500 },
  );
  expect(overrides).toBeGreaterThan(0);
});
