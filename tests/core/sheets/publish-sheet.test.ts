import { describe, expect, test } from 'vitest';
import { defaultForm } from '../../../src/core/sheets/default-form.ts';
import { publishSheet } from '../../../src/core/sheets/published-sheet.ts';
import { saveSheet } from '../../../src/core/sheets/save-sheet.ts';
import { reasonKey, type SheetEntry, type SheetStep, untouched } from '../../../src/core/sheets/sheet.ts';
import { stepSheet } from '../../../src/core/sheets/step-sheet.ts';
import { basisOfTest, fillStage, sheetOfTest } from './make-sheet.ts';

const by = { by: 'u1', post: { role: 'coordinator', department: null }, reason: null } as const;

/** Saved, and finished as many times. */
function walk(times: number): readonly SheetStep[] {
  const steps: SheetStep[] = [];
  let status = untouched;
  const events = [
    { ...by, kind: 'save', at: '2027-06-01T00:00:00.000Z' } as const,
    ...Array.from({ length: times }, (_, at) => ({
      ...by,
      kind: 'finish' as const,
      basis: basisOfTest,
      at: `2027-06-0${at + 2}T00:00:00.000Z`,
    })),
  ];
  for (const event of events) {
    const stepped = stepSheet('r1.m1', status, event, defaultForm);
    if (!stepped.ok) throw new Error(stepped.code);
    status = stepped.status;
    steps.push(stepped.step);
  }
  return steps;
}

const entry: SheetEntry = {
  ...fillStage('first'),
  ...fillStage('second'),
  ...fillStage('third'),
  'result-third': 'a',
  [reasonKey('result-third')]: '目標の引上げを評価した。',
  'comment-third': '',
};

describe('what the public reads', () => {
  test.each([0, 1, 2])('is nothing while %i stages are finished', (times) => {
    expect(publishSheet({ sheet: sheetOfTest, form: defaultForm, entry, steps: walk(times) })).toBeNull();
  });

  const published = publishSheet({ sheet: sheetOfTest, form: defaultForm, entry, steps: walk(3) });

  test('is the public boxes that were filled, with what they mean', () => {
    expect(published?.decidedAt).toBe('2027-06-04T00:00:00.000Z');
    expect(published?.stages.map(({ fields }) => fields.map(({ key }) => key))).toEqual([
      [
        'result-first',
        'progress-first',
        'achieved',
        'factors',
        'delay',
        'validity',
        'effectiveness',
        'efficiency',
        'issues',
        'next',
        'improvement',
      ],
      ['result-second', 'progress-second', 'comment-second'],
      ['result-third', 'progress-third'],
    ]);
    expect(JSON.stringify(published)).not.toMatch(/contactの|note-secondの|"budget"/);
  });

  test('shows an override as one, with its reason, and what was proposed', () => {
    const [result, progress] = published?.stages[2]?.fields ?? [];
    expect(result).toMatchObject({
      grade: { code: 'a' },
      proposed: { code: 'b' },
      overridden: true,
      reason: '目標の引上げを評価した。',
    });
    expect(progress).toMatchObject({ overridden: false, reason: null });
  });
});

describe('saving', () => {
  const stored = { issues: '元の文', 'comment-second': '二次' };
  test('keeps boxes of other stages, whatever was sent', () => {
    const typed = { issues: '新しい文', 'comment-second': '書き換え' };
    const saved = saveSheet(defaultForm, 'first', stored, { base: stored, typed });
    expect(saved).toEqual({
      ok: true,
      entry: { issues: '新しい文', 'comment-second': '二次' },
      merged: false,
    });
  });

  test('brings edits of two people in different boxes together', () => {
    const now = { ...stored, factors: '別の人の文' };
    const saved = saveSheet(defaultForm, 'first', now, { base: stored, typed: { issues: '私の文' } });
    expect(saved).toEqual({ ok: true, entry: { ...now, issues: '私の文' }, merged: true });
  });

  test('gives both texts back where they wrote in one box', () => {
    const now = { ...stored, issues: '別の人の文' };
    const saved = saveSheet(defaultForm, 'first', now, { base: stored, typed: { issues: '私の文' } });
    expect(saved).toEqual({
      ok: false,
      conflicts: [{ path: ['issues'], base: '元の文', mine: '私の文', theirs: '別の人の文' }],
    });
  });
});
