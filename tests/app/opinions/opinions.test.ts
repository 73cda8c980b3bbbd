import { beforeAll, describe, expect, test } from 'vitest';
import { enterOpinions } from '../../../src/app/opinions/enter-opinions.ts';
import { countMyOpinions, listOpinions } from '../../../src/app/opinions/list-opinions.ts';
import { readOpinion } from '../../../src/app/opinions/read-opinion.ts';
import { stepOpinion } from '../../../src/app/opinions/step-opinion.ts';
import type { Store } from '../../../src/app/ports/store.ts';
import type { OpinionDeed } from '../../../src/core/opinions/opinion-step.ts';
import { listEngines } from '../../support/engines.ts';
import { coordinator, makeStaff, openCity } from '../round/open-city.ts';
import {
  type Acting,
  act,
  answerOne,
  enterOne,
  headOf,
  promise,
  reviewDay,
  wantedOpinion,
} from './open-opinions.ts';

const engines = await listEngines();

describe.each(engines)('opinions on $name', ({ locate }) => {
  let store: Store;
  let code: string;
  beforeAll(async () => {
    const city = await openCity(await locate());
    ({ store, code } = city);
    return () => city.store.close();
  });

  const reviewer = makeStaff('iin', { role: 'external-reviewer', department: null });
  const viewer = makeStaff('mita', { role: 'viewer', department: null });

  test('from entering to closed, over two fiscal years and a reorganisation', async () => {
    const one = await enterOne(store, code);
    await answerOne(one, 'd1');
    await store.write(async (writer) => {
      const details = { kind: 'departments', madeAt: reviewDay, madeBy: '企画', reason: '改編' } as const;
      const no = await writer.addChange(code, details);
      const earlier = await writer.listDepartmentChanges(code);
      const renamed = { date: '2027-04-01', kind: 'merged', from: ['d1'], to: ['d2'] } as const;
      await writer.writeDepartmentChanges(code, no, [...earlier, renamed]);
    });
    const now = '2027-06-10T01:00:00.000Z';
    expect(await countMyOpinions(store, headOf('d2'), { code, now })).toEqual({ count: 1, late: 1 });
    expect(await countMyOpinions(store, headOf('d1'), { code, now })).toEqual({ count: 0, late: 0 });
    const told: OpinionDeed = {
      kind: 'note-progress',
      department: 'd1',
      year: 2026,
      progress: 'under-way',
      text: '集計の方法を決めた。',
      evidence: '議事録',
    };
    await act(one, headOf('d2'), told, { now });
    expect(await countMyOpinions(store, headOf('d2'), { code, now })).toEqual({ count: 0, late: 0 });
    const later = '2028-05-10T01:00:00.000Z';
    const listed = await listOpinions(store, coordinator, { code, filter: {}, now: later });
    if (listed.outcome !== 'listed') throw new Error(listed.outcome);
    expect(listed.opinions[0]).toMatchObject({ age: 3, isPromiseLate: true, departments: ['d1', 'd2'] });
    await act(one, headOf('d2'), { ...told, year: 2027, progress: 'done' }, { now: later });
    expect(await countMyOpinions(store, coordinator, { code, now: later })).toEqual({ count: 1, late: 0 });
    await act(
      one,
      coordinator,
      { kind: 'close', closing: { outcome: 'done', supersededBy: null } },
      { now: later, reason: '公表した' },
    );
    const read = await readOpinion(store, coordinator, { code, opinion: one.opinion, now: later });
    if (read.outcome !== 'read') throw new Error(read.outcome);
    expect(read.status).toMatchObject({ state: 'closed', opinion: { text: wantedOpinion.text } });
    expect(read.duties).toEqual([]);
    expect(read.steps.map(({ kind }) => kind)).toEqual([
      'assign',
      'save-response',
      'submit-response',
      'accept-response',
      'note-progress',
      'note-progress',
      'close',
    ]);
  });

  describe('what others see', () => {
    let one: Acting;
    beforeAll(async () => {
      one = await enterOne(store, code);
      await act(one, coordinator, { kind: 'assign', departments: ['d3'], due: '2026-12-10' });
      const response = { ...promise, text: '下書きの文' };
      await act(one, headOf('d3'), { kind: 'save-response', department: 'd3', response });
    });

    test.each([
      ['the viewer', viewer, false, false],
      ['the reviewer', reviewer, false, false],
      ['another department', headOf('d4'), false, false],
      ['the department', headOf('d3'), true, false],
      ['planning', coordinator, true, true],
    ] as const)('%s', async (_, staff, seesDraft, seesSpeaker) => {
      const read = await readOpinion(store, staff, { code, opinion: one.opinion, now: reviewDay });
      const shown = JSON.stringify(read);
      expect(shown).toContain(wantedOpinion.text);
      expect(shown.includes('下書きの文')).toBe(seesDraft);
      expect(shown.includes('架空 委員子')).toBe(seesSpeaker);
      const listed = JSON.stringify(await listOpinions(store, staff, { code, filter: {}, now: reviewDay }));
      expect(listed.includes('下書きの文')).toBe(seesDraft);
    });
  });

  test('a step that knew nothing of what happened meanwhile is refused, a department is not disturbed by a summary', async () => {
    const one = await enterOne(store, code);
    await act(one, coordinator, { kind: 'assign', departments: ['d3'], due: '2026-12-10' });
    await act(one, coordinator, { kind: 'summarise', summary: '割合を示す' });
    const save: OpinionDeed = { kind: 'save-response', department: 'd3', response: promise };
    const request = { code, opinion: one.opinion, seen: 1, deed: save, reason: null, now: reviewDay };
    expect((await stepOpinion(store, headOf('d3'), request)).outcome).toBe('done');
    expect(await stepOpinion(store, headOf('d3'), request)).toEqual({
      outcome: 'refused',
      code: 'moved-on',
    });
  });

  test('an opinion cannot be superseded by one that leads back to it, or by none', async () => {
    const one = await enterOne(store, code);
    const other = await enterOne(store, code);
    const supersede = (acting: Acting, by: Acting['opinion']) =>
      stepOpinion(store, coordinator, {
        code,
        opinion: acting.opinion,
        seen: 0,
        deed: { kind: 'close', closing: { outcome: 'superseded', supersededBy: by } },
        reason: '同じ趣旨',
        now: reviewDay,
      });
    expect((await supersede(one, other.opinion)).outcome).toBe('done');
    expect(await supersede(other, one.opinion)).toEqual({ outcome: 'refused', code: 'bad-successor' });
    expect(await supersede(other, 'o999')).toEqual({ outcome: 'refused', code: 'bad-successor' });
  });

  test('many are entered together or not at all', async () => {
    const request = (opinions: readonly (typeof wantedOpinion)[]) => ({ code, opinions, now: reviewDay });
    const bad = { ...wantedOpinion, text: ' ', source: { ...wantedOpinion.source, date: '2026-12-01' } };
    expect(await enterOpinions(store, reviewer, request([wantedOpinion, bad]))).toEqual({
      outcome: 'faulty',
      problems: [
        { index: 1, code: 'text-missing' },
        { index: 1, code: 'date-to-come' },
      ],
    });
    const entered = await enterOpinions(store, reviewer, request([wantedOpinion, wantedOpinion]));
    expect(entered.outcome).toBe('entered');
    expect((await enterOpinions(store, viewer, request([wantedOpinion]))).outcome).toBe('not-allowed');
    expect((await enterOpinions(store, headOf('d1'), request([wantedOpinion]))).outcome).toBe('not-allowed');
  });

  test('drafts overtake no proposal, what the public may see does', async () => {
    const one = await enterOne(store, code);
    const lastChange = () => store.read((reader) => reader.findLastChangeNo(code));
    const before = await lastChange();
    await act(one, coordinator, { kind: 'assign', departments: ['d3'], due: '2026-12-10' });
    await act(one, headOf('d3'), { kind: 'save-response', department: 'd3', response: promise });
    expect(await lastChange()).toBe(before);
    await act(one, coordinator, { kind: 'mark-public', isPublic: true });
    expect(await lastChange()).toBeGreaterThan(before);
  });

  test('the chain of the history holds', async () => {
    const verdict = await store.read((reader) => reader.verifyAudit(code));
    expect(verdict.holds).toBe(true);
  });
});
