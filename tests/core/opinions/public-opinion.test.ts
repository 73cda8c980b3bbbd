import { describe, expect, test } from 'vitest';
import type { OpinionStatus } from '../../../src/core/opinions/opinion.ts';
import type { OpinionEvent } from '../../../src/core/opinions/opinion-step.ts';
import { toPublicOpinions } from '../../../src/core/opinions/public-opinion.ts';
import type { DepartmentId } from '../../../src/core/plan/plan.ts';
import { copyOpinion } from '../../../src/core/publication/copy-opinion.ts';
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

const department = { id: 'd1', name: '市民課', division: null } as const;
const plan = {
  strategies: [],
  measures: [
    {
      id: 'm1',
      strategy: 's1',
      no: '1',
      title: '施策',
      direction: '',
      terms: [],
      place: null,
    },
  ],
  indicators: [],
  initiatives: [],
  departments: [department, { ...department, id: 'd2' }],
} as unknown as Parameters<typeof toPublicOpinions>[1];
const same = (id: DepartmentId): readonly DepartmentId[] => [id];
const publicly = eventOf({ kind: 'mark-public', isPublic: true });
const publish = (...statuses: readonly OpinionStatus[]) => toPublicOpinions(statuses, plan, same);

describe('what comes out with a publication', () => {
  test.each<[string, readonly OpinionEvent[], number]>([
    ['answered and marked', [...answered, publicly], 1],
    ['answered and not marked', answered, 0],
    ['marked, taken back', [...answered, publicly, eventOf({ kind: 'mark-public', isPublic: false })], 0],
    ['marked and not answered', [assigned, saved, publicly], 0],
    ['marked and not accepted', [assigned, saved, submitted, publicly], 0],
    [
      'one of two departments has answered',
      [...answered, publicly, eventOf({ kind: 'assign', departments: ['d1', 'd2'], due: '2026-12-20' })],
      0,
    ],
    [
      'superseded before it was answered',
      [
        publicly,
        eventOf({ kind: 'close', closing: { outcome: 'superseded', supersededBy: 'o2' } }, { reason: '同' }),
      ],
      1,
    ],
  ])('%s', (_, events, count) => {
    expect(publish(tracked(events))).toHaveLength(count);
  });

  test('nobody’s name, no draft, and of each answer the accepted one', () => {
    const status = tracked([
      ...answered,
      publicly,
      eventOf({ kind: 'send-back-response', department: 'd1' }, { reason: '内部の理由' }),
      eventOf({
        kind: 'save-response',
        department: 'd1',
        response: { ...someResponse, text: '下書きの文' },
      }),
    ]);
    const [opinion] = publish(status);
    const text = JSON.stringify(opinion);
    for (const never of [someOpinion.speaker ?? '', '下書きの文', '内部の理由', 'u1'])
      expect(text).not.toContain(never);
    expect(opinion?.responses[0]).toMatchObject({ text: someResponse.text, answeredOn: '2026-11-10' });
    expect(copyOpinion({ ...opinion, speaker: '漏れる名' } as never)).toEqual(opinion);
  });

  test('what the edition no longer has is not pointed to, and successors stand for a department that is gone', () => {
    const status = tracked([...answered, noteOf(2026, 'done'), publicly], { ...someOpinion, element: 'm9' });
    const gone = { ...plan, departments: [{ ...department, id: 'd2' as const }] };
    const [opinion] = toPublicOpinions([status], gone, (id) => (id === 'd1' ? ['d2', 'd3'] : [id]));
    expect(opinion).toMatchObject({ element: null, responses: [{ departments: ['d2'] }] });
    expect(opinion?.responses[0]?.notes).toMatchObject([{ year: 2026, progress: 'done' }]);
  });

  test('an opinion that is not public is not named as the one that takes another’s place', () => {
    const superseded = tracked([
      publicly,
      eventOf({ kind: 'close', closing: { outcome: 'superseded', supersededBy: 'o2' } }, { reason: '同' }),
    ]);
    const other = { ...someOpinion, id: 'o2' } as const;
    const next = [assigned, saved, submitted, accepted];
    expect(publish(superseded, tracked(next, other))[0]?.closing?.supersededBy).toBeNull();
    expect(publish(superseded, tracked([...next, publicly], other))[0]?.closing?.supersededBy).toBe('o2');
  });
});
