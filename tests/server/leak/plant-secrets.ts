import { beginEdition } from '../../../src/app/editions/begin-edition.ts';
import { editEdition } from '../../../src/app/editions/edit-edition.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import { registerMunicipality } from '../../../src/app/register-municipality.ts';
import { commentOnItem } from '../../../src/app/round/comment-on-item.ts';
import { recordReminders } from '../../../src/app/round/list-reminders.ts';
import type { EditionEdit } from '../../../src/core/editions/apply-edit.ts';
import type { Plan } from '../../../src/core/plan/plan.ts';
import { emptyCost, type ItemEntry } from '../../../src/core/round/entry.ts';
import { reasonKey } from '../../../src/core/sheets/sheet.ts';
import { act, answerOne, enterOne, headOf, promise } from '../../app/opinions/open-opinions.ts';
import { decide, makeLines, prepare } from '../../app/reorganisations/reorganise-city.ts';
import { answerItem } from '../../app/round/answer-item.ts';
import { coordinator, makeStaff, needed } from '../../app/round/open-city.ts';
import { type Desk, now, reporterOf } from '../../app/round/open-desk.ts';
import {
  decideTestSheet,
  makeTestSheets,
  readTestSheet,
  writeTestSheet,
} from '../../app/sheets/open-sheets.ts';
import { secret, secretAmount, secretFigure } from './secret.ts';

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
    case 'project': {
      const amounts = { general: secretFigure, total: secretFigure };
      const costs = Object.entries(entry.costs).map(([key, cost]) => [key, { ...cost, ...amounts }]);
      return { ...entry, costs: Object.fromEntries(costs), comment: `${secret}事業の説明` };
    }
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
export async function plantEdition(store: Store, code: string): Promise<void> {
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

/** Answers of departments, with amounts, and what is said about them. */
async function plantAnswers(desk: Desk): Promise<void> {
  const { store, code } = desk.round;
  const project = needed(
    desk.round.opened.items.find(({ kind }) => kind === 'project'),
    'a project',
  );
  for (const item of [desk.tray.indicator(), desk.tray.initiative(), project]) {
    const saved = await desk.save(item, 0, plantEntry(answerItem(item)));
    if (saved.outcome !== 'saved') throw new Error(JSON.stringify(saved));
    const remark = { code, item: item.id, text: `${secret}内部の相談`, mentions: [], now };
    await commentOnItem(store, reporterOf(item), remark);
  }
  const reminder = {
    addressee: { level: 'planning' },
    way: 'mail',
    recipients: [`${secret}-reminded@example.jp`],
    items: [project.id],
  } as const;
  const sent = await recordReminders(store, coordinator, { code, round: 'r1', reminders: [reminder], now });
  if (sent.outcome !== 'recorded') throw new Error(sent.outcome);
}

/** What was changed in the plan, the results, the departments, the city's words and the accounts since it was published. */
async function plantChanges({ store, code, city }: Desk['round']): Promise<void> {
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
      { ...measured, comment: `${secret}未公表の説明`, source: `${secret}未公表の出典` },
    ]);
    const costs = await writer.addChange(code, { kind: 'costs', ...details });
    await writer.writeRecordedCosts(code, costs, [
      {
        project: needed(city.plan.projects[0], 'a project').id,
        year: 2025,
        kind: 'settled',
        unit: 'yen',
        withoutCost: false,
        amounts: { ...emptyCost, general: secretAmount },
        source: `${secret}決算の一覧`,
        recordedAt: now,
      },
    ]);
    const changes = await writer.addChange(code, { kind: 'departments', ...details });
    await writer.writeDepartmentChanges(code, changes, [
      ...city.departmentChanges,
      { date: '2027-04-01', kind: 'created', from: [], to: ['d999'] },
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
  const registered = await registerMunicipality(store, coordinator, {
    code,
    source: { note: `${secret}出典の説明` },
    nextResults: { year: 2027, askedFor: `${secret}照会の時期`, published: `${secret}公表の時期` },
    reason: `${secret}設定の理由`,
    now,
  });
  if (registered.outcome !== 'registered') throw new Error(registered.outcome);
}

/** A reorganisation that is decided for a day ahead, before anything is published: new names, and why. */
export async function plantReorganisation(store: Store, code: string): Promise<void> {
  const lines = makeLines(
    ['改称', '市民課', `${secret}新しい課`],
    ['新設', '', `${secret}新設課`, `${secret}部`],
  );
  const at = '2027-04-20T00:00:00.000Z';
  const id = await prepare(store, { code, date: '2099-06-01', now: at }, lines);
  const decided = await decide(store, { code, id, now: at });
  if (decided.outcome !== 'decided') throw new Error(JSON.stringify(decided));
}

/** Everything that a city keeps to itself, beside what was published: of every kind at least one. */
export async function plantSecrets(desk: Desk): Promise<void> {
  const { store, code } = desk.round;
  await plantOpinions(store, code);
  await plantAnswers(desk);
  await plantChanges(desk.round);
  await plantSheets(desk.round);
}
