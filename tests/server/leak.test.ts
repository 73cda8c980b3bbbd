import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { machineAdministrator } from '../../src/app/accounts/staff.ts';
import { beginEdition } from '../../src/app/editions/begin-edition.ts';
import { editEdition } from '../../src/app/editions/edit-edition.ts';
import type { Store } from '../../src/app/ports/store.ts';
import { publish } from '../../src/app/publish.ts';
import { commentOnItem } from '../../src/app/round/comment-on-item.ts';
import { createSnapshotSource } from '../../src/cli/open-store-for-server.ts';
import type { EditionEdit } from '../../src/core/editions/apply-edit.ts';
import type { Plan } from '../../src/core/plan/plan.ts';
import type { ItemEntry } from '../../src/core/round/entry.ts';
import { reasonKey } from '../../src/core/sheets/sheet.ts';
import { createLog } from '../../src/server/log/create-log.ts';
import { layOutSite } from '../../src/server/publishing.ts';
import { type RunningServer, startServer } from '../../src/server/start-server.ts';
import { writeStaticSite } from '../../src/server/static/write-static-site.ts';
import { act, answerOne, enterOne, headOf, promise } from '../app/opinions/open-opinions.ts';
import { answerItem } from '../app/round/answer-item.ts';
import { coordinator, makeStaff, needed } from '../app/round/open-city.ts';
import { type Desk, openDesk, reporterOf } from '../app/round/open-desk.ts';
import { decideTestSheet, makeTestSheets, readTestSheet, writeTestSheet } from '../app/sheets/open-sheets.ts';

/** In every text that nobody published. Its signs stay as they are in HTML, JSON, CSV and addresses. */
const secret = 'MIKOHYO';
/** A figure that stands nowhere in the sample. */
const secretFigure = '987654321';
const folder = mkdtempSync(join(tmpdir(), 'shirube-leak-'));
const fontFolder = join(import.meta.dirname, '../../.cache/fonts');
const now = '2027-05-10T01:00:00.000Z';
/** Every page and every file is asked for: seconds where nothing runs beside, in milliseconds. */
const patience = 300_000;
const planning = machineAdministrator('企画政策課');
const words = { notes: null, resultsUpTo: null, nextResults: null, reason: `${secret}公表の理由` };

let desk: Desk;
let server: RunningServer;
let origin: string;

/** Every text of an entry, with the secret in it. */
function plantEntry(entry: ItemEntry): ItemEntry {
  switch (entry.kind) {
    case 'indicator': {
      const series = Object.entries(entry.series).map(([key, one]) => {
        const planted = { figure: secretFigure, source: `${secret}出典`, comment: `${secret}増減の理由` };
        return [key, { ...one, absence: null, expected: '', ...planted }] as const;
      });
      return { ...entry, series: Object.fromEntries(series) };
    }
    case 'initiative':
      return { ...entry, done: `${secret}実施内容`, issues: `${secret}課題`, next: `${secret}今後` };
    case 'project':
      return { ...entry, comment: `${secret}事業の説明` };
  }
}

/** A plan that nobody published: a name, a target, a note and a department that the public does not know. */
function plantPlan(plan: Plan): Plan {
  const [first, ...others] = plan.indicators;
  if (first === undefined) throw new Error('The plan has indicators');
  const indicator = { ...first, name: `${first.name}${secret}改名` };
  const [department] = plan.departments;
  if (department === undefined) throw new Error('The plan has departments');
  const created = { ...department, id: 'd999' as const, name: `${secret}準備室` };
  return { ...plan, indicators: [indicator, ...others], departments: [...plan.departments, created] };
}

/** The next edition, begun before anything is published: a title, a measure's text, a project and a reason of it. */
async function plantEdition(store: Store, code: string): Promise<void> {
  const reason = `${secret}策定の理由`;
  const act = { code, reason, now: '2027-04-20T00:00:00.000Z' };
  const begun = await beginEdition(store, coordinator, { ...act, intoNewYear: true });
  if (begun.outcome !== 'begun') throw new Error(begun.outcome);
  const { year } = begun;
  const plan = await store.read((reader) => reader.findPlan(code, { edition: year }));
  const [initiative, project] = [needed(plan?.initiatives[0], 'one'), needed(plan?.projects[0], 'one')];
  const title = `${secret}次年度の取組`;
  const direction = `${secret}次年度の方向性`;
  const edits: readonly EditionEdit[] = [
    { act: 'change', kind: 'initiative', id: initiative.id, content: { ...initiative, title } },
    {
      act: 'change',
      kind: 'heading',
      id: initiative.measure,
      content: { title: `${secret}施策`, direction },
    },
    { act: 'change', kind: 'project', id: project.id, content: { name: `${secret}次年度の事業` } },
  ];
  for (const edit of edits) {
    const seen = await store.read((reader) => reader.findNewestChange(code));
    const edited = await editEdition(store, coordinator, { ...act, year, edit, seen });
    if (edited.outcome !== 'edited') throw new Error(JSON.stringify(edited));
  }
}

/** Assessment sheets: one that is only a draft, and one that is decided and overridden, with a note for the city hall. */
async function plantSheets({ store, code }: Desk['round']): Promise<void> {
  const [, draft, decided] = await makeTestSheets({ store, code });
  const [one, other] = [needed(draft, 'a measure'), needed(decided, 'another measure')];
  const head = makeStaff('bucho', { role: 'division-head', division: needed(one.division, 'a division') });
  const drafted = { store, code, sheet: one.id };
  await writeTestSheet(drafted, head, { finish: false, changes: { issues: `${secret}評価の下書き` } });
  const place = { store, code, sheet: other.id };
  const { evidence } = await readTestSheet(place);
  const grade = evidence.basis.result.grade === 'a' ? 'b' : 'a';
  await decideTestSheet(place, needed(other.division, 'a division'), {
    first: { issues: `${secret}決定した評価`, contact: `${secret}連絡先` },
    second: { 'note-second': `${secret}庁内の申し送り` },
    third: { 'result-third': grade, [reasonKey('result-third')]: `${secret}提案と異なる理由` },
  });
}

/** One opinion is public in the end, without who spoke and what was drafted; one is never marked. */
async function plantOpinions(store: Store, code: string): Promise<void> {
  const one = await enterOne(store, code, { text: `${secret}公表する意見`, speaker: `${secret}委員` });
  await answerOne(one, 'd1');
  await act(one, coordinator, { kind: 'mark-public', isPublic: true });
  await act(
    one,
    coordinator,
    { kind: 'send-back-response', department: 'd1' },
    { reason: `${secret}差戻し` },
  );
  const response = { ...promise, text: `${secret}下書きの回答` };
  await act(one, headOf('d1'), { kind: 'save-response', department: 'd1', response });
  const other = await enterOne(store, code, { text: `${secret}公表しない意見` });
  await answerOne(other, 'd1');
}

beforeAll(async () => {
  desk = await openDesk({ engine: 'sqlite', folder: join(folder, 'store') });
  const { store, code, city } = desk.round;
  await plantEdition(store, code);
  const published = await publish(store, planning, { code, now: '2027-04-21T00:00:00.000Z', ...words });
  if (published.outcome !== 'published') throw new Error(published.outcome);
  await plantOpinions(store, code);
  const items = [desk.tray.indicator(), desk.tray.initiative()];
  for (const item of items) {
    const saved = await desk.save(item, 0, plantEntry(answerItem(item)));
    if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved));
    const remark = { code, item: item.id, text: `${secret}内部の相談`, mentions: [], now };
    await commentOnItem(store, reporterOf(item), remark);
  }
  await store.write(async (writer) => {
    const details = { madeAt: now, madeBy: `${secret}太郎`, reason: `${secret}変更の理由` };
    const no = await writer.addChange(code, { kind: 'plan', ...details });
    await writer.writePlan(code, no, plantPlan(city.plan));
    const measured = needed(
      city.observations.find(({ status }) => status === 'measured'),
      'a result',
    );
    const results = await writer.addChange(code, { kind: 'observations', ...details });
    await writer.writeObservations(code, results, [
      { ...measured, year: measured.year, comment: `${secret}未公表の説明`, source: `${secret}未公表の出典` },
    ]);
    const accounts = await writer.addChange(code, { kind: 'accounts', ...details });
    await writer.writeAccounts(code, accounts, [
      {
        id: 'u1',
        loginName: `${secret.toLowerCase()}-login`,
        displayName: `${secret}花子`,
        mail: `${secret}@example.jp`,
        until: null,
        identity: null,
        demo: false,
      },
    ]);
  });
  await plantSheets(desk.round);
  // Approved, with its time ahead: the public does not see it yet.
  const waiting = { publishAt: '2099-01-01T00:00:00Z', notes: `${secret}予約した公表`, resultsUpTo: 2026 };
  const scheduled = await publish(store, planning, { code, now, ...words, ...waiting });
  if (scheduled.outcome !== 'published') throw new Error(JSON.stringify(scheduled));
  const started = await startServer({
    source: createSnapshotSource(store, () => now),
    host: '127.0.0.1',
    port: 0,
    tries: 0,
    origin: null,
    fontFolder,
    prepare: false,
    interval: 60_000,
    log: createLog('error'),
  });
  if ('code' in started) throw new Error(started.code);
  server = started;
  origin = `http://127.0.0.1:${server.port}`;
});
afterAll(async () => {
  await server.stop();
  await desk.round.store.close();
  rmSync(folder, { recursive: true, force: true });
});

const isSecret = (text: string): boolean =>
  text.toUpperCase().includes(secret) || text.replaceAll(',', '').includes(secretFigure);

/** Everything that a browser gets for an address: the status, every header, every byte of the body. */
async function ask(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(origin + path, { headers, redirect: 'manual' });
  const body = Buffer.from(await response.arrayBuffer()).toString('utf8');
  return [response.status, ...[...response.headers].flat(), body].join('\n');
}

async function laidOut() {
  const snapshots = await createSnapshotSource(desk.round.store, () => now).readSnapshots();
  const options = { common: [], fontFolder, log: createLog('error'), origin: null, isStatic: true };
  return layOutSite(snapshots, options);
}

describe('what nobody published', () => {
  test('is in the store, where this test would find it', async () => {
    const { store, code } = desk.round;
    const next = await store.read((reader) => reader.findPublication(code));
    expect(isSecret(JSON.stringify(next))).toBe(true);
    const items = await store.read((reader) => reader.listItems(code, 'r1'));
    expect(isSecret(JSON.stringify(items))).toBe(true);
    expect(JSON.stringify(items)).toContain(secretFigure);
    const sheets = JSON.stringify(await store.read((reader) => reader.listSheets(code, 'r1')));
    for (const planted of ['評価の下書き', '決定した評価', '庁内の申し送り'])
      expect(sheets).toContain(secret + planted);
  });

  test(
    'is in no answer of the public site: no page, no file, no header, in both languages',
    async () => {
      const { site } = await laidOut();
      const paths = site.paths();
      expect(paths.length).toBeGreaterThan(500);
      const found: string[] = [];
      for (const path of paths) if (isSecret(await ask(path))) found.push(path);
      expect(found).toEqual([]);
    },
    patience,
  );

  test.each([
    '/healthz',
    '/none',
    '/992011/none',
    '/992011/departments/d999',
    '/992011/search?q=MIKOHYO',
    '/992011/search?q=987654321',
    '/992011/opinions',
    '/992011/data/opinions.csv',
    '/office/992011/opinions',
    '/office/992011/opinions/o1',
    '/992011/publications/2',
    '/992011/data.json?publication=2',
    '/robots.txt',
    '/sitemap.xml',
  ])('is in no answer to %s', async (path) => {
    const asked = new URLSearchParams(path.split('?')[1]).get('q');
    const answer = await ask(path);
    // A search says back what was searched for; nothing else may.
    const rest = asked === null ? answer : answer.replaceAll(asked, '');
    expect(isSecret(rest)).toBe(false);
    if (asked !== null) expect(answer).toContain('当てはまるものはありません');
  });

  test('is in no answer to a wrong or clever request', async () => {
    const requests = [
      ask('/992011/', { accept: 'application/json' }),
      ask('/992011/', { 'accept-language': 'en', 'if-none-match': '*' }),
      ask('/992011/indicators/k1.csv'),
      ask('/%2e%2e/%2e%2e/store'),
      ask('/office/992011/rounds'),
      ask('/office/992011/rounds/r1/items'),
      ask('/office/992011/audit'),
      ask('/office/992011/rounds/r1/sheets'),
      ask('/992011/data/assessments.csv'),
    ];
    for (const answer of await Promise.all(requests)) expect(isSecret(answer)).toBe(false);
  });

  test(
    'is in no file of a static export',
    async () => {
      const { site, own } = await laidOut();
      const target = join(folder, 'export');
      await writeStaticSite({ site, assets: own }, target);
      const files = readdirSync(target, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name));
      expect(files.length).toBeGreaterThan(500);
      expect(files.filter((file) => isSecret(file) || isSecret(readFileSync(file, 'utf8')))).toEqual([]);
    },
    patience,
  );

  test('comes out when its time has come, and then only what is public by its kind', async () => {
    const later = createSnapshotSource(desk.round.store, () => '2099-01-01T00:00:00Z');
    const text = JSON.stringify(await later.readSnapshots());
    for (const shown of [
      '予約した公表',
      '改名',
      '準備室',
      '未公表の説明',
      '決定した評価',
      '提案と異なる理由',
      '公表する意見',
    ]) {
      expect(text).toContain(`${secret}${shown}`);
    }
    const ofOpinions = ['委員', '差戻し', '下書きの回答', '公表しない意見'];
    for (const never of [
      ...ofOpinions,
      '実施内容',
      '課題',
      '内部の相談',
      '太郎',
      '花子',
      '変更の理由',
      '公表の理由',
      '評価の下書き',
      '連絡先',
      '庁内の申し送り',
      '@',
    ]) {
      expect(text).not.toContain(`${secret}${never}`);
    }
    expect(text).not.toContain(secretFigure);
  });
});
