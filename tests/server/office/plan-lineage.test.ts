import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { listEngines } from '../../support/engines.ts';
import { smallPlanFile } from '../../support/small-plan.ts';
import { openEmptyStore, serve } from './support/office-server.ts';
import { readForm } from './support/read-form.ts';
import { type Answer, createVisitor, type TestVisitor } from './support/visitor.ts';

const code = '992011';
const password = 'ふなつきば-まひる-0512';
const at = `/office/${code}/plan`;
const json = (text: string): File => new File([text], '計画.json', { type: 'application/json' });
const smallPlan = JSON.stringify(smallPlanFile);

/** The next edition: a project and an initiative under other names, and a project that another one takes in. */
const nextPlan = smallPlan
  .replaceAll('[2024,2025,2026]', '[2025,2026,2027]')
  .replaceAll('[2024]', '[2025]')
  .replaceAll('保育所整備事業', 'こども未来事業')
  .replaceAll('授業を変える', '学びの場づくり');

describe.each(await listEngines())('loading a next edition with its lineage on $name', ({ locate }) => {
  let store: Awaited<ReturnType<typeof openEmptyStore>>;
  let server: Awaited<ReturnType<typeof serve>>;
  let visitor: TestVisitor;

  beforeAll(async () => {
    store = await openEmptyStore(await locate());
    server = await serve({ store }, {});
    visitor = createVisitor(server.origin);
    const token = server.setUpToken ?? '';
    const page = `/office/set-up?token=${token}`;
    const administrator = { displayName: '管理 一郎', loginName: 'kanri', password, repeated: password };
    await visitor.send('/office/set-up', { token, code, name: '見本市', ...administrator }, page);
    const first = await visitor.send(at, { file: json(smallPlan) }, at);
    await press(first, 'load');
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  function press(
    shown: Answer,
    step: string,
    choices: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const form = readForm(shown.text, at);
    for (const [name, value] of Object.entries({ ...choices, step })) form.set(name, value);
    return visitor.post(at, form);
  }

  test('proposes, takes nothing by itself, and keeps the ids of what a person confirmed', async () => {
    const shown = await visitor.send(at, { file: json(nextPlan) }, at);
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('引き継ぎの確認（2件）');
    expect(shown.text).toMatch(/こども未来事業（\d+％: 中身100％/);
    expect([...readForm(shown.text, at)].filter(([name]) => name.startsWith('link-'))).toEqual([
      ['link-from:i2', ''],
      ['link-from:p1', ''],
    ]);

    const tangled = await press(shown, 'look', { 'link-from:p1': 'd1' });
    expect(tangled.status).toBe(422);
    expect(tangled.text).toContain('種類が違うので、引き継げません');

    const chosen = await press(shown, 'propose');
    expect(readForm(chosen.text, at).get('link-from:p1')).toBe('p4');
    expect(chosen.text).toContain('「保育所整備事業」から「こども未来事業」に変わります');

    const loaded = await press(chosen, 'load');
    expect(loaded.status).toBe(303);
    const { plan, lineage } = await store.read(async (reader) => ({
      plan: await reader.findPlan(code, { edition: 2025 }),
      lineage: await reader.listLineage(code, 2025),
    }));
    expect(plan?.projects.find(({ id }) => id === 'p1')?.name).toBe('こども未来事業');
    expect(plan?.initiatives.find(({ id }) => id === 'i2')?.title).toBe('学びの場づくり');
    expect(plan?.actions.map(({ id }) => id)).toEqual(['a1', 'a2', 'a3', 'a4']);
    expect(lineage).toMatchObject([
      { kind: 'renamed', from: ['i2'], to: ['i2'] },
      { kind: 'renamed', from: ['p1'], to: ['p1'] },
    ]);
  });
});
