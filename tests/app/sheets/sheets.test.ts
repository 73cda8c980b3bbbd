import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { proposePublication } from '../../../src/app/publication/propose-publication.ts';
import { publish } from '../../../src/app/publish.ts';
import { reopenItems } from '../../../src/app/round/reopen-items.ts';
import { keepForm } from '../../../src/app/sheets/keep-form.ts';
import { makeSheets } from '../../../src/app/sheets/make-sheets.ts';
import { readSheet } from '../../../src/app/sheets/read-sheet.ts';
import { readSheets } from '../../../src/app/sheets/read-sheets.ts';
import { reopenSheet, sendSheetBack } from '../../../src/app/sheets/return-sheet.ts';
import { writeSheet } from '../../../src/app/sheets/write-sheet.ts';
import { defaultForm } from '../../../src/core/sheets/default-form.ts';
import { findFinish, reasonKey } from '../../../src/core/sheets/sheet.ts';
import { listEngines } from '../../support/engines.ts';
import { coordinator, makeStaff, needed } from '../round/open-city.ts';
import {
  assessingDay,
  openTestSheets,
  readTestSheet,
  type TestSheets,
  writeTestSheet,
} from './open-sheets.ts';

const engines = await listEngines();
const now = assessingDay;

describe.each(engines)('a sheet from the first assessment to the public, on $name', ({ locate }) => {
  let sheets: TestSheets;
  beforeAll(async () => {
    sheets = await openTestSheets(await locate());
  });
  afterAll(() => sheets.store.close());
  const place = () => ({ code: sheets.code, round: 'r1', sheet: sheets.sheet }) as const;

  test('every measure and strategy has a sheet that nobody has touched', async () => {
    const { store, code, city } = sheets;
    const read = await readSheets(store, coordinator, { code, round: 'r1', now });
    if (read.outcome !== 'read') throw new Error(read.outcome);
    expect(read.sheets).toHaveLength(city.plan.strategies.length + city.plan.measures.length);
    expect(read.sheets.every(({ status }) => status.state === 'not-started')).toBe(true);
    expect(read.set).toMatchObject({ formVersion: 1 });
  });

  test('its figures are worked out from what planning has accepted', async () => {
    const { evidence } = await readTestSheet(sheets);
    expect(evidence.initiatives.length).toBeGreaterThan(0);
    expect(evidence.initiatives.every(({ report }) => report !== null)).toBe(true);
    expect(evidence.projects.every(({ report }) => report !== null)).toBe(true);
    expect(evidence.totals.every(({ known, of }) => known === of)).toBe(true);
    const { basis, indicators } = evidence;
    expect(basis.result.tally.total).toBe(indicators.length);
    expect(basis.progress.tally.judged).toBe(basis.progress.tally.total);
  });

  test('nobody else may write on it', async () => {
    const other = makeStaff('hoka', { role: 'division-head', division: 'ほかの部' });
    for (const [staff, code] of [
      [other, 'not-your-item'],
      [sheets.assessor, 'not-in-this-state'],
      [coordinator, 'not-in-this-state'],
      [makeStaff('kansa', { role: 'auditor', department: null }), 'not-your-role'],
    ] as const) {
      const written = await writeTestSheet(sheets, staff, { finish: false });
      expect(written).toEqual({ outcome: 'refused', code });
    }
    expect(await readSheet(sheets.store, other, place())).toEqual({
      outcome: 'refused',
      code: 'not-your-item',
    });
  });

  test('a department drafts it, and cannot hand it on', async () => {
    const saved = await writeTestSheet(sheets, sheets.reporter, { finish: false });
    expect(saved).toEqual({ outcome: 'saved', status: { state: 'draft', version: 1 } });
    expect(await writeTestSheet(sheets, sheets.reporter, { finish: true })).toEqual({
      outcome: 'refused',
      code: 'not-your-role',
    });
  });

  test('the same words saved twice are one step', async () => {
    const again = await writeTestSheet(sheets, sheets.reporter, { finish: false });
    expect(again).toEqual({ outcome: 'saved', status: { state: 'draft', version: 1 } });
  });

  test('two people in one box see both texts, in different boxes both are kept', async () => {
    const { store } = sheets;
    const typedBy = (issues: string, factors: string) => ({ ...needed(base, 'an entry'), issues, factors });
    const { entry: base } = (await readTestSheet(sheets)).standing;
    const request = { ...place(), version: 1, finish: false, proposed: {}, now };
    const same = base['factors'] ?? '';
    const one = await writeSheet(store, sheets.head, { ...request, typed: typedBy('部長の文', same) });
    expect(one).toMatchObject({ outcome: 'saved', status: { version: 2 } });
    const two = await writeSheet(store, sheets.reporter, { ...request, typed: typedBy('担当の文', same) });
    expect(two).toMatchObject({
      outcome: 'conflict',
      version: 2,
      conflicts: [{ path: ['issues'], mine: '担当の文', theirs: '部長の文' }],
    });
    const kept = typedBy(base['issues'] ?? '', '担当の分析');
    const three = await writeSheet(store, sheets.reporter, { ...request, typed: kept });
    expect(three).toMatchObject({ outcome: 'merged', status: { version: 3 } });
    const { standing } = await readTestSheet(sheets);
    expect(standing.entry).toMatchObject({ issues: '部長の文', factors: '担当の分析' });
  });

  test('a rating that differs from the proposal needs a reason; the draft is kept meanwhile', async () => {
    const { evidence } = await readTestSheet(sheets);
    const other = evidence.basis.result.grade === 'a' ? 'b' : 'a';
    const changes = { 'result-first': other, issues: '最後の文' };
    const written = await writeTestSheet(sheets, sheets.head, { finish: true, changes });
    expect(written).toMatchObject({
      outcome: 'incomplete',
      problems: [{ key: reasonKey('result-first'), code: 'override-without-reason' }],
    });
    const { standing } = await readTestSheet(sheets);
    expect(standing.status.state).toBe('draft');
    expect(standing.entry['issues']).toBe('最後の文');
  });

  test('figures that changed since somebody looked are looked at again first', async () => {
    const { standing, evidence, form } = await readTestSheet(sheets);
    const typed = standing.entry;
    const request = { ...place(), version: standing.status.version, typed, finish: true, now };
    const [first] = form.form.result.scale;
    const seen = first?.code === evidence.basis.result.grade ? 'd' : 'a';
    const written = await writeSheet(sheets.store, sheets.head, { ...request, proposed: { result: seen } });
    expect(written).toEqual({ outcome: 'refused', code: 'basis-changed' });
  });

  test('the head hands it on; planning sends it back with a reason, and gets it again', async () => {
    const { store } = sheets;
    expect(await writeTestSheet(sheets, sheets.head, { finish: true })).toMatchObject({
      outcome: 'finished',
      status: { state: 'at-second' },
    });
    const { version } = (await readTestSheet(sheets)).standing.status;
    const back = { ...place(), toStage: 'first', now } as const;
    expect(await sendSheetBack(store, sheets.assessor, { ...back, version, reason: ' ' })).toEqual({
      outcome: 'refused',
      code: 'reason-missing',
    });
    expect(
      await sendSheetBack(store, sheets.assessor, { ...back, version: version - 1, reason: '古い' }),
    ).toEqual({ outcome: 'refused', code: 'moved-on' });
    expect(
      await sendSheetBack(store, sheets.assessor, { ...back, version, reason: '要因の根拠を' }),
    ).toMatchObject({ outcome: 'done', status: { state: 'sent-back' } });
    expect(await writeTestSheet(sheets, sheets.head, { finish: true })).toMatchObject({
      outcome: 'finished',
      status: { state: 'at-second' },
    });
  });

  test('whoever started before it moved on is told so', async () => {
    const typed = { issues: '遅れて' };
    const request = { ...place(), version: 2, typed, finish: false, proposed: {}, now };
    expect(await writeSheet(sheets.store, sheets.assessor, request)).toEqual({
      outcome: 'refused',
      code: 'moved-on',
    });
    expect(await writeSheet(sheets.store, sheets.assessor, { ...request, version: 99 })).toEqual({
      outcome: 'refused',
      code: 'unknown-version',
    });
  });

  const publishing = () => ({
    code: sheets.code,
    notes: null,
    resultsUpTo: 2026,
    nextResults: null,
    now: '2027-09-01T00:00:00.000Z',
  });

  test('what is not decided is in no publication', async () => {
    const proposed = await proposePublication(sheets.store, coordinator, publishing());
    if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
    expect('sheets' in proposed.snapshot).toBe(false);
  });

  test('the board overrides with a reason; the decision overtakes a publication that was looked at', async () => {
    expect(await writeTestSheet(sheets, sheets.assessor, { finish: true })).toMatchObject({
      status: { state: 'at-third' },
    });
    const proposed = await proposePublication(sheets.store, coordinator, publishing());
    if (proposed.outcome !== 'proposed') throw new Error(proposed.outcome);
    const { evidence } = await readTestSheet(sheets);
    const other = evidence.basis.result.grade === 'a' ? 'b' : 'a';
    const changes = { 'result-third': other, [reasonKey('result-third')]: '年度後半の伸びを見込む。' };
    expect(await writeTestSheet(sheets, coordinator, { finish: true, changes })).toMatchObject({
      status: { state: 'decided' },
    });
    expect(proposed.differences.sheets).toEqual([]);
    const { lastChangeNo } = proposed;
    expect(
      await publish(sheets.store, coordinator, { ...publishing(), reason: '公表', lastChangeNo }),
    ).toEqual({ outcome: 'overtaken' });
  });

  test('publishing freezes it, with the override shown as one', async () => {
    const { store, code } = sheets;
    const before = await readSheets(store, coordinator, { code, round: 'r1', now: publishing().now });
    expect(before.outcome === 'read' && before.sheets.some(({ published }) => published)).toBe(false);
    const proposed = await proposePublication(store, coordinator, publishing());
    expect(proposed.outcome === 'proposed' && proposed.differences.sheets).toMatchObject([
      { before: null, after: { element: sheets.element, year: 2026 } },
    ]);
    expect(await publish(store, coordinator, { ...publishing(), reason: '公表' })).toMatchObject({
      outcome: 'published',
    });
    const snapshot = await store.read((reader) => reader.findPublication(code));
    const [published, ...others] = snapshot?.sheets ?? [];
    expect(others).toEqual([]);
    expect(published).toMatchObject({ element: sheets.element, year: 2026, division: sheets.division });
    const rating = published?.stages[2]?.fields.find(({ key }) => key === 'result-third');
    expect(rating).toMatchObject({ overridden: true, reason: '年度後半の伸びを見込む。' });
    expect(JSON.stringify(published)).not.toContain('note-secondの本文');
    const after = await readSheets(store, coordinator, { code, round: 'r1', now: publishing().now });
    const listed = after.outcome === 'read' ? after.sheets.filter((one) => one.published) : [];
    expect(listed.map(({ sheet }) => sheet.id)).toEqual([sheets.sheet]);
  });

  test('results that are not public yet take their assessment with them', async () => {
    const proposed = await proposePublication(sheets.store, coordinator, {
      ...publishing(),
      resultsUpTo: 2025,
    });
    expect(proposed.outcome === 'proposed' && 'sheets' in proposed.snapshot).toBe(false);
  });

  test('a decision is taken back with a reason only; what was published stays', async () => {
    const { store, code } = sheets;
    const { version } = (await readTestSheet(sheets)).standing.status;
    const request = { ...place(), version, now };
    expect(await reopenSheet(store, coordinator, { ...request, reason: '' })).toEqual({
      outcome: 'refused',
      code: 'reason-missing',
    });
    expect(await reopenSheet(store, sheets.assessor, { ...request, reason: '誤り' })).toEqual({
      outcome: 'refused',
      code: 'not-your-role',
    });
    expect(await reopenSheet(store, coordinator, { ...request, reason: '転記の誤り' })).toMatchObject({
      status: { state: 'at-third' },
    });
    const snapshot = await store.read((reader) => reader.findPublication(code));
    expect(snapshot?.sheets).toHaveLength(1);
    const proposed = await proposePublication(store, coordinator, publishing());
    expect(proposed.outcome === 'proposed' && 'sheets' in proposed.snapshot).toBe(false);
  });

  test('the history tells of it, and the chain holds', async () => {
    const { store, code } = sheets;
    const { changes, deeds, verdict } = await store.read(async (reader) => {
      const changes = (await reader.listChanges(code)).map(({ no }) => no);
      const deeds = await reader.listRoundDeeds(code, changes);
      return { changes, deeds, verdict: await reader.verifyAudit(code) };
    });
    const steps = deeds.flatMap((deed) => (deed.kind === 'sheet' ? [deed.step] : []));
    expect(new Set(steps)).toEqual(new Set(['save', 'finish', 'send-back', 'reopen']));
    expect(deeds.filter(({ kind }) => kind === 'sheets-made')).toHaveLength(1);
    expect(changes.length).toBeGreaterThan(0);
    expect(verdict.holds).toBe(true);
  });

  test('a corrected result changes what the sheet shows, and nothing of what was judged', async () => {
    const { store, code } = sheets;
    const before = await readTestSheet(sheets);
    const finished = needed(findFinish(before.standing.steps, 'first'), 'a finished stage');
    const [first] = before.evidence.indicators;
    const { indicator, assessment, observations } = needed(first, 'an indicator');
    const target = needed(
      observations.find((one) => one.year === 2026 && one.status === 'measured'),
      'a result',
    );
    const item = needed(
      await store.read(async (reader) =>
        (await reader.listItems(code, 'r1')).find((one) => one.item.id === `r1.${indicator.id}`),
      ),
      'its item',
    );
    expect(item.status.state).toBe('accepted');
    const reason = '誤り';
    const again = { code, round: 'r1', now } as const;
    const version = item.status.version;
    await reopenItems(store, coordinator, { ...again, items: [{ id: item.item.id, version }], reason });
    const after = await readTestSheet(sheets);
    const shown = needed(after.evidence.indicators[0], 'the same indicator');
    // What planning has not accepted any more does not count.
    expect(shown.observations).not.toContainEqual(target);
    expect(shown.assessment).not.toEqual(assessment);
    expect(findFinish(after.standing.steps, 'first')).toEqual(finished);
    expect(after.standing.entry).toEqual(before.standing.entry);
  });

  test('the form of a round stays as it was when the city changes its own', async () => {
    const { store, code } = sheets;
    const [first, ...rest] = defaultForm.stages;
    const stages = [{ ...needed(first, 'a stage'), label: { ja: '部の評価', en: 'Division' } }, ...rest];
    const request = { code, form: { ...defaultForm, stages }, reason: '名称の変更', now };
    expect(await keepForm(store, sheets.head, { ...request, seen: 1 })).toEqual({ outcome: 'not-allowed' });
    expect(await keepForm(store, coordinator, { ...request, seen: 0 })).toEqual({ outcome: 'moved-on' });
    expect(await keepForm(store, coordinator, { ...request, seen: 1 })).toEqual({
      outcome: 'kept',
      version: 2,
    });
    expect(await keepForm(store, coordinator, { ...request, seen: 2 })).toEqual({
      outcome: 'unchanged',
      version: 2,
    });
    expect((await readTestSheet(sheets)).form).toEqual({ version: 1, form: defaultForm });
    const faulty = { ...defaultForm, fields: [] };
    expect(await keepForm(store, coordinator, { ...request, form: faulty, seen: 2 })).toMatchObject({
      outcome: 'faulty',
    });
  });

  test('another division is given while the first stage has it, and not later', async () => {
    const { store, code, city } = sheets;
    const divisions = [...new Set(city.plan.departments.flatMap(({ division }) => division ?? []))];
    const other = needed(
      divisions.find((one) => one !== sheets.division),
      'another division',
    );
    const later = city.plan.measures.find(({ id }) => id !== sheets.element);
    const base = { code, round: 'r1', due: {}, now } as const;
    expect(await makeSheets(store, coordinator, { ...base, divisions: { [sheets.element]: other } })).toEqual(
      { outcome: 'division-is-assessing', elements: [sheets.element] },
    );
    const element = needed(later, 'another measure').id;
    expect(await makeSheets(store, coordinator, { ...base, divisions: { [element]: 'ない部' } })).toEqual({
      outcome: 'unknown-division',
      elements: [element],
    });
    const standing = await store.read((reader) => reader.findSheet(code, `r1.${element}`));
    const next = needed(
      divisions.find((one) => one !== standing?.sheet.division),
      'another',
    );
    expect(await makeSheets(store, coordinator, { ...base, divisions: { [element]: next } })).toMatchObject({
      outcome: 'made',
      added: 0,
      reassigned: 1,
    });
    const after = await store.read((reader) => reader.listSheets(code, 'r1'));
    expect(after.find(({ sheet }) => sheet.element === element)?.sheet.division).toBe(next);
    expect(after.map(({ sheet }) => sheet.element)).toEqual(
      city.plan.strategies.flatMap(({ id }) => [
        id,
        ...city.plan.measures.filter(({ strategy }) => strategy === id).map((measure) => measure.id),
      ]),
    );
    const dates = { first: '2027-07-02', second: '2027-07-01' };
    expect(await makeSheets(store, coordinator, { ...base, divisions: {}, due: dates })).toEqual({
      outcome: 'due-out-of-order',
    });
    expect(await makeSheets(store, sheets.head, { ...base, divisions: {} })).toEqual({
      outcome: 'not-allowed',
    });
  });
});
