import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldSteps, startOpinion } from '../../../src/core/opinions/fold-steps.ts';
import type { OpinionState } from '../../../src/core/opinions/opinion.ts';
import type { OpinionDeed, OpinionEvent, OpinionStep } from '../../../src/core/opinions/opinion-step.ts';
import { OPINION_LIMITS, takeOpinionStep } from '../../../src/core/opinions/take-step.ts';
import {
  accepted,
  answered,
  assigned,
  eventOf,
  noteOf,
  saved,
  someOpinion,
  someResponse,
  submitted,
  tracked,
} from './make-opinion.ts';

const closing = { outcome: 'done', supersededBy: null } as const;
const closed = eventOf({ kind: 'close', closing }, { reason: '公表した' });

describe('the state after steps', () => {
  test.each<[string, readonly OpinionEvent[], OpinionState]>([
    ['nothing', [], 'entered'],
    ['assigned', [assigned], 'asked'],
    ['a draft', [assigned, saved], 'asked'],
    ['submitted', [assigned, saved, submitted], 'submitted'],
    ['accepted', answered, 'answered'],
    [
      'sent back',
      [
        assigned,
        saved,
        submitted,
        eventOf({ kind: 'send-back-response', department: 'd1' }, { reason: '期限を' }),
      ],
      'asked',
    ],
    ['closed', [...answered, closed], 'closed'],
    ['reopened', [...answered, closed, eventOf({ kind: 'reopen' }, { reason: '再発' })], 'answered'],
    [
      'a second department asked',
      [...answered, eventOf({ kind: 'assign', departments: ['d1', 'd2'], due: '2026-12-20' })],
      'asked',
    ],
  ])('%s', (_, events, state) => {
    expect(tracked(events).state).toBe(state);
  });
});

describe('what is refused, and why', () => {
  const response = (change: object) =>
    eventOf({ kind: 'save-response', department: 'd1', response: { ...someResponse, ...change } });
  const close = (change: object, reason: string | null = '理由') =>
    eventOf({ kind: 'close', closing: { ...closing, ...change } }, { reason });

  test.each<[string, readonly OpinionEvent[], OpinionEvent, string]>([
    ['a response before anybody was asked', [], saved, 'wrong-state'],
    [
      'a response of a department that was not asked',
      [assigned],
      eventOf({ kind: 'save-response', department: 'd9', response: someResponse }),
      'wrong-response-state',
    ],
    ['submitting nothing', [assigned], submitted, 'wrong-response-state'],
    ['submitting without a policy', [assigned, response({ policy: null })], submitted, 'policy-missing'],
    ['submitting without a text', [assigned, response({ text: ' ' })], submitted, 'text-missing'],
    [
      'not doing it without a reason',
      [assigned, response({ policy: 'will-not' })],
      submitted,
      'policy-reason-missing',
    ],
    [
      'doing part of it without a reason',
      [assigned, response({ policy: 'will-do-partly' })],
      submitted,
      'policy-reason-missing',
    ],
    ['a day that no calendar has', [assigned], response({ by: '2027-02-30' }), 'bad-date'],
    [
      'a text over its limit',
      [assigned],
      response({ text: 'あ'.repeat(OPINION_LIMITS.response + 1) }),
      'text-too-long',
    ],
    ['writing what was submitted', [assigned, saved, submitted], saved, 'wrong-response-state'],
    [
      'sending back without a reason',
      [assigned, saved, submitted],
      eventOf({ kind: 'send-back-response', department: 'd1' }),
      'reason-missing',
    ],
    ['accepting a draft', [assigned, saved], accepted, 'wrong-response-state'],
    ['a note before the answer was accepted', [assigned], noteOf(2026, 'done'), 'wrong-response-state'],
    ['a note on a year before the opinion', answered, noteOf(2025, 'done'), 'bad-year'],
    ['a note on a far year', answered, noteOf(2037, 'done'), 'bad-year'],
    [
      'assigning nobody',
      [],
      eventOf({ kind: 'assign', departments: [], due: '2026-12-10' }),
      'no-department',
    ],
    [
      'assigning one twice',
      [],
      eventOf({ kind: 'assign', departments: ['d1', 'd1'], due: '2026-12-10' }),
      'no-department',
    ],
    ['assigning without a day', [], eventOf({ kind: 'assign', departments: ['d1'], due: '' }), 'bad-date'],
    [
      'taking away who has promised something',
      answered,
      eventOf({ kind: 'assign', departments: ['d2'], due: '2026-12-10' }),
      'has-answered',
    ],
    ['closing as done before an answer', [assigned], close({}), 'not-answered'],
    ['closing without a reason', answered, close({}, ' '), 'reason-missing'],
    ['superseding by nothing', [], close({ outcome: 'superseded' }), 'bad-successor'],
    ['superseding by itself', [], close({ outcome: 'superseded', supersededBy: 'o1' }), 'bad-successor'],
    ['done, and superseded too', answered, close({ supersededBy: 'o2' }), 'bad-successor'],
    ['anything to a closed one', [...answered, closed], assigned, 'wrong-state'],
    ['reopening an open one', answered, eventOf({ kind: 'reopen' }, { reason: '再発' }), 'wrong-state'],
    ['another element without a reason', [], eventOf({ kind: 'place', element: 'm2' }), 'reason-missing'],
  ])('%s', (_, before, event, code) => {
    const status = tracked(before);
    expect(takeOpinionStep(status, event)).toEqual({
      ok: false,
      refusal: { path: 'o1', code, severity: 'error' },
    });
  });

  test('a text of as many characters as a reader may see goes through, whatever it takes to write them', () => {
    const long = '葛󠄀'.repeat(OPINION_LIMITS.response);
    expect(takeOpinionStep(tracked([assigned]), response({ text: long })).ok).toBe(true);
  });
});

test('what was accepted holds while a new answer is written', () => {
  const status = tracked([
    ...answered,
    eventOf({ kind: 'send-back-response', department: 'd1' }, { reason: '期限を見直す' }),
    eventOf({
      kind: 'save-response',
      department: 'd1',
      response: { ...someResponse, policy: 'will-consider', text: '新しい案' },
    }),
  ]);
  const [response] = status.responses;
  expect(response).toMatchObject({ state: 'sent-back', sentBack: '期限を見直す' });
  expect(response?.accepted?.response).toEqual(someResponse);
});

const anyDeed: fc.Arbitrary<OpinionDeed> = fc.oneof(
  fc.constant<OpinionDeed>({ kind: 'summarise', summary: '割合も示す' }),
  fc.constant<OpinionDeed>({ kind: 'place', element: null }),
  fc
    .subarray(['d1', 'd2', 'd3'] as const)
    .map((departments): OpinionDeed => ({ kind: 'assign', departments, due: '2026-12-10' })),
  fc.constantFrom('will-do', 'will-not', null).map(
    (policy): OpinionDeed => ({
      kind: 'save-response',
      department: 'd1',
      response: { ...someResponse, policy, reason: '理由' },
    }),
  ),
  fc
    .record({
      kind: fc.constantFrom('submit-response', 'accept-response', 'send-back-response'),
      department: fc.constantFrom('d1', 'd2'),
    })
    .map((deed): OpinionDeed => ({ kind: deed.kind, department: deed.department })),
  fc.constantFrom('under-way', 'done').map(
    (progress): OpinionDeed => ({
      kind: 'note-progress',
      department: 'd1',
      year: 2026,
      progress,
      text: '進めた',
      evidence: '',
    }),
  ),
  fc.constant<OpinionDeed>({ kind: 'close', closing }),
  fc.constant<OpinionDeed>({ kind: 'reopen' }),
  fc.boolean().map((isPublic): OpinionDeed => ({ kind: 'mark-public', isPublic })),
);

test('whatever is tried: the wording stays, no promise is lost, and the kept steps alone give the state', () => {
  let taken = 0;
  const visited = new Set<OpinionState>();
  fc.assert(
    fc.property(fc.array(anyDeed, { minLength: 40, maxLength: 80 }), (deeds) => {
      let status = startOpinion(someOpinion);
      const steps: OpinionStep[] = [];
      for (const deed of deeds) {
        const before = status;
        const result = takeOpinionStep(status, eventOf(deed, { reason: '理由' }));
        if (!result.ok) continue;
        status = result.status;
        steps.push(result.step);
        taken += 1;
        visited.add(status.state);
        const promised = before.responses.filter((one) => one.accepted !== null);
        const kept = new Set(
          status.responses.filter((one) => one.accepted !== null).map((one) => one.department),
        );
        expect(promised.every(({ department }) => kept.has(department))).toBe(true);
      }
      expect(status.opinion).toEqual(someOpinion);
      expect(steps.map(({ version }) => version)).toEqual(steps.map((_, index) => index + 1));
      expect(foldSteps(someOpinion, steps)).toEqual(status);
      expect(status.state === 'closed').toBe(status.closing !== null);
    }),
    { numRuns: 300, seed: 20261123 },
  );
  expect(taken).toBeGreaterThan(800);
  expect([...visited].toSorted()).toEqual(['answered', 'asked', 'closed', 'entered', 'submitted']);
});
