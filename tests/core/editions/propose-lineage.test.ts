import { describe, expect, test } from 'vitest';
import { proposeLineage } from '../../../src/core/editions/propose-lineage.ts';
import { settleLinks } from '../../../src/core/editions/settle-links.ts';
import { listElements } from '../../../src/core/plan/differences/list-elements.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import type { PlanFile } from '../../../src/core/plan/plan-file.ts';
import { toPlan } from '../../../src/core/plan/to-plan.ts';
import { readSample, type SampleName } from '../../sample/committed-sample.ts';
import { measureLineage, shareRight } from '../../support/lineage-quality.ts';
import { manglePlan } from '../../support/mangle-plan.ts';
import { smallPlanFile } from '../../support/small-plan.ts';

const plan = toPlan(smallPlanFile);

/** The file with texts replaced, wherever they stand. */
function withWords(words: Readonly<Record<string, string>>): PlanFile {
  return JSON.parse(
    Object.entries(words).reduce(
      (text, [before, after]) => text.replaceAll(`"${before}"`, `"${after}"`),
      JSON.stringify(smallPlanFile),
    ),
  );
}

function propose(file: PlanFile, before: Plan = plan) {
  return proposeLineage(before, toPlan(file, before));
}

describe('proposeLineage', () => {
  test('nothing for the same plan', () => {
    expect(propose(smallPlanFile)).toEqual({ proposals: [], candidates: [], vanished: [], fresh: [] });
  });

  test('a project by what it stands on, though its name says nothing', () => {
    const { proposals } = propose(withWords({ 保育所整備事業: 'こども未来プロジェクト' }));
    expect(proposals).toMatchObject([{ kind: 'renamed', element: 'project', from: ['p1'], to: ['p4'] }]);
    expect(proposals[0]?.links[0]?.why[0]).toEqual({ code: 'contents', share: 1 });
  });

  test('an indicator by its figures, a department by its projects, a measure by what is in it', () => {
    const { proposals } = propose(
      withWords({ 新規就農者数: '農業を始めた人', 教育指導課: '学び支援室', 学びを深める: '授業のあり方' }),
    );
    const found = proposals.map(({ element }) => element);
    expect(found).toContain('indicator');
    expect(found).toContain('department');
  });

  test('the actions of a renamed initiative go along without a word', () => {
    const file = withWords({ 保育所を増やす: '保育の受け皿を広げる' });
    const { proposals, vanished } = propose(file);
    expect(proposals.map(({ from, to }) => [from, to])).toEqual([[['i1'], ['i4']]]);
    expect(vanished).toEqual(['i1']);
    const after = toPlan(file, plan);
    expect(after.actions.map(({ id }) => id)).toContain('a5');
    const settled = settleLinks(plan, after, [{ from: 'i1', to: 'i4', reason: '分かりやすく' }]);
    expect(settled.ok && settled.plan.actions.map(({ id }) => id)).toEqual(plan.actions.map(({ id }) => id));
    expect(settled.ok && settled.plan.initiatives[0]).toMatchObject({
      id: 'i1',
      title: '保育の受け皿を広げる',
    });
    expect(settled.ok && settled.lineage).toEqual([
      { kind: 'renamed', from: ['i1'], to: ['i1'], reason: '分かりやすく' },
    ]);
  });

  test('an indicator that is printed as one for each of its parts', () => {
    const { file, after } = splitIndicator();
    expect(propose(file).proposals).toMatchObject([{ kind: 'split', from: ['k3'], to: expect.any(Array) }]);
    const [first, second] = after.indicators.filter(({ name }) => name.startsWith('考え'));
    const settled = settleLinks(plan, after, [
      { from: 'k3', to: first?.id ?? 'k0', reason: null },
      { from: 'k3', to: second?.id ?? 'k0', reason: null },
    ]);
    expect(settled.ok && settled.lineage).toMatchObject([
      { kind: 'split', from: ['k3'], to: ['k3', second?.id] },
    ]);
  });
});

function splitIndicator() {
  const file: PlanFile = {
    ...smallPlanFile,
    strategies: smallPlanFile.strategies.map((strategy) => ({
      ...strategy,
      measures: strategy.measures.map((measure) => ({
        ...measure,
        indicators: measure.indicators.flatMap((one) =>
          one.series.length === 1
            ? [one]
            : one.series.map((part) => ({
                ...one,
                name: `考えを深めた${part.label === '小学校' ? '児童' : '生徒'}の割合`,
                series: [part],
              })),
        ),
      })),
    })),
  };
  return { file, after: toPlan(file, plan) };
}

describe('settleLinks', () => {
  const after = toPlan(withWords({ 保育所整備事業: 'こども事業' }), plan);

  test.each([
    ['an element that was never there', { from: 'p9', to: 'p4' }, 'unknown-from'],
    ['one that is not in the new edition', { from: 'p1', to: 'p9' }, 'unknown-to'],
    ['one of another kind', { from: 'p1', to: 'd1' }, 'kinds-differ'],
    ['one that goes on beside another that does', { from: 'p2', to: 'p3' }, 'tangled'],
  ] as const)('refuses %s', (_, link, code) => {
    const settled = settleLinks(plan, after, [{ ...link, reason: null }]);
    expect(settled).toMatchObject({ ok: false, problems: [{ code }] });
  });

  test('what merges into one that goes on leaves its id to that one', () => {
    const merged = toPlan(withWords({ 保育所整備事業: '教育研修事業' }), plan);
    const settled = settleLinks(plan, merged, [{ from: 'p1', to: 'p3', reason: null }]);
    expect(settled.ok && settled.lineage).toEqual([
      { kind: 'merged', from: ['p3', 'p1'], to: ['p3'], reason: null },
    ]);
    expect(settled.ok && settled.plan).toEqual(merged);
  });

  test('no link, no change', () => {
    expect(settleLinks(plan, after, [])).toEqual({ ok: true, plan: after, lineage: [] });
  });
});

describe.each(['miokawa', 'hiratsuka'] as const satisfies readonly SampleName[])('the plan of %s', (name) => {
  const file = readSample(name).plan;

  test('mangled by twenty seeds: at least 95 of 100 proposed links are right, and 90 of 100 are found', () => {
    const seeds = Array.from({ length: 20 }, (_, at) => `${name}-${at}`);
    const all = measureLineage(file, seeds).get('all');
    expect(all?.right).toBeGreaterThan(500);
    const { precision, recall } = shareRight(all ?? { how: 'all', right: 0, wrong: 0, missed: 0 });
    expect(precision).toBeGreaterThanOrEqual(0.95);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });

  test('whatever is proposed can be taken: ids stay unique, and every old element goes on at most once', () => {
    for (const seed of ['a', 'b', 'c', 'd', 'e']) {
      const before = toPlan(file);
      const after = toPlan(manglePlan(file, seed, 2).file, before);
      const links = proposeLineage(before, after).proposals.flatMap((one) => one.links);
      const settled = settleLinks(
        before,
        after,
        links.map(({ from, to }) => ({ from, to, reason: null })),
      );
      expect(settled).toMatchObject({ ok: true });
      const ids = settled.ok ? listElements(settled.plan).map(({ id }) => id) : [];
      expect(ids).toHaveLength(listElements(after).length);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
