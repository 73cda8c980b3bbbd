import ExcelJS from 'exceljs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addDemoPeople } from '../../../src/app/accounts/demo.ts';
import type { Role } from '../../../src/core/round/role.ts';
import { openRoundOf2026 } from '../../app/round/open-city.ts';
import { listEngines } from '../../support/engines.ts';
import { type OfficeServer, startOfficeServer } from './support/office-server.ts';
import { createVisitor, type TestVisitor } from './support/visitor.ts';

const [engine] = await listEngines();
if (engine === undefined) throw new Error('SQLite is always there');

describe('opinions through the office’s pages', () => {
  let server: OfficeServer;
  let office: string;
  beforeAll(async () => {
    server = await startOfficeServer({ location: await engine.locate(), demo: true });
    const { store, code, city } = server;
    office = `/office/${code}`;
    const now = new Date().toISOString();
    await addDemoPeople(store, { municipality: city.municipality, now }, { demo: true });
    await openRoundOf2026(store, code);
  });
  afterAll(() => server.stop());

  const enter = async (role: Role): Promise<TestVisitor> => {
    const visitor = createVisitor(server.origin);
    await visitor.send(`${office}/demo`, { role }, `${office}/sign-in`);
    return visitor;
  };
  const seen = async (visitor: TestVisitor, opinion: string): Promise<string> => {
    const { text } = await visitor.get(`${office}/opinions/${opinion}`);
    return /name="version" value="(\d+)"/.exec(text)?.[1] ?? '0';
  };
  /** The department of the demonstration's reporter. */
  const ownDepartment = async (): Promise<string> => {
    const { store, code } = server;
    return store.read(async (reader) => {
      const tenures = await reader.listTenures(code);
      const post = tenures.find((one) => one.post.role === 'reporter')?.post;
      return post && 'department' in post ? String(post.department) : '';
    });
  };

  test('a table is looked at, entered, and shows what has to be done', async () => {
    const planning = await enter('coordinator');
    const table = '番号\t会議体\t年月日\t意見\n1\t架空審議会\t2026-10-08\t"一行目\n二行目"\n2\t\t\t短く。';
    const looked = await planning.send(`${office}/opinions/look`, { text: table }, `${office}/opinions/new`);
    expect(looked.status).toBe(200);
    expect(looked.text).toContain('2件を登録する');
    const wrong = await planning.send(
      `${office}/opinions/enter`,
      { text: '会議体,年月日,意見\n審議会,きのう,よい' },
      `${office}/opinions/new`,
    );
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('「きのう」は年月日として読めません');
    const entered = await planning.send(
      `${office}/opinions/enter`,
      { text: table },
      `${office}/opinions/new`,
    );
    expect(entered).toMatchObject({ status: 303, location: `${office}/opinions/new?entered=2` });
    const list = await planning.get(`${office}/opinions`);
    expect(list.text).toContain('短く。');
    expect(list.text).toContain('担当課を決める');
    expect((await planning.get(office)).text).toContain('未完了の意見');
  });

  test('one opinion from its assignment to an accepted response, as the people of the city do it', async () => {
    const [planning, reporter, head] = [
      await enter('coordinator'),
      await enter('reporter'),
      await enter('approver'),
    ];
    const department = await ownDepartment();
    const page = `${office}/opinions/o1`;
    const settle = async (fields: Record<string, string>) =>
      planning.send(`${page}/settle`, { ...fields, version: await seen(planning, 'o1') }, page);
    const asked = await settle({ deed: 'assign', departments: department, due: '2030-01-31' });
    expect(asked).toMatchObject({ status: 303 });
    expect((await reporter.get(office)).text).toContain('未完了の意見');

    const response = {
      deed: 'save-response',
      department,
      policy: 'will-do-partly',
      text: '一部から始めます。',
      policyReason: '',
      by: '',
    };
    const version = await seen(head, 'o1');
    const bare = await head.send(`${page}/answer`, { ...response, version, act: 'submit' }, page);
    expect(bare.status).toBe(422);
    expect(bare.text).toContain('には理由が必要です');
    expect(bare.text).toContain('一部から始めます。');
    const stale = await reporter.send(`${page}/answer`, { ...response, version }, page);
    expect(stale.status).toBe(409);
    const again = await head.send(
      `${page}/answer`,
      { ...response, policyReason: '予算の範囲で行うため', version: await seen(head, 'o1'), act: 'submit' },
      page,
    );
    expect(again).toMatchObject({ status: 303, location: `${page}?done` });
    expect(await settle({ deed: 'accept-response', department })).toMatchObject({ status: 303 });
    const shown = await (await enter('viewer')).get(page);
    expect(shown.text).toContain('一部対応する');
    expect(shown.text).toContain('予算の範囲で行うため');
  });

  test('the form of the list opens as a workbook with its lines, the table has the same words', async () => {
    const planning = await enter('coordinator');
    const file = await fetch(`${server.origin}${office}/opinions/opinions.xlsx`, {
      headers: { cookie: [...planning.cookies].map((pair) => pair.join('=')).join('; ') },
    });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await file.arrayBuffer());
    const [sheet] = workbook.worksheets;
    expect(sheet?.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1 });
    expect(sheet?.getCell('A1').value).toBe('意見と対応一覧');
    expect(sheet?.getCell('A4').value).toBe('o1');
    expect(sheet?.getCell('G4').value).toContain('一部から始めます。');
    const { text } = await planning.get(`${office}/opinions/opinions.csv?state=answered`);
    expect(text).toContain('一部対応する');
    expect(text).not.toContain('短く。');
  });

  test('what is not there is not found', async () => {
    const planning = await enter('coordinator');
    expect((await planning.get(`${office}/opinions/o99`)).status).toBe(404);
    const none = await planning.get(`${office}/opinions?state=closed&year=abc&department=x`);
    expect(none.text).toContain('条件に合う意見はありません');
  });
});
