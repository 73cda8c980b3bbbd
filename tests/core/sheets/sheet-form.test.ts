import { describe, expect, test } from 'vitest';
import { defaultForm } from '../../../src/core/sheets/default-form.ts';
import { findFormProblems } from '../../../src/core/sheets/find-form-problems.ts';
import type { SheetField, SheetForm } from '../../../src/core/sheets/sheet-form.ts';

const codes = (changed: Partial<SheetForm>): readonly string[] =>
  findFormProblems({ ...defaultForm, ...changed }).map(({ path, code }) => [...path, code].join(' '));

const [rating] = defaultForm.fields;
const long = defaultForm.fields.find(({ key }) => key === 'issues');
if (rating === undefined || long?.kind !== 'long-text') throw new Error('The default form has both');
const withField = (field: SheetField): Partial<SheetForm> => ({ fields: [...defaultForm.fields, field] });

test('the form that a city begins with can be used', () => {
  expect(findFormProblems(defaultForm)).toEqual([]);
});

describe('a form cannot be used', () => {
  const { result, progress, stages, fields } = defaultForm;
  const box = { ...long, key: 'more' };
  test.each<[string, Partial<SheetForm>, string]>([
    [
      'with one stage: nobody would look at it',
      { stages: stages.slice(0, 1), fields: fields.filter(({ stage }) => stage === 'first') },
      'stages too-few-stages',
    ],
    [
      'with stages in another order',
      { stages: [...stages.slice(0, 1), ...stages.slice(1).toReversed()] },
      'stages stages-out-of-order',
    ],
    ['with a box twice', withField(long), 'fields issues repeated-key'],
    ['with a key that is none', withField({ ...box, key: 'もっと' }), 'fields もっと bad-key'],
    [
      'with a box without a name',
      withField({ ...box, label: { ja: ' ', en: 'x' } }),
      'fields more label-missing',
    ],
    ['with a box without room', withField({ ...box, limit: 0 }), 'fields more bad-limit'],
    [
      'with a choice of one',
      withField({ ...box, kind: 'choice', choices: [{ code: 'a', label: box.label }] }),
      'fields more too-few-choices',
    ],
    [
      'with a second rating of a kind in a stage',
      withField({ ...rating, key: 'again' }),
      'stages first repeated-rating',
    ],
    [
      'where nobody decides the rating',
      { fields: fields.filter(({ key }) => key !== 'result-third') },
      'result rating-undecided',
    ],
    [
      'with boxes of a stage that it does not have',
      {
        stages: stages.slice(0, 2),
        fields: fields.filter(({ stage, key }) => stage !== 'third' || key === 'comment-third'),
      },
      'fields comment-third unknown-stage',
    ],
    [
      'with shares that rise',
      { result: { ...result, rule: { ...result.rule, from: [40, 60, 80] } } },
      'result bad-shares',
    ],
    [
      'with too few shares',
      { progress: { ...progress, rule: { ...progress.rule, from: [90] } } },
      'progress bad-shares',
    ],
    [
      'with a share over 100',
      { progress: { ...progress, rule: { ...progress.rule, leastJudged: 120 } } },
      'progress bad-least-judged',
    ],
    [
      'with a grade that its scale does not have',
      { result: { ...result, bestWhileWorsening: 's' } },
      'result unknown-grade',
    ],
    [
      'with a grade twice',
      { result: { ...result, scale: [...result.scale.slice(0, 3), ...result.scale.slice(0, 1)] } },
      'result a repeated-code',
    ],
    [
      'with a grade called none',
      {
        progress: {
          ...progress,
          scale: progress.scale.map((grade, at) => (at === 3 ? { ...grade, code: 'none' } : grade)),
        },
      },
      'progress none bad-code',
    ],
  ])('%s', (_, changed, problem) => {
    expect(codes(changed)).toEqual([problem]);
  });
});
