import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printPlan } from '../../documents/plan-text/support/print-plan.ts';
import { randomPlan } from '../../documents/plan-text/support/random-plan.ts';
import { seededRandom } from '../../documents/plan-text/support/seeded-random.ts';
import { listEngines } from '../../support/engines.ts';
import { smallPlanFile } from '../../support/small-plan.ts';
import { openEmptyStore, serve } from './support/office-server.ts';
import { type Answer, createVisitor, readFormToken, type TestVisitor } from './support/visitor.ts';

const code = '992011';
const password = 'ふなつきば-まひる-0512';
const at = (path: string): string => `/office/${code}${path}`;
const json = (text: string): File => new File([text], '計画.json', { type: 'application/json' });
const smallPlan = JSON.stringify(smallPlanFile);

/** Every field of the form that loads what a page shows, as a browser sends it back. */
function readHandedForm({ text }: Answer): Record<string, string> {
  const hidden = [...text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)];
  const fields = hidden.map(([, name = '', value = '']) => [name, value.replaceAll('&quot;', '"')] as const);
  const [, reason = ''] = /name="reason"[^>]*value="([^"]*)"/.exec(text) ?? [];
  return { ...Object.fromEntries(fields), reason, 'form-token': readFormToken(text) };
}

describe.each(await listEngines())('setting a city up on $name', ({ locate }) => {
  let store: Awaited<ReturnType<typeof openEmptyStore>>;
  let server: Awaited<ReturnType<typeof serve>>;
  let visitor: TestVisitor;

  beforeAll(async () => {
    store = await openEmptyStore(await locate());
    server = await serve({ store }, {});
    visitor = createVisitor(server.origin);
  });
  afterAll(async () => {
    await server.stop();
    await store.close();
  });

  const give = (path: string, more: Record<string, string | File>): Promise<Answer> =>
    visitor.send(at(path), more, at(path));
  const sendBack = (path: string, shown: Answer, more: Record<string, string> = {}): Promise<Answer> =>
    visitor.post(at(path), new URLSearchParams({ ...readHandedForm(shown), ...more }));
  const countChanges = () => store.read((reader) => reader.findLastChangeNo(code));

  test('the first step enters the city and its administrator, and leads on to the plan', async () => {
    const token = server.setUpToken ?? '';
    const page = `/office/set-up?token=${token}`;
    expect((await visitor.get(page)).text).toContain('課と部');
    const administrator = { loginName: 'kanri', displayName: '管理 一郎', password, repeated: password };
    const done = await visitor.send(
      '/office/set-up',
      { token, code, name: '見本市', ...administrator },
      page,
    );
    expect(done).toMatchObject({ status: 303, location: at('/plan') });
    const plan = await visitor.get(at('/plan'));
    expect(plan.text).toContain('まだ計画がありません');
    expect(plan.text).toContain('aria-current="step"');
  });

  test('departments wait for the plan', async () => {
    expect((await visitor.get(at('/departments'))).text).toContain('先に計画を取り込んでください');
    const early = await give('/departments', { table: new File(['課,部\n市民課,市民部'], '課.csv') });
    expect(early.status).toBe(422);
  });

  test.each([
    ['nothing', new File([], ''), 'ファイルを選んでください'],
    [
      'a PDF',
      new File(['%PDF-1.7\n%\u0000\u0001'], '計画.pdf'),
      '計画.pdf: PDFファイルで、テキストではありません',
    ],
    ['JSON that is broken', json('{"plan": '), '計画ファイルに誤りが1件あります'],
    ['JSON of something else', json('{"a": 1}'), '計画ファイルに誤りが'],
    [
      'a plan without contents',
      json(smallPlan.replace(/"strategies":\[.*\]/s, '"strategies":[]}')),
      '取り込めません',
    ],
  ])('%s is refused with what to do, and nothing is written', async (_what, file, says) => {
    const before = await countChanges();
    const refused = await give('/plan', { file });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain(says);
    expect(await countChanges()).toBe(before);
  });

  test('a plan is shown with its counts, and loaded with a reason', async () => {
    const before = await countChanges();
    const shown = await give('/plan', { file: json(smallPlan) });
    expect(shown.status).toBe(200);
    expect(shown.text).toContain('2024年度版として入ります');
    expect(shown.text).toContain('まだ何も変わっていません');
    expect(await countChanges()).toBe(before);
    const without = await sendBack('/plan', shown, { reason: ' ' });
    expect(without.status).toBe(422);
    expect(without.text).toContain('理由を書いてください');
    const loaded = await sendBack('/plan', without, { reason: '当初の計画' });
    expect(loaded).toMatchObject({ status: 303, location: `${at('/plan')}?loaded=${before + 1}` });
    const page = await visitor.get(loaded.location ?? '');
    expect(page.text).toContain('取り込みました');
    expect(page.text).toContain('次へ: 課と部');
    const changes = await store.read((reader) => reader.listChanges(code));
    expect(changes.at(-1)).toMatchObject({ kind: 'plan', madeBy: '管理 一郎', reason: '当初の計画' });
    expect((await give('/plan', { file: json(smallPlan) })).text).toContain('今の計画と同じです');
  });

  test('a new version shows what changes; one that was overtaken is looked at again', async () => {
    const changed = json(smallPlan.replaceAll('預けやすくする', '預けやすくなる'));
    const shown = await give('/plan', { file: changed });
    expect(shown.text).toMatch(/今の計画との違い（[1-9]/);
    expect(shown.text).toContain('預けやすくなる');
    const stale = await sendBack('/plan', shown, { lastChangeNo: '1' });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('その間に他の更新がありました');
    expect((await sendBack('/plan', stale)).status).toBe(303);
  });

  test('a document that may be cut off is loaded only when somebody says that it is whole', async () => {
    const { text } = printPlan(randomPlan(seededRandom(8), 'clear'));
    const shown = await give('/plan', { file: new File([text.trimEnd()], '計画.txt') });
    expect(shown.text).toContain('文書の後ろが切れているかもしれません');
    const before = await countChanges();
    const refused = await sendBack('/plan', shown);
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('印を付けてください');
    expect(await countChanges()).toBe(before);
  });

  test('departments are put under divisions by a table that is looked at first', async () => {
    const table = new File(['課,部\n市民課,市民部\n灯台課,港湾部\n'], '課.csv');
    const shown = await give('/departments', { table });
    expect(shown.text).toContain('灯台課（港湾部）');
    const applied = await sendBack('/departments', shown);
    const page = await visitor.get(applied.location ?? '');
    expect(page.text).toMatch(/課を[12]件加え/);
    expect(page.text).toContain('次へ: 職員と役割');
    const csv = await visitor.get(at('/departments.csv'));
    expect(csv.text).toContain('灯台課,港湾部');
    const twice = await give('/departments', { table: new File([csv.text, '灯台課,\n'], '課.csv') });
    expect(twice.text).toContain('同じ課が2行あります');
    const same = await give('/departments', { table: new File([csv.text], '課.csv') });
    expect(same.text).toContain('変わるところはありません');
  });

  test('with the first people the set-up is over, and says where to go', async () => {
    expect((await visitor.get(at('/set-up'))).text).toContain('続きからできます');
    const head = '区分,ログイン名,氏名,役割,部,課,日付';
    const table = new File([`${head}\n新規,sato,佐藤 花子,部長,港湾部,,2020-04-01`], '異動.csv');
    const shown = await give('/transfers', { table });
    const applied = await visitor.post(at('/transfers/apply'), new URLSearchParams(readHandedForm(shown)));
    expect(applied).toMatchObject({ status: 303, location: at('/set-up') });
    expect((await visitor.get(at('/set-up'))).text).toContain('初期設定は終わりました');
    expect((await visitor.get(at('/transfers'))).text).not.toContain('aria-current="step"');
  });
});
