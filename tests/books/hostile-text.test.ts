import { describe, expect, test } from 'vitest';
import { createBookCompiler } from '../../src/books/compile/create-book-compiler.ts';
import { makeBook } from '../../src/books/make-book.ts';
import type { PlanFile } from '../../src/core/plan/plan-file.ts';
import { smallPlanFile } from '../support/small-plan.ts';
import { printBook, publishFile } from './support/print-book.ts';
import { readTaggedPdf } from './support/read-tagged-pdf.ts';

/** Everything that means something to the typesetter, and names that are hard to set. */
const hostile = [
  '#read("/etc/passwd")',
  '#panic("x")',
  '$x^2$ と @label と <label>',
  '*太字* _斜体_ `code` ~ -- --- ...',
  '"引用" \'単\' “二重” \\ / // /* */',
  '= 見出し',
  '- 一 + 二 / 三: 四',
  '[括弧] {波} (丸)',
  'https://example.jp/?a=1&b=2#c',
  '髙﨑𠮷野①㎡㈱−–—～〜',
  'とても長い名称'.repeat(40),
  'Averyveryverylongwordwithoutanyspace'.repeat(6),
];

describe.each(['plan', 'report', 'figures'] as const)('the book of kind %s', (kind) => {
  test.each(hostile)('prints a text as it is: %s', async (text) => {
    const pdf = await readTaggedPdf(printBook(publishFile(withText(smallPlanFile, text)), { kind }));
    const printed = pdf.pages
      .flatMap(({ blocks }) => blocks.flatMap(({ lines }) => lines.map((line) => line.text)))
      .join('');
    expect(tighten(printed)).toContain(tighten(text));
  });
});

test('a sign that no font has makes no book, and the text with it is named', async () => {
  const compile = await createBookCompiler();
  const source = makeBook(publishFile(withText(smallPlanFile, '見本𓀀市')), { kind: 'plan' }, 'ja');
  if (source === null) throw new Error('no book');
  expect(compile(source)).toMatchObject({
    ok: false,
    problem: { code: 'missing-character', detail: expect.stringContaining('𓀀') },
  });
});

test('a compiler makes a good book after a bad one', async () => {
  const compile = await createBookCompiler();
  const [bad, good] = ['𓀀', '良'].map((text) =>
    makeBook(publishFile(withText(smallPlanFile, text)), { kind: 'plan' }, 'ja'),
  );
  if (!bad || !good) throw new Error('no book');
  expect(compile(bad).ok).toBe(false);
  expect(compile(good).ok).toBe(true);
});

/** The text in the place of the plan's title, and of the names of the first strategy, indicator and project. */
function withText(file: PlanFile, text: string): PlanFile {
  const [strategy, ...others] = file.strategies;
  if (strategy === undefined) throw new Error('The small plan has no strategy');
  const indicators = strategy.indicators.map((one, at) => (at === 0 ? { ...one, name: text } : one));
  return {
    ...file,
    plan: { ...file.plan, title: text },
    strategies: [{ ...strategy, title: text, direction: text, indicators }, ...others],
  };
}

function tighten(text: string): string {
  return text.replace(/\s+/gu, '');
}
